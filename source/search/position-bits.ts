/*
 * Sets of positions with a bit for each position of the corpus: to mark them and to read the marks in order takes
 * 10 ns a position, and a little for each of the corpus.
 */
import type {FormId} from './lexicon.ts';
import {markPositions} from './position-lists.ts';
import {countOf, type Postings} from './postings.ts';
import type {Slices} from './slices.ts';

/** All 0; lent to one call at a time, and lost with one that is given up. */
let spare: Uint32Array | undefined;
/** All 0 between two calls. */
let marksBeside: Uint32Array = new Uint32Array(0);

/** All positions of some forms, of which there are `count`, ascending. Pauses. */
export function* markedPositions(
	postings: Postings,
	forms: Iterable<FormId>,
	count: number,
): Slices<Uint32Array> {
	const words = wordsFor(postings);
	const marks = roomFor(spare, words);
	spare = undefined;
	let left = markedAtOnce;
	for (const form of forms) {
		markPositions(postings, form, marks);
		left -= countOf(postings, form);
		if (left > 0) continue;
		left = markedAtOnce;
		yield;
	}
	const positions = new Uint32Array(count);
	let taken = 0;
	for (let word = 0; word < words; word += wordsAtOnce) {
		taken = takeMarks(
			marks,
			{from: word, to: Math.min(words, word + wordsAtOnce)},
			positions,
			taken,
		);
		yield;
	}
	spare = marks;
	return positions;
}

/** Some milliseconds each. */
const markedAtOnce = 500_000;
const wordsAtOnce = 500_000;

type WordRange = {readonly from: number; readonly to: number};

/** Writes where the marks of some words are, behind those that were taken; how many are then. Clears them. */
function takeMarks(
	marks: Uint32Array,
	{from, to}: WordRange,
	positions: Uint32Array,
	taken: number,
): number {
	let at = taken;
	for (let word = from; word < to; word++) {
		let bits = marks[word] as number;
		if (bits === 0) continue;
		marks[word] = 0;
		while (bits !== 0) {
			const lowest = bits & -bits;
			positions[at] = word * 32 + 31 - Math.clz32(lowest);
			at++;
			bits ^= lowest;
		}
	}
	return at;
}

/** Of positions, which ascend, those beside which another of them or one of some forms is; in place. */
export function positionsBeside(
	postings: Postings,
	positions: Uint32Array,
	others: readonly FormId[],
): Uint32Array {
	const words = wordsFor(postings);
	marksBeside = roomFor(marksBeside, words);
	for (let at = 0; at < positions.length; at++) {
		const position = positions[at] as number;
		const word = position >>> 5;
		marksBeside[word] = (marksBeside[word] as number) | (1 << (position & 31));
	}
	for (const form of others) markPositions(postings, form, marksBeside);
	let count = 0;
	for (let at = 0; at < positions.length; at++) {
		const position = positions[at] as number;
		positions[count] = position;
		// Without a branch, which would be foretold wrongly half of the times.
		count += markAt(position - 1) | markAt(position + 1);
	}
	marksBeside.fill(0, 0, words);
	return positions.subarray(0, count);
}

function markAt(position: number): number {
	return ((marksBeside[position >>> 5] ?? 0) >>> (position & 31)) & 1;
}

function wordsFor({sequence}: Postings): number {
	return Math.ceil(sequence.low.length / 32);
}

function roomFor(bits: Uint32Array | undefined, words: number): Uint32Array {
	return bits === undefined || bits.length < words ? new Uint32Array(words) : bits;
}
