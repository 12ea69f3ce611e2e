import {afterPlace, beforePlace, sideHash} from './context.ts';
import {addRows, addWordRows, fetchRows, lookUp, startLookUp} from './feature-sums.ts';
import {type FeatureTable, sharedHash} from './feature-table.ts';
import {edge, type WordFeatures} from './features.ts';
import {labels} from './labels.ts';
import {greatestOf, pairOf, scoreLength} from './lanes.ts';
import type {WordId} from './types.ts';

/** Offsets of the tokens that a token's label looks at. */
export const reach = 2;
/** Tokens that a token's label looks at, itself included. */
export const window = 2 * reach + 1;
/** Pairs of scores of a word: for the labels of the tokens two before to two after it; that of `O` is 0. */
export const stride = window * scoreLength;
export const sidesLength = 2 * scoreLength;

/** What was read of each word, row after row, so that nothing is allocated for one; word 0 is the edge of a sentence. */
export type WordScores = {
	count: number;
	/** `stride` pairs of scores a word, in the steps of the weights. */
	scores: Int32Array;
	/** `sidesLength` pairs a word that can be no part of a name: for the labels of the tokens that it is the nearest such word before, and after. */
	sides: Int32Array;
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
		sides: new Int32Array(1024 * sidesLength),
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
	const id = words.count as WordId;
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
	setSides(words, table, id, isOpen ? undefined : sideHash(key));
	for (let offset = 0; offset < window; offset++) {
		greatest[id * window + offset] = greatestOf(scores, at + offset * scoreLength);
	}
	return id;
}

let shared = new Int32Array(256);

function setSides(
	{sides}: WordScores,
	table: FeatureTable,
	id: WordId,
	hash: number | undefined,
): void {
	const at = id * sidesLength;
	sides.fill(0, at, at + sidesLength);
	if (hash === undefined) return;
	sideHashes.fill(hash);
	startLookUp();
	const likely = lookUp(table, sideHashes, sidePlaces, sidePlaces.length);
	fetchRows(table);
	// Both or none, as they have one hash.
	if (likely === 0) return;
	addRows(table, 0, 1, sides, at);
	addRows(table, 1, 2, sides, at + scoreLength);
}

const sidePlaces = Uint8Array.of(beforePlace, afterPlace);
const sideHashes = new Int32Array(sidePlaces.length);

function grow(words: WordScores): void {
	const {scores, sides, greatest, keys, categories, marks} = words;
	words.scores = new Int32Array(scores.length * 2);
	words.scores.set(scores);
	words.sides = new Int32Array(sides.length * 2);
	words.sides.set(sides);
	words.greatest = new Int16Array(greatest.length * 2);
	words.greatest.set(greatest);
	words.keys = new Int32Array(keys.length * 2);
	words.keys.set(keys);
	words.categories = new Int32Array(categories.length * 2);
	words.categories.set(categories);
	words.marks = new Uint8Array(marks.length * 2);
	words.marks.set(marks);
}
