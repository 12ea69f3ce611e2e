import {isClaimed, isPlaceToken} from './claims.ts';
import {wordSet} from './folding.ts';
import {thingsNotNames} from './lexicon/second-names.ts';
import {isEdge, isOffice} from './open-words.ts';
import {
	has,
	hasTrait,
	isHindi,
	type TaggedText,
	type TokenRange,
	tokenText,
} from './tagged-text.ts';
import {hasWord} from './token-words.ts';
import {wordClass, wordTrait} from './word-classes.ts';
import {isListed, wordList} from './word-lists.ts';

/**
 * Whether the noun before the words that were taken for a person is the first part of the name: «حکومت خان»,
 * «खुशी राम मीणा», «हीरा यादव», «ملک عطر خان». It must stand where a name may begin.
 */
export function hasNounBefore(tagged: TaggedText, {from, to}: TokenRange): boolean {
	const noun = from - 1;
	if (gods.test(tokenText(tagged, noun)) || !mayBegin(tagged, noun)) return false;
	if (hasTrait(tagged, noun, wordTrait.family) && !isClaimed(noun)) return true;
	if (!mayBeGiven(tagged, noun)) return isToldNoun(tagged, noun);
	const isName =
		hasTrait(tagged, noun, wordTrait.nounAndName) || has(tagged, noun, wordClass.givenName);
	if (isSecond(tagged, from)) {
		// «की अध्यक्षता खान ने», «पुलिस खान की तलाश में», «کتاب محمد نے لکھی»: what is before a name alone is as often no name.
		const isTold = !isEdge(tagged, noun - 1);
		const isGiven = has(tagged, from, wordClass.givenName) && !has(tagged, from, wordClass.surname);
		const isAlone = isHindi(tagged, from) || isGiven;
		const isFree = !has(tagged, noun - 1, wordClass.genitive);
		return isName || isTold || (isFree && !isAlone);
	}
	const isSurname =
		has(tagged, from, wordClass.surname) && !hasTrait(tagged, from, wordTrait.nounAndName);
	return isName && (to - from > 1 || isSurname);
}

/** «بھائی بادشاہ خان», «سب انسپکٹر بہار علی», «شری کانت»: a king, a province, where an office or kin stands before it. */
function isToldNoun(tagged: TaggedText, index: number): boolean {
	const isSure = hasTrait(tagged, index + 1, wordTrait.sureSecond);
	if (isSure && has(tagged, index, wordClass.honorific)) return true;
	if (!isSecond(tagged, index + 1) || isEdge(tagged, index - 1)) return false;
	if (isPlaceToken(index)) return !isPlaceToken(index - 1);
	return hasTrait(tagged, index - 1, wordTrait.kin) && has(tagged, index, toldNouns);
}

const toldNouns = wordClass.title | wordClass.placeAfter | wordClass.placeBefore;

/** «भगवान राम». */
const gods = /^(?:भगवान|\u0628\u06BE\u06AF\u0648\u0627\u0646)$/v;

/** Of no class that would tell another use of it. */
export function mayBeGiven(tagged: TaggedText, index: number): boolean {
	if (!hasWord(tagged, index) || isClaimed(index)) return false;
	if (has(tagged, index, notGiven) || hasTrait(tagged, index, notInNames)) return false;
	return !isListed(tagged, index, things);
}

const things = wordList(wordSet(thingsNotNames));

function mayBegin(tagged: TaggedText, index: number): boolean {
	return (
		isEdge(tagged, index - 1) ||
		isOffice(tagged, index - 1) ||
		hasTrait(tagged, index - 1, wordTrait.somebody | wordTrait.alias)
	);
}

/** «خدا بخش», «امام داد»: a noun before what stands in names alone. */
export function isNounName(tagged: TaggedText, index: number): boolean {
	if (!hasWord(tagged, index) || isClaimed(index)) return false;
	const not = has(tagged, index, notGiven & ~titles) || hasTrait(tagged, index, notInNames);
	return !not && hasTrait(tagged, index + 1, wordTrait.sureSecond);
}

const titles = wordClass.title | wordClass.honorific;

/** What follows a given name, or makes one of a noun. */
export function isSecond(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.second);
}

const notGiven =
	wordClass.functionWord |
	wordClass.caseMarker |
	wordClass.conjunction |
	wordClass.saying |
	wordClass.honorific |
	wordClass.title |
	wordClass.titleCompound |
	wordClass.placeAfter |
	wordClass.placeBefore |
	wordClass.documentKind |
	wordClass.eventHead |
	wordClass.numberMark |
	wordClass.numberWord |
	wordClass.multiplier |
	wordClass.unit;

const notInNames =
	wordTrait.latin |
	wordTrait.office |
	wordTrait.somebody |
	wordTrait.alias |
	wordTrait.identification |
	wordTrait.resident;
