import {addWordRows, scoreLength} from './feature-sums.ts';
import {type FeatureTable, sharedHash} from './feature-table.ts';
import {edge, type WordFeatures} from './features.ts';
import {labels} from './labels.ts';
import {highOf, lowOf, pairOf} from './lanes.ts';
import type {WordId} from './types.ts';

/** Offsets of the tokens that a token's label looks at. */
export const reach = 2;
/** Tokens that a token's label looks at, itself included. */
export const window = 2 * reach + 1;
/** Pairs of scores of a word: for the labels of the tokens two before to two after it; that of `O` is 0. */
export const stride = window * scoreLength;

/** What was read of each word, row after row, so that nothing is allocated for one; word 0 is the edge of a sentence. */
export type WordScores = {
	count: number;
	/** `stride` pairs of scores a word, in the steps of the weights. */
	scores: Int32Array;
	/** `window` scores a word: the greatest of the labels but `O`, to tell soon what is outside. */
	greatest: Int16Array;
	keys: Int32Array;
	categories: Int32Array;
	/** Bits `openMark` and `ordinaryMark`. */
	marks: Uint8Array;
	/** Steps by which a token's own word is scored higher for organizations than the weights have it. */
	readonly lead: number;
};

/** Which of the pairs of scores is that of organizations. */
export const organizations = (labels.indexOf('B-ORGANIZATION') - 1) / 2;

export const openMark = 1;
export const ordinaryMark = 2;

export function emptyScores(lead: number): WordScores {
	return {
		count: 0,
		scores: new Int32Array(1024 * stride),
		greatest: new Int16Array(1024 * window),
		keys: new Int32Array(1024),
		categories: new Int32Array(1024),
		marks: new Uint8Array(1024),
		lead,
	};
}

/** Forgets all words but the edge. */
export function clearScores(words: WordScores, table: FeatureTable): void {
	words.count = 0;
	addWord(words, table, edge, true);
}

export function addWord(
	words: WordScores,
	table: FeatureTable,
	{hashes, reaches, count, key, category, isOpen}: Readonly<WordFeatures>,
	isOrdinary: boolean,
): WordId {
	const id = words.count;
	words.count += 1;
	if (id === words.keys.length) grow(words);
	words.keys[id] = key;
	words.categories[id] = category;
	words.marks[id] = (isOpen ? openMark : 0) | (isOrdinary ? ordinaryMark : 0);
	if (count > shared.length) shared = new Int32Array(count * 2);
	for (let index = 0; index < count; index++) shared[index] = sharedHash(hashes[index] ?? 0);
	const {scores, greatest} = words;
	const at = id * stride;
	for (let pair = at; pair < at + stride; pair++) scores[pair] = 0;
	addWordRows(table, {shared, reaches, count}, scores, at);
	const own = at + reach * scoreLength + organizations;
	scores[own] = (scores[own] ?? 0) + pairOf(words.lead, words.lead);
	for (let offset = 0; offset < window; offset++) {
		greatest[id * window + offset] = greatestOf(scores, at + offset * scoreLength);
	}
	return id as WordId;
}

let shared = new Int32Array(256);

/** The greatest of the scores in a row of pairs. */
export function greatestOf(scores: Int32Array, at: number): number {
	let most = lowOf(scores[at] ?? 0);
	for (let pair = at; pair < at + scoreLength; pair++) {
		const both = scores[pair] ?? 0;
		const low = lowOf(both);
		const high = highOf(both);
		if (low > most) most = low;
		if (high > most) most = high;
	}
	return most;
}

function grow(words: WordScores): void {
	const {scores, greatest, keys, categories, marks} = words;
	words.scores = new Int32Array(scores.length * 2);
	words.scores.set(scores);
	words.greatest = new Int16Array(greatest.length * 2);
	words.greatest.set(greatest);
	words.keys = new Int32Array(keys.length * 2);
	words.keys.set(keys);
	words.categories = new Int32Array(categories.length * 2);
	words.categories.set(categories);
	words.marks = new Uint8Array(marks.length * 2);
	words.marks.set(marks);
}
