import {labelsLength, opening, sixTransitionsFrom, transitionsFrom, twoOf} from './lattice.ts';
import {take} from './memory.ts';

/** Of each token the best score that ends in each label, and the label before by which it has that, a byte. */
let scores: usize = 0;
let origins: usize = 0;
/** A byte a token. */
let found: usize = 0;

export function takeLabels(tokens: i32): void {
	scores = take(<usize>tokens * labelsLength);
	origins = take(<usize>tokens * labelCount);
	found = take(tokens);
}

/** The labels that were found last, a byte a token. */
export function labelsFound(): usize {
	return found;
}

/**
 * The best labels of a stretch of tokens (Viterbi 1967), of which the scores stand from `emissions` on; whether some
 * are of names. Linear in the tokens, quadratic in the labels.
 */
export function findLabels(emissions: usize, count: i32, isStart: bool): bool {
	const first = transitionsFrom(opening(isStart));
	for (let at: usize = 0; at < labelsLength; at += 8) {
		store<f64>(scores + at, load<f64>(emissions + at) + load<f64>(first + at));
	}
	for (let token: usize = 1; token < <usize>count; token++) {
		const into = scores + token * labelsLength;
		const own = emissions + token * labelsLength;
		const from = origins + token * labelCount;
		setSix(into, own, from);
		for (let label: usize = 2; label < <usize>labelCount; label += 2) {
			setInside(into, own, from, label);
		}
	}
	return trace(count);
}

/** `O` and the beginnings of names, by the scores of the token before. */
function setSix(into: usize, own: usize, from: usize): void {
	const before = into - labelsLength;
	let low = f64x2.splat(-Infinity);
	let middle = low;
	let high = low;
	let lowFrom = i64x2.splat(0);
	let middleFrom = lowFrom;
	let highFrom = lowFrom;
	for (let label: usize = 0; label < <usize>labelCount; label++) {
		const score = v128.load64_splat(before + (label << 3));
		const row = sixTransitionsFrom(label);
		const number = i64x2.splat(label);
		let sum = f64x2.add(score, v128.load(row));
		let isMore = f64x2.gt(sum, low);
		low = v128.bitselect(sum, low, isMore);
		lowFrom = v128.bitselect(number, lowFrom, isMore);
		sum = f64x2.add(score, v128.load(row, 16));
		isMore = f64x2.gt(sum, middle);
		middle = v128.bitselect(sum, middle, isMore);
		middleFrom = v128.bitselect(number, middleFrom, isMore);
		sum = f64x2.add(score, v128.load(row, 32));
		isMore = f64x2.gt(sum, high);
		high = v128.bitselect(sum, high, isMore);
		highFrom = v128.bitselect(number, highFrom, isMore);
	}
	v128.store(into, f64x2.add(low, v128.load(own)));
	middle = f64x2.add(middle, twoOf(own, 24, 40));
	v128.store64_lane(into, middle, 0, 24);
	v128.store64_lane(into, middle, 1, 40);
	high = f64x2.add(high, twoOf(own, 56, 72));
	v128.store64_lane(into, high, 0, 56);
	v128.store64_lane(into, high, 1, 72);
	v128.store8_lane(from, lowFrom, 0);
	v128.store8_lane(from, lowFrom, 8, 1);
	v128.store8_lane(from, middleFrom, 0, 3);
	v128.store8_lane(from, middleFrom, 8, 5);
	v128.store8_lane(from, highFrom, 0, 7);
	v128.store8_lane(from, highFrom, 8, 9);
}

/** The inside of a name follows its beginning or inside. */
function setInside(into: usize, own: usize, from: usize, label: usize): void {
	const at = label << 3;
	const before = into - labelsLength + at;
	const begun = load<f64>(before - 8) + load<f64>(transitionsFrom(<i32>label - 1) + at);
	const gone = load<f64>(before) + load<f64>(transitionsFrom(<i32>label) + at);
	const isGone = gone > begun;
	store<f64>(into + at, (isGone ? gone : begun) + load<f64>(own + at));
	store<u8>(from + label, <u8>(isGone ? label : label - 1));
}

function trace(count: i32): bool {
	const last = scores + <usize>(count - 1) * labelsLength;
	let label: usize = 0;
	for (let other: usize = 1; other < <usize>labelCount; other++) {
		if (load<f64>(last + (other << 3)) > load<f64>(last + (label << 3))) label = other;
	}
	let all: usize = 0;
	for (let token = count - 1; token >= 0; token--) {
		store<u8>(found + token, <u8>label);
		all |= label;
		label = <usize>load<u8>(origins + <usize>token * labelCount + label);
	}
	return all !== 0;
}
