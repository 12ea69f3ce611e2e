import type {ArticleId, ReadOptions} from './corpus/types.ts';
import type {EntityEdit} from './entities/entity-edits.ts';
import type {EntityId} from './entities/types.ts';
import type {ArticleMarks, Marks} from './keeping/types.ts';
import type {SearchScope} from './state/box-types.ts';
import type {EditRequest, ViewRequest} from './view-types.ts';

/** How a folder is read and kept. */
export type IndexSettings = {
	/** Bytes of texts that are held in memory. */
	readonly textBudget: number;
	readonly readers: number;
	/** Where what was read is kept for the next start; absent without a cache. */
	readonly cacheFile?: string;
	/** A cache is made and not only used: of small folders only where it was asked for. */
	readonly makesCache?: boolean;
	/** What happens in the folder is followed. */
	readonly watches?: boolean;
	/** Of the program that reads: another one finds other names. */
	readonly version: string;
};

/** What the screen asks of the worker; the answers are the store's messages. */
export type Request =
	| {
			readonly type: 'load';
			readonly paths: readonly string[];
			readonly options: ReadOptions;
			/** What the reader merged and split before. */
			readonly edits: readonly EntityEdit[];
			/** What is kept of articles. */
			readonly marks: Marks;
			readonly settings: IndexSettings;
	  }
	/** The reader changed what is kept of an article. */
	| {
			readonly type: 'mark';
			readonly article: ArticleId;
			readonly marks: ArticleMarks | undefined;
	  }
	/** Goes on with what was read so far. */
	| {readonly type: 'stopReading'}
	/** Looks for what is new, changed or deleted, and reads on where reading was stopped. */
	| {readonly type: 'reload'}
	/** Nobody waits for an answer any more. */
	| {readonly type: 'stopSearch'}
	| EditRequest
	| {readonly type: 'readArticle'; readonly id: ArticleId}
	| {readonly type: 'readCard'; readonly entity: EntityId; readonly isAgain?: boolean}
	| {readonly type: 'readView'; readonly view: ViewRequest; readonly isAgain?: boolean}
	| {readonly type: 'readPair'; readonly id: ArticleId; readonly other?: ArticleId}
	| {
			readonly type: 'search';
			readonly query: string;
			readonly scope: SearchScope;
			readonly within?: ArticleId;
			/** The reader still types: the last word may go on. */
			readonly isUnfinished: boolean;
	  };
