import type {Article, ArticleId} from '../corpus/types.ts';
import type {Entity, EntityId, EntityType, Mention} from '../entities/types.ts';
import type {Marks} from '../keeping/types.ts';
import type {Offset, Span} from '../text/units.ts';
import type {EntityList} from './entity-list.ts';
import type {FormSequence} from './form-sequence.ts';
import type {IndexTables} from './index-tables.ts';
import type {Slices} from './slices.ts';

/** What the index takes in of one article. */
export type SearchDocument = {
	readonly article: Article;
	/** BCP 47. */
	readonly language: string;
	readonly mentions: readonly Mention[];
};

/** One place in an article that a query found, on whole grapheme clusters of `Article.text`. */
export type Hit = Span & {readonly text: string};

/** An article that a query found. */
export type Match = {
	readonly article: ArticleId;
	/** 1 is perfect, 0 is none. */
	readonly score: number;
	/** In text order. */
	readonly hits: readonly Hit[];
};

/** A name that a query found. */
export type NameMatch = {
	readonly entity: EntityId;
	/** 1 is perfect, 0 is none. */
	readonly score: number;
	/** The spelling that matched best, and the part of it that matched, on whole grapheme clusters. */
	readonly form: string;
	readonly spans: readonly Span[];
};

/** How one word of a query was understood: the forms in the corpus that it will match, best first. */
export type WordReading = {
	readonly word: string;
	readonly forms: readonly string[];
};

/** Where a query cannot be parsed, in offsets of the query, why, and what was searched instead. */
export type QueryProblem = {readonly at: Offset; readonly message: string};

/** A value that some of the articles found have: the filter to type for it, and how many they are. */
export type Facet = {readonly label: string; readonly filter: string; readonly count: number};

/** What a result can be narrowed by; most frequent first, the years newest first. */
export type Facets = {
	readonly languages: readonly Facet[];
	/** The hosts of the articles' addresses, or what else names their source. */
	readonly sources: readonly Facet[];
	readonly years: readonly Facet[];
	/** Types of what is mentioned. */
	readonly types: readonly Facet[];
	/** People, places and organizations, the first few. */
	readonly names: readonly Facet[];
	/** What the reader keeps of them: unread, bookmarked, tags. */
	readonly marks?: readonly Facet[];
};

export type SearchResult = {
	/** Best first, cut at the limit. */
	readonly matches: readonly Match[];
	/** How many articles match, the cut ones included. */
	readonly total: number;
	readonly names: readonly NameMatch[];
	readonly readings: readonly WordReading[];
	readonly problem?: QueryProblem;
	/** Where nothing was found: nearest words, nearest names, fewer words; each a query that finds something. */
	readonly suggestions: readonly string[];
	/** Where nothing was found: words and names were looked for, and none is near. */
	readonly nothingNear?: true;
	/** The filters of the query (`lang:ur`), each with how many more articles would match without it. */
	readonly hidden: readonly {readonly filter: string; readonly more: number}[];
	/** How many more articles would match without any filter. */
	readonly behindFilters: number;
	/** How many of these only `date:` leaves out, because they tell no full date; absent for none. */
	readonly undated?: number;
	/** Of all articles that match, the cut ones included. */
	readonly facets: Facets;
};

export type SearchOptions = {
	readonly limit?: number;
	/** No folding, no other scripts. */
	readonly isExact?: boolean;
	/** Searches this article alone. */
	readonly within?: ArticleId;
	/** The reader is still typing: the last word may go on. Otherwise beginnings match only where nothing else does. */
	readonly isUnfinished?: boolean;
	/** Told now and then how many articles were asked: expressions read all texts. */
	readonly progress?: (asked: number, of: number) => void;
};

/** One line of a concordance, in reading order. */
export type ConcordanceLine = Span & {
	readonly article: ArticleId;
	readonly before: string;
	readonly hit: string;
	readonly after: string;
};

/** Immutable once built. */
export type SearchIndex = {
	/** Never throws, whatever the query. An empty query matches nothing. */
	readonly search: (query: string, options?: SearchOptions) => SearchResult;
	/** The same with a pause every few milliseconds; may be given up at any of them. */
	readonly searchInSlices: (query: string, options?: SearchOptions) => Slices<SearchResult>;
	readonly names: (query: string, options?: SearchOptions) => readonly NameMatch[];
	/** The articles that share long runs of words with a passage, the score being the share of its words. */
	readonly passageInSlices: (passage: string, options?: SearchOptions) => Slices<SearchResult>;
	/** `width` is in grapheme clusters on either side. */
	readonly context: (
		query: string,
		options: SearchOptions & {readonly width: number},
	) => readonly ConcordanceLine[];
	/**
	 * The same texts with other mentions and entities, the documents in the same order: what `finish` of the
	 * builder takes for its names, and nothing for the words.
	 */
	readonly withEntities: (corpus: SearchCorpus) => SearchIndex;
	/** The same, with `tag:` and `is:` answered from what the reader keeps; the map may go on changing. */
	readonly withMarks: (marks: Marks) => SearchIndex;
	/** For a cache, so that the next index of the same corpus is read and not made. */
	readonly tables: () => IndexTables | undefined;
};

/** 3 bytes and a bit a word. */
export type WordColumns = {
	/** The word form at each position; `noForm` after each document. */
	readonly sequence: FormSequence;
	/** One bit for each position: set if a sign stands before the word that no name goes across. */
	readonly breaks: Uint8Array;
	/** Where each document begins; one entry more than there are documents. */
	readonly documentStarts: Uint32Array;
	/** Of each document's first word and every 32nd after it the offset in its text, so that no hit has to be counted from the start. */
	readonly offsets: Uint32Array;
	/** Where the offsets of each document begin in `offsets`. */
	readonly offsetStarts: Uint32Array;
};

/** What `search/build-index.ts` builds an index of. */
export type SearchCorpus = {
	readonly documents: readonly SearchDocument[];
	/** Of each article its number among the documents; made where it is absent. */
	readonly numbers?: ReadonlyMap<ArticleId, number>;
	readonly entities: readonly Entity[] | EntityList;
	/** As the documents' own `mentions`, which are objects made for the occasion. */
	readonly visitMentions?: MentionVisitor;
};

/** Tells of each mention of a document its type and the place of its entity in `entities`. */
export type MentionVisitor = (
	document: SearchDocument,
	visit: (type: EntityType, entity: number) => void,
) => void;
