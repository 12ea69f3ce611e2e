/*
 * What the kernel is asked about, and what it answers.
 */

/** Words of a sentence: `count` of `ids` from `first` on. */
export type WordRange = {readonly ids: Int32Array; readonly first: number; readonly count: number};

export type Limits = {
	/** The value of one step of the weights. */
	readonly scale: number;
	/** What a label must have more than `O` to have a chance, in steps, before and after what words make together is added. */
	readonly leastBefore: number;
	readonly leastAfter: number;
};

/** One that was found. */
export type FoundName = {
	readonly from: number;
	readonly to: number;
	readonly label: number;
	readonly confidence: number;
};

export type Passes = {
	/** e to the power of the emissions, the greatest of a token 1. */
	readonly likely: Float64Array;
	/** Of what leads to a label, and of what follows it; each token's numbers sum to 1. */
	readonly forward: Float64Array;
	readonly backward: Float64Array;
};
