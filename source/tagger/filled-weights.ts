import {crc32} from 'node:zlib';
import {columnFile, readColumns} from '../text/column-file.ts';
import {Kernel} from './kernel.ts';
import type {TaggerWeights} from './weights-file.ts';

/** Weights as the kernel looks them up: the built program has them so, as to fill the table takes most of a start of the tagger. */
export type FilledWeights = Pick<TaggerWeights, 'scale' | 'transitions' | 'ordinary'> & {
	/** How many rows the table has room for. */
	readonly rowCount: number;
	/** Bytes of the table. */
	readonly tableLength: number;
	/** Reads the table to where the kernel has it: memory that is touched twice would take twice as long. Throws what is damaged. */
	readonly readTable: (into: Uint8Array) => void;
};

/** Fills bytes with what a file has from a position on; how many bytes it has there. */
export type ReadBytes = (into: Uint8Array, position: number) => number;

/*
 * The file is a head of 24 bytes (magic, format, where the table begins, how long it is, checks of the columns and of the
 * table), columns, and the table:
 *
 *     rows         how many
 *     scores       scale, transitions
 *     ordinary
 */
const magic = 0x54_4e_48_4b;
/** Counts up whenever the table or this layout changes. */
const format = 1;
const headLength = 24;

/** The bytes that `readFilled` reads. */
export function filledFile(weights: TaggerWeights): Uint8Array {
	const {scale, transitions, places, ordinary} = weights;
	const columns = columnFile({
		rows: Uint32Array.of(places.length),
		scores: Float32Array.of(scale, ...transitions),
		ordinary,
	});
	const table = new Kernel(weights, 0).table();
	const tableAt = headLength + columns.length;
	const file = new Uint8Array(tableAt + table.length);
	const head = new DataView(file.buffer);
	const numbers = [magic, format, tableAt, table.length, crc32(columns), crc32(table)];
	for (const [at, number] of numbers.entries()) head.setUint32(4 * at, number, true);
	file.set(columns, headLength);
	file.set(table, tableAt);
	return file;
}

/** The weights in a file, but for the table, some milliseconds. Throws an `Error` that says what is wrong with it. */
export function readFilled(read: ReadBytes): FilledWeights {
	const head = new DataView(new ArrayBuffer(headLength));
	const numberAt = (place: number): number => head.getUint32(4 * place, true);
	if (read(new Uint8Array(head.buffer), 0) < headLength) throw new Error('it is too short');
	if (numberAt(0) !== magic) throw new Error('it holds something else');
	if (numberAt(1) !== format) throw new Error('it belongs to another version');
	const [tableAt, tableLength] = [numberAt(2), numberAt(3)];
	const readChecked = (into: Uint8Array, position: number, check: number): void => {
		if (read(into, position) < into.length || crc32(into) !== check) {
			throw new Error('it is damaged or cut short');
		}
	};
	const columns = new Uint8Array(tableAt - headLength);
	readChecked(columns, headLength, numberAt(4));
	const {rows, scores, ordinary} = readColumns(columns) as Columns;
	return {
		scale: scores[0] ?? 0,
		transitions: scores.subarray(1),
		ordinary,
		rowCount: rows[0] ?? 0,
		tableLength,
		readTable: (into) => readChecked(into, tableAt, numberAt(5)),
	};
}

type Columns = {
	readonly rows: Uint32Array;
	readonly scores: Float32Array;
	readonly ordinary: Uint8Array;
};
