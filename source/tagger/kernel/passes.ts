import {labelsLength, oddsFrom, oddsTo, opening, sixOddsFrom, twoOf} from './lattice.ts';
import {take} from './memory.ts';

/** That of the caller: what others compute differs in the last bits. */
declare function exp(exponent: f64): f64;

/** Of each token e to the power of the emissions, the greatest 1. */
let likely: usize = 0;
/** Of what leads to a label, and of what follows it; each token's numbers sum to 1, so that nothing underflows. */
let forward: usize = 0;
let backward: usize = 0;
/** Of each label of the next token, with what follows that. */
const ahead = memory.data(8 * labelCount, 16);

export function takePasses(tokens: i32): void {
	likely = take(<usize>tokens * labelsLength);
	forward = take(<usize>tokens * labelsLength);
	backward = take(<usize>tokens * labelsLength);
}

/** Where the numbers of the last stretch stand, one a label and token. */
export function passAt(which: i32): usize {
	return which === 0 ? likely : which === 1 ? forward : backward;
}

/** The two passes of a linear chain (Rabiner 1989, section III) over a stretch of which the scores stand from `emissions` on. */
export function forwardBackward(emissions: usize, count: i32, isStart: bool): void {
	const length = <usize>count * labelsLength;
	for (let at: usize = 0; at < length; at += labelsLength) {
		// No stretch begins inside of a name: what is likely of that counts for nothing.
		setLikely(likely + at, emissions + at, at === 0);
	}
	const first = oddsFrom(opening(isStart));
	for (let at: usize = 0; at < labelsLength; at += 8) {
		store<f64>(forward + at, load<f64>(first + at) * load<f64>(likely + at));
	}
	normalise(forward);
	for (let at = labelsLength; at < length; at += labelsLength) {
		setForward(forward + at, likely + at);
		normalise(forward + at);
	}
	const last = length - labelsLength;
	for (let at = last; at < length; at += 8) store<f64>(backward + at, 1);
	for (let at = last; at > 0; at -= labelsLength) {
		setAhead(at);
		setBackward(backward + at - labelsLength);
		normalise(backward + at - labelsLength);
	}
}

/** How probable a label is at a token of the stretch. */
export function probabilityOf(token: i32, label: usize): f64 {
	const at = <usize>token * labelsLength;
	let sum: f64 = 0;
	for (let other: usize = at; other < at + labelsLength; other += 8) {
		sum += load<f64>(forward + other) * load<f64>(backward + other);
	}
	const own = at + (label << 3);
	return (load<f64>(forward + own) * load<f64>(backward + own)) / sum;
}

function setLikely(into: usize, own: usize, isFirst: bool): void {
	let most = load<f64>(own);
	for (let at: usize = 8; at < labelsLength; at += 8) {
		const score = load<f64>(own + at);
		if (score > most) most = score;
	}
	store<f64>(into, exp(load<f64>(own) - most));
	for (let at: usize = 8; at < labelsLength; at += 16) {
		store<f64>(into + at, exp(load<f64>(own + at) - most));
		store<f64>(into + at, isFirst ? 0 : exp(load<f64>(own + at, 8) - most), 8);
	}
}

/** In the order of the labels: the last bits depend on it. */
function normalise(at: usize): void {
	let sum: f64 = 0;
	for (let label: usize = 0; label < labelsLength; label += 8) sum += load<f64>(at + label);
	const both = f64x2.splat(sum);
	for (let label: usize = 0; label < labelsLength - 8; label += 16) {
		v128.store(at + label, f64x2.div(v128.load(at + label), both));
	}
	store<f64>(at + labelsLength - 8, load<f64>(at + labelsLength - 8) / sum);
}

/** Of a token what leads to each label, by those of the token before. */
function setForward(into: usize, own: usize): void {
	const before = into - labelsLength;
	let low = f64x2.splat(0);
	let middle = low;
	let high = low;
	for (let label: usize = 0; label < <usize>labelCount; label++) {
		const share = v128.load64_splat(before + (label << 3));
		const row = sixOddsFrom(label);
		low = f64x2.add(low, f64x2.mul(share, v128.load(row)));
		middle = f64x2.add(middle, f64x2.mul(share, v128.load(row, 16)));
		high = f64x2.add(high, f64x2.mul(share, v128.load(row, 32)));
	}
	v128.store(into, f64x2.mul(low, v128.load(own)));
	middle = f64x2.mul(middle, twoOf(own, 24, 40));
	v128.store64_lane(into, middle, 0, 24);
	v128.store64_lane(into, middle, 1, 40);
	high = f64x2.mul(high, twoOf(own, 56, 72));
	v128.store64_lane(into, high, 0, 56);
	v128.store64_lane(into, high, 1, 72);
	// The inside of a name follows two labels only; what is left out would add nothing.
	for (let label: i32 = 2; label < labelCount; label += 2) {
		const at = (<usize>label) << 3;
		const begun = load<f64>(before + at - 8) * load<f64>(oddsFrom(label - 1) + at);
		const gone = load<f64>(before + at) * load<f64>(oddsFrom(label) + at);
		store<f64>(into + at, (begun + gone) * load<f64>(own + at));
	}
}

function setAhead(at: usize): void {
	for (let label: usize = 0; label < labelsLength - 8; label += 16) {
		const own = v128.load(likely + at + label);
		v128.store(ahead + label, f64x2.mul(own, v128.load(backward + at + label)));
	}
	const last = at + labelsLength - 8;
	store<f64>(ahead + labelsLength - 8, load<f64>(likely + last) * load<f64>(backward + last));
}

/** Of each label the sum over what is `ahead`: `O`, the beginnings, and the inside of the name that it is of. */
function setBackward(into: usize): void {
	let row = oddsTo(0);
	let next = v128.load64_splat(ahead);
	let outside = f64x2.mul(v128.load64_splat(row), next);
	let first = f64x2.mul(v128.load(row, 8), next);
	let second = f64x2.mul(v128.load(row, 24), next);
	let third = f64x2.mul(v128.load(row, 40), next);
	let fourth = f64x2.mul(v128.load(row, 56), next);
	let fifth = f64x2.mul(v128.load(row, 72), next);
	for (let label: usize = 1; label < <usize>labelCount; label += 2) {
		row = oddsTo(label);
		next = v128.load64_splat(ahead + (label << 3));
		outside = f64x2.add(outside, f64x2.mul(v128.load64_splat(row), next));
		first = f64x2.add(first, f64x2.mul(v128.load(row, 8), next));
		second = f64x2.add(second, f64x2.mul(v128.load(row, 24), next));
		third = f64x2.add(third, f64x2.mul(v128.load(row, 40), next));
		fourth = f64x2.add(fourth, f64x2.mul(v128.load(row, 56), next));
		fifth = f64x2.add(fifth, f64x2.mul(v128.load(row, 72), next));
		// From labels of other names the odds are 0, which adds nothing.
		row = oddsTo(label + 1);
		next = v128.load64_splat(ahead + (label << 3) + 8);
		if (label === 1) first = f64x2.add(first, f64x2.mul(v128.load(row, 8), next));
		else if (label === 3) second = f64x2.add(second, f64x2.mul(v128.load(row, 24), next));
		else if (label === 5) third = f64x2.add(third, f64x2.mul(v128.load(row, 40), next));
		else if (label === 7) fourth = f64x2.add(fourth, f64x2.mul(v128.load(row, 56), next));
		else fifth = f64x2.add(fifth, f64x2.mul(v128.load(row, 72), next));
	}
	v128.store64_lane(into, outside, 0);
	v128.store(into, first, 8);
	v128.store(into, second, 24);
	v128.store(into, third, 40);
	v128.store(into, fourth, 56);
	v128.store(into, fifth, 72);
}
