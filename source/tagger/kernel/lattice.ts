import {take} from './memory.ts';

/*
 * Scores of one label after another, `L + 1` rows of `L`, the last for the beginning of a sentence; and e to the power
 * of each. `O` and the beginnings of names follow any label, the inside of a name two only: where a sum or a
 * maximum is over all labels before, six stand side by side, as three vectors hold them:
 *
 *     0 1   3 5   7 9
 */
const size: usize = 8 * (labelCount + 1) * labelCount;
/** Bytes of the numbers of a token, one a label. */
export const labelsLength: usize = 8 * labelCount;
/** Bytes of the six. */
export const sixLength: usize = 48;

/** As the caller writes them. */
let transitions: usize = 0;
let odds: usize = 0;
/** The six of each row. */
let sixTransitions: usize = 0;
let sixOdds: usize = 0;
/** Odds by the label that follows: `L` rows of `L` for those before. */
let oddsInto: usize = 0;

export function takeLattice(): void {
	transitions = take(size);
	odds = take(size);
	sixTransitions = take((labelCount + 1) * sixLength);
	sixOdds = take((labelCount + 1) * sixLength);
	oddsInto = take(size);
}

/** Where the transitions are to be written, or their odds; `arrange` is called then. */
export function latticeAt(isOdds: bool): usize {
	return isOdds ? odds : transitions;
}

export function arrange(): void {
	for (let before: usize = 0; before <= <usize>labelCount; before++) {
		arrangeSix(sixTransitions + before * sixLength, transitions + before * labelsLength);
		arrangeSix(sixOdds + before * sixLength, odds + before * labelsLength);
		if (before === <usize>labelCount) return;
		for (let label: usize = 0; label < <usize>labelCount; label++) {
			const own = load<f64>(odds + before * labelsLength + (label << 3));
			store<f64>(oddsInto + label * labelsLength + (before << 3), own);
		}
	}
}

function arrangeSix(into: usize, row: usize): void {
	v128.store(into, v128.load(row));
	v128.store(into, twoOf(row, 24, 40), 16);
	v128.store(into, twoOf(row, 56, 72), 32);
}

/** Two numbers that stand apart. */
export function twoOf(at: usize, first: usize, second: usize): v128 {
	return f64x2.replace_lane(v128.load64_splat(at + first), 1, load<f64>(at + second));
}

/** A row of transitions: of a label before, or of the beginning of a sentence. */
export function transitionsFrom(before: i32): usize {
	return transitions + <usize>before * labelsLength;
}

export function oddsFrom(before: i32): usize {
	return odds + <usize>before * labelsLength;
}

export function sixTransitionsFrom(before: usize): usize {
	return sixTransitions + before * sixLength;
}

export function sixOddsFrom(before: usize): usize {
	return sixOdds + before * sixLength;
}

/** The odds with which each label leads to this one. */
export function oddsTo(label: usize): usize {
	return oddsInto + label * labelsLength;
}

/** What stands before a stretch: the beginning of a sentence, or a token outside names. */
export function opening(isStart: bool): i32 {
	return isStart ? labelCount : 0;
}
