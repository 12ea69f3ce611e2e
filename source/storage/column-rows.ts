import {crc32} from 'node:zlib';
import {need} from '../text/later.ts';
import {type Kind, pagedArray} from '../text/paged.ts';
import type {Database} from './sqlite.ts';

/** Numbers in columns, by names, in objects in one another. */
export type Columns = {readonly [name: string]: NumberColumn | Columns | undefined};

type NumberColumn = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

const arrays = {Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array} as const;

/** Part of a column, as the machine has its numbers: a cache does not leave it. */
export type ColumnRow = {
	/** With the names of the objects around it, and the type of array: `words.sequence:Uint32Array`. */
	readonly name: string;
	readonly number: number;
	readonly data: Uint8Array;
	/** A part that may be read when it is asked for. */
	readonly isLater?: boolean;
};

/** Larger ones SQLite reads several times as slowly. */
const bytesPerRow = 2 ** 20;

/** What is read when it is asked for is read in smaller parts. */
const bytesLater = 2 ** 16;

/** All columns in rows; nothing is copied. `later` are those that may be read when they are asked for, by their names. */
export function* rowsOfColumns(
	columns: Columns,
	later: ReadonlySet<string> = new Set(),
	prefix = '',
): Generator<ColumnRow> {
	for (const [key, value] of Object.entries(columns)) {
		if (value === undefined) continue;
		if (!ArrayBuffer.isView(value)) {
			yield* rowsOfColumns(value, later, `${prefix}${key}.`);
			continue;
		}
		need(value);
		const name = `${prefix}${key}:${typeOf(value)}`;
		const isLater = later.has(prefix + key);
		const size = isLater ? bytesLater : bytesPerRow;
		const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
		for (let start = 0; start === 0 || start < bytes.length; start += size) {
			yield {name, number: start / size, data: bytes.subarray(start, start + size), isLater};
		}
	}
}

function typeOf(column: NumberColumn): string {
	// A buffer of Node is one too.
	return column instanceof Uint8Array ? 'Uint8Array' : column.constructor.name;
}

/** What the rows were made of. `letGo` is called when some megabytes of rows are used no more. Throws what is damaged. */
export function columnsFromRows(
	sizes: ReadonlyMap<string, number>,
	rows: Iterable<ColumnRow & {readonly checksum: number}>,
	letGo: () => void = () => {},
): Columns {
	const empty = emptyColumns(sizes);
	let passed = 0;
	for (const {name, number, data, checksum} of rows) {
		if (crc32(data) !== checksum) throw new Error(`${name} is damaged`);
		empty.room(name, data.length, number * bytesPerRow).set(data);
		passed += data.length;
		if (passed < mostPassed) continue;
		passed = 0;
		letGo();
	}
	return empty.columns();
}

/** Columns by their names in rows, and so many bytes each, that are still to be filled. */
export type EmptyColumns = {
	/** Where the bytes of a row are to be put; where it is not told, behind those of the rows before. */
	readonly room: (name: string, size: number, start?: number) => Uint8Array;
	/** Throws where one was not filled. */
	readonly columns: () => Columns;
};

export function emptyColumns(sizes: ReadonlyMap<string, number>): EmptyColumns {
	const bytes = new Map<string, Uint8Array>();
	for (const [name, size] of sizes) bytes.set(name, pagedArray(Uint8Array, size));
	const filled = new Map<string, number>();
	return {
		room: (name, size, start = filled.get(name) ?? 0) => {
			const room = bytes.get(name)?.subarray(start, start + size);
			if (room?.length !== size) throw new Error(`${name} is not whole`);
			filled.set(name, (filled.get(name) ?? 0) + size);
			return room;
		},
		columns: () => {
			const columns: MutableColumns = {};
			for (const [name, {buffer, length}] of bytes) {
				if (filled.get(name) !== length) throw new Error(`${name} is not whole`);
				const [path = '', type] = name.split(':');
				const kind: Kind<NumberColumn> = arrays[type as keyof typeof arrays];
				// Without its length an array follows that of its buffer, which is slower.
				place(columns, path.split('.'), new kind(buffer, 0, length / kind.BYTES_PER_ELEMENT));
			}
			return columns;
		},
	};
}

/** Whether rows of that name are of a column: it tells the type. */
export function isColumn(name: string): boolean {
	return name.includes(':');
}

/** Bytes. V8 itself lets 64 MB of them come together, which stayed with the program. */
const mostPassed = 2 ** 23;

type MutableColumns = {[name: string]: NumberColumn | MutableColumns | undefined};

function place(
	into: MutableColumns,
	[name = '', ...rest]: readonly string[],
	column: NumberColumn,
): void {
	if (rest.length === 0) {
		into[name] = column;
		return;
	}
	const inner = into[name] ?? {};
	into[name] = inner;
	if (!ArrayBuffer.isView(inner)) place(inner, rest, column);
}

/** Writes each row, which gets a checksum. */
export function insertRows(
	database: Database,
	table: {readonly sql: string; readonly key: string | number | bigint},
	rows: Iterable<ColumnRow>,
): void {
	const insert = database.prepare(table.sql);
	for (const {name, number, data} of rows) insert.run(table.key, name, number, crc32(data), data);
}
