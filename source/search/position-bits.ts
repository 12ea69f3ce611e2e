/*
 * Sets of positions with a bit for each position of the corpus: to mark them and to read the marks in order takes
 * 10 ns a position, and a little for each of the corpus.
 */
import type {FormId} from './lexicon.ts';
import {markPositions} from './position-lists.ts';
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

/**
 * The positions of some forms, of which there are `count`, ascending: those beside which another of them or one of
 * other forms is. Some 5 ns a position of any of them, and a little for each of the corpus. Pauses.
 */
export function* positionsBeside(
	postings: Postings,
	forms: Iterable<FormId>,
	{count, others, wordsBetweenPauses = wordsAtOnce}: BesideOptions,
): Slices<Uint32Array> {
	const words = wordsFor(postings);
	const own = lentMarks(words);
	const beside = lentMarks(words);
	yield* markForms(postings, forms, own);
	yield* markForms(postings, others, beside);
	const positions = new Uint32Array(count);
	let taken = 0;
	let before = 0;
	for (let word = 0; word < words; word += wordsBetweenPauses) {
		const range = {from: word, to: Math.min(words, word + wordsBetweenPauses)};
		const last = range.to - 1;
		const next = (own[last] as number) | (beside[last] as number);
		taken = takeBeside({own, beside, before}, range, positions, taken);
		before = next;
		yield;
	}
	giveBack(own);
	giveBack(beside);
	return positions.slice(0, taken);
}

type BesideOptions = {
	readonly count: number;
	readonly others: Iterable<FormId>;
	/** Of 32 marks each. */
	readonly wordsBetweenPauses?: number;
};

type Beside = {
	readonly own: Uint32Array;
	readonly beside: Uint32Array;
	/** All marks of the word before. */
	readonly before: number;
};

/** Of own marks those that have a mark of either beside them, as `takeMarks` writes them. Clears both. */
function takeBeside(
	{own, beside, before}: Beside,
	{from, to}: WordRange,
	positions: Uint32Array,
	taken: number,
): number {
	let at = taken;
	let left = before;
	let here = (own[from] as number) | (beside[from] as number);
	for (let word = from; word < to; word++) {
		const right = (own[word + 1] ?? 0) | (beside[word + 1] ?? 0);
		if (here !== 0) {
			const neighbours = (here << 1) | (left >>> 31) | (here >>> 1) | (right << 31);
			let bits = (own[word] as number) & neighbours;
			while (bits !== 0) {
				const lowest = bits & -bits;
				positions[at] = word * 32 + 31 - Math.clz32(lowest);
				at++;
				bits ^= lowest;
			}
			own[word] = 0;
			beside[word] = 0;
		}
		left = here;
		here = right;
	}
	return at;
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

const mostSpare = 2;
