/*
 * Where each number stands in a list, ascending, as differences of seven bits a byte, the lowest first; the eighth
 * bit says that another byte follows:
 *
 *   3 5 300  →  3 2 295  →  03 02 A7 02
 *
 * Common words stand close together, so that a position takes 1.8 bytes in the mean of a corpus and not 4.
 */
import {need} from '../text/later.ts';
import {pagedArray} from '../text/paged.ts';
import {type FormSequence, formAt, needForms, noForm} from './form-sequence.ts';

export type PositionLists = {
	/** How many positions all numbers before this one have; one entry more than there are numbers. */
	readonly starts: Uint32Array;
	/** Where the differences of each number begin in `bytes`; one entry more. */
	readonly byteStarts: Uint32Array;
	readonly bytes: Uint8Array;
};

/** Of the forms of a corpus, fewer than `count`. */
export function formPositionLists(sequence: FormSequence, count: number): PositionLists {
	const {length} = sequence.low;
	needForms(sequence);
	return listsOf({length, count, numberAt: (at) => formAt(sequence, at), positionAt: (at) => at});
}

/** The positions of each number, which ascend; asked for in the order of the places, twice. */
export function positionLists(
	numbers: Uint16Array | Uint32Array,
	positionAt: (place: number) => number,
	count: number,
): PositionLists {
	const numberAt = (at: number): number => numbers[at] as number;
	return listsOf({length: numbers.length, count, numberAt, positionAt});
}

type Listed = {
	readonly length: number;
	readonly count: number;
	/** `noForm` is no number. */
	readonly numberAt: (place: number) => number;
	readonly positionAt: (place: number) => number;
};

/** Two passes, some 30 ns an entry together. */
function listsOf({length, count, numberAt, positionAt}: Listed): PositionLists {
	const starts = pagedArray(Uint32Array, count + 1);
	const byteStarts = pagedArray(Uint32Array, count + 1);
	const last = pagedArray(Uint32Array, count);
	for (let place = 0; place < length; place++) {
		const number = numberAt(place);
		if (number === noForm) continue;
		const position = positionAt(place);
		const size = bytesFor(position - (last[number] as number));
		starts[number + 1] = (starts[number + 1] as number) + 1;
		byteStarts[number + 1] = (byteStarts[number + 1] as number) + size;
		last[number] = position;
	}
	for (let number = 0; number < count; number++) {
		starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
		byteStarts[number + 1] = (byteStarts[number + 1] as number) + (byteStarts[number] as number);
	}
	const bytes = pagedArray(Uint8Array, byteStarts[count] as number);
	const next = pagedArray(Uint32Array, count);
	next.set(byteStarts.subarray(0, count));
	last.fill(0);
	for (let place = 0; place < length; place++) {
		const number = numberAt(place);
		if (number === noForm) continue;
		const position = positionAt(place);
		next[number] = written(bytes, next[number] as number, position - (last[number] as number));
		last[number] = position;
	}
	return {starts, byteStarts, bytes};
}

/** The positions of a number, made anew: some 10 ns each. None of a number past the last. */
export function positionsIn(lists: PositionLists, number: number): Uint32Array {
	const first = lists.starts[number] ?? 0;
	return writtenPositions(
		lists,
		number,
		new Uint32Array((lists.starts[number + 1] ?? first) - first),
	);
}

/** Fills an array as long as a number has positions: where memory is used again it need not be asked of the system. */
export function writtenPositions(
	{byteStarts, bytes}: PositionLists,
	number: number,
	positions: Uint32Array,
): Uint32Array {
	let at = byteStarts[number] ?? 0;
	need(bytes, at, byteStarts[number + 1]);
	let position = 0;
	for (let index = 0; index < positions.length; index++) {
		let byte = bytes[at++] as number;
		let difference = byte & 0x7f;
		for (let shift = 7; byte > 0x7f; shift += 7) {
			byte = bytes[at++] as number;
			difference |= (byte & 0x7f) << shift;
		}
		// The highest bit is no sign.
		position = (position + difference) >>> 0;
		positions[index] = position;
	}
	return positions;
}

/** Sets the bit of each position of a number: some 5 ns each. */
export function markPositions(
	{byteStarts, bytes}: PositionLists,
	number: number,
	marks: Uint32Array,
): void {
	const end = byteStarts[number + 1] ?? 0;
	need(bytes, byteStarts[number] ?? 0, end);
	let position = 0;
	for (let at = byteStarts[number] ?? 0; at < end; ) {
		let byte = bytes[at++] as number;
		let difference = byte & 0x7f;
		for (let shift = 7; byte > 0x7f; shift += 7) {
			byte = bytes[at++] as number;
			difference |= (byte & 0x7f) << shift;
		}
		position = (position + difference) >>> 0;
		marks[position >>> 5] = (marks[position >>> 5] as number) | (1 << (position & 31));
	}
}

/** Marks that were found, in no order, some of them twice: the first `count` numbers. */
export type FoundMarks = {found: Uint32Array; count: number};

/** Finds the marks beside the positions of a number: some 5 ns a position. */
export function findBesideMarks(
	{byteStarts, bytes}: PositionLists,
	number: number,
	marks: Uint32Array,
	into: FoundMarks,
): void {
	const end = byteStarts[number + 1] ?? 0;
	need(bytes, byteStarts[number] ?? 0, end);
	let position = 0;
	for (let at = byteStarts[number] ?? 0; at < end; ) {
		let byte = bytes[at++] as number;
		let difference = byte & 0x7f;
		for (let shift = 7; byte > 0x7f; shift += 7) {
			byte = bytes[at++] as number;
			difference |= (byte & 0x7f) << shift;
		}
		position = (position + difference) >>> 0;
		const bit = position & 31;
		// Mostly there is none on either side, and both sides are in one word.
		const isInside = bit > 0 && bit < 31;
		if (isInside && ((marks[position >>> 5] as number) & (5 << (bit - 1))) === 0) continue;
		if (isMarked(marks, position - 1)) tell(into, position - 1);
		if (isMarked(marks, position + 1)) tell(into, position + 1);
	}
}

function isMarked(marks: Uint32Array, position: number): boolean {
	if (position < 0) return false;
	return (((marks[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
}

function tell(into: FoundMarks, position: number): void {
	if (into.count === into.found.length) {
		const larger = new Uint32Array(2 * into.count);
		larger.set(into.found);
		into.found = larger;
	}
	into.found[into.count] = position;
	into.count++;
}

function bytesFor(difference: number): number {
	if (difference < 2 ** 7) return 1;
	if (difference < 2 ** 14) return 2;
	if (difference < 2 ** 21) return 3;
	return difference < 2 ** 28 ? 4 : 5;
}

/** Where the next one is written. */
function written(bytes: Uint8Array, start: number, difference: number): number {
	let at = start;
	let left = difference;
	while (left > 0x7f) {
		bytes[at++] = (left & 0x7f) | 0x80;
		left >>>= 7;
	}
	bytes[at++] = left;
	return at;
}
