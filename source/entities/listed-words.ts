import {firstSlot, hashOfPart} from '../text/word-hash.ts';
import {wordTrait} from './word-classes.ts';

export type Row = {readonly classes: number; readonly gloss: string | undefined};

/** What the tables have of a folded word. */
export type Entry = {
	readonly text: string;
	readonly row: Row | undefined;
	readonly traits: number;
};

/**
 * What the tables have of their words, found by code units: a hash table in columns, since few of the words of a new
 * text stand in it, and of those that do nearly all that is asked stands in one row.
 */
export type ListedWords = {
	/** A power of two: the index of a word plus 1, and above it the upper bits of its hash. At most half are taken. */
	readonly slots: Int32Array;
	/** `listedLength` integers a word: how many code units, its classes, its traits, whether it has classes, its first units. */
	readonly rows: Int32Array;
	/** The words that are longer than a row has room for, which has instead where they begin here. */
	readonly longUnits: Uint16Array;
};

/** With the memory of their rows in units of 16 bits. */
export type ReadableWords = ListedWords & {readonly units: Uint16Array};

export function readableWords(words: ListedWords): ReadableWords {
	const {buffer, byteOffset, length} = words.rows;
	return {...words, units: new Uint16Array(buffer, byteOffset, 2 * length)};
}

/** Two rows a line of the caches. */
export const listedLength = 8;
export const listedClassesAt = 1;
export const listedTraitsAt = 2;
export const isRowAt = 3;
const unitsAt = 4;
const mostUnits = 8;

/** Bits of a slot that hold the index plus 1; the others are those of the hash. */
const indexMask = (1 << 17) - 1;

/** A table of these words; their indexes are their places. */
export function listedWords(entries: readonly Entry[]): ListedWords {
	let slotCount = 1;
	while (slotCount < 2 * entries.length) slotCount *= 2;
	const slots = new Int32Array(slotCount);
	const rows = new Int32Array(listedLength * entries.length);
	const units = new Uint16Array(rows.buffer);
	const long: number[] = [];
	for (const [index, {text, row: own, traits}] of entries.entries()) {
		const row = index * listedLength;
		rows[row] = text.length;
		rows[row + listedClassesAt] = own?.classes ?? 0;
		rows[row + listedTraitsAt] = traits | (own?.gloss === 'places' ? wordTrait.severalPlaces : 0);
		rows[row + isRowAt] = own === undefined ? 0 : 1;
		const isLong = text.length > mostUnits;
		if (isLong) rows[row + unitsAt] = long.length;
		const first = 2 * (row + unitsAt);
		for (let at = 0; at < text.length; at++) {
			if (isLong) long.push(text.charCodeAt(at));
			else units[first + at] = text.charCodeAt(at);
		}
		putSlot(slots, hashOfPart(text, 0, text.length), index);
	}
	return {slots, rows, longUnits: Uint16Array.from(long)};
}

function putSlot(slots: Int32Array, hash: number, index: number): void {
	const last = slots.length - 1;
	let slot = firstSlot(hash, last);
	while (slots[slot] !== 0) slot = (slot + 1) & last;
	slots[slot] = (hash & ~indexMask) | (index + 1);
}

/** The index of the word that has the first `length` of some code units; -1 where none has. */
export function listedIndex(
	table: ReadableWords,
	units: Uint16Array,
	length: number,
	hash: number,
): number {
	const {slots} = table;
	const last = slots.length - 1;
	for (let slot = firstSlot(hash, last); ; slot = (slot + 1) & last) {
		const found = slots[slot] ?? 0;
		if (found === 0) return -1;
		if (((found ^ hash) & ~indexMask) !== 0) continue;
		const index = (found & indexMask) - 1;
		if (isWordAt(table, index, units, length)) return index;
	}
}

function isWordAt(
	{rows, units: kept, longUnits}: ReadableWords,
	index: number,
	units: Uint16Array,
	length: number,
): boolean {
	const row = index * listedLength;
	if (rows[row] !== length) return false;
	const isLong = length > mostUnits;
	const own = isLong ? longUnits : kept;
	const first = isLong ? (rows[row + unitsAt] ?? 0) : 2 * (row + unitsAt);
	for (let at = 0; at < length; at++) {
		if (own[first + at] !== units[at]) return false;
	}
	return true;
}
