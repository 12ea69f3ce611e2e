import {GAP_COSTS, SOUND_CODES, SUBSTITUTION_COSTS, soundCode} from '../romanise/sound-costs.ts';
import type {AlignmentCharges, AlignmentModel} from './name-alignment-model.ts';

/** The model's number of a sound: its code and one, since 0 is a group never seen. */
const soundNumber = (sound: string): number => soundCode(sound) + 1;

/** Charges beside the costs of `romanise/sound-costs.ts`: a word left out costs some of its sounds. */
const SOUND_CHARGES: AlignmentCharges = {
	substitution: Number.POSITIVE_INFINITY,
	transposition: Number.POSITIVE_INFINITY,
	nameWord: {known: 0.25, least: 0.35, letter: 0.35},
	queryWord: {known: 0.3, least: 0.5, letter: 0.4},
	sameMeaning: 0.05,
	rest: {least: 0, letter: 0},
};

/** Sounds of phoneme keys, one by one. */
export const SOUND_MODEL: AlignmentModel = {
	groupCosts: (sound) => SOUND_ROWS[soundCode(sound)],
	groupNumber: soundNumber,
	insertion: (sound) => GAP_COSTS[soundCode(sound)] ?? 1,
	deletions: shifted(GAP_COSTS),
	longestQueryGroup: 1,
	longestNameGroup: 1,
	charges: SOUND_CHARGES,
	surcharges: undefined,
};

const SOUND_ROWS: readonly Float32Array[] = Array.from({length: SOUND_CODES}, (_, code) =>
	shifted(SUBSTITUTION_COSTS.subarray(code * SOUND_CODES, (code + 1) * SOUND_CODES)),
);

function shifted(costs: Float32Array): Float32Array {
	const result = new Float32Array(costs.length + 1).fill(9);
	result.set(costs, 1);
	return result;
}
