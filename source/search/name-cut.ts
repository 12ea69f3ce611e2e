import {isLatinToDevanagari} from './name-ranking.ts';
import type {KeyScript} from './name-script.ts';

type Query = {
	/** Of the query's spelling. */
	readonly letters: number;
	/** More letters may come. */
	readonly isUnfinished: boolean;
	readonly scripts: readonly [query: KeyScript, name: KeyScript];
};

/**
 * What scores less is noise, and the shorter the query the less is sure. Nine of ten right names of 5,000 queries score
 * more than .45, one of four of the best wrong ones; of those in the script that was typed 99 of 100, however short
 * the query.
 *
 * While more letters may come the cut is lower, so that no name that the whole query finds is missing before: a likeness
 * is a share of the letters typed, and an early letter that differs weighs less with each that follows. Of 100 right
 * names, typing errors included, one scores less at some beginning of three letters or more.
 */
export function leastScore({letters, isUnfinished, scripts}: Query): number {
	const [query, name] = scripts;
	const isOwn = query === name;
	if (!isUnfinished) return isOwn ? SURE : Math.min(SURE, 0.1 + 0.05 * letters);
	if (isOwn) return LIKELY;
	return isLatinToDevanagari(query, name)
		? Math.min(0.25, 0.06 * letters - 0.05)
		: POSSIBLE_IN_URDU;
}

const SURE = 0.45;
const LIKELY = 0.4;
const POSSIBLE_IN_URDU = 0.3;
