import type {Companions, ConcordanceOrder, ToldTwice} from './analysis/types.ts';
import type {ArticleId} from './corpus/types.ts';
import type {EditRecord} from './entities/edit-lines.ts';
import type {EntityEdit} from './entities/entity-edits.ts';
import type {EntityId, Mention, NamedEntity} from './entities/types.ts';
import type {Overview, Topic} from './library-types.ts';
import type {ConcordanceLine} from './search/types.ts';
import type {SearchScope} from './state/box-types.ts';
import type {Card} from './state/card-types.ts';
import type {Overlay} from './state/types.ts';
import type {Span} from './text/units.ts';

/** What the screen asks the worker to show. */
export type ViewRequest =
	| {readonly view: 'related'; readonly article: ArticleId}
	| {readonly view: 'concordance'; readonly topic: Topic}
	/** Of one article, of the folder, or of the spellings that a topic is found in. */
	| {readonly view: 'frequencies'; readonly article?: ArticleId; readonly topic?: Topic}
	/** Words on either side, and how often a word must stand there. */
	| {
			readonly view: 'collocates';
			readonly topic: Topic;
			readonly window: number;
			readonly minimum: number;
	  }
	| {readonly view: 'folder'}
	| {readonly view: 'timeline'}
	| {readonly view: 'network'};

/** Where Enter leads. */
export type Target =
	| {readonly type: 'card'; readonly entity: EntityId}
	| {
			readonly type: 'article';
			readonly id: ArticleId;
			readonly place?: Span;
			readonly entity?: EntityId;
	  }
	| {readonly type: 'view'; readonly request: ViewRequest}
	/** Both versions of a story, side by side. */
	| {readonly type: 'parallel'; readonly id: ArticleId; readonly other: ArticleId}
	| {
			readonly type: 'query';
			readonly query: string;
			/** Else the corpus. */
			readonly scope?: SearchScope;
	  };

/** A row of a table: what stands in Latin and figures at the left, then a text in any script. */
export type TableRow = {
	readonly left: string;
	readonly text: string;
	/** Places in `text` that are marked. */
	readonly spans?: readonly Span[];
	readonly target?: Target;
	/** What `-` takes out of the entity: a spelling, everywhere or in one article. */
	readonly split?: {readonly form: string; readonly mention?: Mention};
	readonly isHeading?: boolean;
	/** What keys do with the rows below a heading: told there. */
	readonly keys?: readonly KeyHint[];
};

/** What a key does, told with the key in force: who makes a table does not know the reader's keys. */
export type KeyHint = {
	readonly action: `${'reading' | 'goto' | 'collocates'}.${string}`;
	readonly does: string;
};

/** Something that is read row by row: frequencies, a card, an overview. */
export type Table = {
	readonly title: string;
	/** What keys do with the whole of it: told behind the title. */
	readonly keys?: readonly KeyHint[];
	readonly rows: readonly TableRow[];
};

/** What lies over all panes. */
export type View =
	| {
			readonly type: 'table';
			/** Saved searches are known without asking. */
			readonly request: ViewRequest | {readonly view: 'searches'};
			readonly table: Table;
			readonly selectedIndex: number;
	  }
	/** `selectedIndex` is a row of `cardTable(card)`. */
	| {readonly type: 'card'; readonly card: Card; readonly selectedIndex: number}
	| {
			readonly type: 'concordance';
			readonly topic: Topic;
			/** In the order of the text. */
			readonly lines: readonly ConcordanceLine[];
			/** The lines that there are, those that were left out too. */
			readonly total: number;
			readonly order: ConcordanceOrder;
			readonly selectedIndex: number;
	  };

/** What the paragraphs around the mentions of an entity tell, for its card. */
export type Surroundings = {
	/** Who is named in the same paragraphs, most often first. */
	readonly companions: readonly Companions[];
	/** Dates that are named in the same paragraphs, most often first. */
	readonly dates: readonly {readonly date: string; readonly count: number}[];
};

/** The part of the state that views have. */
export type ViewState = {
	/** The views under the overlay, the nearest last: each comes back when what is over it closes. */
	readonly below?: readonly Overlay[];
	/** Articles that tell the same story, once they were looked for. */
	readonly pairs?: readonly ToldTwice[];
	/** The first entity in the text on the screen, after the reader moved in it. */
	readonly followedEntity?: EntityId;
	/** Entities that were marked, for `&` and `=`. */
	readonly markedEntities?: readonly NamedEntity[];
	/** What the reader merged and split, oldest first. */
	readonly edits?: readonly EntityEdit[];
};

/** Asks for the entities anew, after the reader merged or split some. */
export type EditRequest = {
	readonly type: 'edit';
	/** All that stand. */
	readonly edits: readonly EntityEdit[];
	/** Entities that the screen shows: what they are called afterwards is told. */
	readonly ids: readonly EntityId[];
	/** The sentence for the reader when it is done. */
	readonly told: string;
};

/** What the shell shall do with an edit: keep its record, and ask for the entities anew. */
export type EditEffect = Omit<EditRequest, 'type'> & {
	readonly type: 'editEntities';
	readonly record: EditRecord;
};

/** Two or more entities that may be one: the reader is asked. */
export type MergeQuestion = {
	readonly type: 'merging';
	/** The one that stays. */
	readonly into: NamedEntity;
	readonly others: readonly NamedEntity[];
};

/** What the worker tells. */
export type ViewAnswer =
	| {
			readonly type: 'entitiesUnified';
			readonly overview: Overview;
			/** Before and after. */
			readonly ids: readonly (readonly [EntityId, EntityId])[];
			readonly told: string;
	  }
	| {readonly type: 'pairsFound'; readonly pairs: readonly ToldTwice[]}
	/** `isAgain`: in the place of the same view, which stays where it was scrolled to. */
	| {readonly type: 'viewRead'; readonly view: View; readonly isAgain?: boolean};

/** What the reader asks of views. */
export type ViewCommand =
	| {readonly type: 'viewRequested'; readonly view: ViewRequest['view']}
	| {readonly type: 'orderStepped'}
	| {readonly type: 'windowChanged'; readonly by: 1 | -1}
	| {readonly type: 'entityMarked'}
	| {readonly type: 'entitiesUnmarked'}
	| {readonly type: 'entitiesCombined'}
	| {readonly type: 'mergeRequested'}
	| {readonly type: 'mergeConfirmed'}
	| {readonly type: 'splitRequested'}
	| {readonly type: 'undone'};
