import type {Article, ArticleId, CorpusProblem} from '../corpus/types.ts';
import type {Entity, EntityId, EntityType, Mention} from '../entities/types.ts';
import type {ArticleHead, Overview} from '../library-types.ts';
import type * as outward from '../outward-types.ts';
import type {ScriptChoice} from '../romanise/types.ts';
import type {BidiMode, RowEncoding} from '../text/types.ts';
import type {Offset, Span} from '../text/units.ts';
import type * as views from '../view-types.ts';
import type {
	Box,
	BoxScope,
	CaretMove,
	Deletion,
	Prompt,
	PromptPurpose,
	SearchScope,
} from './box-types.ts';
import type {Card} from './card-types.ts';
import type {Found, Search} from './found-types.ts';
import type {Habits} from './habits.ts';
import type * as keeping from './keeping-types.ts';
import type {KeyboardEffect, KeyboardMessage} from './keyboard-types.ts';
import type {ListCommand} from './list-types.ts';
import type {MenuOverlay, MenuPrefix} from './menu-types.ts';
import type {Parallel, ParallelOverlay} from './parallel-types.ts';
import type {ProgressMessage, ProgressState} from './progress-types.ts';
import type {Place, ReadingCommand, TextSelection, Trail} from './reading-types.ts';
import type {ReloadMessage, ReloadState} from './reload-types.ts';

/** An article that was asked for, and the place or the entity to go to in it. */
export type Opening = {
	readonly id: ArticleId;
	readonly goTo?: Span;
	readonly anchor?: Offset;
	readonly entity?: EntityId;
};

export type Pane = 'list' | 'reader' | 'entities';

/** What the reader pane shows: an article with what was found in it. */
export type OpenArticle = {
	readonly article: Article;
	readonly head: ArticleHead;
	/** Of silent reading, at least 1. */
	readonly readingMinutes: number;
	/** In text order; empty until the entities are extracted. */
	readonly mentions: readonly Mention[];
	/** The entities that are mentioned here. */
	readonly entities: readonly Entity[];
	readonly isIndexed: boolean;
	/** Its file was deleted while it was open. */
	readonly isGone?: boolean;
	/** The article that tells the same story, if one does and it is known yet. */
	readonly twin?: {
		readonly id: ArticleId;
		/** The first part of its file's name if no other article has it (`001`), else all of it. */
		readonly name: string;
		readonly language: string;
	};
};

export type Overlay =
	| {readonly type: 'help'; readonly top: number; readonly filter?: string}
	| {readonly type: 'problems'; readonly top: number}
	| views.View
	| ParallelOverlay
	| views.MergeQuestion
	| MenuOverlay;

/** How the lines between panes are drawn; `none` is for screen readers: one pane after the other, no boxes. */
export type LineStyle = 'drawn' | 'ascii' | 'none';

export type Zoom = 'normal' | 'half' | 'full';

export type State = views.ViewState &
	keeping.KeepingState &
	Habits &
	ProgressState &
	ReloadState & {
		readonly columns: number;
		readonly rows: number;
		readonly encoding: RowEncoding;
		readonly lines: LineStyle;
		/** What the first line of the first frame warns of, such as a terminal that is not in UTF-8 mode. */
		readonly warning?: string;
		readonly folder: string;
		/** The folders and files as they were named; none for the bundled articles. */
		readonly paths: readonly string[];
		readonly heads: readonly ArticleHead[];
		readonly problems: readonly CorpusProblem[];
		readonly isRead: boolean;
		readonly isIndexed: boolean;
		readonly indexedArticles: number;
		readonly overview?: Overview;
		readonly focus: Pane;
		readonly zoom: Zoom;
		/** In which letters the reader shows the text. */
		readonly script: ScriptChoice;
		readonly hasPreview: boolean;
		/** Index into the rows of the list: `listRows(state)`. */
		readonly selectedIndex: number;
		/** The list's first visible row; kept so that a move redraws two rows, not all. */
		readonly listTop: number;
		/** A key was pressed: from now on the selection stays with its article while more are read. */
		readonly isTouched: boolean;
		readonly open?: OpenArticle;
		/** The article that was asked for and has not come yet, and where to go in it. */
		readonly opening?: Opening;
		/** The start of the reader's top row, so that the place survives a resize. */
		readonly readerAnchor: Offset;
		/** The mention or hit in the text that the reader was led to. */
		readonly marked?: Span;
		readonly selection?: TextSelection;
		/** Where the reader stood in articles left before, in earlier runs too; the newest last. */
		readonly places: readonly Place[];
		readonly trail: Trail;
		readonly selectedEntity?: EntityId;
		readonly entityTop: number;
		readonly box?: Box;
		readonly prompt?: Prompt;
		readonly search?: Search;
		/** Queries that were accepted, newest first. */
		readonly history: readonly string[];
		readonly overlay?: Overlay;
		/** The digits typed so far, as a number; 0 for none. */
		readonly count: number;
		/** One line in the footer, until the next key. */
		readonly notice?: string;
		/** C-c was pressed once. */
		readonly isQuitArmed: boolean;
	};

export type Message =
	// What happened around the program.
	| {readonly type: 'resized'; readonly columns: number; readonly rows: number}
	| {readonly type: 'terminalMeasured'; readonly encoding: RowEncoding; readonly warning?: string}
	| {
			readonly type: 'articlesRead';
			readonly heads: readonly ArticleHead[];
			readonly problems: readonly CorpusProblem[];
			readonly isComplete: boolean;
	  }
	| ProgressMessage
	| ReloadMessage
	| {
			readonly type: 'indexed';
			readonly overview: Overview;
			/** Absent where they are those that are listed. */
			readonly heads?: readonly ArticleHead[];
	  }
	| {readonly type: 'articleRead'; readonly open: OpenArticle}
	| {readonly type: 'searched'; readonly found: Found}
	| {readonly type: 'cardRead'; readonly card: Card; readonly isAgain?: boolean}
	| views.ViewAnswer
	| {
			readonly type: 'pairRead';
			readonly id: ArticleId;
			/** The version that was asked for, if one was. */
			readonly other?: ArticleId;
			/** Absent where there is none, or none yet. */
			readonly parallel?: Parallel;
			readonly isIndexed: boolean;
	  }
	| {readonly type: 'failed'; readonly message: string}
	| keeping.KeepingEvent
	| {readonly type: 'quitDisarmed'}
	// What the reader did, wherever the focus is.
	| {readonly type: 'moved'; readonly rows: number}
	| {readonly type: 'paged'; readonly pages: number}
	| {readonly type: 'jumped'; readonly to: 'top' | 'bottom'}
	| {readonly type: 'focusMoved'; readonly by: 1 | -1; readonly wraps: boolean}
	| {readonly type: 'accepted'}
	| {readonly type: 'viewClosed'}
	| {readonly type: 'quitRequested'}
	| {readonly type: 'cancelled'}
	| {readonly type: 'interrupted'}
	| {readonly type: 'suspendRequested'}
	| {readonly type: 'repaintRequested'}
	| {readonly type: 'reloadRequested'}
	| {readonly type: 'bidiStepped'}
	| {readonly type: 'zoomed'}
	| {readonly type: 'previewToggled'}
	| {readonly type: 'helpOpened'}
	| {readonly type: 'problemsOpened'}
	| {readonly type: 'menuOpened'; readonly prefix: MenuPrefix}
	| ListCommand
	| {readonly type: 'paneShown'; readonly pane: Pane}
	| {readonly type: 'digitTyped'; readonly digit: number}
	| {readonly type: 'keyUnknown'; readonly key: string; readonly help?: string}
	| {readonly type: 'mentionMoved'; readonly by: 1 | -1}
	| {readonly type: 'entityTypeMoved'; readonly by: 1 | -1}
	| {readonly type: 'hitMoved'; readonly by: 1 | -1}
	| {readonly type: 'articleMoved'; readonly by: 1 | -1}
	| {readonly type: 'paragraphMoved'; readonly by: 1 | -1}
	| {readonly type: 'cardRequested'}
	| views.ViewCommand
	| keeping.KeepingCommand
	| ReadingCommand
	| outward.OutwardCommand
	| outward.OutwardAnswer
	| KeyboardMessage
	| {readonly type: 'prompted'; readonly purpose: PromptPurpose}
	| {readonly type: 'parallelRequested'}
	| {readonly type: 'searchDropped'}
	// What the reader did in the search box.
	| {readonly type: 'boxOpened'; readonly scope: BoxScope | 'pane'; readonly text?: string}
	| {readonly type: 'boxTyped'; readonly text: string; readonly isPasted: boolean}
	| {readonly type: 'caretMoved'; readonly to: CaretMove}
	| {readonly type: 'boxDeleted'; readonly what: Deletion}
	| {readonly type: 'killedPutBack'}
	| {readonly type: 'historyStepped'; readonly by: 1 | -1}
	| {readonly type: 'scopeStepped'}
	| {readonly type: 'previewScrolled'; readonly pages: number}
	| {readonly type: 'selectionOpened'};

/** What the shell shall do; `update` never does it. */
export type Effect =
	| {readonly type: 'quit'; readonly code: number}
	| {readonly type: 'suspend'}
	| {readonly type: 'repaint'}
	| {readonly type: 'disarmQuitLater'}
	| {readonly type: 'rememberBidi'; readonly mode: BidiMode}
	| {readonly type: 'applyEncoding'; readonly encoding: RowEncoding}
	/** `isUrgent`: at once; else when no key has come for 80 ms. */
	| {readonly type: 'readArticle'; readonly id: ArticleId; readonly isUrgent: boolean}
	| {
			readonly type: 'search';
			readonly query: string;
			readonly scope: SearchScope;
			readonly within?: ArticleId;
			/** The box is open: the last word may go on. */
			readonly isUnfinished: boolean;
	  }
	| {readonly type: 'stopReading'}
	/** What is new, changed or deleted is read. */
	| {readonly type: 'reload'}
	| {readonly type: 'stopSearch'}
	| {readonly type: 'readCard'; readonly entity: EntityId; readonly isAgain?: boolean}
	| views.EditEffect
	| keeping.KeepingEffect
	| {readonly type: 'readView'; readonly view: views.ViewRequest; readonly isAgain?: boolean}
	| {readonly type: 'readPair'; readonly id: ArticleId; readonly other?: ArticleId}
	| {readonly type: 'rememberQuery'; readonly query: string}
	| KeyboardEffect
	| outward.OutwardEffect;

export type EntityGroup = {
	readonly type: EntityType;
	readonly label: string;
	readonly entities: readonly CountedEntity[];
};

/** An entity of the open article, with how often it is named there. */
export type CountedEntity = {readonly entity: Entity; readonly count: number};
