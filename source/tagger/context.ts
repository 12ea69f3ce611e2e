import {mixed} from './hash.ts';

/** Features of a token that more than one word makes, or one that does not stand beside it. */
export const contextCount = 14;

/** So many edges stand before the first word of a sentence and after its last: as far as a token looks. */
export const margin = 2;

/** The words of a sentence: their keys and categories, `margin` edges around them, and whether each may be part of a name. */
export type Neighbours = {
	readonly keys: Int32Array;
	readonly categories: Int32Array;
	/** Without the edges. */
	readonly isOpen: Uint8Array;
	readonly count: number;
};

/** For each word the nearest words on both sides that can be no part of a name, as places among the keys. */
export type Surroundings = {readonly before: Int32Array; readonly after: Int32Array};

/** Fills `into`. Linear. */
export function findSurroundings({isOpen, count}: Neighbours, {before, after}: Surroundings): void {
	let nearest = margin - 1;
	for (let token = 0; token < count; token++) {
		before[token] = nearest;
		if (isOpen[token] === 0) nearest = token + margin;
	}
	nearest = count + margin;
	for (let token = count - 1; token >= 0; token--) {
		after[token] = nearest;
		if (isOpen[token] === 0) nearest = token + margin;
	}
}

/*
 * What words make together at one token: the neighbours in pairs, by keys and by categories, and
 * the nearest words on both sides that can be no part of a name, however long the run between
 * them is.
 *
 *     ने  लिएंडर  पेस  को       for पेस: before ने, after को
 *
 * Each is a hash and a place, below `contextCount`: which of the token's two words they are is told by the
 * place, so that one pair has one hash for all tokens around it.
 */

/** The hash of the nearest word of one side alone, by its key. */
export function sideHash(key: number): number {
	return mixed(key, 7);
}

export const beforePlace = 0;
export const afterPlace = 4;

/** Of the hashes of `contextPairs`. */
export const pairPlaces: Uint8Array<ArrayBuffer> = Uint8Array.of(
	...[1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13],
);

/** Writes into `into`, from `at` on, what two words make together, or the categories of three. */
export function contextPairs(
	{keys, categories}: Neighbours,
	around: Surroundings,
	token: number,
	into: Int32Array,
	at = 0,
): void {
	const left = keys[token + margin - 1] ?? 0;
	const own = keys[token + margin] ?? 0;
	const right = keys[token + margin + 1] ?? 0;
	const before = keys[around.before[token] ?? 0] ?? 0;
	const after = keys[around.after[token] ?? 0] ?? 0;
	into[at] = mixed(left, own);
	into[at + 1] = mixed(own, right);
	into[at + 2] = mixed(left, right);
	into[at + 3] = mixed(before, after);
	into[at + 4] = mixed(own, after);
	const category = categories[token + margin] ?? 0;
	const rightCategory = categories[token + margin + 1] ?? 0;
	const pair = mixed(categories[token + margin - 1] ?? 0, category);
	into[at + 5] = pair;
	into[at + 6] = mixed(category, rightCategory);
	into[at + 7] = mixed(contextHash(pair, 7), rightCategory);
	into[at + 8] = mixed(left, category);
	into[at + 9] = mixed(category, right);
	into[at + 10] = mixed(keys[token + margin - 2] ?? 0, left);
	into[at + 11] = mixed(right, keys[token + margin + 2] ?? 0);
}

/** The hash of the feature that a pair is at a place. */
export function contextHash(pair: number, place: number): number {
	return mixed(pair, 100 + (numbers[place] ?? 0));
}

const numbers: readonly number[] = [4, 0, 1, 2, 3, 5, 6, 10, 11, 12, 13, 14, 15, 16];
