import type {BegunCosts} from './name-begun-names.ts';
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

/** A beginning that is shown whatever the score: one vowel for another in a name of two syllables. */
export const ALIKE_BEGINNING: BegunCosts = {least: 0.03, share: 0.12, most: 0.6, last: 0};

/**
 * What the beginnings of a query may differ in from those of a name that it means: one wrong consonant at first. Of 600
 * queries in pools of 7,000 names 562 find a right name so, with .9 and
 * .25, 559; with .6 and .2, 552.
 */
export const LIKELY_BEGINNING: BegunCosts = {least: 1.3, share: 0.15, most: 2, last: 0.4};
/** Among many names there are enough that are nearer. */
const NEARER_BEGINNING: BegunCosts = {least: 0.6, share: 0.2, most: 1.5, last: 0.3};
const MANY_NAMES = 20_000;

/** Among so many names. */
export function likelyBeginning(names: number): BegunCosts {
	return names > MANY_NAMES ? NEARER_BEGINNING : LIKELY_BEGINNING;
}

/** Of a name that is only found if it is near enough as a whole. */
export const FAR_BEGINNING: BegunCosts = {least: 2.5, share: 0.45, most: 9, last: 0};
