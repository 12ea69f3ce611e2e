import {take} from './memory.ts';
import {sumsLength} from './sums.ts';

/**
 * How much more a transition gives than one from `O` to `O`, at most, in the steps of the weights; one a type of names, and
 * one that is of none, so that two at a time fill vectors: to the beginning of a name from `O` or where the
 * sentence begins, to a beginning right after another name, to the inside, and to `O` or the end.
 */
let gains: usize = 0;
const gainsLength: usize = 4 * 48;

export function takeGains(): void {
	gains = take(gainsLength);
}

/** Where the caller writes them, six numbers each. */
export function gainsAt(): usize {
	return gains;
}

/** Of the scores of `findLabels`, which adds in another order. */
const roundingErrors: f64 = 1e-6;

/**
 * Whether some name could score as high as `O` throughout: nearly all stretches that have none are told by
 * this, with a fifth of the steps of `findLabels`.
 */
export function mayHaveName(sums: usize, count: i32): bool {
	const least = f64x2.splat(-roundingErrors);
	let low = f64x2.splat(-Infinity);
	let middle = low;
	let high = low;
	// The best of the names of the token before.
	let before = low;
	for (let token: usize = 0; token < <usize>count; token++) {
		const steps = v128.load(sums + token * sumsLength);
		const last = v128.load(sums + token * sumsLength, 16);
		const begun = i32x4.shr_s(i32x4.shl(steps, 16), 16);
		const gone = i32x4.shr_s(steps, 16);
		low = stepped(0, begun, gone, low, before);
		middle = stepped(16, upperTwo(begun), upperTwo(gone), middle, before);
		const lastBegun = i32x4.shr_s(i32x4.shl(last, 16), 16);
		high = stepped(32, lastBegun, i32x4.shr_s(last, 16), high, before);
		const lowLeft = f64x2.add(low, v128.load(gains, 144));
		const middleLeft = f64x2.add(middle, v128.load(gains, 160));
		const highLeft = f64x2.add(high, v128.load(gains, 176));
		const most = f64x2.max(f64x2.max(lowLeft, middleLeft), highLeft);
		if (v128.any_true(f64x2.gt(most, least))) return true;
		before = f64x2.max(f64x2.max(low, middle), high);
		before = f64x2.max(
			before,
			i8x16.shuffle(before, before, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7),
		);
	}
	return false;
}

function upperTwo(four: v128): v128 {
	return i64x2.splat(i64x2.extract_lane(four, 1));
}

/** The best that names of two types have that reach to a token, by its steps of their labels. */
function stepped(at: usize, begun: v128, gone: v128, inside: v128, before: v128): v128 {
	const follow = f64x2.add(before, v128.load(gains + at, 48));
	const enter = f64x2.max(v128.load(gains + at), follow);
	const going = f64x2.add(f64x2.convert_low_i32x4_s(gone), inside);
	return f64x2.max(
		f64x2.add(f64x2.convert_low_i32x4_s(begun), enter),
		f64x2.add(going, v128.load(gains + at, 96)),
	);
}
