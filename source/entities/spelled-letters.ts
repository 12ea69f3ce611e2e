import {wordSet} from './folding.ts';
import {
	has,
	hasTrait,
	nextOfTrait,
	type TaggedText,
	type TokenRange,
	tokenText,
} from './tagged-text.ts';
import {letterTraits, wordClass, wordTrait} from './word-classes.ts';
import {isListed, wordList} from './word-lists.ts';

/**
 * Runs of words that are names of Latin letters: «एस», «आई», «टी», in Urdu news nearly always apart.
 * Before a name they are its initials, alone an organization.
 *
 *     آر بی سری کمار      R. B. Sri Kumar      ایس آئی ٹی      SIT
 *
 * Letters whose names are common words too (के, پی) count among others only. Linear.
 */
export function spelledLetters(tagged: TaggedText): readonly TokenRange[] {
	const found: TokenRange[] = [];
	if ((tagged.allTraits & wordTrait.sureLetter) === 0) return found;
	for (
		let from = nextOfTrait(tagged, 0, letterTraits);
		from < tagged.count;
		from = nextOfTrait(tagged, from + 1, letterTraits)
	) {
		if (!isFirst(tagged, from)) continue;
		const to = runEnd(tagged, from);
		if (!isPluralLetter(tagged, to)) found.push({from, to});
		from = to - 1;
	}
	return found;
}

function runEnd(tagged: TaggedText, from: number): number {
	let to = from + 1;
	while (isLetter(tagged, to) || (isDoubtful(tagged, to) && isLetterAfter(tagged, to))) to += 1;
	const last = to - 1;
	const next = to + 1;
	if (to - from > 1 && isLast(tagged, to)) return next;
	// «बी जे पी आई है»: it came.
	return to - from > 2 && isVerb(tagged, last) ? last : to;
}

/** «ایم این ایز», members of the assembly; «این جی اوز»: several of a kind, and no name. */
function isPluralLetter(tagged: TaggedText, index: number): boolean {
	return isListed(tagged, index, pluralLetters);
}

const pluralLetters = wordList(wordSet(['ایز پیز سیز ڈیز ٹیز اوز', 'एज पीज सीज डीज टीज ओज']));

/** «ڈی ایم کے کی»: the last letter is a word of its own unless another case marker follows it. */
function isLetterAfter(tagged: TaggedText, index: number): boolean {
	return isLetter(tagged, index + 1) || has(tagged, index + 1, wordClass.caseMarker);
}

/** «سی آئی اے اور», the CIA and: behind two others a letter whose name is no postposition, and is not said behind a name. */
function isLast(tagged: TaggedText, index: number): boolean {
	const not = wordClass.caseMarker | wordClass.honorificAfter;
	return isDoubtful(tagged, index) && !has(tagged, index, not);
}

/** «جے یو آئی»: before two others also a letter whose name is a word, but not the case marker. */
function isFirst(tagged: TaggedText, index: number): boolean {
	if (isLetter(tagged, index) || isInitialAtStart(tagged, index)) return true;
	const isOne = isDoubtful(tagged, index) && !has(tagged, index, wordClass.caseMarker);
	return isOne && isLetter(tagged, index + 1) && isLetter(tagged, index + 2);
}

/** «के एल राहुल और विराट कोहली»: a case marker begins no clause, so that it is a letter before another there. */
export function isInitialAtStart(tagged: TaggedText, index: number): boolean {
	if (!isDoubtful(tagged, index) || !isLetter(tagged, index + 1)) return false;
	const isAtStart =
		index === 0 ||
		has(tagged, index - 1, wordClass.conjunction) ||
		(has(tagged, index - 1, wordClass.mark) && partsClauses.test(tokenText(tagged, index - 1)));
	return isAtStart && has(tagged, index, wordClass.caseMarker);
}

/** Marks between clauses and before them, and the end of a paragraph, which has no width. Full stops and commas of Hindi and Urdu. */
const partsClauses = /^[.,;:!?\(\u0964\u06D4\u060C\u061B\u061F\u201C\u2018]?$/v;

/** A rank that is spelled so belongs to no name: «ڈی آئی جی». */
function isLetter(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.sureLetter) && !has(tagged, index, wordClass.title);
}

function isDoubtful(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.doubtfulLetter) && !has(tagged, index, wordClass.title);
}

/** «क्षेत्र में आई मंदी», «बहुत सी कार्रवाई»: names of two letters are words too, but for the beginning of a clause or behind a title. */
export function isSureAlone(tagged: TaggedText, index: number): boolean {
	if (!hasTrait(tagged, index, wordTrait.sureLetter)) return false;
	const isWord = isListed(tagged, index, lettersAndWords);
	return !isWord || has(tagged, index - 1, wordClass.title | wordClass.honorific | wordClass.mark);
}

/** «आई है», has come. */
function isVerb(tagged: TaggedText, index: number): boolean {
	const isCame = isListed(tagged, index, cameWords);
	return isCame && has(tagged, index + 1, wordClass.functionWord);
}

const cameWords = wordList(wordSet(['आई', 'آئی']));
const lettersAndWords = wordList(wordSet(['आई सी', 'آئی سی']));

/** Whether a range is letters alone, two or more: «ایم کیو ایم». That is nobody. */
export function isSpelled(tagged: TaggedText, {from, to}: TokenRange): boolean {
	for (let index = from; index < to; index++) {
		if (!hasTrait(tagged, index, letterTraits)) return false;
	}
	return to - from > 1;
}
