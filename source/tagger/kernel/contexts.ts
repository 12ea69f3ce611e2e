import {mixed4} from './hash.ts';
import {take} from './memory.ts';
import {categoryAt, keyAt, rowOf} from './words.ts';

/*
 * A sentence: its words, with `reach` edges before and after, and what words make together at one token: the neighbours
 * in pairs, by keys and by categories, and the nearest words on both sides that can be no part of a
 * name, however long the run between them is.
 *
 *     ने  लिएंडर  पेस  को       for पेस: before ने, after को
 *
 * Each is a hash and a place: which of the token's two words they are is told by the place, so that one pair has one
 * hash for all tokens around it.
 */

/** Tokens that there is room for. */
let room: i32 = 0;
/** Of the tokens, with edges: where the rows of the words begin, their keys and categories. */
let rows: usize = 0;
let keys: usize = 0;
let categories: usize = 0;
/** Numbers of the words, as the caller writes them. */
let ids: usize = 0;
/** Of each token the nearest words on both sides that can be no part of a name, as places among `rows`, and their keys. */
let before: usize = 0;
let after: usize = 0;
let keysBefore: usize = 0;
let keysAfter: usize = 0;
/** Hashes of two words that follow each other, with edges. */
let keyPairs: usize = 0;
let categoryPairs: usize = 0;
/** Six other hashes, one after the other, a number each for all tokens. */
let others: usize = 0;
let othersLength: usize = 0;
/** Of each of the `contextKinds` where the hash of the first token stands, and its place. */
let kinds: usize = 0;

export const contextKinds: i32 = 12;

export function kindCount(): i32 {
	return contextKinds;
}

/** Room for a sentence of so many tokens; whether there was less. */
export function takeTokens(count: i32): bool {
	if (count <= room) return false;
	const length = (<usize>(count * 2 + 16)) << 2;
	rows = take(length);
	keys = take(length);
	categories = take(length);
	ids = take(length);
	before = take(length);
	after = take(length);
	keysBefore = take(length);
	keysAfter = take(length);
	keyPairs = take(length);
	categoryPairs = take(length);
	others = take(6 * length);
	othersLength = length;
	listKinds();
	room = count * 2;
	return true;
}

export function tokenRoom(): i32 {
	return room;
}

/** Where the numbers of the words are to be written. */
export function wordIds(): usize {
	return ids;
}

function listKinds(): void {
	kinds = take(contextKinds << 3);
	setKind(0, 1, keyPairs + 4);
	setKind(1, 2, keyPairs + 8);
	setKind(2, 3, others);
	setKind(3, 5, others + othersLength);
	setKind(4, 6, others + 2 * othersLength);
	setKind(5, 7, categoryPairs + 4);
	setKind(6, 8, categoryPairs + 8);
	setKind(7, 9, others + 3 * othersLength);
	setKind(8, 10, others + 4 * othersLength);
	setKind(9, 11, others + 5 * othersLength);
	setKind(10, 12, keyPairs);
	setKind(11, 13, keyPairs + 12);
}

function setKind(kind: usize, place: i32, hashes: usize): void {
	store<usize>(kinds + (kind << 3), hashes);
	store<i32>(kinds + (kind << 3), place, 4);
}

/** The place of a kind of context. */
export function placeOf(kind: i32): i32 {
	return load<i32>(kinds + ((<usize>kind) << 3), 4);
}

/** Where the hashes of a kind stand, four bytes a token. */
export function hashesOf(kind: i32): usize {
	return load<usize>(kinds + ((<usize>kind) << 3));
}

/** The row of a token's word, or of an edge: tokens from `reach` on. */
export function rowAt(index: i32): usize {
	return <usize>load<i32>(rows + ((<usize>index) << 2));
}

/** The row of the nearest word before a token that can be no part of a name. */
export function rowBefore(token: i32): usize {
	return rowAt(load<i32>(before + ((<usize>token) << 2)));
}

export function rowAfter(token: i32): usize {
	return rowAt(load<i32>(after + ((<usize>token) << 2)));
}

/** Where the keys of those words stand, four bytes a token. */
export function sideKeys(isAfter: bool): usize {
	return isAfter ? keysAfter : keysBefore;
}

/** Finds all of it for the first `count` of `ids`. Linear. */
export function hashContexts(count: i32): void {
	setWords(count);
	setSides(count);
	for (let at: usize = 0; at < (<usize>(count + 3)) << 2; at += 16) {
		v128.store(keyPairs + at, mixed4(v128.load(keys + at), v128.load(keys + at, 4)));
		const pairs = mixed4(v128.load(categories + at), v128.load(categories + at, 4));
		v128.store(categoryPairs + at, pairs);
	}
	for (let at: usize = 0; at < (<usize>count) << 2; at += 16) hashFour(at);
}

function setWords(count: i32): void {
	setWord(0, 0);
	setWord(1, 0);
	for (let token: i32 = 0; token < count; token++) {
		setWord(token + reach, load<i32>(ids + ((<usize>token) << 2)));
	}
	setWord(count + reach, 0);
	setWord(count + reach + 1, 0);
}

function setWord(index: i32, word: i32): void {
	const row = rowOf(word);
	const at = (<usize>index) << 2;
	store<i32>(rows + at, <i32>row);
	store<i32>(keys + at, load<i32>(row, keyAt));
	store<i32>(categories + at, load<i32>(row, categoryAt));
}

function setSides(count: i32): void {
	let nearest: i32 = reach - 1;
	for (let token: i32 = 0; token < count; token++) {
		setSide(before, keysBefore, token, nearest);
		if (!isOpen(token)) nearest = token + reach;
	}
	nearest = count + reach;
	for (let token: i32 = count - 1; token >= 0; token--) {
		setSide(after, keysAfter, token, nearest);
		if (!isOpen(token)) nearest = token + reach;
	}
}

function setSide(side: usize, keysOfSide: usize, token: i32, nearest: i32): void {
	store<i32>(side + ((<usize>token) << 2), nearest);
	store<i32>(keysOfSide + ((<usize>token) << 2), load<i32>(keys + ((<usize>nearest) << 2)));
}

function isOpen(token: i32): bool {
	return (load<i32>(rowAt(token + reach)) & openMark) !== 0;
}

/** The other hashes of four tokens. */
function hashFour(at: usize): void {
	const left = v128.load(keys + at, 4);
	const own = v128.load(keys + at, 8);
	const right = v128.load(keys + at, 12);
	const earlier = v128.load(keysBefore + at);
	const later = v128.load(keysAfter + at);
	const category = v128.load(categories + at, 8);
	const rightCategory = v128.load(categories + at, 12);
	const pair = mixed4(v128.load(categoryPairs + at, 4), i32x4.splat(pairSalt));
	v128.store(others + at, mixed4(left, right));
	v128.store(others + othersLength + at, mixed4(earlier, later));
	v128.store(others + 2 * othersLength + at, mixed4(own, later));
	v128.store(others + 3 * othersLength + at, mixed4(pair, rightCategory));
	v128.store(others + 4 * othersLength + at, mixed4(left, category));
	v128.store(others + 5 * othersLength + at, mixed4(category, right));
}
