import type {Article, CorpusProblem} from '../corpus/types.ts';
import type {Role} from '../entities/types.ts';
import type {LanguageGuess} from '../language/types.ts';
import type {WordColumns} from '../search/types.ts';
import type {VocabularyColumns} from '../search/vocabulary-builder.ts';
import type {CodedTexts} from '../text/coded-texts.ts';
import type {SparseNumbers} from '../text/sparse-numbers.ts';
import type {TextColumn} from '../text/text-column.ts';

/** Where the text of an article is when it is not in memory. */
export type TextPlace =
	/** All of a file of UTF-8 but for its byte order mark. */
	| {
			readonly file: string | Uint8Array;
			readonly size: number;
			readonly modifiedMs: number;
			readonly start: number;
	  }
	/** Among the texts that the program itself keeps. */
	| {readonly kept: number}
	/** In `Pack.texts`, before it is kept. */
	| {readonly inPack: number};

/** An article without its text and paragraphs. */
export type PackedArticle = Omit<Article, 'text' | 'passingText' | 'paragraphs'> & {
	readonly language: LanguageGuess;
	readonly place: TextPlace;
};

/** One file: what a cache knows it by, and how many articles and what problems it gave. */
export type PackedFile = {
	readonly path: string;
	/** The absolute path, byte for byte where it is no UTF-8. */
	readonly key: string;
	/** Bytes on the disk; `undefined` for what could not be opened, which is tried again each time. */
	readonly size?: number | undefined;
	/** When it was last written to, in milliseconds since 1970; `undefined` if it changed while it was read. */
	readonly modifiedMs?: number | undefined;
	/** The id that its articles have or begin with. */
	readonly id: string;
	readonly articles: number;
	readonly problems: readonly CorpusProblem[];
};

/** Mentions of all articles of a pack, one after the other. Numbers of strings and roles begin at 1. */
export type MentionArrays = {
	/** Where the mentions of each article begin; one entry more than there are articles. */
	readonly articleStarts: Uint32Array;
	readonly starts: Uint32Array;
	/** The end less the start, and the type in the lowest three bits. */
	readonly lengths: Uint32Array;
	readonly texts: Uint32Array;
	/** Of one in six; the others of fewer still. */
	readonly values: SparseNumbers;
	readonly tolds: SparseNumbers;
	readonly roles: SparseNumbers;
	/** Of the model, 0 to 1; rules tell none. */
	readonly confidences: SparseNumbers<Float64Array>;
};

/**
 * What was read and found in some files, in columns: a reader hands it over, a cache keeps it
 * as it is, and it holds no text of an article but of those that cannot be read again from a file as they are.
 */
export type Pack = {
	readonly files: readonly PackedFile[];
	readonly articles: readonly PackedArticle[];
	/** Where the paragraphs of each article begin in `paragraphs`, counted in paragraphs; one entry more. */
	readonly paragraphStarts: Uint32Array;
	/** Start, and end with the kind in its two lowest bits, in turn. */
	readonly paragraphs: Uint32Array;
	readonly mentions: MentionArrays;
	/** What the numbers in `mentions` mean. */
	readonly strings: CodedTexts;
	readonly roles: readonly Role[];
	/** Of `words.sequence`. */
	readonly forms: TextColumn;
	/** Of each form, folded and in sounds, where somebody worked that out: it takes longer than to read it. */
	readonly readings?: VocabularyColumns;
	readonly words: WordColumns;
	/** Of each article the place of its words in `words`; where it is absent they stand in the order of the articles. */
	readonly documents?: Uint32Array;
	/** Texts in UTF-16, which is all that a text can be. */
	readonly texts: readonly Uint8Array[];
};

/** A pack whose lists may be read part by part while they are gone through, in their order. */
export type StoredPack = Omit<Pack, 'files' | 'articles'> & {
	readonly files: Listed<PackedFile>;
	readonly articles: Listed<PackedArticle>;
};

export type Listed<Item> = {
	readonly length: number;
	readonly at: (index: number) => Item | undefined;
};
