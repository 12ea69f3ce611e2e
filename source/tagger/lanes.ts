import {labelCount} from './labels.ts';

/*
 * Two weights in one integer, so that a row of eleven labels is added in six steps: low + 65536 × high.
 * Sums of such integers hold the sums of both, as long as each stays within 16 bits: a token has
 * fewer than 200 features, and a weight at most 127 steps.
 */

/** One integer of two. */
export function pairOf(low: number, high: number): number {
	return (low + high * 0x1_0000) | 0;
}

export function lowOf(pair: number): number {
	return (pair << 16) >> 16;
}

export function highOf(pair: number): number {
	return (pair - lowOf(pair)) >> 16;
}

/** Pairs of scores: of the labels after `O`, less that of `O`, which is 0 then. */
export const scoreLength = (labelCount - 1) / 2;

/** Adds the `scoreLength` pairs of other scores. */
export function addPairs(scores: Int32Array, at: number, added: Int32Array, from: number): void {
	for (let pair = 0; pair < scoreLength; pair++) {
		scores[at + pair] = (scores[at + pair] ?? 0) + (added[from + pair] ?? 0);
	}
}

/** The greatest of the `scoreLength` pairs from `at` on. */
export function greatestOf(scores: Int32Array, at: number): number {
	let most = lowOf(scores[at] ?? 0);
	for (let pair = at; pair < at + scoreLength; pair++) {
		const both = scores[pair] ?? 0;
		const low = lowOf(both);
		const high = highOf(both);
		if (low > most) most = low;
		if (high > most) most = high;
	}
	return most;
}

/** Whether some of these is above `least`, an integer: all ten are compared by their signs. */
export function anyAbove(scores: Int32Array, at: number, least: number): boolean {
	// Half of a lane more, so that no lower number borrows from the upper one: its sign stands turned round.
	const less = 0x8000 - pairOf(least + 1, least + 1);
	let signs = 0;
	for (let pair = at; pair < at + scoreLength; pair++) {
		signs |= ((scores[pair] ?? 0) + less) ^ upperSign;
	}
	return (signs & bothSigns) !== 0;
}

const upperSign = 1 << 31;
const bothSigns = upperSign | 0x8000;
