import {has, hasTrait, type TaggedText, type TokenRange, tokenText} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * A person without the role before («چیف منسٹر», «मंत्री»), the honorific at either end, and a day
 * of the week that follows without a case marker («नेता हरीश रावल मंगलवार को»). Nothing if no name is left.
 */
export function withoutRoles(tagged: TaggedText, range: TokenRange): TokenRange | undefined {
	let {from, to} = range;
	while (from < to && isRole(tagged, from)) from += 1;
	while (to > from && isBehindName(tagged, from, to - 1)) to -= 1;
	// «بلال شدید زخمی», badly hurt: where the phrase goes on.
	if (!has(tagged, to, ends)) while (to > from + 1 && isOrdinary(tagged, to - 1)) to -= 1;
	return from === to || isOffice(tagged, range, {from, to}) ? undefined : {from, to};
}

function isBehindName(tagged: TaggedText, from: number, index: number): boolean {
	if (hasTrait(tagged, index, notInNames)) return true;
	// «رضوان رو پڑے»: see `markInContext`.
	if (has(tagged, index, wordClass.functionWord) && hasTrait(tagged, index, wordTrait.inContext)) {
		return true;
	}
	return has(tagged, index, after) && !(index > from && endsNames.test(tokenText(tagged, index)));
}

const notInNames = wordTrait.dayAfterName | wordTrait.called | wordTrait.resident;

function isOrdinary(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.ordinary) && !has(tagged, index, nameParts);
}

const nameParts = wordClass.nameable | wordClass.surname | wordClass.givenName | wordClass.place;
const ends =
	wordClass.caseMarker | wordClass.mark | wordClass.conjunction | wordClass.honorificAfter;

/** «پروین بیگم», «नारायण स्वामी»: honorifics before a name that are the last part of another. */
const endsNames = /^(?:बेगम|स्वामी|\u0628\u06CC\u06AF\u0645|\u0633\u0648\u0627\u0645\u06CC)$/v;

/** A word before the name, but no initial: «के एल राहुल». */
function isRole(tagged: TaggedText, index: number): boolean {
	const isInitial =
		hasTrait(tagged, index, wordTrait.doubtfulLetter) &&
		hasTrait(tagged, index + 1, wordTrait.sureLetter);
	// «شناخت کارتیکیئن ولد مروگن»: identified as him.
	if (hasTrait(tagged, index, wordTrait.identification | wordTrait.kin)) return true;
	return (has(tagged, index, before) && !isInitial) || isOfficeWord(tagged, index);
}

/** «امیر جماعت», the head of a party, but «امیر خان متقی»: what is a given name too is one before a known name. */
function isOfficeWord(tagged: TaggedText, index: number): boolean {
	if (!hasTrait(tagged, index, wordTrait.office)) return false;
	const isName =
		hasTrait(tagged, index, wordTrait.officeAndName) && has(tagged, index + 1, knownNames);
	// «सऊदी प्रिंस मोहम्मद बिन सलमान», but «ڈپٹی کمشنر امیر اعظم»
	const isBehindOffice =
		hasTrait(tagged, index - 1, wordTrait.office) && !has(tagged, index - 1, wordClass.title);
	return !isName || isBehindOffice || has(tagged, index + 1, before);
}

const knownNames = wordClass.surname | wordClass.givenName;

/** «آرمی چیف», the chief of the army: one word of no list before a title tells what the office is of. */
function isOffice(tagged: TaggedText, whole: TokenRange, {from, to}: TokenRange): boolean {
	const isBeforeTitle = to - from === 1 && to < whole.to && has(tagged, to, wordClass.title);
	return isBeforeTitle && !has(tagged, from, wordClass.surname | wordClass.givenName);
}

const before = wordClass.title | wordClass.honorific | wordClass.caseMarker | wordClass.mark;
const after = before | wordClass.honorificAfter;
