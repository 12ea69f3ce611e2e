/** A token as the tagger sees it. */
export type TaggerWord = {
	readonly kind: 'word' | 'number' | 'mark';
	readonly text: string;
	/** Folded spelling: variants of one letter made one. */
	readonly folded: string;
	/** What word lists know of it, one bit a class. */
	readonly classes: number;
	/** It may be part of a name. */
	readonly isOpen: boolean;
};

/** A word that one tagger has read; another tagger's number means another word. */
export type WordId = number & {readonly wordId: unique symbol};

/** A name as indexes of tokens, half-open, its type as the training data has it, and how probable it is. */
export type TaggedName = {
	readonly from: number;
	readonly to: number;
	readonly type: string;
	/** The least probable of its labels given the sentence, 0 to 1. */
	readonly confidence: number;
};

export type Tagger = {
	/** The number of a word. What the weights say of it wherever it stands is looked up before somebody asks: some 0.8 µs, once for each word. */
	readonly read: (word: TaggerWord) => WordId;
	/**
	 * The same without a string, of a word all letters of which stand in the block of Devanagari or in that of Arabic, none of the
	 * latter before U+0620: the first `length` code units of its folded spelling, at least one.
	 */
	readonly readLetters: (
		units: Uint16Array,
		length: number,
		classes: number,
		isOpen: boolean,
	) => WordId;
	/** The training data has the word, mostly outside names; so has every mark and number. */
	readonly isOrdinary: (word: WordId) => boolean;
	/** More words were read than should be kept. */
	readonly isFull: () => boolean;
	/** Drops all words that were read: their numbers mean nothing from now on. */
	readonly forget: () => void;
	/** The names among the words `from` to `to`, which are one sentence, in order. Linear. */
	readonly names: (words: Int32Array, from: number, to: number) => readonly TaggedName[];
};

/** The tagger, or why there is none; names are found by rules alone then. */
export type LoadedTagger = {
	readonly path: string;
	readonly tagger?: Tagger;
	/** A sentence for a person. */
	readonly problem?: string;
};
