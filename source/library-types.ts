import type {Companions, DatedMentions, EntityCount, ToldTwice, Trends} from './analysis/types.ts';
import type {ArticleId, CorpusProblem} from './corpus/types.ts';
import type {EntityId} from './entities/types.ts';
import type {Script} from './text/types.ts';
import type {Span} from './text/units.ts';

/** What the list knows of an article: everything but its text. */
export type ArticleHead = {
	readonly id: ArticleId;
	readonly path: string;
	readonly title: string;
	readonly titleSpan: Span;
	/** BCP 47. */
	readonly language: string;
	readonly script: Script;
	/** EDTF. */
	readonly date?: string;
	readonly source?: string;
	/** UTF-16 code units of the text. */
	readonly length?: number;
	readonly problems: readonly CorpusProblem[];
};

/** What "this folder" says. */
export type Overview = {
	/** Most frequent first. */
	readonly languages: readonly {
		readonly tag: string;
		readonly name: string;
		readonly count: number;
	}[];
	/** Names in more than one script, most mentioned first: their forms, one a script. */
	readonly names: readonly {readonly name: string; readonly forms: readonly string[]}[];
	readonly entities: number;
	readonly mentions: number;
};

/** What a concordance or collocates are of. */
export type Topic =
	| {readonly type: 'query'; readonly query: string}
	| {readonly type: 'entity'; readonly entity: EntityId; readonly name: string};

/** What the whole folder tells: the long form of `Overview`. */
export type FolderReport = {
	readonly languages: Overview['languages'];
	readonly stories: readonly ToldTwice[];
	readonly trends: Trends;
	/** Documents that most articles cite. */
	readonly documents: readonly EntityCount[];
	readonly timeline: readonly DatedMentions[];
	readonly together: readonly Companions[];
};
