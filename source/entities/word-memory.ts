import {detached} from '../text/detached.ts';
import {firstSlot} from '../text/word-hash.ts';

/*
 * The words met so far, in columns: as objects those of a large folder would not stay in the caches of the
 * processor, and a token asks of its word no more than which one it is and what its bits are.
 *
 *     hash → slot: hash, index      index → letters, classes, traits, word
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
	classes: Int32Array;
	traits: Uint8Array;
	/** The hash of each word as it is folded. */
	foldedHashes: Int32Array;
	/** Two a slot, of which there are a power of two: the hash of a word, and its index plus 1. At most half are taken. */
	slots: Int32Array;
	/** The code units of the words, one after the other. */
	units: Uint16Array;
	/** Where those of each word begin, and those of the last end. */
	starts: Int32Array;
};

/** More are not kept. */
const mostWords = 100_000;
const fewestWords = 1 << 11;

export function wordMemory<Word extends Kept>(read: WordMemory<Word>['read']): WordMemory<Word> {
	return {
		read,
		count: 0,
		forgotten: 0,
		words: [],
		classes: new Int32Array(fewestWords),
		traits: new Uint8Array(fewestWords),
		foldedHashes: new Int32Array(fewestWords),
		slots: new Int32Array(4 * fewestWords),
		units: new Uint16Array(8 * fewestWords),
		starts: new Int32Array(fewestWords + 1),
	};
}

/**
 * The index of the word between two offsets, whose hash is known, without cutting it out where it was met
 * before; it holds until the next word is asked for. Open addressing.
 */
export function wordIndex<Word extends Kept>(
	memory: WordMemory<Word>,
	text: string,
	start: number,
	end: number,
	hash: number,
): number {
	const {slots} = memory;
	const last = (slots.length >> 1) - 1;
	for (let slot = firstSlot(hash, last); ; slot = (slot + 1) & last) {
		const index = (slots[2 * slot + 1] ?? 0) - 1;
		if (index < 0) return addedIndex(memory, detached(text, start, end), hash);
		if (slots[2 * slot] === hash && isWordAt(memory, index, text, start, end)) return index;
	}
}

function isWordAt<Word extends Kept>(
	{units, starts}: WordMemory<Word>,
	index: number,
	text: string,
	start: number,
	end: number,
): boolean {
	const first = starts[index] ?? 0;
	const length = (starts[index + 1] ?? 0) - first;
	if (length !== end - start) return false;
	for (let at = 0; at < length; at++) {
		if (units[first + at] !== text.charCodeAt(start + at)) return false;
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
	if (index === memory.classes.length) grow(memory);
	const word = memory.read(text, memory.forgotten + index);
	memory.words[index] = word;
	memory.classes[index] = word.classes;
	memory.traits[index] = word.traits;
	memory.foldedHashes[index] = word.hash;
	putUnits(memory, index, text);
	putSlot(memory.slots, hash, index);
	memory.count = index + 1;
	return index;
}

function putUnits<Word extends Kept>(memory: WordMemory<Word>, index: number, text: string): void {
	const first = memory.starts[index] ?? 0;
	const end = first + text.length;
	if (end > memory.units.length) memory.units = longer(memory.units, end);
	for (let at = 0; at < text.length; at++) memory.units[first + at] = text.charCodeAt(at);
	memory.starts[index + 1] = end;
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
	memory.words = [];
	memory.slots.fill(0);
}

/** Twice as many words. */
function grow<Word extends Kept>(memory: WordMemory<Word>): void {
	const {classes, traits, foldedHashes, slots, starts} = memory;
	memory.classes = longer(classes, classes.length);
	memory.traits = longer(traits, traits.length);
	memory.foldedHashes = longer(foldedHashes, foldedHashes.length);
	memory.starts = longer(starts, starts.length);
	memory.slots = new Int32Array(slots.length * 2);
	for (let at = 0; at < slots.length; at += 2) {
		const index = (slots[at + 1] ?? 0) - 1;
		if (index >= 0) putSlot(memory.slots, slots[at] ?? 0, index);
	}
}

/** A copy with as much room again as is needed. */
function longer<List extends Int32Array | Uint16Array | Uint8Array>(
	list: List,
	needed: number,
): List {
	const made = new (list.constructor as new (length: number) => List)(needed * 2);
	made.set(list);
	return made;
}
