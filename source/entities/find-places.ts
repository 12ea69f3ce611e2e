import {
	has,
	hasTrait,
	isHindi,
	isMark,
	type TaggedText,
	type TokenRange,
	tokenText,
} from './tagged-text.ts';
import {glossOfToken} from './token-words.ts';
import {isProvince, mayBeginProvince} from './vietnam.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/** Whether a token already belongs to another name. */
export type IsTaken = (token: number) => boolean;

/**
 * Places by gazetteer and ending, by the class word after or before the name («खाऊ तिन्ह कम्यून»,
 * «ضلع گجرات»), in brackets after another place, and Vietnamese provinces by sound.
 * The class word stays outside.
 */
export function findPlaces(tagged: TaggedText, isTaken: IsTaken): readonly TokenRange[] {
	const found: TokenRange[] = [];
	for (let index = nextBeginning(tagged, 0); index < tagged.count; ) {
		if (isPlural(tagged, index)) {
			const gap = {before: index, after: found.at(-1)?.to ?? 0};
			for (const listed of listedPlaces(tagged, gap, isTaken)) found.push(listed);
		}
		const place = isTaken(index) ? undefined : placeAt(tagged, index, isTaken);
		if (place === undefined) {
			index = nextBeginning(tagged, index + 1);
			continue;
		}
		found.push(place);
		const inner = bracketedPlace(tagged, place);
		if (inner !== undefined) found.push(inner);
		index = nextBeginning(tagged, (inner ?? place).to);
	}
	return found;
}

/** The first token from an index on that may begin a place, or that ends a list of them; past the last where none does. */
function nextBeginning({classes, traits, count}: TaggedText, from: number): number {
	for (let at = from; at < count; at++) {
		const own = classes[at] ?? 0;
		const ownTraits = traits[at] ?? 0;
		if ((own & beginnings) !== 0 || (ownTraits & wordTrait.severalPlaces) !== 0) return at;
		if ((own & neverInNames) !== 0 || (ownTraits & wordTrait.syllable) === 0) continue;
		// Nearly all words of Urdu may be syllables: one that is no name begins one with another that is.
		if (isNameSyllable(classes[at + 1] ?? 0, traits[at + 1] ?? 0)) return at;
	}
	return count;
}

const beginnings = wordClass.nameable | wordClass.place | wordClass.placeBefore;

function isNameSyllable(classes: number, traits: number): boolean {
	const isName = (classes & names) !== 0 && (traits & notInPlaces) === 0;
	return isName && (traits & wordTrait.syllable) !== 0;
}

/** A class word of several places, which the tables have among the common words. */
function isPlural(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.severalPlaces) && has(tagged, index, wordClass.ordinary);
}

type Gap = {readonly before: number; readonly after: number};

/** «हा तिन्ह, न्घे आन और क्वांग बिन्ह प्रांतों»: back from the plural class word over the whole list. */
function listedPlaces(
	tagged: TaggedText,
	{before, after}: Gap,
	isTaken: IsTaken,
): readonly TokenRange[] {
	const found: TokenRange[] = [];
	let to = before;
	while (to > after) {
		let from = to;
		while (from > Math.max(after, to - 3) && isNamePart(tagged, from - 1) && !isTaken(from - 1)) {
			from -= 1;
		}
		if (from === to) break;
		found.push({from, to});
		const isListed = has(tagged, from - 1, wordClass.conjunction) || isComma(tagged, from - 1);
		if (!isListed) break;
		to = from - 1;
	}
	// A single word before a plural is an adjective more often than a name.
	const isList = found.length > 1 || (found[0] !== undefined && found[0].to - found[0].from > 1);
	return isList ? found.reverse() : [];
}

function isComma(tagged: TaggedText, index: number): boolean {
	return isMark(tagged, index, ',\u060C');
}

function placeAt(tagged: TaggedText, from: number, isTaken: IsTaken): TokenRange | undefined {
	if (!mayBegin(tagged, from)) return undefined;
	const after = has(tagged, from, wordClass.placeBefore)
		? placeAfterClassWord(tagged, from + 1)
		: undefined;
	if (after !== undefined && !isTaken(after.from)) return after;
	const to = runEnd(tagged, from, isTaken);
	if (isClassWord(tagged, to) && to - from <= 3 && hasUnknown(tagged, from, to)) {
		return {from, to: to + (isQuarterOf(tagged, from, to) ? 1 : 0)};
	}
	const compound = compoundPlace(tagged, from);
	if (compound !== undefined) return compound;
	const province = provinceFrom(tagged, from, isTaken);
	if (province !== undefined) return province;
	if (!isNamePart(tagged, from)) return undefined;
	const isPlace = has(tagged, from, wordClass.place) && !isSurnameInLatin(tagged, from);
	return isPlace ? {from, to: from + 1} : undefined;
}

/** «राजेंद्र नगर», «इंदिरा नगर»: called after somebody, a quarter is not named without its class word. */
function isQuarterOf(tagged: TaggedText, from: number, to: number): boolean {
	const isNamed = to - from === 1 && has(tagged, from, wordClass.givenName | wordClass.surname);
	return isNamed && tokenText(tagged, to) === 'नगर';
}

/** «Michael Jordan», «George Washington». */
function isSurnameInLatin(tagged: TaggedText, index: number): boolean {
	return (
		has(tagged, index - 1, wordClass.givenName) &&
		/^\p{sc=Latin}/v.test(tokenText(tagged, index - 1))
	);
}

/** Asked first, since it is cheap: most tokens are no part of a name. */
function mayBegin(tagged: TaggedText, index: number): boolean {
	if (has(tagged, index, beginnings)) return true;
	return !has(tagged, index, neverInNames) && isSyllable(tagged, index);
}

/** A class word that belongs neither to the body after it («नगर निगम») nor to the name after it («شہر لاہور»). */
function isClassWord(tagged: TaggedText, index: number): boolean {
	if (!has(tagged, index, wordClass.placeAfter)) return false;
	const isOfBody =
		has(tagged, index, wordClass.organizationModifier) &&
		has(tagged, index + 1, wordClass.organizationHead) &&
		glossOfToken(tagged, index + 1) !== 'party';
	const isOfNext =
		has(tagged, index, wordClass.placeBefore) &&
		placeAfterClassWord(tagged, index + 1) !== undefined;
	return !isOfBody && !isOfNext;
}

function hasUnknown(tagged: TaggedText, from: number, to: number): boolean {
	for (let index = from; index < to; index++) if (isNamePart(tagged, index)) return true;
	return false;
}

function isNamePart(tagged: TaggedText, index: number): boolean {
	if (hasTrait(tagged, index, notInPlaces)) return false;
	return has(tagged, index, names);
}

const names = wordClass.nameable | wordClass.place;

const notInPlaces =
	wordTrait.identification | wordTrait.resident | wordTrait.alias | wordTrait.somebody;

/** At most four: longer runs are no names but words that no table knows. */
function runEnd(tagged: TaggedText, from: number, isTaken: IsTaken): number {
	let to = from;
	while (to < from + 4 && mayGoOn(tagged, from, to) && !isTaken(to)) to += 1;
	return to;
}

/** A syllable that is a word of Hindi too may stand in a name of syllables: «ना लुंग ग्राम». */
function mayGoOn(tagged: TaggedText, from: number, index: number): boolean {
	if (isNamePart(tagged, index)) return true;
	if (index !== from || !isSyllable(tagged, index) || has(tagged, index, neverInNames))
		return false;
	if (!isNamePart(tagged, index + 1) || !isSyllable(tagged, index + 1)) return false;
	const text = tokenText(tagged, index);
	return text.length <= 2 && !clauseWord.test(text);
}

function isSyllable(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.syllable);
}

/** Urdu writes the ending of a place's name as a word of its own: فیصل آباد, Faisalabad. */
function compoundPlace(tagged: TaggedText, from: number): TokenRange | undefined {
	if (!isNamePart(tagged, from) || isHindi(tagged, from + 1)) return undefined;
	return hasTrait(tagged, from + 1, wordTrait.placeEnding) ? {from, to: from + 2} : undefined;
}

/** «कि हा तिन्ह …»: that Hà Tĩnh …; what begins or ends a clause begins no name. */
const clauseWord =
	/^(?:कि|जो|तो|या|यह|ये|वह|वे|है|हैं|हो|थे|न|ही|भी|अब|तब|जब|सब|कब|इस|उस|एक|आप|हम)$|^(?:\u06A9\u06C1|\u062C\u0648|\u062A\u0648|\u06CC\u0627|\u06CC\u06C1|\u0648\u06C1|\u06C1\u06D2|\u06C1\u0648|\u0646\u06C1|\u06C1\u06CC|\u0628\u06BE\u06CC)$/v;

const neverInNames =
	wordClass.caseMarker |
	wordClass.conjunction |
	wordClass.honorific |
	wordClass.title |
	wordClass.numberWord;

function placeAfterClassWord(tagged: TaggedText, from: number): TokenRange | undefined {
	let to = from;
	while (to < from + 2 && isNamePart(tagged, to)) to += 1;
	const isBounded = has(tagged, to, wordClass.caseMarker | wordClass.mark | wordClass.conjunction);
	return to > from && isBounded ? {from, to} : undefined;
}

/** «لاہور (نامہ نگار)»: at the beginning of a paragraph the writer or the desk stands in the brackets. */
function isDateline(tagged: TaggedText, {from, to}: TokenRange): boolean {
	const before = from - 1;
	const opens = before < 0 || tagged.starts[before] === tagged.ends[before];
	return opens && !has(tagged, to + 1, wordClass.place) && isMark(tagged, to, '(');
}

/** «खाऊ तिन्ह कम्यून (ना हांग)»: what stands in the brackets is the larger place. */
function bracketedPlace(tagged: TaggedText, place: TokenRange): TokenRange | undefined {
	if (isDateline(tagged, place)) return undefined;
	const after = place.to;
	const open = has(tagged, after, wordClass.placeAfter) ? after + 1 : after;
	if (!isMark(tagged, open, '(')) return undefined;
	const to = runEnd(tagged, open + 1, () => false);
	const isClassed = has(tagged, to, wordClass.placeAfter);
	const close = isClassed ? to + 1 : to;
	const isWhole = to > open + 1 && isMark(tagged, close, ')');
	return isWhole && !isSeat(tagged, open + 1, to) ? {from: open + 1, to} : undefined;
}

/** «बागेश्वर (सदर) तहसील»: what lies around the seat of a district has no name of its own. */
function isSeat(tagged: TaggedText, from: number, to: number): boolean {
	return to === from + 1 && tokenText(tagged, from) === 'सदर';
}

/**
 * The longest of the names of two and three syllables from here that sounds like a Vietnamese
 * province. One of the syllables may be a word of Hindi: हाई, high, in हाई फोंग; डोंग, the currency.
 */
function provinceFrom(tagged: TaggedText, from: number, isTaken: IsTaken): TokenRange | undefined {
	if (isTaken(from + 1) || !areSyllables(tagged, from)) return undefined;
	if (!mayBeginProvince(tagged, from)) return undefined;
	let to = from + 1;
	let names = isNamePart(tagged, from) ? 1 : 0;
	while (to < from + 3 && mayBeSyllable(tagged, to) && !isTaken(to)) {
		if (isNamePart(tagged, to)) names += 1;
		to += 1;
	}
	for (; to > from + 1; to--) {
		if (names >= to - from - 1 && names > 0 && isProvince(tagged, {from, to})) return {from, to};
		if (isNamePart(tagged, to - 1)) names -= 1;
	}
	return undefined;
}

/** Two syllables, one of them no word of the tables: asked first, since the sound of a word costs more. */
function areSyllables(tagged: TaggedText, from: number): boolean {
	if (!mayBeSyllable(tagged, from) || !mayBeSyllable(tagged, from + 1)) return false;
	return isNamePart(tagged, from) || isNamePart(tagged, from + 1);
}

function mayBeSyllable(tagged: TaggedText, index: number): boolean {
	if (!isSyllable(tagged, index)) return false;
	return isNamePart(tagged, index) || !has(tagged, index, neverInNames | wordClass.functionWord);
}
