import type {Entity, Mention} from '../entities/types.ts';
import type {Passage} from '../text/types.ts';
import type {Surroundings} from '../view-types.ts';

/** One line of a card: a mention with the words around it. */
export type MentionInContext = {
	readonly mention: Mention;
	readonly passage: Passage;
};

/** Everything known of one entity. */
export type Card = Surroundings & {
	readonly entity: Entity;
	/** In corpus order, then text order; cut at a limit, `entity.mentions` is the whole count. */
	readonly mentions: readonly MentionInContext[];
};
