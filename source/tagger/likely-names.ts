import {labelCount as L} from './labels.ts';
import type {Lattice} from './lattice.ts';

/** Of the types of names, and one that is of none, so that there are pairs. */
const typeCount = (L + 1) / 2;

/**
 * How much more a transition gives than one from `O` to `O`, at most, in the steps of the weights; one a type of names. First
 * those to the beginning of a name from `O` or where the sentence begins, then those to a beginning right after another
 * name, to the inside, and to `O` or to the end, where it is 0. By them `kernel/likely-names.ts` tells most
 * stretches that have no names.
 */
export function nameGains({transitions}: Lattice, scale: number): Float64Array {
	const gain = (before: number, label: number): number => {
		const outside = transitions[before === L ? L * L : 0] ?? 0;
		return ((transitions[before * L + label] ?? 0) - outside) / scale;
	};
	const inNames = Array.from({length: L - 1}, (_, at) => at + 1);
	const ofTypes = (most: (beginning: number) => number): readonly number[] =>
		Array.from({length: typeCount}, (_, type) =>
			2 * type + 1 < L ? most(2 * type + 1) : Number.NEGATIVE_INFINITY,
		);
	return Float64Array.of(
		...ofTypes((beginning) => Math.max(gain(0, beginning), gain(L, beginning))),
		...ofTypes((beginning) => Math.max(...inNames.map((before) => gain(before, beginning)))),
		...ofTypes((beginning) =>
			Math.max(gain(beginning, beginning + 1), gain(beginning + 1, beginning + 1)),
		),
		...ofTypes((beginning) => Math.max(0, gain(beginning, 0), gain(beginning + 1, 0))),
	);
}
