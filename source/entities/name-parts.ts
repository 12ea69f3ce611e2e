import type {Tagger} from '../tagger/types.ts';
import {isClaimed} from './claims.ts';
import {isNounName, isSecond, mayBeGiven} from './noun-names.ts';
import {isEdge, isPartOfName} from './open-words.ts';
import {has, isHindi, type TaggedText} from './tagged-text.ts';
import {wordClass} from './word-classes.ts';

/** Behind the parts of a name from here on; `from` where there are none, or too many for a name. */
export function partsEnd(tagged: TaggedText, from: number, tagger: Tagger, isTold = false): number {
	const isNoun = isNounName(tagged, from) || (isTold && isNounBeforeSecond(tagged, from));
	let to = isNoun ? from + 2 : from;
	while (to < from + tooMany && isPartOfName(tagged, to, tagger)) to += 1;
	return to === from + tooMany ? from : to;
}

const tooMany = 4;

/** The first of the parts of a name that end before `to`: `to` where there are none. */
export function partsStart(tagged: TaggedText, to: number, tagger: Tagger): number {
	let from = to;
	while (from > to - tooMany && isPartBefore(tagged, from, to, tagger)) from -= 1;
	return from;
}

function isPartBefore(tagged: TaggedText, from: number, to: number, tagger: Tagger): boolean {
	if (isPartOfName(tagged, from - 1, tagger)) return true;
	return from < to && isSecond(tagged, from) && mayBeGiven(tagged, from - 1);
}

/** «دریا خان», of whom a father or a trade tells that somebody is meant. */
function isNounBeforeSecond(tagged: TaggedText, index: number): boolean {
	return mayBeGiven(tagged, index) && isSecond(tagged, index + 1) && !isClaimed(index + 1);
}

/** In Urdu news what befell somebody follows the name at once: «فائرنگ سے ٹیچر دوستین رند زخمی». */
export function endsName(tagged: TaggedText, index: number): boolean {
	if (isEdge(tagged, index)) return true;
	if (isHindi(tagged, index) || !has(tagged, index, wordClass.word)) return false;
	return !has(tagged, index, partsOfOthers);
}

/** The words before them were no person. */
export const partsOfOthers =
	wordClass.organizationHead |
	wordClass.weakHead |
	wordClass.organizationModifier |
	wordClass.placeAfter |
	wordClass.documentKind |
	wordClass.eventHead |
	wordClass.titleCompound |
	wordClass.title;
