import type {Article, ArticleId} from '../corpus/types.ts';
import type {Mention} from '../entities/types.ts';

/** An article with what is named in it, as the library knows it. */
export type StoryDocument = {
	readonly article: Article;
	/** In text order. */
	readonly mentions: readonly Mention[];
};

/** Two lines that tell the same, counted from 0; one line may stand in two of these. */
export type AlignedLines = {
	readonly aLine: number;
	readonly bLine: number;
	/** 0 to 1: the share of weighted words, names and numbers that both have. */
	readonly score: number;
};

export type DifferenceKind = 'number' | 'date' | 'name' | 'paragraph';

/**
 * What stands in one version only, or reads otherwise in the other. Numbers stand in Latin digits,
 * dates in EDTF, names as their article writes them, paragraphs by their first words.
 */
export type Difference = {
	readonly kind: DifferenceKind;
	readonly a?: string;
	readonly b?: string;
	/** The lines it stands in, counted from 0. */
	readonly aLine?: number;
	readonly bLine?: number;
};

/** Two articles that tell one story. `a` comes first in the order that the articles were given in. */
export type StoryPair = {
	readonly a: ArticleId;
	readonly b: ArticleId;
	/** 0 to 1. */
	readonly score: number;
	/** In the order of the lines of both. */
	readonly aligned: readonly AlignedLines[];
	readonly differences: readonly Difference[];
};
