import {detached} from '../text/detached.ts';
import {firstSlot} from '../text/word-hash.ts';
import {noteAt, rowLength} from './types.ts';

/*
 * The words met so far, in columns: as objects those of a large folder would not stay in the caches of the
 * processor, and a token asks of its word no more than which one it is and what its bits are.
 *
 *     hash → slot: index, a part of the hash      index → row: length, classes, traits, hashes, note, code units      index → word
 */

/** What stands in columns. */
type Kept = {
	readonly text: string;
	/** Of the word as it is folded. */
	readonly hash: number;
	readonly classes: number;
	readonly traits: number;
};

type Forgotten<Word> = {readonly from: number; readonly words: readonly Word[]};

export type WordMemory<Word extends Kept> = {
	/** What is known of a word that was not met before; it gets its number. */
	readonly read: (text: string, number: number) => Word;
	/** How many words are kept. */
	count: number;
	/** How many were met before them and forgotten: a word's number is its index and these. */
	forgotten: number;
	readonly words: Word[];
	/** Those that were forgotten since the last text began, with the numbers that they begin at; nearly always none. */
	older: readonly Forgotten<Word>[];
	/** `rowLength` integers a word, which stand together as they are asked for together. */
	readonly rows: Int32Array;
	/** The same memory in units of 16 bits. */
	readonly units: Uint16Array;
	/** The code units of words of more than a row has room for, one after the other, and how many they are. */
	longUnits: Uint16Array;
	longCount: number;
	/** A power of two: the index of a word plus 1, and above it the upper bits of its hash. At most half are taken. */
	slots: Int32Array;
};

/** What a row has of a word: how many code units, its classes, its traits, the hash of it as it is folded, and its first units. */
const lengthAt = 0;
export const classesAt = 1;
export const traitsAt = 2;
export const foldedHashAt = 3;
/** What a tagger calls the word; 0 where it did not read it yet. */
export const readAt = 6;
/** Its own hash. */
const hashAt = 7;
const unitsAt = 8;
/** Nearly all words have no more; of longer ones stands here where they begin in `longUnits`. */
const mostUnits = 16;

/** More are not kept. */
const mostWords = 100_000;
const fewestWords = 1 << 12;
/** Bits of a slot that hold the index plus 1; the others are those of the hash. */
const indexMask = (1 << 17) - 1;

export function wordMemory<Word extends Kept>(read: WordMemory<Word>['read']): WordMemory<Word> {
	// Room for all: the system gives memory when it is written to, and V8 would drop what it compiled for what grows.
	const rows = new Int32Array(rowLength * mostWords);
	const memory: WordMemory<Word> = {
		read,
		count: 0,
		forgotten: -1,
		words: [],
		older: noneOlder,
		rows,
		units: new Uint16Array(rows.buffer),
		longUnits: new Uint16Array(0),
		longCount: -1,
		slots: new Int32Array(0),
	};
	// Set again, or V8 would take them for constants in all that asks for words, and drop it when they change.
	memory.forgotten = 0;
	memory.older = [...noneOlder];
	memory.slots = new Int32Array(2 * fewestWords);
	memory.longUnits = new Uint16Array(1 << 16);
	memory.longCount = 0;
	return memory;
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
	const last = slots.length - 1;
	for (let slot = firstSlot(hash, last); ; slot = (slot + 1) & last) {
		const found = slots[slot] ?? 0;
		if (found === 0) return addedIndex(memory, detached(text, start, end), hash);
		if (((found ^ hash) & ~indexMask) !== 0) continue;
		const index = (found & indexMask) - 1;
		if (isWordAt(memory, index, units, start, end)) return index;
	}
}

/**
 * Brings what will be asked of some words into the caches, by their hashes from one place to another of a list: the slots of
 * all, then their rows. Who asks for many words does so first, and the look-ups wait for nothing and not
 * for one another.
 */
export function fetchWords<Word extends Kept>(
	{slots, rows}: WordMemory<Word>,
	hashes: Int32Array,
	from: number,
	to: number,
): void {
	const last = slots.length - 1;
	const count = Math.min(to - from, mostFetched);
	let all = 0;
	for (let at = 0; at < count; at++) {
		probable[at] = (slots[firstSlot(hashes[from + at] ?? 0, last)] ?? 0) & indexMask;
	}
	// Nearly always the first slot is the word's own.
	for (let at = 0; at < count; at++) {
		const index = Math.max(0, (probable[at] ?? 0) - 1);
		all ^= rows[index * rowLength] ?? 0;
	}
	// Kept, or the compiler would leave the loop out.
	fetched[0] = all;
}

/** So many words are fetched together; the rows of more would not stay in the nearest cache. */
export const mostFetched = 64;
/** Of each of them the index plus 1. */
const probable = new Int32Array(mostFetched);
const fetched = new Int32Array(1);

/** A choice between two lists, and no branch: one that is seldom taken has V8 compile all callers anew. */
function isWordAt<Word extends Kept>(
	{units: kept, rows, longUnits}: WordMemory<Word>,
	index: number,
	units: Uint16Array,
	start: number,
	end: number,
): boolean {
	const row = index * rowLength;
	const length = rows[row + lengthAt] ?? 0;
	if (length !== end - start) return false;
	const longAt = rows[row + unitsAt] ?? 0;
	const isLong = length > mostUnits;
	const own = isLong ? longUnits : kept;
	const first = isLong ? longAt : 2 * (row + unitsAt);
	for (let at = 0; at < length; at++) {
		if (own[first + at] !== units[start + at]) return false;
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
	if (2 * index === memory.slots.length) growSlots(memory);
	const word = memory.read(text, memory.forgotten + index);
	const {rows} = memory;
	memory.words[index] = word;
	rows[row + lengthAt] = text.length;
	rows[row + classesAt] = word.classes;
	rows[row + traitsAt] = word.traits;
	rows[row + foldedHashAt] = word.hash;
	rows[row + hashAt] = hash;
	rows[row + readAt] = 0;
	rows[row + noteAt] = 0;
	if (text.length > mostUnits) rows[row + unitsAt] = addedLong(memory, text);
	else putUnits(memory.units, 2 * (row + unitsAt), text);
	putSlot(memory.slots, hash, index);
	memory.count = index + 1;
	return index;
}

/** Where the code units of a long word begin. */
function addedLong<Word extends Kept>(memory: WordMemory<Word>, text: string): number {
	const first = memory.longCount;
	const end = first + text.length;
	if (end > memory.longUnits.length) {
		const longer = new Uint16Array(2 * end);
		longer.set(memory.longUnits);
		memory.longUnits = longer;
	}
	putUnits(memory.longUnits, first, text);
	memory.longCount = end;
	return first;
}

function putUnits(units: Uint16Array, first: number, text: string): void {
	for (let at = 0; at < text.length; at++) units[first + at] = text.charCodeAt(at);
}

function putSlot(slots: Int32Array, hash: number, index: number): void {
	const last = slots.length - 1;
	let slot = firstSlot(hash, last);
	while (slots[slot] !== 0) slot = (slot + 1) & last;
	slots[slot] = (hash & ~indexMask) | (index + 1);
}

/** Where the row of a word begins; negative where it is no longer known. */
export function rowOf({forgotten}: WordMemory<Kept>, number: number): number {
	return (number - forgotten) * rowLength;
}

/** The word of a number that it got since the text began; none of a negative one. */
export function numberedWord<Word extends Kept>(
	memory: WordMemory<Word>,
	number: number,
): Word | undefined {
	const index = number - memory.forgotten;
	if (index >= 0) return memory.words[index];
	return number < 0 ? undefined : olderWord(memory, number);
}

function olderWord<Word extends Kept>({older}: WordMemory<Word>, number: number): Word | undefined {
	const part = older.findLast(({from}) => from <= number);
	return part?.words[number - part.from];
}

/** A text begins: nobody asks for words that were forgotten before. Written in any case, as what is seldom done has V8 compile all callers anew. */
export function beginText<Word extends Kept>(memory: WordMemory<Word>): void {
	memory.older = noneOlder;
}

const noneOlder: readonly never[] = [];

/** Drops all words; those that are met from now on have other numbers. */
export function forgetWords<Word extends Kept>(memory: WordMemory<Word>): void {
	memory.older = [...memory.older, {from: memory.forgotten, words: memory.words.slice()}];
	memory.forgotten += memory.count;
	memory.count = 0;
	memory.longCount = 0;
	memory.words.length = 0;
	memory.slots.fill(0);
}

/** For twice as many words. */
function growSlots<Word extends Kept>(memory: WordMemory<Word>): void {
	const {rows, count} = memory;
	const slots = new Int32Array(memory.slots.length * 2);
	for (let index = 0; index < count; index++) {
		putSlot(slots, rows[index * rowLength + hashAt] ?? 0, index);
	}
	memory.slots = slots;
}
