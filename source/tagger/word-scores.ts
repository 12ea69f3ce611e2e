import {afterPlace, beforePlace, sideHash} from './context.ts';
import {addRows, addWordRows, lookUp} from './feature-sums.ts';
import {type FeatureTable, sharedHash} from './feature-table.ts';
import {edge, type WordFeatures} from './features.ts';
import {labels} from './labels.ts';
import {greatestOf, pairOf, scoreLength} from './lanes.ts';
import type {WordId} from './types.ts';

/** Offsets of the tokens that a token's label looks at. */
export const reach = 2;
/** Tokens that a token's label looks at, itself included. */
export const window = 2 * reach + 1;

/**
 * What was read of each word, one row of integers a word, so that nothing is allocated for one, and a word that was
 * met long ago is one place in the memory; word 0 is the edge of a sentence.
 */
export type WordScores = {
	count: number;
	rows: Int32Array;
	/** Steps by which a token's own word is scored higher for organizations than the weights have it. */
	readonly lead: number;
};

/*
 * Where things stand in a row: three lines of the caches.
 *
 *     1             bits `openMark` and `ordinaryMark`
 *     1 and 1       key and category
 *     window        the greatest score of the labels but `O` for each token around, to tell soon what is outside
 *     window pairs  scores for the labels of the tokens two before to two after it, in the steps of the weights; that of `O` is 0
 *     2 pairs       of a word that can be no part of a name: for the tokens that it is the nearest such word before, and after
 */
export const marksAt = 0;
export const keyAt = 1;
export const categoryAt = 2;
export const greatestAt = 3;
export const scoresAt = greatestAt + window;
export const sidesAt = scoresAt + window * scoreLength;
export const wordLength = 48;

/** Which of the pairs of scores is that of organizations. */
export const organizations = (labels.indexOf('B-ORGANIZATION') - 1) / 2;

export const openMark = 1;
export const ordinaryMark = 2;

export function emptyScores(lead: number): WordScores {
	return {count: 0, rows: new Int32Array(fewestWords * wordLength), lead};
}

/**
 * More than are kept, but for those of one long article. The system gives memory when it is written to, so that room that is not
 * needed costs nothing; growing does, as V8 then drops all that it compiled for these rows.
 */
const fewestWords = 100_000;

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
	const row = id * wordLength;
	if (row === words.rows.length) grow(words);
	const {rows} = words;
	for (let at = row; at < row + wordLength; at++) rows[at] = 0;
	rows[row + marksAt] = (isOpen ? openMark : 0) | (isOrdinary ? ordinaryMark : 0);
	rows[row + keyAt] = key;
	rows[row + categoryAt] = category;
	if (count > shared.length) shared = new Int32Array(count * 2);
	for (let index = 0; index < count; index++) shared[index] = sharedHash(hashes[index] ?? 0);
	addWordRows(table, {shared, reaches, count}, rows, row + scoresAt);
	const own = row + scoresAt + reach * scoreLength + organizations;
	rows[own] = (rows[own] ?? 0) + pairOf(words.lead, words.lead);
	if (!isOpen) addSides(table, sideHash(key), rows, row + sidesAt);
	for (let offset = 0; offset < window; offset++) {
		rows[row + greatestAt + offset] = greatestOf(rows, row + scoresAt + offset * scoreLength);
	}
	return id;
}

let shared = new Int32Array(256);

function addSides(table: FeatureTable, hash: number, rows: Int32Array, at: number): void {
	sideHashes[0] = hash;
	sideHashes[1] = hash;
	lookUp(table, sideHashes, sidePlaces, sidePlaces.length);
	sideStarts[0] = at;
	sideStarts[1] = at + scoreLength;
	addRows(table, rows, sideStarts);
}

const sidePlaces = Uint8Array.of(beforePlace, afterPlace);
const sideHashes = new Int32Array(sidePlaces.length);
const sideStarts = new Int32Array(sidePlaces.length);

function grow(words: WordScores): void {
	const {rows} = words;
	words.rows = new Int32Array(rows.length * 2);
	words.rows.set(rows);
}
