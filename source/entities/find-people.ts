import type {IsTaken} from './find-places.ts';
import {has, type TaggedText, type TokenRange, tokenText} from './tagged-text.ts';
import {wordClass} from './word-classes.ts';

/** People named after a title or an honorific: the surest sign there is. The title stays outside. */
export function findTitledPeople(tagged: TaggedText): readonly TokenRange[] {
	const found: TokenRange[] = [];
	for (let index = 0; index < tagged.starts.length; index++) {
		const isHonorific = has(tagged, index, wordClass.honorific);
		if (!isHonorific && !has(tagged, index, wordClass.title)) continue;
		const from = /^[.:]$/v.test(tokenText(tagged, index + 1)) ? index + 2 : index + 1;
		const person = titledPerson(tagged, from, isHonorific);
		if (person === undefined) continue;
		found.push(person);
		for (const listed of listedPeople(tagged, person.to)) found.push(listed);
		index = (found.at(-1) ?? person).to - 1;
	}
	return found;
}

/** People told by a surname, a given name, an honorific after them, or by what they say. */
export function findNamedPeople(tagged: TaggedText, isTaken: IsTaken): readonly TokenRange[] {
	const found: TokenRange[] = [];
	let index = 0;
	while (index < tagged.starts.length) {
		const run = isTaken(index) ? index : runEnd(tagged, index, isTaken);
		const person =
			vietnamesePerson(tagged, index, isTaken) ??
			(run > index ? runPerson(tagged, {from: index, to: run}) : undefined);
		if (person !== undefined) found.push(person);
		index = Math.max(index + 1, person?.to ?? run);
	}
	return found;
}

function titledPerson(
	tagged: TaggedText,
	from: number,
	isHonorific: boolean,
): TokenRange | undefined {
	const heard = syllablesTo(tagged, from);
	if (heard !== undefined) return {from, to: heard};
	if (has(tagged, from, wordClass.place)) return undefined;
	const to = nameEnd(tagged, from);
	if (to === from || isCompound(tagged, to)) return undefined;
	if (isHonorific || hasKnownName(tagged, {from, to})) return {from, to};
	const isSubject = has(tagged, to, wordClass.caseMarker | wordClass.honorificAfter);
	const isEnded = isSubject || has(tagged, to, wordClass.mark | wordClass.conjunction);
	return to - from > 1 ? (isEnded && {from, to}) || undefined : undefined;
}

/** «कॉमरेड: ट्रान द डुंग, टो लैम और …»: a title holds for the names of syllables that a list goes on with. */
function listedPeople(tagged: TaggedText, after: number): readonly TokenRange[] {
	const found: TokenRange[] = [];
	let at = after;
	while (isListMark(tagged, at)) {
		const to = listedEnd(tagged, at + 1);
		if (to === undefined || !isListed(tagged, at + 1, to)) break;
		found.push({from: at + 1, to});
		at = to;
	}
	return found;
}

/** After a Vietnamese surname anything may follow the name that is no name itself. */
function listedEnd(tagged: TaggedText, from: number): number | undefined {
	const isFree = () => false;
	const to = vietnamesePerson(tagged, from, isFree)?.to ?? syllablesTo(tagged, from);
	if (to !== undefined || !has(tagged, from, wordClass.vietnameseSurname)) return to;
	const end = runEnd(tagged, from, isFree);
	const isName = end - from === 2 && isFreeSyllable(tagged, from + 1, isFree);
	return isName ? end : undefined;
}

function isListMark(tagged: TaggedText, index: number): boolean {
	return (
		has(tagged, index, wordClass.conjunction) ||
		/^[,;\u060C\u061B]$/v.test(tokenText(tagged, index))
	);
}

function isListed(tagged: TaggedText, from: number, to: number): boolean {
	for (let index = from; index < to; index++) {
		if (!has(tagged, index, wordClass.nameable) && !isMiddleName(tagged, index)) return false;
	}
	return true;
}

/** What follows shows that the title named no person: «मुख्यमंत्री आवास योजना». */
function isCompound(tagged: TaggedText, index: number): boolean {
	return has(
		tagged,
		index,
		wordClass.titleCompound | wordClass.organizationHead | wordClass.documentKind,
	);
}

/** Nameable words and initials, at most five. */
function nameEnd(tagged: TaggedText, from: number): number {
	let to = from;
	while (to < from + 5) {
		if (has(tagged, to, wordClass.nameable)) to += 1;
		else if (isInitial(tagged, to)) to += 2;
		else break;
	}
	return to;
}

/** A letter's name and a full stop: «के. चंद्रशेखर राव». */
function isInitial(tagged: TaggedText, index: number): boolean {
	const isShort = has(tagged, index, wordClass.word) && tokenText(tagged, index).length <= 2;
	return isShort && tokenText(tagged, index + 1) === '.' && touches(tagged, index + 1);
}

function touches(tagged: TaggedText, index: number): boolean {
	return tagged.ends[index - 1] === tagged.starts[index];
}

/**
 * The end of two to four syllables that run up to a case marker or a mark. Syllables of a Vietnamese
 * name are often words of Hindi too («दो शुआन थे ने»: two … were). With such a word among them only
 * the ergative after them shows a name, since no verb stands before it.
 */
function syllablesTo(tagged: TaggedText, from: number): number | undefined {
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
	return tagged.words[index]?.isSyllable === true && !has(tagged, index, not);
}

/** A Vietnamese surname and two or three syllables after it, or one if the ergative follows. */
function vietnamesePerson(
	tagged: TaggedText,
	from: number,
	isTaken: IsTaken,
): TokenRange | undefined {
	if (isTaken(from) || !has(tagged, from, wordClass.vietnameseSurname)) return undefined;
	if (has(tagged, from - 1, wordClass.nameable)) return undefined;
	let to = from + 1;
	while (to < from + 4 && isFreeSyllable(tagged, to, isTaken)) to += 1;
	if (to === from + 1 && isMiddleName(tagged, to)) to = syllablesEnd(tagged, to + 1, isTaken);
	if (has(tagged, to, wordClass.placeAfter | wordClass.nameable)) return undefined;
	const isSubject = has(tagged, to, wordClass.ergative);
	if (!has(tagged, from, wordClass.nameable) && !isSubject) return undefined;
	return to - from >= 3 || (to - from === 2 && isSubject) ? {from, to} : undefined;
}

/** Thị, the middle name of most women, is «was» in Hindi: बुई थी मिन्ह होई. */
function isMiddleName(tagged: TaggedText, index: number): boolean {
	return /^(?:थी|थि|\u062A\u06BE\u06CC)$/v.test(tokenText(tagged, index));
}

/** The end of two free syllables at most; where there is none the index of the middle name, which is no person then. */
function syllablesEnd(tagged: TaggedText, from: number, isTaken: IsTaken): number {
	let to = from;
	while (to < from + 2 && isFreeSyllable(tagged, to, isTaken)) to += 1;
	return to === from ? from - 1 : to;
}

function isFreeSyllable(tagged: TaggedText, index: number, isTaken: IsTaken): boolean {
	const isName = has(tagged, index, wordClass.nameable);
	return isName && tagged.words[index]?.isSyllable === true && !isTaken(index);
}

/** The end of the nameable words from here, initials included; places stay out. */
function runEnd(tagged: TaggedText, from: number, isTaken: IsTaken): number {
	let to = from;
	while (to < from + 8 && has(tagged, to, wordClass.nameable) && !isTaken(to)) to += 1;
	return to;
}

/** A person within a run of words that no table calls common. */
function runPerson(tagged: TaggedText, run: TokenRange): TokenRange | undefined {
	return knownPerson(tagged, run) ?? actingPerson(tagged, run);
}

/** By a given name at the beginning, a surname at the end, or both. */
function knownPerson(tagged: TaggedText, run: TokenRange): TokenRange | undefined {
	const surname = lastSurname(tagged, run);
	const given = firstGivenName(tagged, run);
	if (surname === undefined && given === undefined) return undefined;
	const from = given ?? Math.max(run.from, (surname ?? run.to) - 2);
	const to = surname === undefined || surname < from ? run.to : surname + 1;
	if (to - from >= 2 && to - from <= 4) return {from, to};
	const isLone = run.to - run.from === 1 && surname !== undefined;
	return isLone && isLoneSurname(tagged, surname) ? run : undefined;
}

/** By «जी» after the name, or because whoever it is says something. */
function actingPerson(tagged: TaggedText, run: TokenRange): TokenRange | undefined {
	const length = run.to - run.from;
	if (length > 3) return undefined;
	if (has(tagged, run.to, wordClass.honorificAfter)) return run;
	const isSpeaker = has(tagged, run.to, wordClass.ergative) && says(tagged, run.to + 1);
	return isSpeaker && (length > 1 || hasKnownName(tagged, run)) ? run : undefined;
}

/** «ओबामा के», «खान ने»: a case marker follows, and the surname is no common noun. */
function isLoneSurname(tagged: TaggedText, index: number): boolean {
	const isNoun =
		/^(?:राय|प्रसाद|देवी|बाई|बादल|आजाद|टाटा|बजाज|दास|जैन|राजपूत|बेगम|पायलट|कुमारी|चौधरी|राम)$/v;
	if (isNoun.test(tagged.words[index]?.folded ?? '')) return false;
	return (
		has(tagged, index + 1, wordClass.caseMarker) &&
		/^\p{sc=Devanagari}/v.test(tokenText(tagged, index))
	);
}

function lastSurname(tagged: TaggedText, {from, to}: TokenRange): number | undefined {
	for (let index = to - 1; index >= from; index--) {
		if (has(tagged, index, wordClass.surname)) return index;
	}
	return undefined;
}

function firstGivenName(tagged: TaggedText, {from, to}: TokenRange): number | undefined {
	for (let index = from; index < to; index++) {
		if (has(tagged, index, wordClass.givenName)) return index;
	}
	return undefined;
}

function hasKnownName(tagged: TaggedText, range: TokenRange): boolean {
	return lastSurname(tagged, range) !== undefined || firstGivenName(tagged, range) !== undefined;
}

/** A verb of saying among the next four words. */
function says(tagged: TaggedText, from: number): boolean {
	for (let index = from; index < from + 4; index++) {
		if (has(tagged, index, wordClass.saying)) return true;
		if (has(tagged, index, wordClass.mark)) return false;
	}
	return false;
}
