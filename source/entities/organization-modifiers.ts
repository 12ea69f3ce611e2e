import {isCapitalWord, isOpener} from './find-english-people.ts';
import type {OrganizationContext} from './find-organizations.ts';
import {wordSet} from './folding.ts';
import {bodySubjects, bodyTopics} from './lexicon/body-topics.ts';
import {firmHeads} from './lexicon/firms.ts';
import {has, type TaggedText, type TokenRange, tokenText, wordOfToken} from './tagged-text.ts';
import {glossOfToken, wordsBetween} from './token-words.ts';
import {wordClass} from './word-classes.ts';

/** The first of the modifiers that stand before the head without a gap; five at most. */
export function modifiersFrom(
	tagged: TaggedText,
	head: number,
	names: OrganizationContext,
): number {
	const gloss = glossOfToken(tagged, head) ?? '';
	const takesNames = namedHeads.has(gloss);
	const takesTopics = topicHeads.has(gloss);
	let isOfPlace = false;
	const modifiers = wordClass.organizationModifier | wordClass.organizationHead;
	const isOffice = gloss === 'office';
	const isModifier = (index: number): boolean =>
		has(tagged, index, modifiers) ||
		(takesNames &&
			has(tagged, index, wordClass.nameable) &&
			!(isOfPlace && isNamed(tagged, index - 1))) ||
		(takesTopics && isTopic(tagged, index)) ||
		isOfEnglishHead(tagged, index, head);
	let from = head;
	while (from > head - 5) {
		const next = from - 1;
		if (names.isPlace(next)) {
			isOfPlace = true;
			from = next;
		} else if (has(tagged, next, wordClass.placeAfter) && names.isPlace(next - 1)) from = next;
		else if (isModifier(next) && isFree(tagged, next, names)) from = next;
		else if (from === head && isOfficeHolder(tagged, next) && isOffice) from = next;
		else break;
	}
	return from;
}

/** «لبنیٰ یوسف زئی پشاور یونیورسٹی»: before a place several such words are somebody, one is the place's («بریہن ممبئی»). */
function isNamed(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.nameable);
}

/** See `bodyTopics`. */
function isTopic(tagged: TaggedText, index: number): boolean {
	return topics.has(wordOfToken(tagged, index)?.folded ?? '');
}

const topics = wordSet(bodyTopics);

/** What stands behind «of» or the word for a department. */
export function isBodySubject(folded = ''): boolean {
	return topics.has(folded) || subjects.has(folded);
}

const subjects = wordSet(bodySubjects);

/** Heads of bodies that are called by what they are for. */
const topicHeads = new Set([
	'board',
	'commission',
	'agency',
	'corporation',
	'department',
	'ministry',
	'council',
	'association',
	'union',
	'university',
	'college',
	'institute',
	'hospital',
	'company',
	'center',
	'organisation',
	'organization',
]);

/** «Competition Commission»: what a body in Latin letters is for has a capital, as the body has. */
function isOfEnglishHead(tagged: TaggedText, index: number, head: number): boolean {
	if (!has(tagged, head, wordClass.organizationHead) || !isCapitalWord(tagged, index)) return false;
	return /^\p{Lu}/v.test(tokenText(tagged, head)) && !isOpener(tagged, index);
}

/** «प्रधानमंत्री कार्यालय»: the office of one who holds an office. */
function isOfficeHolder(tagged: TaggedText, index: number): boolean {
	return officeHolders.has(glossOfToken(tagged, index) ?? '');
}

const officeHolders = new Set(['prime minister', 'chief minister', 'president', 'governor']);

function isFree(tagged: TaggedText, index: number, names: OrganizationContext): boolean {
	return !names.isTaken(index) && !has(tagged, index, wordClass.functionWord);
}

/** Heads whose modifier may be any word that no table knows; before «committee» or «cell» such a word is seldom a name. */
const namedHeads = new Set([
	'university',
	'college',
	'institute',
	'hospital',
	'bank',
	'company',
	'foundation',
	'club',
	'party',
	'union',
	'association',
	'high court',
	...Object.keys(firmHeads),
	'league',
	'exchange',
	'center',
]);

/**
 * Whether the modifiers make a name of the head. «पार्टी» alone does not, nor «राजनीतिक» before
 * «दल», nor a place before «मंडल», which is a division of a state then.
 */
export function narrows(
	tagged: TaggedText,
	{from, to: head}: TokenRange,
	names: OrganizationContext,
): boolean {
	const isWeak = has(tagged, head, wordClass.weakHead);
	const isDivision = has(tagged, head, wordClass.placeAfter);
	if (glossOfToken(tagged, head) === 'office') return isNamedOffice(tagged, {from, to: head});
	if (isWeak && isNoun(tagged, head + 1)) return false;
	if (isForeignFirm(tagged, {from, to: head})) return false;
	for (let index = from; index < head; index++) {
		if (glossOfToken(tagged, index) === 'party') continue;
		if (!isWeak || weakModifiers.has(glossOfToken(tagged, index) ?? '')) return true;
		if (!isDivision && narrowsWeakHead(tagged, {from: index, to: head}, names)) return true;
	}
	return false;
}

/** «चीनी कंपनी», «چینی کمپنی», «امریکی ادارہ»: any firm or body of a country. */
function isForeignFirm(tagged: TaggedText, {from, to: head}: TokenRange): boolean {
	const isDemonym = (word: {readonly gloss: string | undefined} | undefined): boolean =>
		demonyms.has(word?.gloss ?? '');
	const isAny = anyBodies.has(glossOfToken(tagged, head) ?? '');
	return isAny && from < head && wordsBetween(tagged, from, head).every(isDemonym);
}

const anyBodies = new Set(['company', 'institute', 'organisation', 'organization']);

/**
 * A place or an unknown word before a head that alone says little. A place names no party:
 * «हा तिन्ह सिटी पार्टी सचिव» is the party's secretary in a city.
 */
function narrowsWeakHead(
	tagged: TaggedText,
	{from: index, to: head}: TokenRange,
	names: OrganizationContext,
): boolean {
	if (names.isPlace(index)) return glossOfToken(tagged, head) !== 'party';
	return glossOfToken(tagged, index) === undefined && has(tagged, index, wordClass.nameable);
}

/** The central office and that of a minister are bodies; «पार्टी समिति कार्यालय» is any of many. */
function isNamedOffice(tagged: TaggedText, {from, to}: TokenRange): boolean {
	return wordsBetween(tagged, from, to).some(
		(word) => namedOffices.has(word?.gloss ?? '') || officeHolders.has(word?.gloss ?? ''),
	);
}

const namedOffices = new Set(['central', 'national', 'provincial', 'city', 'district']);

/** A noun after it makes a weak head its adjective: «अधीनस्थ पार्टी प्रकोष्ठों», subordinate party cells. */
function isNoun(tagged: TaggedText, index: number): boolean {
	const others =
		wordClass.functionWord |
		wordClass.caseMarker |
		wordClass.conjunction |
		wordClass.saying |
		wordClass.title |
		wordClass.honorific;
	return has(tagged, index, wordClass.word) && !has(tagged, index, others);
}

const demonyms: ReadonlySet<string> = new Set([
	'indian',
	'pakistani',
	'american',
	'british',
	'russian',
	'chinese',
	'afghan',
	'israeli',
	'iranian',
	'vietnamese',
]);

const weakModifiers: ReadonlySet<string> = new Set([
	...demonyms,
	'people',
	'communist',
	'democratic',
	'republican',
	'organisation',
]);
