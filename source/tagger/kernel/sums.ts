/*
 * Sums of weights: ten lanes of 16 bits, one a label after `O`, in two vectors; what the other lanes of the second hold
 * means nothing. A token has fewer than 200 features, and a weight at most 127 steps. As the bytes of a row are 128
 * more than the weights, and of `O` nothing is kept, what `O` has, in the lane after the ten, is taken from the others.
 */

/** Bytes of the sums of a token, whole vectors. */
export const sumsLength: usize = 32;
/** Bytes of the ten alone. */
export const scoresLength: usize = 20;

/** What `O` has in the second vector of sums of rows, in all lanes. */
export function outsideOf(high: v128): v128 {
	return i16x8.splat(i16x8.extract_lane_s(high, 2));
}

/** The second vector of the ten. */
export function highScores(at: usize): v128 {
	return v128.load32_zero(at, 16);
}

export function storeScores(at: usize, low: v128, high: v128): void {
	v128.store(at, low);
	v128.store32_lane(at, high, 0, 16);
}

/** Whether some of the ten is above `least`. */
export function anyAbove(low: v128, high: v128, least: v128): bool {
	const ofTwo = v128.and(i16x8.gt_s(high, least), i32x4(-1, 0, 0, 0));
	return v128.any_true(v128.or(i16x8.gt_s(low, least), ofTwo));
}

/** The greatest of the ten. */
export function greatestOf(low: v128, high: v128): i32 {
	let most = i16x8.max_s(low, i32x4.splat(i32x4.extract_lane(high, 0)));
	most = i16x8.max_s(most, i64x2.splat(i64x2.extract_lane(most, 1)));
	most = i16x8.max_s(most, i64x2.shr_u(most, 32));
	return max(i16x8.extract_lane_s(most, 0), i16x8.extract_lane_s(most, 1));
}

export function addToOrganizations(scores: usize, steps: i32): void {
	const at = scores + 2 * organizationLane;
	store<i16>(at, <i16>(<i32>load<i16>(at) + steps));
	store<i16>(at, <i16>(<i32>load<i16>(at, 2) + steps), 2);
}
