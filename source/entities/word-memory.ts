import {detached} from '../text/detached.ts';
import {firstSlot} from '../text/word-hash.ts';

/*
 * The words met so far, in columns: as objects those of a large folder would not stay in the caches of the
 * processor, and a token asks of its word no more than which one it is and what its bits are.
 *
 *     hash → slot: hash, index      index → row: first code unit, length, classes, traits, folded hash      index → word
 */

/** What stands in columns. */
type Kept = {
	readonly text: string;
	/** Of the word as it is folded. */
	readonly hash: number;
	readonly classes: number;
	readonly traits: number;
};

export type WordMemory<Word extends Kept> = {
	/** What is known of a word that was not met before; it gets its number. */
	readonly read: (text: string, number: number) => Word;
	/** How many words are kept. */
	count: number;
	/** How many were met before them and forgotten: a word's number is its index and these. */
	forgotten: number;
	words: Word[];
	/** `rowLength` integers a word, which stand together as they are asked for together. */
	readonly rows: Int32Array;
	/** Two a slot, of which there are a power of two: the hash of a word, and its index plus 1. At most half are taken. */
	slots: Int32Array;
	/** The code units of the words, one after the other. */
	units: Uint16Array<ArrayBuffer>;
	/** Where those of the next word will begin. */
	end: number;
};

/** What a row has of a word: where its code units begin, how many there are, its classes, its traits, and the hash of it as it is folded. */
export const classesAt = 2;
export const traitsAt = 3;
export const foldedHashAt = 4;
export const rowLength = 8;

/** More are not kept. */
const mostWords = 100_000;
const fewestWords = 1 << 12;

export function wordMemory<Word extends Kept>(read: WordMemory<Word>['read']): WordMemory<Word> {
	return {
		read,
		count: 0,
		forgotten: 0,
		words: [],
		// Room for all: the system gives memory when it is written to, and V8 would drop what it compiled for what grows.
		rows: new Int32Array(rowLength * mostWords),
		slots: new Int32Array(4 * fewestWords),
		units: new Uint16Array(8 * mostWords),
		end: 0,
	};
}

/**
 * The index of a word without cutting it out of its text where it was met before; it holds until the next word is asked
 * for. Open addressing.
 */
export function wordIndex<Word extends Kept>(
	memory: WordMemory<Word>,
	text: string,
	units: Uint16Array,
	start: number,
	end: number,
	hash: number,
): number {
	const {slots} = memory;
	const last = (slots.length >> 1) - 1;
	for (let slot = firstSlot(hash, last); ; slot = (slot + 1) & last) {
		const index = (slots[2 * slot + 1] ?? 0) - 1;
		if (index < 0) return addedIndex(memory, detached(text, start, end), hash);
		if (slots[2 * slot] === hash && isWordAt(memory, index, units, start, end)) return index;
	}
}

/**
 * Brings the slots of words into the caches, by the hashes from one place to another of a list. Who asks for many words does so
 * first for some of them, and the look-ups do not wait for one another.
 */
export function fetchSlots<Word extends Kept>(
	{slots}: WordMemory<Word>,
	hashes: Int32Array,
	from: number,
	to: number,
): void {
	const last = (slots.length >> 1) - 1;
	let all = 0;
	for (let at = from; at < to; at++) all ^= slots[2 * firstSlot(hashes[at] ?? 0, last) + 1] ?? 0;
	// Kept, or the compiler would leave the loop out.
	fetched[0] = all;
}

const fetched = new Int32Array(1);

function isWordAt<Word extends Kept>(
	{units: kept, rows}: WordMemory<Word>,
	index: number,
	units: Uint16Array,
	start: number,
	end: number,
): boolean {
	const row = index * rowLength;
	const first = rows[row] ?? 0;
	const length = rows[row + 1] ?? 0;
	if (length !== end - start) return false;
	for (let at = 0; at < length; at++) {
		if (kept[first + at] !== units[start + at]) return false;
	}
	return true;
}

function addedIndex<Word extends Kept>(
	memory: WordMemory<Word>,
	text: string,
	hash: number,
): number {
	if (memory.count >= mostWords) forgetWords(memory);
	const index = memory.count;
	const row = index * rowLength;
	if (4 * index === memory.slots.length) growSlots(memory);
	const word = memory.read(text, memory.forgotten + index);
	const {rows} = memory;
	memory.words[index] = word;
	rows[row] = memory.end;
	rows[row + 1] = text.length;
	rows[row + classesAt] = word.classes;
	rows[row + traitsAt] = word.traits;
	rows[row + foldedHashAt] = word.hash;
	putUnits(memory, text);
	putSlot(memory.slots, hash, index);
	memory.count = index + 1;
	return index;
}

function putUnits<Word extends Kept>(memory: WordMemory<Word>, text: string): void {
	const {end} = memory;
	if (end + text.length > memory.units.length) {
		memory.units = longer(memory.units, end + text.length);
	}
	for (let at = 0; at < text.length; at++) memory.units[end + at] = text.charCodeAt(at);
	memory.end = end + text.length;
}

function putSlot(slots: Int32Array, hash: number, index: number): void {
	const last = (slots.length >> 1) - 1;
	let slot = firstSlot(hash, last);
	while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & last;
	slots[2 * slot] = hash;
	slots[2 * slot + 1] = index + 1;
}

/** Drops all words; those that are met from now on have other numbers. */
export function forgetWords<Word extends Kept>(memory: WordMemory<Word>): void {
	memory.forgotten += memory.count;
	memory.count = 0;
	memory.end = 0;
	memory.words = [];
	memory.slots.fill(0);
}

/** For twice as many words. */
function growSlots<Word extends Kept>(memory: WordMemory<Word>): void {
	const {slots} = memory;
	memory.slots = new Int32Array(slots.length * 2);
	for (let at = 0; at < slots.length; at += 2) {
		const index = (slots[at + 1] ?? 0) - 1;
		if (index >= 0) putSlot(memory.slots, slots[at] ?? 0, index);
	}
}

/** A copy with as much room again as is needed. */
function longer(list: Uint16Array, needed: number): Uint16Array<ArrayBuffer> {
	const made = new Uint16Array(needed * 2);
	made.set(list);
	return made;
}
