import type {ArticleId} from '../corpus/types.ts';
import type {Script} from '../text/types.ts';
import type {Span} from '../text/units.ts';

/** In the order in which they are told. Packs and caches know them by their places here. */
export const entityTypes = [
	'person',
	'place',
	'organization',
	'event',
	'document',
	'date',
	'quantity',
	'url',
] as const;

export type EntityType = (typeof entityTypes)[number];

/** What has a name; days and figures stand in every text. */
export const namedTypes: ReadonlySet<EntityType> = new Set(entityTypes.slice(0, 5));

/** Stable for one corpus: `type:latin-key`. */
export type EntityId = string & {readonly entityId: unique symbol};

/** What somebody is said to be beside their name: «प्रांतीय पार्टी समिति के सचिव». */
export type Role = {
	/** As the text has it, without whom it belongs to: «स्थायी उप सचिव». */
	readonly title: string;
	/** The body or place that it is an office of, as the text has it. */
	readonly of?: string;
};

/** One place in one article that names an entity; offsets are into `Article.text`. */
export type Mention = Span & {
	readonly article: ArticleId;
	readonly type: EntityType;
	/** `article.text.slice(start, end)`. */
	readonly text: string;
	readonly entity: EntityId;
	/** Normalised: EDTF of a date, `resolution 18-NQ/TW`, number and unit of a quantity. */
	readonly value?: string | undefined;
	/** How probable the name is, 0 to 1, where a trained model found it; rules tell none. */
	readonly confidence?: number | undefined;
	/** EDTF with the year that the article tells elsewhere, where the date itself has none. */
	readonly told?: string | undefined;
	/** Of a person. */
	readonly role?: Role | undefined;
};

/** One spelling of an entity, as the texts have it. */
export type EntityForm = {
	readonly text: string;
	readonly script: Script;
	readonly count: number;
};

/** Why a spelling is one of an entity's. */
export type JoinReason =
	/** The same letters but for nukta, nasal signs, case and diacritics. */
	| 'same spelling'
	| 'same sound'
	/** Sounds alike, and an article of each tells the same dates, documents and quantities. */
	| 'same story'
	/** A part of the only full name in its article that has it. */
	| 'short form in article'
	/** A surname alone, of which the corpus has one full name. */
	| 'surname in corpus'
	/** Bodies and events: their words mean the same. */
	| 'same meaning'
	/** Dates, documents and quantities. */
	| 'same value'
	/** A table of places has both. */
	| 'same place'
	| 'merged by the reader';

/** How a spelling came to an entity. */
export type Join = {
	readonly form: string;
	/** The spelling that leads the entity. */
	readonly with: string;
	readonly reason: JoinReason;
	readonly certainty: 'certain' | 'likely';
};

/** Somebody or something that is named, unified across spellings and scripts. */
export type Entity = {
	readonly id: EntityId;
	readonly type: EntityType;
	/** In Latin letters. */
	readonly name: string;
	/** Most frequent first. */
	readonly forms: readonly EntityForm[];
	/** How many mentions the corpus has. */
	readonly mentions: number;
	/** In corpus order. */
	readonly articles: readonly ArticleId[];
	/** One for each form but the leading one; none where there is one form. */
	readonly joins?: readonly Join[] | undefined;
	/**
	 * How probable it is that this is a name at all, 0 to 1: the highest of what the trained model gives its
	 * mentions; absent where rules found one of them.
	 */
	readonly confidence?: number | undefined;
	/** Of a person, the most frequent first. */
	readonly roles?: readonly (Role & {readonly count: number})[] | undefined;
};

/** What tells an entity from others: without its articles, of which there may be tens of thousands. */
export type NamedEntity = Pick<Entity, 'id' | 'type' | 'name' | 'forms' | 'mentions'>;

/** A row of a list of entities. */
export type ListedEntity = NamedEntity & {
	/** The first article that names it, in corpus order. */
	readonly firstArticle: ArticleId | undefined;
};

/** A mention before it is known whom it names: `unifyMentions` adds the entity. */
export type FoundMention = Omit<Mention, 'entity'>;

/**
 * Found mentions, each asked for by its number, those of an article in a row: a hundred thousand articles
 * have millions of them, too many for an object each.
 */
export type MentionColumns = {
	readonly length: number;
	readonly type: (index: number) => EntityType;
	readonly text: (index: number) => string;
	/** Below `textCount`; the same for the same text. */
	readonly textNumber: (index: number) => number;
	readonly textCount: number;
	readonly value: (index: number) => string | undefined;
	readonly article: (index: number) => ArticleId;
	readonly confidence: (index: number) => number | undefined;
	readonly role: (index: number) => Role | undefined;
	/** All of it. */
	readonly found: (index: number) => FoundMention;
	/** The numbers of an article's mentions. */
	readonly ofArticle: (article: ArticleId) => Iterable<number>;
};

/** The entity of each mention, as its index in `entities`. */
export type UnifiedColumns = {
	readonly entityOf: Uint32Array;
	/** Most mentioned first. */
	readonly entities: readonly Entity[];
};

/** Every mention with its entity, in the order they were found, and the entities themselves. */
export type UnifiedMentions = {
	readonly mentions: readonly Mention[];
	/** Most mentioned first. */
	readonly entities: readonly Entity[];
};

/** The words of a text in which names were looked for, as they were read; they hold until another one is read. */
export type ReadWords = {
	readonly text: string;
	/** Its code units, and behind them others. */
	readonly units: Uint16Array;
	/** How many tokens there are; their offsets in the text. */
	readonly count: number;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** The number of the word at a token; below `forgotten` where there is none, or none that is still known. */
	readonly numbers: Int32Array;
	readonly forgotten: number;
	/** `rowLength` integers for each word that is known: its row begins at `(number - forgotten) * rowLength`. */
	readonly rows: Int32Array;
};

export const rowLength = 16;

/** Two integers of a row that are left to who has the words, the first 0 until they were written to. */
export const noteAt = 4;
