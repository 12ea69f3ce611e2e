import {sumLength} from './kernel.ts';
import {labelCount as L} from './labels.ts';

/**
 * How far `O` must lead, in units of the logarithm, before and after what words make together is
 * added, and how much farther before an organization. By ten folds of HiNER the F1 is 0.0003 higher
 * than with 3, 3 and 0, and that of organizations 0.002, and a sixth fewer tokens are looked at again.
 */
export const sureBeforeContext = 2;
export const sureAfterContext = 3;
export const organizationLead = 1;

/**
 * Writes the scores of tokens into `emissions`, `L` a token, in units of the logarithm; their sums stand from `from` to
 * `to` among all.
 */
export function setEmissions(
	emissions: Float64Array,
	sums: Int16Array,
	{from, to, scale}: {readonly from: number; readonly to: number; readonly scale: number},
): void {
	let into = 0;
	for (let token = from; token < to; token += sumLength) {
		emissions[into] = 0;
		for (let label = 1; label < L; label++) {
			emissions[into + label] = (sums[token + label - 1] ?? 0) * scale;
		}
		into += L;
	}
}
