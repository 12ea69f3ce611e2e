import type {ArticleId, CorpusProblem} from '../corpus/types.ts';
import type {ArticleHead, Overview} from '../library-types.ts';

/** How many articles are new, changed and gone. */
export type ReloadCounts = {
	readonly added: number;
	readonly changed: number;
	readonly gone: number;
};

/** What the folder has that it had not. */
export type ReloadState = {
	/** While changed files are read: how many, and how many articles of them were. */
	readonly reloading?: {readonly files: number; readonly articles: number};
	/** Asked for while the folder was read for the first time: it is done then. */
	readonly isReloadDue?: true;
	/** What the footer says of changes since the last key. */
	readonly news?: ReloadCounts & {readonly text: string};
};

export type ReloadMessage =
	/** The thread that reads broke off, and another one begins anew. */
	| {readonly type: 'readingRestarted'; readonly message: string}
	| {readonly type: 'reloadProgressed'; readonly files: number; readonly articles: number}
	| {
			readonly type: 'reloaded';
			/** Of the articles that are new or changed. */
			readonly heads: readonly ArticleHead[];
			readonly counts: ReloadCounts;
			readonly gone: readonly ArticleId[];
			/** All of them, where they are others than before. */
			readonly problems?: readonly CorpusProblem[];
			/** The reader asked for it. */
			readonly isAsked: boolean;
	  }
	/** What was told before is in the index now. */
	| {readonly type: 'reindexed'; readonly overview: Overview};
