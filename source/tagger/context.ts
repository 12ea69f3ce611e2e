import {mixed} from './hash.ts';

/** Features of a token that more than one word makes. */
export const contextCount = 14;

/** The words of a sentence: their keys and categories, and whether each may be part of a name. */
export type Neighbours = {
	readonly keys: Int32Array;
	readonly categories: Int32Array;
	readonly isOpen: Uint8Array;
	readonly count: number;
	/** Stands before the first and after the last, as key and as category. */
	readonly edgeKey: number;
};

/** For each word the keys of the nearest words on both sides that can be no part of a name. */
export type Surroundings = {readonly before: Int32Array; readonly after: Int32Array};

/** Fills `into`. Linear. */
export function findSurroundings(words: Neighbours, {before, after}: Surroundings): void {
	const {keys, isOpen, count, edgeKey} = words;
	let nearest = edgeKey;
	for (let token = 0; token < count; token++) {
		before[token] = nearest;
		if (isOpen[token] === 0) nearest = keys[token] ?? 0;
	}
	nearest = edgeKey;
	for (let token = count - 1; token >= 0; token--) {
		after[token] = nearest;
		if (isOpen[token] === 0) nearest = keys[token] ?? 0;
	}
}

/**
 * The hashes of what words make together at one token: the neighbours in pairs, by keys and by
 * categories, and the nearest words on both sides that can be no part of a name, however long the
 * run between them is.
 *
 *     ने  लिएंडर  पेस  को       for पेस: before ने, after को
 *
 * `into` gets `contextCount` hashes.
 */
export function contextHashes(
	words: Neighbours,
	around: Surroundings,
	token: number,
	into: Int32Array,
): void {
	const own = keyAt(words, token);
	const left = keyAt(words, token - 1);
	const right = keyAt(words, token + 1);
	const before = around.before[token] ?? 0;
	const after = around.after[token] ?? 0;
	into[0] = pairHash(before, 7, 4);
	into[1] = pairHash(left, own, 0);
	into[2] = pairHash(own, right, 1);
	into[3] = pairHash(left, right, 2);
	into[4] = pairHash(after, 7, 3);
	into[5] = pairHash(before, after, 5);
	into[6] = pairHash(own, after, 6);
	addCategories(words, token, into);
	into[12] = pairHash(keyAt(words, token - 2), left, 15);
	into[13] = pairHash(right, keyAt(words, token + 2), 16);
}

function addCategories(words: Neighbours, token: number, into: Int32Array): void {
	const own = categoryAt(words, token);
	const right = categoryAt(words, token + 1);
	const pair = pairHash(categoryAt(words, token - 1), own, 10);
	into[7] = pair;
	into[8] = pairHash(own, right, 11);
	into[9] = pairHash(pair, right, 12);
	into[10] = pairHash(keyAt(words, token - 1), own, 13);
	into[11] = pairHash(own, keyAt(words, token + 1), 14);
}

function keyAt({keys, count, edgeKey}: Neighbours, token: number): number {
	return token < 0 || token >= count ? edgeKey : (keys[token] ?? 0);
}

function categoryAt({categories, count, edgeKey}: Neighbours, token: number): number {
	return token < 0 || token >= count ? edgeKey : (categories[token] ?? 0);
}

/** The hash of two words together; `place` tells which two. */
function pairHash(left: number, right: number, place: number): number {
	return mixed(mixed(left, right), 100 + place);
}
