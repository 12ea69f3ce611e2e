import {putUnits} from '../text/code-units.ts';
import {detached} from '../text/detached.ts';
import {textOfUnits} from '../text/text-column.ts';
import {firstSlot} from '../text/word-hash.ts';
import {noteAt, rowLength} from './types.ts';

/*
 * The words met so far, in columns: as objects those of a large folder would not stay in the caches of the
 * processor, and a token asks of its word no more than which one it is and what its bits are.
 *
 *     hash → slot: index, a part of the hash      index → row: length, classes, traits, hashes, note, code units      index → word
 */

/** What stands in columns. */
export type Kept = {
	readonly text: string;
	/** Of the word as it is folded. */
	readonly hash: number;
	readonly classes: number;
	readonly traits: number;
};

/** What the code units of a word tell of it; `listed` is its place in the tables, negative where they do not have it. */
export type Told = {classes: number; traits: number; hash: number; listed: number};

/** Whether they tell all, which is then written into `into`. */
export type ReadUnits = (units: Uint16Array, start: number, end: number, into: Told) => boolean;

type Forgotten<Word> = {readonly from: number; readonly words: readonly Word[]};

export type WordMemory<Word extends Kept> = {
	/** What is known of a word; it has its number. */
	readonly read: (text: string, number: number) => Word;
	/** The same in columns by its code units, without a `Word`, if these tell it. */
	readonly readUnits: ReadUnits;
	/** The `Word` of which they told that. */
	readonly make: (text: string, number: number, told: Told) => Word;
	/** How many words are kept. */
	count: number;
	/** How many were met before them and forgotten: a word's number is its index and these. */
	forgotten: number;
	/** Those that were asked for, or of which the code units do not tell all; others are made when they are. */
	readonly words: (Word | undefined)[];
	/** Those that were forgotten since the last text began, with the numbers that they begin at; nearly always none. */
	older: readonly Forgotten<Word>[];
	/** `rowLength` integers a word, which stand together as they are asked for together. */
	readonly rows: Int32Array;
	/** What `Told.listed` was of each. */
	readonly listed: Int32Array;
	/** The same memory in units of 16 bits. */
	readonly units: Uint16Array;
	/** The code units of words of more than a row has room for, one after the other, and how many they are. */
	longUnits: Uint16Array;
	longCount: number;
	/** A power of two: the index of a word plus 1, and above it the upper bits of its hash. At most half are taken. */
	slots: Int32Array;
};

/** What a row has of a word: how many code units, its classes, its traits, the hash of it as it is folded, and its first units. */
export const lengthAt = 0;
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
export const indexMask = (1 << 17) - 1;

export function wordMemory<Word extends Kept>(
	read: WordMemory<Word>['read'],
	readUnits: ReadUnits = () => false,
	make: WordMemory<Word>['make'] = read,
): WordMemory<Word> {
	// Room for all: the system gives memory when it is written to, and V8 would drop what it compiled for what grows.
	const rows = new Int32Array(rowLength * mostWords);
	const memory: WordMemory<Word> = {
		read,
		readUnits,
		make,
		count: 0,
		forgotten: -1,
		words: [],
		older: noneOlder,
		rows,
		listed: new Int32Array(mostWords),
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
		if (found === 0) return addedIndex(memory, text, units, start, end, hash);
		if (((found ^ hash) & ~indexMask) !== 0) continue;
		const index = (found & indexMask) - 1;
		if (isWordAt(memory, index, units, start, end)) return index;
	}
}

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
	units: Uint16Array,
	start: number,
	end: number,
	hash: number,
): number {
	if (memory.count >= mostWords) forgetWords(memory);
	const index = memory.count;
	const row = index * rowLength;
	if (2 * index === memory.slots.length) growSlots(memory);
	const {rows} = memory;
	const length = end - start;
	const isKept = length <= mostUnits && memory.readUnits(units, start, end, told);
	const word = isKept
		? undefined
		: memory.read(detached(text, start, end), memory.forgotten + index);
	const {classes, traits, hash: foldedHash} = word ?? told;
	memory.words[index] = word;
	rows[row + lengthAt] = length;
	rows[row + classesAt] = classes;
	rows[row + traitsAt] = traits;
	rows[row + foldedHashAt] = foldedHash;
	rows[row + hashAt] = hash;
	memory.listed[index] = word === undefined ? told.listed : -1;
	rows[row + readAt] = 0;
	rows[row + noteAt] = 0;
	if (length > mostUnits) rows[row + unitsAt] = addedLong(memory, units, start, end);
	else putUnits(memory.units, 2 * (row + unitsAt), units, start, end);
	putSlot(memory.slots, hash, index);
	memory.count = index + 1;
	return index;
}

/** Used again for the next word. */
const told: Told = {classes: 0, traits: 0, hash: 0, listed: -1};

/** Where the code units of a long word begin. */
function addedLong<Word extends Kept>(
	memory: WordMemory<Word>,
	units: Uint16Array,
	start: number,
	end: number,
): number {
	const first = memory.longCount;
	const last = first + end - start;
	if (last > memory.longUnits.length) {
		const longer = new Uint16Array(2 * last);
		longer.set(memory.longUnits);
		memory.longUnits = longer;
	}
	putUnits(memory.longUnits, first, units, start, end);
	memory.longCount = last;
	return first;
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

/** The word of an index, made if nobody asked for it before. */
export function wordAt<Word extends Kept>(memory: WordMemory<Word>, index: number): Word {
	return memory.words[index] ?? madeWord(memory, index);
}

/** Of a word that a row has room for. */
function madeWord<Word extends Kept>(memory: WordMemory<Word>, index: number): Word {
	const {units, rows} = memory;
	const row = index * rowLength;
	const first = 2 * (row + unitsAt);
	const text = textOfUnits(units, first, first + (rows[row + lengthAt] ?? 0));
	told.classes = rows[row + classesAt] ?? 0;
	told.traits = rows[row + traitsAt] ?? 0;
	told.hash = rows[row + foldedHashAt] ?? 0;
	told.listed = memory.listed[index] ?? -1;
	const word = memory.make(text, memory.forgotten + index, told);
	memory.words[index] = word;
	return word;
}

/** Where the letters of the word of a row begin in `units`; negative where they stand elsewhere. */
export function unitsOf({rows}: WordMemory<Kept>, row: number): number {
	return (rows[row + lengthAt] ?? 0) > mostUnits ? -1 : 2 * (row + unitsAt);
}

/** The word of a number that it got since the text began; none of a negative one. */
export function numberedWord<Word extends Kept>(
	memory: WordMemory<Word>,
	number: number,
): Word | undefined {
	const index = number - memory.forgotten;
	if (index >= 0) return wordAt(memory, index);
	return number < 0 ? undefined : olderWord(memory, number);
}

function olderWord<Word extends Kept>({older}: WordMemory<Word>, number: number): Word | undefined {
	const part = older.findLast(({from}) => from <= number);
	return part?.words[number - part.from];
}

/**
 * A text begins: nobody asks for words that were forgotten before, and all are if there is not much room. Written in any case, as
 * what is seldom done has V8 compile all callers anew.
 */
export function beginText<Word extends Kept>(memory: WordMemory<Word>): void {
	if (memory.count > mostWords - fewestWords) dropWords(memory);
	memory.older = noneOlder;
}

const noneOlder: readonly never[] = [];

/** Drops all words; those that are met from now on have other numbers. */
export function forgetWords<Word extends Kept>(memory: WordMemory<Word>): void {
	const words = memory.words.map((_, index) => wordAt(memory, index));
	memory.older = [...memory.older, {from: memory.forgotten, words}];
	dropWords(memory);
}

function dropWords<Word extends Kept>(memory: WordMemory<Word>): void {
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
