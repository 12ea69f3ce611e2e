import {
	category,
	key,
	mostFeatures,
	nextWord,
	rowMarks,
	setKeyRoom,
	writeEdge,
	writeFeatures,
} from './features.ts';
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

/** Words that are read together: what is looked up of more would not stay in the nearer caches. */
const mostPending: i32 = pendingWords;
/** Where the caller writes them, one after the other, and how many bytes there is room for. */
let text: usize = 0;
let textRoom: i32 = 0;
/** What they tell: hashes, and how far each reaches. */
let hashes: usize = 0;
let reaches: usize = 0;
/** Of each of them how many of these, or of what was found of them, there are up to it; and with what was found of it at the side of names. */
const ends = memory.data(4 * pendingWords, 16);
const sideEnds = memory.data(4 * pendingWords, 16);

/** Sums of the tokens around the word that is read. */
let sums: usize = 0;

/** The system gives memory when it is written to, so that room for more words than come costs nothing. */
export function takeWords(most: i32, organizationLead: i32): void {
	lead = organizationLead;
	sums = take(<usize>window * sumsLength);
	room = most;
	words = take(<usize>room * wordLength);
	takeText(1 << 12);
}

/** Where the rows of the words stand. */
export function wordRows(): usize {
	return words;
}

export function rowOf(word: i32): usize {
	return words + <usize>word * wordLength;
}

/** Forgets all words; the first is the edge of a sentence again. */
export function forgetWords(): void {
	count = 0;
	store<i32>(ends, writeEdge(hashes, reaches));
	beginRow(0);
	readTogether(1);
}

/** Room for words that take so many bytes together: where they are to be written. */
export function takeText(bytes: i32): usize {
	if (bytes > textRoom) {
		textRoom = bytes * 2;
		text = take(<usize>textRoom + slack);
		setKeyRoom(take(<usize>textRoom * 2 + slack));
		const most = mostFeatures(textRoom >>> 1, mostPending);
		hashes = take((<usize>most) << 2);
		reaches = take(most);
	}
	return text;
}

/** What is read four at a time is read past the end. */
const slack: usize = 64;

/** Reads the first `pending` words that were written; how many pages the memory has then. */
export function readWords(pending: i32): i32 {
	if (count + pending > room) growWords();
	let word = text;
	let end: usize = 0;
	for (let index: i32 = 0; index < pending; index++) {
		end += <usize>writeFeatures(word, hashes + (end << 2), reaches + end);
		store<i32>(ends + ((<usize>index) << 2), <i32>end);
		beginRow(index);
		word = nextWord(word);
	}
	readTogether(pending);
	return memory.size();
}

/** How many features the first word has that was written, which `key` and others tell more of; they are where `hashesAt` and `reachesAt` say. */
export function describeWord(): i32 {
	return writeFeatures(text, hashes, reaches);
}

export function hashesAt(): usize {
	return hashes;
}

export function reachesAt(): usize {
	return reaches;
}

/** What is known of a word before anything is looked up. */
function beginRow(index: i32): void {
	const row = rowOf(count + index);
	clear(row, wordLength);
	store<i32>(row, rowMarks);
	store<i32>(row, key, keyAt);
	store<i32>(row, category, categoryAt);
}

/** Reads words of which the features are known, as many as there are `ends`. */
function readTogether(pending: i32): void {
	fetchBlocks(lookUpAll(pending));
	let from: i32 = 0;
	for (let index: i32 = 0; index < pending; index++) {
		const row = rowOf(count + index);
		const end = load<i32>(ends + ((<usize>index) << 2));
		const sideEnd = load<i32>(sideEnds + ((<usize>index) << 2));
		sumFound(from, end);
		storeSums(row);
		if (sideEnd > end) {
			addSide(end, row + sidesAt);
			addSide(end + 1, row + sidesAt + scoresLength);
		}
		from = sideEnd;
	}
	count += pending;
}

/** Looks up the features of all words, and what they tell as the nearest one that can be no part of a name; how much was found. */
function lookUpAll(pending: i32): i32 {
	const last = load<i32>(ends + ((<usize>(pending - 1)) << 2));
	takeFound(last + 2 * pending);
	for (let at: usize = 0; at < (<usize>last) << 2; at += 16) {
		v128.store(hashes + at, mixed4(v128.load(hashes + at), i32x4.splat(sharedSalt)));
	}
	let found: i32 = 0;
	let feature: usize = 0;
	for (let index: i32 = 0; index < pending; index++) {
		const at = (<usize>index) << 2;
		for (const end = <usize>load<i32>(ends + at); feature < end; feature++) {
			found = lookUp(load<i32>(hashes + (feature << 2)), <i32>load<u8>(reaches + feature), found);
		}
		store<i32>(ends + at, found);
		const row = rowOf(count + index);
		if ((load<i32>(row) & openMark) === 0) {
			const hash = mixed(load<i32>(row, keyAt), sideSalt);
			found = lookUp(hash, beforePlace, found);
			found = lookUp(hash, afterPlace, found);
		}
		store<i32>(sideEnds + at, found);
	}
	return found;
}

/** One look at a bucket finds the rows for all tokens around. */
function sumFound(from: i32, to: i32): void {
	clear(sums, <usize>window * sumsLength);
	for (let index = from; index < to; index++) addReaching(index, sums);
}

function storeSums(row: usize): void {
	for (let place: usize = 0; place < <usize>window; place++) {
		const from = sums + place * sumsLength;
		const into = row + scoresAt + place * scoresLength;
		const high = v128.load(from, 16);
		const outside = outsideOf(high);
		storeScores(into, i16x8.sub(v128.load(from), outside), i16x8.sub(high, outside));
	}
	addToOrganizations(row + scoresAt + <usize>reach * scoresLength, lead);
	for (let place: usize = 0; place < <usize>window; place++) {
		const at = row + scoresAt + place * scoresLength;
		store<i32>(row + greatestAt + (place << 2), greatestOf(v128.load(at), highScores(at)));
	}
}

/** What was found of a word at the side of names. */
function addSide(index: i32, at: usize): void {
	const row = weightsOf(index);
	if (row === 0) return;
	const weights = v128.load(row);
	const high = i16x8.extend_high_i8x16_u(weights);
	const outside = outsideOf(high);
	storeScores(at, i16x8.sub(i16x8.extend_low_i8x16_u(weights), outside), i16x8.sub(high, outside));
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
