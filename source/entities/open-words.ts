import type {Tagger} from '../tagger/types.ts';
import {isClaimed} from './claims.ts';
import {has, hasTrait, isMark, type TaggedText} from './tagged-text.ts';
import {isOrdinaryWord} from './tagger-words.ts';
import {hasWord} from './token-words.ts';
import {commonClasses, wordClass, wordTrait} from './word-classes.ts';

/** A word of no list that nothing took and that the training data does not have outside names: it may be part of one. */
export function isOpenWord(tagged: TaggedText, index: number, tagger: Tagger): boolean {
	if (isClaimed(index) || !hasWord(tagged, index) || !has(tagged, index, wordClass.nameable)) {
		return false;
	}
	if (has(tagged, index, common) || hasTrait(tagged, index, notInNames)) return false;
	return !isOrdinaryWord(tagged, index, tagger);
}

const common = commonClasses | wordClass.honorificAfter;
const notInNames =
	wordTrait.latin |
	wordTrait.office |
	wordTrait.kin |
	wordTrait.alias |
	wordTrait.identification |
	wordTrait.resident;

/** Such a word, or a known name that nothing took. */
export function isPartOfName(tagged: TaggedText, index: number, tagger: Tagger): boolean {
	if (isClaimed(index)) return false;
	const isKnown = has(tagged, index, wordClass.givenName | wordClass.surname);
	return isKnown || isOpenWord(tagged, index, tagger);
}

/** No name goes on over it: a case marker, a mark, «और». */
export function isEdge(tagged: TaggedText, index: number): boolean {
	return index < 0 || has(tagged, index, edges);
}

const edges = wordClass.caseMarker | wordClass.mark | wordClass.conjunction;

/** What stands between the items of a list. */
export function isListMark(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.conjunction) || isMark(tagged, index, ',\u060C');
}

/** What somebody is: an office, a trade, a title. */
export function isOffice(tagged: TaggedText, index: number): boolean {
	return (
		has(tagged, index, wordClass.title | wordClass.honorific) ||
		hasTrait(tagged, index, wordTrait.office)
	);
}
