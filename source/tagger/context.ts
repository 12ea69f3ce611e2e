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
 * What words make together at one token: the neighbours in pairs, by keys and by categories, and
 * the nearest words on both sides that can be no part of a name, however long the run between
 * them is.
 *
 *     ने  लिएंडर  पेस  को       for पेस: before ने, after को
 *
 * `into` gets the hashes of `contextCount` pairs; which of the token's two words they are is told by
 * the index, so that one pair has one hash for all tokens around it.
 */
export function contextPairs(
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
	into[0] = mixed(before, 7);
	into[1] = mixed(left, own);
	into[2] = mixed(own, right);
	into[3] = mixed(left, right);
	into[4] = mixed(after, 7);
	into[5] = mixed(before, after);
	into[6] = mixed(own, after);
	addCategories(words, token, into);
	into[12] = mixed(keyAt(words, token - 2), left);
	into[13] = mixed(right, keyAt(words, token + 2));
}

function addCategories(words: Neighbours, token: number, into: Int32Array): void {
	const own = categoryAt(words, token);
	const right = categoryAt(words, token + 1);
	const pair = mixed(categoryAt(words, token - 1), own);
	into[7] = pair;
	into[8] = mixed(own, right);
	into[9] = mixed(contextHash(pair, 7), right);
	into[10] = mixed(keyAt(words, token - 1), own);
	into[11] = mixed(own, keyAt(words, token + 1));
}

function keyAt({keys, count, edgeKey}: Neighbours, token: number): number {
	return token < 0 || token >= count ? edgeKey : (keys[token] ?? 0);
}

function categoryAt({categories, count, edgeKey}: Neighbours, token: number): number {
	return token < 0 || token >= count ? edgeKey : (categories[token] ?? 0);
}

/** The hash of the feature that a pair is at an index. */
export function contextHash(pair: number, index: number): number {
	return mixed(pair, 100 + (places[index] ?? 0));
}

const places: readonly number[] = [4, 0, 1, 2, 3, 5, 6, 10, 11, 12, 13, 14, 15, 16];
