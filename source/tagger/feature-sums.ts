import {rowOf} from './feature-table.ts';
import {lowOf, pairOf, pairOfBytes} from './lanes.ts';
import {rowLength, type TaggerWeights} from './weights-file.ts';

/** Pairs of scores: of the labels after `O`, less that of `O`, which is 0 then. */
export const scoreLength = rowLength - 1;

/** The weights of features together, as a row has them: `O` last. */
const sums = new Int32Array(rowLength);

/** Counts a feature in, if the file has it. */
export function addFeature(table: TaggerWeights, hash: number): void {
	const row = rowOf(table, hash);
	if (row < 0) return;
	const {weights} = table;
	const first = row * rowLength;
	for (let pair = 0; pair < rowLength; pair++) {
		sums[pair] = (sums[pair] ?? 0) + pairOfBytes(weights[first + pair] ?? 0);
	}
}

/** Adds to `scores` what the features gave that were counted in since the last call. */
export function moveSums(scores: Int32Array, at: number): void {
	const outside = lowOf(sums[scoreLength] ?? 0);
	const both = pairOf(outside, outside);
	for (let pair = 0; pair < scoreLength; pair++) {
		scores[at + pair] = (scores[at + pair] ?? 0) + (sums[pair] ?? 0) - both;
	}
	sums.fill(0);
}
