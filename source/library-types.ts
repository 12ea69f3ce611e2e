import type {ArticleId, CorpusProblem} from './corpus/types.ts';
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
