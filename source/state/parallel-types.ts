import type {StoryPair} from '../analysis/types.ts';
import type {Article} from '../corpus/types.ts';
import type {Entity, Mention} from '../entities/types.ts';

/** One version of a story. */
export type ParallelSide = {
	readonly article: Article;
	readonly language: string;
	/** In text order. */
	readonly mentions: readonly Mention[];
};

/** Two articles that tell one story; `a` is the one that was open. */
export type Parallel = {
	readonly pair: StoryPair;
	readonly a: ParallelSide;
	readonly b: ParallelSide;
	/** People, places, bodies, events and documents that both name. */
	readonly names: readonly Entity[];
};

export type ParallelOverlay = {
	readonly type: 'parallel';
	readonly parallel: Parallel;
	readonly top: number;
	/** The difference that `n` and `N` led to. */
	readonly stop?: number;
	/** The name that `e` and `E` led to, see `sharedMentions`. */
	readonly name?: number;
};
