import type {Article, ArticleId} from '../corpus/types.ts';
import type {EntityId, EntityType, Mention} from '../entities/types.ts';

/** An article with what is named in it, as the library knows it. */
export type StoryDocument = {
	readonly article: Article;
	/** In text order. */
	readonly mentions: readonly Mention[];
};

/** How a name may be written, in other languages too. */
export type OtherSpellings = (mention: Mention) => {
	/** As articles and tables write it. */
	readonly spellings: readonly string[];
	/** In Latin letters as the program calls it, which nobody need write so. */
	readonly name: string;
	/** Another language says it by what its words mean, not by its sound. */
	readonly isByMeaning: boolean;
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
 * dates in EDTF (a weekday by its English name), names as their article writes them, paragraphs by their first words.
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

/** How often a word stands in what was counted. */
export type Frequency = {
	/** The spelling that is most frequent. */
	readonly word: string;
	readonly count: number;
	/** Articles that hold it. */
	readonly articles: number;
};

/** A word that stands near the hits of a query more often than chance would put it there. */
export type Collocate = {
	readonly word: string;
	/** Times in the windows, and in all that was counted. */
	readonly near: number;
	readonly count: number;
	/** Dunning's log-likelihood ratio: 3.84 is significant at 5 %, 10.83 at 0.1 %. */
	readonly score: number;
};

/** An entity with a count, and the count that it is compared with. */
export type EntityCount = {
	readonly entity: EntityId;
	readonly name: string;
	readonly type: EntityType;
	readonly count: number;
	readonly before: number;
};

/** Two entities that stand in the same paragraphs. */
export type Companions = {
	readonly one: EntityId;
	readonly other: EntityId;
	/** Canonical names, in the order of the ids. */
	readonly names: readonly [string, string];
	/** Paragraphs that name both. */
	readonly paragraphs: number;
	readonly articles: readonly ArticleId[];
};

/** A date that texts mention. */
export type DatedMentions = {
	/** EDTF: a year, a month, a day or an interval; the day of a weekday with `?` where it is not certain. A weekday by its name where its article has no date. */
	readonly date: string;
	/** Of the mentions; one of them where a day is written in several ways. */
	readonly entity: EntityId;
	readonly mentions: number;
	readonly articles: readonly ArticleId[];
};

/** What is new in a folder. */
export type Trends = {
	/** The first day of what counts as new, EDTF; absent where too few articles are dated. */
	readonly since?: string;
	/** Dated articles in the newer and in the older part. */
	readonly newer: number;
	readonly older: number;
	/** Names of more newer articles than chance would have, the surest first. */
	readonly rising: readonly EntityCount[];
	/** Names that no older article has, in most articles first. */
	readonly appeared: readonly EntityCount[];
};

/** `text`: as the articles have them; `before` and `after` are sides in reading order, whatever the script. */
export type ConcordanceOrder = 'text' | 'before' | 'after';

/** Two articles that tell one story, without what stands beside what. */
export type ToldTwice = Pick<StoryPair, 'a' | 'b' | 'score'>;
