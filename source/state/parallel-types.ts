import type {StoryPair} from '../analysis/types.ts';
import type {Article} from '../corpus/types.ts';

/** One version of a story. */
export type ParallelSide = {readonly article: Article; readonly language: string};

/** Two articles that tell one story; `a` is the one that was open. */
export type Parallel = {
	readonly pair: StoryPair;
	readonly a: ParallelSide;
	readonly b: ParallelSide;
};

export type ParallelOverlay = {
	readonly type: 'parallel';
	readonly parallel: Parallel;
	readonly top: number;
	/** The difference that `n` and `N` led to. */
	readonly stop?: number;
};
