/*
 * Sets of positions with a bit for each position of the corpus: to mark them and to read the marks in order takes
 * 10 ns a position, and a little for each of the corpus.
 */

import type {FormId} from './lexicon.ts';
import {type FoundMarks, findBesideMarks, markPositions} from './position-lists.ts';
import {sortedPositions} from './position-sort.ts';
import {countOf, type Postings} from './postings.ts';
import type {Slices} from './slices.ts';

/** All 0; each is lent to one call at a time, and lost with one that is given up. */
const spare: Uint32Array[] = [];

/** All positions of some forms, of which there are `count`, ascending. Pauses. */
export function* markedPositions(
	postings: Postings,
	forms: Iterable<FormId>,
	count: number,
): Slices<Uint32Array> {
	const words = wordsFor(postings);
	const marks = lentMarks(words);
	yield* markForms(postings, forms, marks);
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
	giveBack(marks);
	return positions;
}

function* markForms(
	postings: Postings,
	forms: Iterable<FormId>,
	marks: Uint32Array,
): Slices<undefined> {
	let left = markedAtOnce;
	for (const form of forms) {
		markPositions(postings, form, marks);
		left -= countOf(postings, form);
		if (left > 0) continue;
		left = markedAtOnce;
		yield;
	}
	return undefined;
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

/** The positions of some forms, ascending: those beside which one of other forms is. Some 5 ns a position. Pauses. */
export function* positionsBeside(
	postings: Postings,
	forms: Iterable<FormId>,
	others: Iterable<FormId>,
): Slices<Uint32Array> {
	const words = wordsFor(postings);
	const marks = lentMarks(words);
	yield* markForms(postings, forms, marks);
	const into: FoundMarks = {found: room, count: 0};
	room = new Uint32Array(leastRoom);
	let left = markedAtOnce;
	for (const form of others) {
		findBesideMarks(postings, form, marks, into);
		left -= countOf(postings, form);
		if (left > 0) continue;
		left = markedAtOnce;
		yield;
	}
	marks.fill(0, 0, words);
	giveBack(marks);
	yield;
	const {found, count} = into;
	const sorted = sortedPositions(found.subarray(0, count), postings.sequence.low.length);
	const positions = eachOnce(sorted).slice();
	if (found.length <= mostRoom) room = found;
	return positions;
}

/** For what is found, and sorted then; lent as the marks are. */
let room: Uint32Array = new Uint32Array(1024);
const leastRoom = 1024;
const mostRoom = 2 ** 18;

/** Of numbers that ascend; in place. */
function eachOnce(ascending: Uint32Array): Uint32Array {
	let count = 0;
	for (let at = 0; at < ascending.length; at++) {
		const number = ascending[at] as number;
		ascending[count] = number;
		count += number === ascending[at + 1] ? 0 : 1;
	}
	return ascending.subarray(0, count);
}

function wordsFor({sequence}: Postings): number {
	return Math.ceil(sequence.low.length / 32);
}

function lentMarks(words: number): Uint32Array {
	const marks = spare.pop();
	return marks === undefined || marks.length < words ? new Uint32Array(words) : marks;
}

function giveBack(marks: Uint32Array): void {
	if (spare.length < mostSpare) spare.push(marks);
}

const mostSpare = 1;
