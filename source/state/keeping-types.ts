import type {ArticleId} from '../corpus/types.ts';
import type {ArticleMarks, KeptRecord, Marks, SavedSearch} from '../keeping/types.ts';
import type {Search} from './found-types.ts';

/** The part of the state that holds what the reader keeps. */
export type KeepingState = {
	readonly marks?: Marks;
	/** Newest first. */
	readonly searches?: readonly SavedSearch[];
	/** What `U` takes back, the newest last. */
	readonly undoable?: readonly Undoable[];
	/** An earlier run ended here: the list goes to this article as soon as it shows it. */
	readonly resuming?: {readonly selected: ArticleId};
};

export type Undoable =
	/** Records that bring back what stood. */
	| {readonly type: 'kept'; readonly records: readonly KeptRecord[]; readonly told: string}
	| {readonly type: 'search'; readonly search: Search; readonly told: string}
	/** The newest merge or split, see `update-edits.ts`. */
	| {readonly type: 'edit'};

export type KeepingCommand =
	| {readonly type: 'bookmarkToggled'}
	| {readonly type: 'bookmarksShown'}
	| {readonly type: 'readToggled'}
	| {readonly type: 'searchSaved'}
	| {readonly type: 'searchesShown'};

export type KeepingEvent =
	/** The article was before the reader's eyes long enough to count as read. */
	| {readonly type: 'articleStayedOpen'; readonly id: ArticleId}
	/** What stands in the files after another running copy wrote to them, and what this one has not written yet. */
	| {
			readonly type: 'keptRead';
			readonly marks: Marks;
			readonly searches: readonly SavedSearch[];
	  };

export type KeepingEffect =
	| {
			readonly type: 'keep';
			readonly record: KeptRecord;
			/** Of the record's article, after it. */
			readonly marks?: ArticleMarks;
	  }
	/** The marks of an article became known from elsewhere. */
	| {readonly type: 'tellMarks'; readonly article: ArticleId; readonly marks: ArticleMarks}
	/** Says later that the article stayed open; an earlier one is forgotten. */
	| {readonly type: 'watchReading'; readonly id: ArticleId};
