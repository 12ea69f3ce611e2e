import type {ArticleId} from '../corpus/types.ts';

/** What the reader keeps of an article; a field is absent where nothing was set. */
export type ArticleMarks = {
	readonly isBookmarked?: true;
	readonly isRead?: true;
	/** In the order in which they were added; never empty. */
	readonly tags?: readonly string[];
	readonly note?: string;
};

/** Articles without marks are left out. */
export type Marks = ReadonlyMap<ArticleId, ArticleMarks>;

/** A search that was saved, under a name or under itself. */
export type SavedSearch = {
	readonly name?: string;
	readonly query: string;
	readonly scope: 'corpus' | 'names' | 'passages';
};

/** One change of what is kept of an article: a line of the file. */
export type MarkRecord =
	| {readonly kept: 'bookmark' | 'read'; readonly article: ArticleId; readonly is: boolean}
	| {
			readonly kept: 'tag';
			readonly article: ArticleId;
			readonly tag: string;
			readonly is: boolean;
	  }
	/** An empty text takes the note away. */
	| {readonly kept: 'note'; readonly article: ArticleId; readonly text: string};

export type SearchRecord = SavedSearch & {readonly kept: 'search'; readonly is: boolean};

export type KeptRecord = MarkRecord | SearchRecord;

/** Where the reader was when the program ended. */
export type Session = {
	/** The article in the reader. */
	readonly open?: ArticleId;
	/** The article of the selected row of the list. */
	readonly selected?: ArticleId;
	readonly query?: string;
	readonly scope?: SavedSearch['scope'] | 'article';
	readonly focus: 'list' | 'reader' | 'entities';
	readonly hasPreview: boolean;
	/** The letters of the text, where they are not its own. */
	readonly script?: 'latin' | 'both';
};

/** Where the reader stood in an article: a line of the file of sessions. */
export type Place = {readonly id: ArticleId; readonly anchor: number};
