import type {AlignmentCharges} from './name-alignment-model.ts';

type SpellingCharges = {
	readonly charges: AlignmentCharges;
	readonly greatestInsertion: number;
	readonly greatestDeletion: number;
	/** A letter typed twice. */
	readonly doubledLetter: number;
	/** A wrong key beside the right letter: a vowel for a vowel, a neighbour on the keyboard, any other. */
	readonly wrongVowel: number;
	readonly wrongNeighbour: number;
	readonly wrongKey: number;
	/** More than any name costs. */
	readonly never: number;
};

/**
 * What a speller's model charges beside the learned costs, in their unit (natural logarithms).
 * Chosen one after another by recall on 4,800 queries of `scripts/eval-names.ts`, a third of them
 * with an error of typing.
 */
export const SPELLING_CHARGES: SpellingCharges = {
	charges: {
		substitution: 4.2,
		transposition: 1.8,
		nameWord: {known: 0.8, least: 4, letter: 0.25},
		queryWord: {known: 1, least: 11, letter: 0.5},
		sameMeaning: 0.3,
		rest: {least: 2.2, letter: 0.25},
	},
	greatestInsertion: 4,
	greatestDeletion: 2.6,
	doubledLetter: 1.8,
	wrongVowel: 1.6,
	wrongNeighbour: 2.9,
	wrongKey: 4.5,
	never: 99,
};
