/*
 * Sets of positions with a bit for each position of the corpus: to mark them and to read the marks in order takes
 * 10 ns a position, where sorting takes 60.
 */
import {growingNumbers} from '../text/growing.ts';
import type {FormId} from './lexicon.ts';
import {markPositions} from './position-lists.ts';
import {type Postings, positionsOf} from './postings.ts';

/** Both all 0 between two calls. */
let marks = new Uint32Array(0);
let marksBeside = new Uint32Array(0);

/** All positions of some forms, of which there are `count`, ascending. */
export function markedPositions(
	postings: Postings,
	forms: Iterable<FormId>,
	count: number,
): Uint32Array {
	const words = wordsFor(postings);
	marks = roomFor(marks, words);
	for (const form of forms) markPositions(postings, form, marks);
	return takenMarks(words, count);
}

/** The positions of some forms beside which another position of the same or of `others` is, ascending. */
export function positionsBeside(
	postings: Postings,
	forms: readonly FormId[],
	others: readonly FormId[],
): Uint32Array {
	const words = wordsFor(postings);
	marksBeside = roomFor(marksBeside, words);
	for (const form of forms) markPositions(postings, form, marksBeside);
	for (const form of others) markPositions(postings, form, marksBeside);
	const kept = growingNumbers();
	for (const form of forms) {
		for (const position of positionsOf(postings, form)) {
			if (hasMark(position - 1) || hasMark(position + 1)) kept.push(position);
		}
	}
	marksBeside.fill(0, 0, words);
	return ascending(kept.view(), words);
}

function hasMark(position: number): boolean {
	return ((marksBeside[position >>> 5] ?? 0) >>> (position & 31)) % 2 === 1;
}

function ascending(positions: Uint32Array, words: number): Uint32Array {
	if (positions.length < fewPositions) return positions.sort();
	marks = roomFor(marks, words);
	for (const position of positions) {
		marks[position >>> 5] = (marks[position >>> 5] as number) | (1 << (position & 31));
	}
	return takenMarks(words, positions.length);
}

/** Sorting fewer than these is faster than anything else. */
export const fewPositions = 4000;

function takenMarks(words: number, count: number): Uint32Array {
	const positions = new Uint32Array(count);
	let at = 0;
	for (let word = 0; word < words; word++) {
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

	return positions;
}

function wordsFor({sequence}: Postings): number {
	return Math.ceil(sequence.low.length / 32);
}

function roomFor(bits: Uint32Array<ArrayBuffer>, words: number): Uint32Array<ArrayBuffer> {
	return bits.length < words ? new Uint32Array(words) : bits;
}
