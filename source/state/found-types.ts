import type {ArticleId} from '../corpus/types.ts';
import type {ListedEntity} from '../entities/types.ts';
import type {NameMatch, QueryProblem, SearchResult, WordReading} from '../search/types.ts';
import type {Passage} from '../text/types.ts';
import type {Span} from '../text/units.ts';
import type {SearchScope} from './box-types.ts';
import type {SearchProgress} from './progress-types.ts';

/** An article that the query found, as a row of the list. */
export type FoundArticle = {
	readonly id: ArticleId;
	readonly score: number;
	/**
	 * Start and end of each hit in turn, see `hitsOfFound`: thousands of objects would take the screen's thread longer
	 * to receive than a key may wait.
	 */
	readonly hits: Uint32Array;
	readonly passage: Passage;
};

/** One place that the query found, as a row of the list. */
export type FoundPassage = {
	readonly id: ArticleId;
	readonly place: Span;
	readonly passage: Passage;
};

/** A name that the query found, as a row of the list. */
export type FoundName = NameMatch & {readonly target: ListedEntity};

/** What came back for a query, ready to be drawn. */
export type Found = {
	readonly query: string;
	readonly scope: SearchScope;
	/** For `article`: the article searched in. */
	readonly within?: ArticleId;
	readonly names: readonly FoundName[];
	readonly articles: readonly FoundArticle[];
	/** For `passages`: in the order of `articles`. */
	readonly passages: readonly FoundPassage[];
	/** How many articles match, and the hits in those of `articles`. */
	readonly total: number;
	readonly hitCount: number;
	readonly readings: readonly WordReading[];
	readonly problem?: QueryProblem;
	readonly suggestions: readonly string[];
	readonly nothingNear?: true;
	readonly hidden: SearchResult['hidden'];
	readonly behindFilters: number;
	readonly undated?: number;
	readonly facets: SearchResult['facets'];
	readonly milliseconds: number;
	/** The index covers the whole folder, not only what was read so far. */
	readonly isComplete: boolean;
};

/** The query that narrows the list, and its result once it is there. */
export type Search = {
	readonly query: string;
	readonly scope: SearchScope;
	/** For `article`: the article searched in. */
	readonly within?: ArticleId;
	readonly found?: Found;
	/** While articles are read for it. */
	readonly progress?: SearchProgress;
	/** It was typed, accepted, and is asked once more as it stands. */
	readonly isAccepting?: true;
	/** It is as it was typed, without Enter: a later run does not come back to it. */
	readonly isUnaccepted?: true;
};
