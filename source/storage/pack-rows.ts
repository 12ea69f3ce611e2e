import {deserialize, serialize} from 'node:v8';
import {crc32} from 'node:zlib';
import type {Pack} from '../packs/types.ts';
import type {Database} from './sqlite.ts';

/** The lists of a pack, kept some thousand items a row. */
const lists = ['files', 'articles', 'strings', 'roles', 'forms', 'readings'] as const;
/** The numbers of a pack, kept as the machine has them: a cache does not leave it. */
const numbers = {
	paragraphStarts: Uint32Array,
	paragraphs: Uint32Array,
} as const;
const mentionNumbers = {
	articleStarts: Uint32Array,
	types: Uint8Array,
	starts: Uint32Array,
	ends: Uint32Array,
	texts: Uint32Array,
	values: Uint32Array,
	tolds: Uint32Array,
	roles: Uint32Array,
	confidences: Float64Array,
} as const;
const wordNumbers = {
	sequence: Uint32Array,
	breaks: Uint8Array,
	documentStarts: Uint32Array,
	offsets: Uint32Array,
	offsetStarts: Uint32Array,
} as const;

const itemsPerRow = 4096;
/** Larger ones SQLite reads several times as slowly. */
const bytesPerRow = 2 ** 20;

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
	const insert = database.prepare(
		'insert into parts (pack, name, number, checksum, data) values (?, ?, ?, ?, ?)',
	);
	const write = (name: string, number: number, data: Uint8Array): void => {
		insert.run(id, name, number, crc32(data), data);
	};
	const writeBytes = (name: string, {buffer, byteOffset, byteLength}: ArrayBufferView): void => {
		const bytes = new Uint8Array(buffer, byteOffset, byteLength);
		for (let start = 0; start === 0 || start < byteLength; start += bytesPerRow) {
			write(name, start / bytesPerRow, bytes.subarray(start, start + bytesPerRow));
		}
	};
	for (const name of lists) {
		const items: readonly unknown[] | undefined = pack[name];
		if (items === undefined) continue;
		for (let start = 0; start === 0 || start < items.length; start += itemsPerRow) {
			const row = items.slice(start, start + itemsPerRow);
			write(name, start / itemsPerRow, serialize(row));
		}
	}
	for (const name of keysOf(numbers)) writeBytes(name, pack[name]);
	for (const name of keysOf(mentionNumbers)) writeBytes(`mentions.${name}`, pack.mentions[name]);
	for (const name of keysOf(wordNumbers)) writeBytes(`words.${name}`, pack.words[name]);
	return Number(id);
}

/** Throws what is damaged. In one transaction: another program may put a pack in the place of this one. */
export function readPack(database: Database, id: number): Pack {
	database.exec('begin');
	try {
		return packOf(database, id);
	} finally {
		database.exec('commit');
	}
}

function packOf(database: Database, id: number): Pack {
	const select = database.prepare(
		'select checksum, data from parts where pack = ? and name = ? order by number',
	);
	const rows = function* (name: string): Generator<Uint8Array> {
		let count = 0;
		for (const row of select.iterate(id, name)) {
			const {checksum, data} = row as {checksum: number; data: Uint8Array};
			if (crc32(data) !== checksum) throw new Error(`${name} is damaged`);
			count += 1;
			yield data;
		}
		if (count === 0) throw new Error(`${name} is missing`);
	};
	const sizes = database.prepare(
		'select sum(length(data)) as size from parts where pack = ? and name = ?',
	);
	const bytes = (name: string): ArrayBuffer => {
		const {size} = sizes.get(id, name) as {size: number};
		const all = new Uint8Array(size);
		let at = 0;
		for (const row of rows(name)) {
			all.set(row, at);
			at += row.length;
		}
		return all.buffer;
	};
	const list = (name: string): unknown[] | undefined => {
		const all: unknown[] = [];
		if (name === 'readings' && sizes.get(id, name)?.['size'] === null) return undefined;
		for (const row of rows(name)) for (const item of deserialize(row)) all.push(item);
		return all;
	};
	const arrays = (prefix: string, types: Readonly<Record<string, ArrayType>>) =>
		Object.fromEntries(
			Object.entries(types).map(([name, type]) => [name, new type(bytes(prefix + name))]),
		);
	return {
		...Object.fromEntries(lists.map((name) => [name, list(name)])),
		...arrays('', numbers),
		mentions: arrays('mentions.', mentionNumbers),
		words: arrays('words.', wordNumbers),
		texts: [],
	} as unknown as Pack;
}

type ArrayType = new (buffer: ArrayBuffer) => Uint32Array | Uint8Array | Float64Array;

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
	return Object.keys(record) as Key[];
}
