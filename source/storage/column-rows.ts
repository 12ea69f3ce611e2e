import {crc32} from 'node:zlib';
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
};

/** Larger ones SQLite reads several times as slowly. */
const bytesPerRow = 2 ** 20;

/** All columns in rows; nothing is copied. */
export function* rowsOfColumns(columns: Columns, prefix = ''): Generator<ColumnRow> {
	for (const [key, value] of Object.entries(columns)) {
		if (value === undefined) continue;
		if (!ArrayBuffer.isView(value)) {
			yield* rowsOfColumns(value, `${prefix}${key}.`);
			continue;
		}
		const name = `${prefix}${key}:${typeOf(value)}`;
		const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
		for (let start = 0; start === 0 || start < bytes.length; start += bytesPerRow) {
			const data = bytes.subarray(start, start + bytesPerRow);
			yield {name, number: start / bytesPerRow, data};
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
	const bytes = new Map<string, Uint8Array>();
	for (const [name, size] of sizes) bytes.set(name, pagedArray(Uint8Array, size));
	const filled = new Map<string, number>();
	let passed = 0;
	for (const {name, number, data, checksum} of rows) {
		if (crc32(data) !== checksum) throw new Error(`${name} is damaged`);
		bytes.get(name)?.set(data, number * bytesPerRow);
		filled.set(name, (filled.get(name) ?? 0) + data.length);
		passed += data.length;
		if (passed < mostPassed) continue;
		passed = 0;
		letGo();
	}
	const columns: MutableColumns = {};
	for (const [name, {buffer, length}] of bytes) {
		if (filled.get(name) !== length) throw new Error(`${name} is not whole`);
		const [path = '', type] = name.split(':');
		const kind: Kind<NumberColumn> = arrays[type as keyof typeof arrays];
		// Without its length an array follows that of its buffer, which is slower.
		place(columns, path.split('.'), new kind(buffer, 0, length / kind.BYTES_PER_ELEMENT));
	}
	return columns;
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
