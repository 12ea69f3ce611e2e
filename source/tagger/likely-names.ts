import type {Lattice} from './decode.ts';
import {sumLength} from './kernel.ts';
import {labelCount as L} from './labels.ts';

/** Types of names. */
const typeCount = (L - 1) / 2;

/**
 * How much more a transition gives than one from `O` to `O`, at most, in the steps of the weights; one a
 * type of names.
 */
export type NameGains = {
	/** To the beginning of a name, from `O` or where the sentence begins. */
	readonly enter: Float64Array;
	/** To the beginning of a name right after another. */
	readonly follow: Float64Array;
	/** To the inside. */
	readonly goOn: Float64Array;
	/** To `O`, or to the end: 0. */
	readonly leave: Float64Array;
};

export function nameGains({transitions}: Lattice, scale: number): NameGains {
	const gain = (before: number, label: number): number => {
		const outside = transitions[before === L ? L * L : 0] ?? 0;
		return ((transitions[before * L + label] ?? 0) - outside) / scale;
	};
	const inNames = Array.from({length: L - 1}, (_, at) => at + 1);
	const ofTypes = (most: (beginning: number) => number): Float64Array =>
		Float64Array.from({length: typeCount}, (_, type) => most(2 * type + 1));
	return {
		enter: ofTypes((beginning) => Math.max(gain(0, beginning), gain(L, beginning))),
		follow: ofTypes((beginning) => Math.max(...inNames.map((before) => gain(before, beginning)))),
		goOn: ofTypes((beginning) =>
			Math.max(gain(beginning, beginning + 1), gain(beginning + 1, beginning + 1)),
		),
		leave: ofTypes((beginning) => Math.max(0, gain(beginning, 0), gain(beginning + 1, 0))),
	};
}

/**
 * Whether some name could score as high as `O` throughout: nearly all stretches that have none are told by
 * this, with a fifth of the steps of `bestLabels`. The tokens' sums stand from `from` to `to`.
 */
export function mayHaveName(gains: NameGains, sums: Int16Array, from: number, to: number): boolean {
	for (let type = 0; type < typeCount; type++) inside[type] = Number.NEGATIVE_INFINITY;
	let most = Number.NEGATIVE_INFINITY;
	for (let token = from; token < to; token += sumLength) {
		most = stepped(gains, sums, token, most);
		if (most > -roundingErrors) return true;
	}
	return false;
}

/**
 * Sets `inside` by that of the token before, of whose names the best has `before`; the best of this token's,
 * or 0 where one could be left as it is.
 */
function stepped(
	{enter, follow, goOn, leave}: NameGains,
	sums: Int16Array,
	at: number,
	before: number,
): number {
	let most = Number.NEGATIVE_INFINITY;
	for (let type = 0; type < typeCount; type++) {
		const begun =
			(sums[at + 2 * type] ?? 0) + Math.max(enter[type] ?? 0, before + (follow[type] ?? 0));
		const gone = (sums[at + 2 * type + 1] ?? 0) + (inside[type] ?? 0) + (goOn[type] ?? 0);
		const score = Math.max(begun, gone);
		if (score + (leave[type] ?? 0) > -roundingErrors) return 0;
		inside[type] = score;
		most = Math.max(most, score);
	}
	return most;
}

/** The best that a name of a type has that reaches to a token. */
const inside = new Float64Array(typeCount);

/** Of the scores of `bestLabels`, which adds in another order. */
const roundingErrors = 1e-6;
