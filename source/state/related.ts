import type {ToldTwice} from '../analysis/types.ts';
import type {ArticleId} from '../corpus/types.ts';
import type {State} from './types.ts';

const byPairs = new WeakMap<readonly ToldTwice[], ReadonlySet<ArticleId>>();

/** Whether another article tells the same story; constant cost after the first call. */
export function isToldTwice({pairs}: State, id: ArticleId): boolean {
	if (pairs === undefined) return false;
	let told = byPairs.get(pairs);
	if (told === undefined) {
		told = new Set(pairs.flatMap(({a, b}) => [a, b]));
		byPairs.set(pairs, told);
	}
	return told.has(id);
}
