import {rowOf} from './feature-table.ts';
import {edge, offsetHash, type WordFeatures} from './features.ts';
import {labelCount as L} from './labels.ts';
import type {WordId} from './types.ts';
import type {TaggerWeights} from './weights-file.ts';

/** Offsets of the tokens that a token's label looks at. */
export const reach = 2;
/** Tokens that a token's label looks at, itself included. */
export const window = 2 * reach + 1;
/** Scores of a word: for the labels of the tokens two before to two after it; that of `O` is 0. */
export const stride = window * L;

/** What was read of each word, row after row, so that nothing is allocated for one; word 0 is the edge of a sentence. */
export type WordScores = {
	count: number;
	/** `stride` scores a word, in the steps of the weights. */
	scores: Int16Array;
	/** `window` scores a word: the greatest of the labels but `O`, to tell soon what is outside. */
	greatest: Int16Array;
	keys: Int32Array;
	categories: Int32Array;
	/** Bits `openMark` and `ordinaryMark`. */
	marks: Uint8Array;
};

export const openMark = 1;
export const ordinaryMark = 2;

export function emptyScores(): WordScores {
	return {
		count: 0,
		scores: new Int16Array(1024 * stride),
		greatest: new Int16Array(1024 * window),
		keys: new Int32Array(1024),
		categories: new Int32Array(1024),
		marks: new Uint8Array(1024),
	};
}

/** Forgets all words but the edge. */
export function clearScores(words: WordScores, weights: TaggerWeights): void {
	words.count = 0;
	addWord(words, weights, edge, true);
}

export function addWord(
	words: WordScores,
	weights: TaggerWeights,
	features: WordFeatures,
	isOrdinary: boolean,
): WordId {
	const {center, near, far, key, category, isOpen} = features;
	const id = words.count;
	words.count += 1;
	if (id === words.keys.length) grow(words);
	words.keys[id] = key;
	words.categories[id] = category;
	words.marks[id] = (isOpen ? openMark : 0) | (isOrdinary ? ordinaryMark : 0);
	const {scores, greatest} = words;
	for (let offset = -reach; offset <= reach; offset++) {
		const own = offset === 0 ? center : Math.abs(offset) === 1 ? near : far;
		const place = id * window + offset + reach;
		scores.fill(0, place * L, place * L + L);
		for (let index = 0; index < own.length; index++) {
			addRow(weights, offsetHash(own[index] ?? 0, offset), scores, place * L);
		}
		greatest[place] = greatestOf(scores, place * L);
	}
	return id as WordId;
}

function addRow(
	{fingerprints, weights}: TaggerWeights,
	hash: number,
	scores: Int16Array,
	at: number,
): void {
	const row = rowOf(fingerprints, hash);
	if (row < 0) return;
	for (let label = 1; label < L; label++) {
		scores[at + label] = (scores[at + label] ?? 0) + (weights[row + label - 1] ?? 0);
	}
}

function greatestOf(scores: Int16Array, at: number): number {
	let most = scores[at + 1] ?? 0;
	for (let label = 2; label < L; label++) {
		const score = scores[at + label] ?? 0;
		if (score > most) most = score;
	}
	return most;
}

function grow(words: WordScores): void {
	const {scores, greatest, keys, categories, marks} = words;
	words.scores = new Int16Array(scores.length * 2);
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
