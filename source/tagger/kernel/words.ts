import {mixed, mixed4} from './hash.ts';
import {take} from './memory.ts';
import {
	addToOrganizations,
	greatestOf,
	highScores,
	outsideOf,
	scoresLength,
	storeScores,
	sumsLength,
} from './sums.ts';
import {addReaching, fetchBlocks, lookUp, takeFound, weightsOf} from './table.ts';

/*
 * What was read of each word, one row a word, three lines of the caches, so that a word that was met long ago is
 * one place in the memory; word 0 is the edge of a sentence.
 *
 *     4 bytes       bits `openMark` and others
 *     4 and 4       key and category
 *     4 a token     the greatest score of the labels but `O` for each token around, to tell soon what is outside
 *     20 a token    scores for the labels of the tokens two before to two after it, in the steps of the weights; that of `O` is 0
 *     20 and 20     of a word that can be no part of a name: for the tokens that it is the nearest such word before, and after
 */
export const keyAt: usize = 4;
export const categoryAt: usize = 8;
export const greatestAt: usize = 12;
export const scoresAt: usize = greatestAt + 4 * window;
export const sidesAt: usize = scoresAt + <usize>window * scoresLength;
export const wordLength: usize = wordBytes;

let words: usize = 0;
let count: i32 = 0;
let room: i32 = 0;

/** Steps by which a token's own word is scored higher for organizations than the weights have it. */
export let lead: i32 = 0;

/** What a word tells, as the caller writes it: hashes, and how far each reaches. */
let hashes: usize = 0;
let reaches: usize = 0;
let hashRoom: i32 = 0;

/** Sums of the tokens around the word that is read. */
let sums: usize = 0;

/** The system gives memory when it is written to, so that room for more words than come costs nothing. */
export function takeWords(most: i32, organizationLead: i32): void {
	lead = organizationLead;
	sums = take(<usize>window * sumsLength);
	room = most;
	words = take(<usize>room * wordLength);
}

/** Where the rows of the words stand. */
export function wordRows(): usize {
	return words;
}

export function wordCount(): i32 {
	return count;
}

export function rowOf(word: i32): usize {
	return words + <usize>word * wordLength;
}

/** Forgets all words. */
export function forgetWords(): void {
	count = 0;
}

/** Where the hashes of a word are to be written. */
export function hashesFor(needed: i32): usize {
	if (needed > hashRoom) {
		const more = (needed * 2 + 3) & ~3;
		hashes = take((<usize>more) << 2);
		reaches = take(more);
		hashRoom = more;
	}
	return hashes;
}

/** Where it is to be written how far each reaches, a byte each. */
export function reachesFor(): usize {
	return reaches;
}

/** Reads the word of which the hashes were written; its number. */
export function addWord(hashCount: i32, key: i32, category: i32, marks: i32): i32 {
	if (count === room) growWords();
	const row = rowOf(count);
	clear(row, wordLength);
	store<i32>(row, marks);
	store<i32>(row, key, keyAt);
	store<i32>(row, category, categoryAt);
	sumHashes(hashCount);
	for (let place: usize = 0; place < <usize>window; place++) {
		const from = sums + place * sumsLength;
		const into = row + scoresAt + place * scoresLength;
		const high = v128.load(from, 16);
		const outside = outsideOf(high);
		storeScores(into, i16x8.sub(v128.load(from), outside), i16x8.sub(high, outside));
	}
	addToOrganizations(row + scoresAt + <usize>reach * scoresLength, lead);
	if ((marks & openMark) === 0) addSides(mixed(key, sideSalt), row + sidesAt);
	for (let place: usize = 0; place < <usize>window; place++) {
		const at = row + scoresAt + place * scoresLength;
		store<i32>(row + greatestAt + (place << 2), greatestOf(v128.load(at), highScores(at)));
	}
	count += 1;
	return count - 1;
}

function growWords(): void {
	const before = words;
	words = take(<usize>room * 2 * wordLength);
	memory.copy(words, before, <usize>room * wordLength);
	room *= 2;
}

function clear(at: usize, length: usize): void {
	for (let end = at + length; at < end; at += 16) v128.store(at, i32x4.splat(0));
}

/** One look at a bucket finds the rows for all tokens around. */
function sumHashes(hashCount: i32): void {
	clear(sums, <usize>window * sumsLength);
	takeFound(hashCount);
	for (let at: usize = 0; at < (<usize>hashCount) << 2; at += 16) {
		v128.store(hashes + at, mixed4(v128.load(hashes + at), i32x4.splat(sharedSalt)));
	}
	let found: i32 = 0;
	for (let index: usize = 0; index < <usize>hashCount; index++) {
		found = lookUp(load<i32>(hashes + (index << 2)), <i32>load<u8>(reaches + index), found);
	}
	fetchBlocks(found);
	for (let index: i32 = 0; index < found; index++) addReaching(index, sums);
}

function addSides(hash: i32, at: usize): void {
	addSide(hash, beforePlace, at);
	addSide(hash, afterPlace, at + scoresLength);
}

function addSide(hash: i32, place: i32, at: usize): void {
	if (lookUp(hash, place, 0) === 0) return;
	const row = weightsOf(0);
	if (row === 0) return;
	const weights = v128.load(row);
	const high = i16x8.extend_high_i8x16_u(weights);
	const outside = outsideOf(high);
	storeScores(at, i16x8.sub(i16x8.extend_low_i8x16_u(weights), outside), i16x8.sub(high, outside));
}
