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
