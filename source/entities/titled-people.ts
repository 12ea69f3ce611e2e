import {isOfBody} from './find-english-people.ts';
import {hasKnownName, isParticle, runEnd} from './name-runs.ts';
import {knownPlaceEnd} from './place-edges.ts';
import {isSpelled} from './spelled-letters.ts';
import {
	has,
	hasTrait,
	isMark,
	nextOf,
	type TaggedText,
	type TokenRange,
	tokenText,
} from './tagged-text.ts';
import {glossOfToken, hasWord} from './token-words.ts';
import {isFreeSyllable, isMiddleName, syllablesTo, vietnamesePerson} from './vietnamese-people.ts';
import {letterTraits, wordClass, wordTrait} from './word-classes.ts';

/** People named after a title or an honorific: the surest sign there is. The title stays outside. */
export function findTitledPeople(tagged: TaggedText): readonly TokenRange[] {
	const found: TokenRange[] = [];
	if ((tagged.allClasses & titles) === 0) return found;
	for (
		let index = nextOf(tagged, 0, titles);
		index < tagged.count;
		index = nextOf(tagged, index + 1, titles)
	) {
		const isHonorific = has(tagged, index, wordClass.honorific);
		const from = nameStart(tagged, index, isHonorific);
		const person = titledPerson(tagged, from, isHonorific);
		if (person === undefined) continue;
		found.push(person);
		for (const listed of listedPeople(tagged, person.to)) found.push(listed);
		index = (found.at(-1) ?? person).to - 1;
	}
	return found;
}

const titles = wordClass.honorific | wordClass.title;

/** After a full stop or colon, and after the place or the body of the office: «وزیر اعلیٰ پنجاب مریم نواز», «چیئرمین نیب نذیر احمد». */
function nameStart(tagged: TaggedText, title: number, isHonorific: boolean): number {
	const from = isMark(tagged, title + 1, '.:') ? title + 2 : title + 1;
	if (isHonorific) return from;
	if (has(tagged, from, wordClass.knownOrganization) || isTownOfOffice(tagged, title, from)) {
		return from + 1;
	}
	return knownPlaceEnd(tagged, from) ?? from;
}

/** «सीओ सरधना आशुतोष कुमार», «تحصیلدار چونیاں محمد اسلم»: of no list, between who administers it and a given name. */
function isTownOfOffice(tagged: TaggedText, title: number, from: number): boolean {
	if (!administrators.has(glossOfToken(tagged, title) ?? '')) return false;
	const isName = has(tagged, from, wordClass.givenName | wordClass.surname);
	return !isName && has(tagged, from, wordClass.nameable) && isGivenAlone(tagged, from + 1);
}

/** A given name with another name behind it. */
function isGivenAlone(tagged: TaggedText, index: number): boolean {
	if (!has(tagged, index, wordClass.givenName)) return false;
	return has(tagged, index + 1, wordClass.givenName | wordClass.surname);
}

const administrators = new Set(['commissioner', 'inspector']);

function titledPerson(
	tagged: TaggedText,
	from: number,
	isHonorific: boolean,
): TokenRange | undefined {
	const heard =
		syllablesTo(tagged, from) ??
		(isHonorific ? vietnamesePerson(tagged, from, isFree)?.to : undefined);
	if (heard !== undefined) return {from, to: heard};
	if (isHonorific && isActingSyllable(tagged, from)) return {from, to: from + 1};
	if (isPlace(tagged, from)) return undefined;
	const to = nameEnd(tagged, from);
	if (to === from || isCompound(tagged, to)) return undefined;
	if (isSpelled(tagged, {from, to}) || isOfBody(tagged, {from, to})) return undefined;
	const isSure = isHonorific || hasKnownName(tagged, {from, to});
	return isSure || isEnded(tagged, from, to) ? {from, to} : undefined;
}

/** «حافظ آباد»: a title begins the name of a town too; «مرحوم علی گڑھ یونیورسٹی کے صدر تھے». */
function isPlace(tagged: TaggedText, index: number): boolean {
	if (has(tagged, index, wordClass.place)) return true;
	const isEnding = (at: number): boolean => hasTrait(tagged, at, wordTrait.placeEnding);
	return isEnding(index) || isEnding(index + 1);
}

/** Whether words of no list that follow a title are its person: several, and a case marker or the end of the phrase after them. */
function isEnded(tagged: TaggedText, from: number, to: number): boolean {
	const isSubject = has(tagged, to, wordClass.caseMarker | wordClass.honorificAfter);
	if (to - from === 1) {
		return isSubject && militaryRanks.has(glossOfToken(tagged, from - 1) ?? '');
	}
	const others = wordClass.mark | wordClass.conjunction | wordClass.functionWord | wordClass.number;
	return isSubject || has(tagged, to, others);
}

/** One unknown word is enough after these: «کرنل قذافی کے», of Colonel Gaddafi. */
const militaryRanks = new Set(['colonel', 'inspector']);

/** «कॉमरेड: ट्रान द डुंग, टो लैम और …»: a title holds for the names of syllables that a list goes on with. */
function listedPeople(tagged: TaggedText, after: number): readonly TokenRange[] {
	const found: TokenRange[] = [];
	let at = after;
	while (isListMark(tagged, at)) {
		const to = listedEnd(tagged, at + 1);
		if (to === undefined || !isListed(tagged, at + 1, to)) break;
		if (isSpelled(tagged, {from: at + 1, to})) break;
		found.push({from: at + 1, to});
		at = to;
	}
	return found;
}

/** After a Vietnamese surname anything may follow the name that is no name itself. */
function listedEnd(tagged: TaggedText, from: number): number | undefined {
	const to = vietnamesePerson(tagged, from, isFree)?.to ?? syllablesTo(tagged, from);
	if (to !== undefined || !has(tagged, from, wordClass.vietnameseSurname)) return to;
	const end = runEnd(tagged, from, isFree);
	const isName = end - from === 2 && isFreeSyllable(tagged, from + 1, isFree);
	return isName ? end : undefined;
}

function isListMark(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.conjunction) || isMark(tagged, index, ',;\u060C\u061B');
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

/** Initials, then nameable words, initials and particles, at most five tokens and what a particle brings. */
function nameEnd(tagged: TaggedText, from: number): number {
	let to = from;
	while (isInitial(tagged, to)) to += 2;
	let last = to + 5;
	while (to < last) {
		if (isInitial(tagged, to)) to += 2;
		else if (has(tagged, to, wordClass.nameable)) to += 1;
		else if (to > from && isJoined(tagged, to)) {
			to += 2;
			last = Math.min(last + 2, from + mostParts);
		} else break;
	}
	return to;
}

/** A particle with the word that it joins, which is no place: «Ahmed al Karachi». */
function isJoined(tagged: TaggedText, index: number): boolean {
	if (!isParticle(tagged, index) || has(tagged, index + 1, wordClass.place)) return false;
	return has(tagged, index + 1, wordClass.nameable);
}

const mostParts = 10;

/** A letter's name and a full stop: «के. चंद्रशेखर राव». */
function isInitial(tagged: TaggedText, index: number): boolean {
	const length = (tagged.ends[index] ?? 0) - (tagged.starts[index] ?? 0);
	const isShort = hasWord(tagged, index) && (length <= 2 || hasTrait(tagged, index, letterTraits));
	if (!isShort || has(tagged, index, wordClass.functionWord)) return false;
	const isDotted = tokenText(tagged, index + 1) === '.' && touches(tagged, index + 1);
	return isDotted && (has(tagged, index + 2, wordClass.nameable) || isInitial(tagged, index + 2));
}

function touches(tagged: TaggedText, index: number): boolean {
	return tagged.ends[index - 1] === tagged.starts[index];
}

/** «अंकल हो ने»: one syllable that is a word of Hindi; before the ergative no verb can stand. */
function isActingSyllable(tagged: TaggedText, index: number): boolean {
	const not =
		wordClass.caseMarker | wordClass.honorificAfter | wordClass.honorific | wordClass.title;
	const isName = has(tagged, index, wordClass.vietnameseSurname) && !has(tagged, index, not);
	return isName && has(tagged, index + 1, wordClass.ergative);
}

/** Titles are the surest sign: nothing is taken before them. */
function isFree(): boolean {
	return false;
}
