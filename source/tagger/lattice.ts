import {labelCount as L, mayFollow} from './labels.ts';

/** Scores of one label after another; the last of the `L + 1` rows is the beginning of a sentence. */
export type Lattice = {
	/** `transitions[before * L + label]`, minus infinity where the label may not follow. */
	readonly transitions: Float64Array;
	/** e to the power of the transitions. */
	readonly odds: Float64Array;
};

export function latticeOf(scores: Float32Array): Lattice {
	const transitions = Float64Array.from(scores, (score, at) => {
		const before = Math.floor(at / L);
		return mayFollow(before === L ? 0 : before, at % L) ? score : Number.NEGATIVE_INFINITY;
	});
	return {transitions, odds: transitions.map(Math.exp)};
}
