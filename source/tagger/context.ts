import {mixed} from './hash.ts';

/** Offsets of the tokens that a token's label looks at. */
export const reach = 2;

/** Features of a token that more than one word makes, or one that does not stand beside it: `kernel/contexts.ts` hashes them. */
export const contextCount = 14;

/** The hash of the nearest word of one side that can be no part of a name, by its key alone. */
export function sideHash(key: number): number {
	return mixed(key, sideSalt);
}

export const sideSalt = 7;
export const beforePlace = 0;
export const afterPlace = 4;

/** The hash of the feature that a pair is at a place. */
export function contextHash(pair: number, place: number): number {
	return mixed(pair, saltOf(place));
}

function saltOf(place: number): number {
	return 100 + (numbers[place] ?? 0);
}

const numbers: readonly number[] = [4, 0, 1, 2, 3, 5, 6, 10, 11, 12, 13, 14, 15, 16];

/** With what the categories of two words are mixed before that of a third: as the feature that they are for the second one. */
export const pairSalt = saltOf(7);
