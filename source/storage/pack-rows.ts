import {deserialize, serialize} from 'node:v8';
import {crc32} from 'node:zlib';
import type {Pack} from '../packs/types.ts';
import {
	type ColumnRow,
	type Columns,
	columnsFromRows,
	insertRows,
	rowsOfColumns,
} from './column-rows.ts';
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

const itemsPerRow = 4096;

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
	const {lastInsertRowid: id} = database
		.prepare('insert into packs (articles) values (?)')
		.run(pack.articles.length);
	const sql = 'insert into parts (pack, name, number, checksum, data) values (?, ?, ?, ?, ?)';
	insertRows(database, {sql, key: id}, rowsOf(pack));
	return Number(id);
}

function* rowsOf({
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
	yield* rowsOfColumns({
		paragraphStarts,
		paragraphs,
		mentions,
		strings,
		words,
		documents,
		forms,
		readings,
	});
}

/** Throws what is damaged. In one transaction: another program may put a pack in the place of this one. */
export function readPack(database: Database, id: number, letGo?: () => void): Pack {
	database.exec('begin');
	try {
		return packOf(database, id, letGo);
	} finally {
		database.exec('commit');
	}
}

function packOf(database: Database, id: number, letGo?: () => void): Pack {
	const select = database.prepare(
		'select checksum, data from parts where pack = ? and name = ? order by number',
	);
	const list = (name: string): unknown[] => {
		const all: unknown[] = [];
		let count = 0;
		for (const row of select.iterate(id, name)) {
			const {checksum, data} = row as {checksum: number; data: Uint8Array};
			if (crc32(data) !== checksum) throw new Error(`${name} is damaged`);
			count += 1;
			for (const item of deserialize(data)) all.push(item);
		}
		if (count === 0) throw new Error(`${name} is missing`);
		return all;
	};
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
	const {documents, readings, ...read} = columnsFromRows(sizes, rows, letGo);
	if (!columnNames.every((name) => read[name] !== undefined)) {
		throw new Error('columns are missing');
	}
	const columns: Columns = {...read, ...(documents && {documents}), ...(readings && {readings})};
	return {
		...Object.fromEntries(lists.map((name) => [name, list(name)])),
		...columns,
		texts: [],
	} as unknown as Pack;
}
