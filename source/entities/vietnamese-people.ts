import type {IsTaken} from './find-places.ts';
import {has, hasTrait, type TaggedText, type TokenRange, tokenText} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * The end of two to four syllables that run up to a case marker or a mark. Syllables of a Vietnamese
 * name are often words of Hindi too («दो शुआन थे ने»: two … were). With such a word among them only
 * the ergative after them shows a name, since no verb stands before it.
 */
export function syllablesTo(tagged: TaggedText, from: number): number | undefined {
	let to = from;
	let unknown = 0;
	while (to < from + 5 && isSyllable(tagged, to)) {
		if (has(tagged, to, wordClass.nameable)) unknown += 1;
		to += 1;
	}
	const length = to - from;
	if (length < 2 || length > 4 || unknown === 0) return undefined;
	const ends = wordClass.caseMarker | wordClass.mark | wordClass.conjunction;
	return has(tagged, to, unknown === length ? ends : wordClass.ergative) ? to : undefined;
}

function isSyllable(tagged: TaggedText, index: number): boolean {
	const not = wordClass.caseMarker | wordClass.conjunction | wordClass.honorific | wordClass.title;
	if (isOtherUrdu(tagged, index)) return false;
	return hasTrait(tagged, index, wordTrait.syllable) && !has(tagged, index, not);
}

/** In Urdu, which writes few vowels, every short word may be a syllable: a common noun and a word of a body are none. */
function isOtherUrdu(tagged: TaggedText, index: number): boolean {
	if (!has(tagged, index, commonNouns) || has(tagged, index, surnames)) return false;
	return /^\p{sc=Arabic}/v.test(tokenText(tagged, index));
}

const commonNouns =
	wordClass.organizationHead | wordClass.organizationModifier | wordClass.ordinary;
const surnames = wordClass.surname | wordClass.vietnameseSurname;

/** A Vietnamese surname and two or three syllables after it, or one if the ergative follows. */
export function vietnamesePerson(
	tagged: TaggedText,
	from: number,
	isTaken: IsTaken,
): TokenRange | undefined {
	if (isTaken(from) || !has(tagged, from, wordClass.vietnameseSurname)) return undefined;
	if (has(tagged, from - 1, wordClass.nameable)) return undefined;
	let to = from + 1;
	while (to < from + 4 && isFreeSyllable(tagged, to, isTaken)) to += 1;
	if (to === from + 1 && isMiddleName(tagged, to)) to = syllablesEnd(tagged, to + 1, isTaken);
	if (to === from + 2 && isCommonSyllable(tagged, to)) to += 1;
	return isNamedBy(tagged, {from, to}) ? {from, to} : undefined;
}

/** Three syllables are enough; two need a sign that they are no other words. */
function isNamedBy(tagged: TaggedText, {from, to}: TokenRange): boolean {
	if (has(tagged, to, wordClass.placeAfter | wordClass.nameable)) return false;
	const isSubject = has(tagged, to, wordClass.ergative);
	if (!has(tagged, from, wordClass.nameable) && !isSubject) return false;
	const isSure = isSubject || isWholeLine(tagged, {from, to});
	return to - from >= 3 || (to - from === 2 && isSure);
}

/** «गुयेन लोंग हाई,»: the last syllable of a name may be a word of Hindi, if the phrase ends after it. */
function isCommonSyllable(tagged: TaggedText, index: number): boolean {
	const isOther = has(tagged, index, wordClass.functionWord | wordClass.number | wordClass.unit);
	const isEnded = has(tagged, index + 1, wordClass.mark | wordClass.caseMarker);
	return isSyllable(tagged, index) && !isOther && isEnded;
}

/** A line of nothing but the name, as a writer signs an article. */
function isWholeLine(tagged: TaggedText, {from, to}: TokenRange): boolean {
	return isLineEnd(tagged, from - 1) && isLineEnd(tagged, to);
}

/** A mark of no width stands for the end of a paragraph. */
function isLineEnd(tagged: TaggedText, index: number): boolean {
	return tagged.starts[index] === tagged.ends[index];
}

/** Thị, the middle name of most women, is «was» in Hindi: बुई थी मिन्ह होई. */
export function isMiddleName(tagged: TaggedText, index: number): boolean {
	return /^(?:थी|थि|\u062A\u06BE\u06CC)$/v.test(tokenText(tagged, index));
}

/** The end of two free syllables at most; where there is none the index of the middle name, which is no person then. */
function syllablesEnd(tagged: TaggedText, from: number, isTaken: IsTaken): number {
	let to = from;
	while (to < from + 2 && isFreeSyllable(tagged, to, isTaken)) to += 1;
	return to === from ? from - 1 : to;
}

export function isFreeSyllable(tagged: TaggedText, index: number, isTaken: IsTaken): boolean {
	const isName = has(tagged, index, wordClass.nameable);
	return isName && hasTrait(tagged, index, wordTrait.syllable) && !isTaken(index);
}
