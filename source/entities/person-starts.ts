import type {Tagger} from '../tagger/types.ts';
import {isClaimed, type Name} from './claims.ts';
import {hasNounBefore} from './noun-names.ts';
import {isEdge, isOffice, isOpenWord, isPartOfName} from './open-words.ts';
import {has, hasTrait, type TaggedText, tokenText} from './tagged-text.ts';
import {letterTraits, wordClass, wordTrait} from './word-classes.ts';

/** Where a person begins whose first words were not taken for a name. */
export function startOf(tagged: TaggedText, person: Name, tagger: Tagger): number {
	const {from, to} = person;
	const joined = joinedStart(tagged, from, tagger);
	if (joined < from) return joined;
	const start = hasNounBefore(tagged, {from, to}) ? from - 1 : openStart(tagged, person, tagger);
	return isInitialBefore(tagged, start) ? start - 1 : start;
}

/** Before a surname alone, which may have a letter before it: «فرانسسکو ڈی سوزا». */
function openStart(tagged: TaggedText, {from, to}: Name, tagger: Tagger): number {
	const isLone = to - from === 1 || (to - from === 2 && hasTrait(tagged, from, letterTraits));
	if (!isLone || has(tagged, from, wordClass.givenName)) return from;
	for (let start = from - 1; start >= from - mostMore; start--) {
		if (!isOpenWord(tagged, start, tagger)) return from;
		if (isEdge(tagged, start - 1) || isOffice(tagged, start - 1)) return start;
	}
	return from;
}

const mostMore = 2;

/** «ام یوسف النجار», «ترنم جہاں نقوی», «कांजी भाई पटेल», «बनवारी लाल मीणा»: words that are none of a name by themselves. */
function joinedStart(tagged: TaggedText, from: number, tagger: Tagger): number {
	const before = tokenText(tagged, from - 1);
	if (isClaimed(from - 1)) return from;
	if (parents.test(before)) return from - 1;
	const isFree = !isClaimed(from - 2) && isPartOfName(tagged, from - 2, tagger);
	if (!isFree) return from;
	if (ofWomen.test(before) || isBetween(tagged, from)) {
		return has(tagged, from - 2, wordClass.givenName) ? from - 2 : from;
	}
	const isSibling = hasTrait(tagged, from - 1, wordTrait.sibling);
	return isSibling && mayPrecede(tagged, from - 3) ? from - 2 : from;
}

/** The second word of «बनवारी लाल मीणा», which is a colour too. */
function isBetween(tagged: TaggedText, from: number): boolean {
	return hasTrait(tagged, from - 1, wordTrait.second) && has(tagged, from, wordClass.surname);
}

function mayPrecede(tagged: TaggedText, index: number): boolean {
	return isEdge(tagged, index) || isOffice(tagged, index);
}

/** «ابو», «ام». */
const parents = /^(?:अबू|अबु|उम्म|\u0627\u0628\u0648|\u0627\u0645)$/v;
/** «جہاں», which is where. */
const ofWomen = /^(?:जहां|जहाँ|\u062C\u06C1\u0627\u06BA)$/v;
/** «کانسٹیبل کے کرشنن کٹی»: K., which is a case marker too, where of an office nothing else can follow. */
function isInitialBefore(tagged: TaggedText, from: number): boolean {
	if (!hasTrait(tagged, from - 1, wordTrait.doubtfulLetter) || isClaimed(from - 1)) return false;
	return hasTrait(tagged, from - 2, wordTrait.office) && has(tagged, from - 1, wordClass.genitive);
}
