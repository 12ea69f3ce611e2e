import {Kernel} from '../../../source/tagger/kernel.ts';
import {labelCount as L} from '../../../source/tagger/labels.ts';
import type {Lattice} from '../../../source/tagger/lattice.ts';

/** `L` scores for each of some tokens, and whether the first begins the sentence or follows a token outside names. */
export type Stretch = {
	readonly emissions: Float64Array;
	readonly count: number;
	readonly isStart: boolean;
};

/** For all stretches, none of which is long. */
const kernel = new Kernel(undefined, 0);

/** The best labels, and whether the code says that some are of names. */
export function bestLabels(lattice: Lattice, stretch: Stretch): readonly number[] {
	const {code} = kernel;
	const at = written(lattice, stretch);
	const hasName = code.findLabels(at, stretch.count, stretch.isStart ? 1 : 0);
	const labels = [...new Uint8Array(code.memory.buffer, code.labelsFound(), stretch.count)];
	if (labels.some((label) => label > 0) !== (hasName !== 0)) throw new Error('it says otherwise');
	return labels;
}

/** Of each token that of each label. */
export function probabilities(lattice: Lattice, stretch: Stretch): readonly (readonly number[])[] {
	const {code} = kernel;
	code.forwardBackward(written(lattice, stretch), stretch.count, stretch.isStart ? 1 : 0);
	return Array.from({length: stretch.count}, (_own, token) =>
		Array.from({length: L}, (_, label) => code.probabilityOf(token, label)),
	);
}

/** By sums of `sumsLength` bytes a token. */
export function mayHaveName(gains: Float64Array, sums: Int16Array): boolean {
	const {code} = kernel;
	kernel.setGains(gains);
	new Int16Array(code.memory.buffer).set(sums, code.tokenSums() >>> 1);
	return code.mayHaveName(code.tokenSums(), sums.length / sumLength) !== 0;
}

/** Numbers of 16 bits a token: those of the labels after `O`, and some that mean nothing. */
export const sumLength = 16;

function written(lattice: Lattice, {emissions}: Stretch): number {
	const {code} = kernel;
	kernel.setLattice(lattice);
	new Float64Array(code.memory.buffer).set(emissions, code.emissionsAt() >>> 3);
	return code.emissionsAt();
}
