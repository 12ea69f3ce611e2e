import type {ArticleId} from '../corpus/types.ts';
import type {Script} from '../text/types.ts';
import type {Span} from '../text/units.ts';

export type EntityType =
	| 'person'
	| 'place'
	| 'organization'
	| 'event'
	| 'document'
	| 'date'
	| 'quantity'
	| 'url';

/** Stable for one corpus: `type:latin-key`. */
export type EntityId = string & {readonly entityId: unique symbol};

/** One place in one article that names an entity; offsets are into `Article.text`. */
export type Mention = Span & {
	readonly article: ArticleId;
	readonly type: EntityType;
	/** `article.text.slice(start, end)`. */
	readonly text: string;
	readonly entity: EntityId;
	/** Normalised: EDTF of a date, `18-NQ/TW` of a document, number and unit of a quantity. */
	readonly value?: string;
	/** How probable the name is, 0 to 1, where a trained model found it; rules tell none. */
	readonly confidence?: number;
};

/** One spelling of an entity, as the texts have it. */
export type EntityForm = {
	readonly text: string;
	readonly script: Script;
	readonly count: number;
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
};

/** A mention before it is known whom it names: `unifyMentions` adds the entity. */
export type FoundMention = Omit<Mention, 'entity'>;

/** Every mention with its entity, in the order they were found, and the entities themselves. */
export type UnifiedMentions = {
	readonly mentions: readonly Mention[];
	/** Most mentioned first. */
	readonly entities: readonly Entity[];
};
