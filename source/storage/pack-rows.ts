import {deserialize, serialize} from 'node:v8';
import {crc32} from 'node:zlib';
import type {Listed, Pack, StoredPack} from '../packs/types.ts';
import type {ColumnFile} from './column-file.ts';
import {type ColumnRow, columnsFromRows, insertRows, rowsOfColumns} from './column-rows.ts';
import type {Database} from './sqlite.ts';

/** The lists of a pack, kept some thousand items a row; all else of it is numbers. */
const lists = ['files', 'articles', 'roles'] as const;

/** What each pack has. */
const columnNames = [
	'paragraphStarts',
	'paragraphs',
	'mentions',
	'strings',
	'words',
	'forms',
] as const;

/** Some 100 KB: what was read of them is used at once, and V8 need not move it. */
const itemsPerRow = 256;

/** A third of what there is, of which a start needs nothing. */
const later: ReadonlySet<string> = new Set(
	['low', 'high', 'top'].map((name) => `words.sequence.${name}`),
);

export const packTables = `
	create table if not exists packs (id integer primary key autoincrement, articles integer not null);
	create table if not exists parts (
		pack integer not null, name text not null, number integer not null,
		checksum integer not null, data blob not null
	);
	create index if not exists parts_of_packs on parts (pack, name, number);
`;

/** Adds a pack, in the transaction at hand, and returns its number; its texts are kept elsewhere. */
export function writePack(database: Database, pack: Pack): number {
	const id = numberedPack(database, pack);
	const sql = 'insert into parts (pack, name, number, checksum, data) values (?, ?, ?, ?, ?)';
	insertRows(database, {sql, key: id}, rowsOfPack(pack));
	return id;
}

/** The number of a pack that is added, whose rows will be in a file. */
export function numberedPack(database: Database, {articles}: Pack): number {
	const insert = database.prepare('insert into packs (articles) values (?)');
	return Number(insert.run(articles.length).lastInsertRowid);
}

/** Who owns the rows of a pack that are in a file. */
export function ownerOfPack(id: number): string {
	return `pack ${id}`;
}

export function removePack(database: Database, id: number): void {
	database.prepare('delete from parts where pack = ?').run(id);
	database.prepare('delete from filed where owner = ?').run(ownerOfPack(id));
	database.prepare('delete from packs where id = ?').run(id);
}

export function* rowsOfPack({
	paragraphStarts,
	paragraphs,
	mentions,
	strings,
	words,
	documents,
	forms,
	readings,
	...rest
}: Pack): Generator<ColumnRow> {
	for (const name of lists) {
		const items: readonly unknown[] = rest[name];
		for (let start = 0; start === 0 || start < items.length; start += itemsPerRow) {
			const data = serialize(items.slice(start, start + itemsPerRow));
			yield {name, number: start / itemsPerRow, data};
		}
	}
	yield* rowsOfColumns(
		{paragraphStarts, paragraphs, mentions, strings, words, documents, forms, readings},
		later,
	);
}

/** Throws what is damaged. In the transaction at hand: another program may put a pack in the place of this one. */
export function readPack(
	database: Database,
	{id, filed}: {readonly id: number; readonly filed: ColumnFile | undefined},
	letGo?: () => void,
): StoredPack {
	const {columns, lists: listed} = filed?.read() ?? readRows(database, id, letGo);
	const {documents, readings, ...read} = columns;
	for (const name of lists) if (!listed.has(name)) throw new Error(`${name} is missing`);
	if (!columnNames.every((name) => read[name] !== undefined)) {
		throw new Error('columns are missing');
	}
	return {
		...Object.fromEntries(listed),
		roles: itemsIn(listed.get('roles')),
		...read,
		...(documents && {documents}),
		...(readings && {readings}),
		texts: [],
	} as unknown as StoredPack;
}

function itemsIn<Item>(list: Listed<Item> = []): readonly Item[] {
	return Array.from({length: list.length}, (_, index) => list.at(index) as Item);
}

function readRows(
	database: Database,
	id: number,
	letGo?: () => void,
): ReturnType<ColumnFile['read']> {
	const select = database.prepare(
		'select checksum, data from parts where pack = ? and name = ? order by number',
	);
	const list = (name: string): unknown[] => {
		const all: unknown[] = [];
		for (const row of select.iterate(id, name)) {
			const {checksum, data} = row as {checksum: number; data: Uint8Array};
			if (crc32(data) !== checksum) throw new Error(`${name} is damaged`);
			for (const item of deserialize(data)) all.push(item);
		}
		return all;
	};
	const listed = database
		.prepare(`select distinct name from parts where pack = ? and name not like '%:%'`)
		.all(id)
		.map(({name}) => String(name));
	const sizes = new Map(
		database
			.prepare(
				`select name, sum(length(data)) as size from parts where pack = ? and name like '%:%' group by name`,
			)
			.all(id)
			.map(({name, size}) => [String(name), Number(size)]),
	);
	const rows = database
		.prepare(`select name, number, checksum, data from parts where pack = ? and name like '%:%'`)
		.iterate(id) as Iterable<ColumnRow & {readonly checksum: number}>;
	return {
		columns: columnsFromRows(sizes, rows, letGo),
		lists: new Map(listed.map((name) => [name, list(name)])),
	};
}
