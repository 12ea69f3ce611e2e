/** What two scripts' letters, or two keys' sounds, cost each other. Lower is nearer; 0 is the same. */
export type AlignmentModel = {
	/** Costs of a group of query letters by the number of a group of name letters; none if never seen. */
	readonly groupCosts: (group: string) => Float32Array | undefined;
	/** The number of a group of name letters: an index of `groupCosts`; 0 for what was never seen. */
	readonly groupNumber: (group: string) => number;
	/** A query letter that the name has not, given the one before it. */
	readonly insertion: (letter: string, before: string) => number;
	/** By the number of a single name letter: one that the query has not. */
	readonly deletions: Float32Array;
	readonly longestQueryGroup: number;
	readonly longestNameGroup: number;
	readonly charges: AlignmentCharges;
	readonly surcharges: Surcharges | undefined;
};

/**
 * What a step of the cheapest path says of a name beside its cost, in the unit of a misfit; it may
 * be less than 0, and does not change the path.
 */
export type Surcharges = {
	/** By the number of a group of name letters, as `groupCosts`. */
	readonly groups: (group: string) => Float32Array | undefined;
	readonly insertion: (letter: string) => number;
	readonly deletions: Float32Array;
	/** Of each such step, whatever its letters. */
	readonly steps: StepSurcharges;
};

/** `group` has none of its own. */
export type StepSurcharges = Readonly<Record<Exclude<StepKind, 'group'>, number>>;

export type StepKind =
	| 'group'
	| 'insertion'
	| 'deletion'
	| 'substitution'
	| 'transposition'
	| 'nameWord'
	| 'queryWord'
	| 'sameMeaning';

export type AlignmentCharges = {
	/** Any letter for any other; infinite if the groups say it all. */
	readonly substitution: number;
	/** Two letters in the wrong order. */
	readonly transposition: number;
	/** A word of the name that the query has not: with a known meaning, otherwise at least, and each letter. */
	readonly nameWord: WordCharge;
	/** A word of the query that the name has not. */
	readonly queryWord: WordCharge;
	/** Two words of one meaning. */
	readonly sameMeaning: number;
	/** What the name goes on with after the last letter typed: at least, and each letter. */
	readonly rest: {readonly least: number; readonly letter: number};
};

export type WordCharge = {readonly known: number; readonly least: number; readonly letter: number};

/** A key with a blank at either end, as numbers of the model, with the words in it. */
export type AlignedName = {
	readonly length: number;
	/** At `[size - 1][at]`, the number of the group of `size` letters that starts at `at`. */
	readonly groups: readonly Uint16Array[];
	readonly words: AlignedWords;
};

/** At the blank before each word, where the word ends and what it means; elsewhere 0. */
export type AlignedWords = {readonly ends: Uint16Array; readonly meanings: Uint8Array};

/** A query, with the costs of its groups looked up once for all names. */
export type AlignedQuery = {
	readonly length: number;
	readonly model: AlignmentModel;
	/** At `[at][size - 1]`. */
	readonly costs: readonly (readonly (Float32Array | undefined)[])[];
	/** Of each single letter; infinite where it was never seen. */
	readonly letters: readonly Float32Array[];
	/** The costs of the two letters at `at` in the other order. */
	readonly swapped: readonly (Float32Array | undefined)[];
	readonly insertions: Float32Array;
	/** At `[at][size - 1]`. */
	readonly groupSurcharges: readonly (readonly (Float32Array | undefined)[])[];
	readonly insertionSurcharges: Float32Array;
	/** 1 where a blank stands, which no other letter may stand for. */
	readonly blanks: Uint8Array;
	readonly words: AlignedWords;
};

export type AlignmentCosts = {
	/** All of the query by all of the name. */
	readonly whole: number;
	/** All of the query by the beginning of the name. */
	readonly prefix: number;
	/** The surcharges on the two paths. */
	readonly wholeSurcharge: number;
	readonly prefixSurcharge: number;
};

/** From a cell to another: the letters of the query and of the name that it takes. */
export type AlignmentStep = {
	readonly kind: StepKind;
	readonly row: number;
	readonly endRow: number;
	readonly column: number;
	readonly endColumn: number;
};
