import type {Stated} from '../types.ts';

/** One article of a file of another format than text. */
export type ArticleRecord = {
	/** What its id has behind that of the file: nothing, or `#3` where the format has room for many. */
	readonly suffix: string;
	/** What was taken out: offsets are into it. */
	readonly text: string;
	readonly stated: Stated;
};

/** What is wrong with a file or a part of it. `line` counts from 1. */
export type RecordProblem = {
	readonly kind: 'bad-record' | 'empty';
	readonly line?: number;
	readonly message: string;
};

export type Extracted = {
	readonly records: readonly ArticleRecord[];
	readonly problems: readonly RecordProblem[];
};

/** A row or an object before its fields are looked at, or what is wrong with it. */
export type RawRecord = {
	/** From 1, bad ones counted: mending one renames none. `undefined` where the file is the article. */
	readonly number: number | undefined;
	/** Of its first sign, from 1; unknown inside a file that is JSON as a whole. */
	readonly line?: number;
	readonly value?: unknown;
	/** Beside what could be read of it, or instead. */
	readonly wrong?: string;
};
