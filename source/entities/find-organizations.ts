import {isBodyToken} from './claims.ts';
import type {IsTaken} from './find-places.ts';
import {firmHeads} from './lexicon/firms.ts';
import {pluralGlosses} from './lexicon/organizations.ts';
import {ordinalEnding} from './ordinals.ts';
import {isBodySubject, modifiersFrom, narrows} from './organization-modifiers.ts';
import {MOST_OWNERS, ownerStart, placeStart} from './organization-owners.ts';
import {
	has,
	hasTrait,
	nextOf,
	type TaggedText,
	type TokenRange,
	tokenText,
	wordOfToken,
} from './tagged-text.ts';
import {glossOfToken} from './token-words.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/** Whether some token may be the head of a body: most short texts have none. */
export function mayHaveOrganizations(tagged: TaggedText, known: readonly TokenRange[]): boolean {
	return known.length > 0 || (tagged.allClasses & headClasses) !== 0;
}

/** What the finders before left for organizations. */
export type OrganizationContext = {
	readonly isTaken: IsTaken;
	readonly isPlace: IsTaken;
	/** The article speaks of a politburo, so its secretariat is that of the party. */
	readonly hasPolitburo: boolean;
	/** See `hasMeetings`. */
	readonly hasMeetings: boolean;
	/** First tokens of the names that the tables know whole, by their last tokens. */
	readonly known: ReadonlyMap<number, number>;
};

type Names = OrganizationContext;

/**
 * Organizations by their head noun and what narrows it down, read from right to left:
 *
 *     प्रांतीय पार्टी समिति की स्थायी समिति     «the standing committee of the provincial party committee»
 *     modifier head head  of modifier head
 *
 * A bare head («पार्टी समिति») and a plural name nothing.
 */
export function findOrganizations(tagged: TaggedText, names: Names): readonly TokenRange[] {
	const found: TokenRange[] = [];
	for (let index = tagged.count - 1; index >= 0; index--) {
		// What the tables know whole is reserved for a body, which is asked first as it costs less.
		const mayBeHead = has(tagged, index, headClasses) || isBodyToken(index);
		if (!mayBeHead || names.isTaken(index)) continue;
		const range = organizationTo(tagged, index, names);
		if (range === undefined) continue;
		found.push(range);
		index = range.from;
	}
	return found.length < 2 ? found : found.reverse();
}

function organizationTo(tagged: TaggedText, head: number, names: Names): TokenRange | undefined {
	const known = names.known.get(head);
	if (!has(tagged, head, headClasses) && known === undefined) return undefined;
	if (constituency.test(tokenText(tagged, head + 1)) || isCommonNoun(tagged, head))
		return undefined;
	if (known !== undefined) return knownOrganization(tagged, {from: known, to: head}, names);
	const isLone =
		isLonePartyCongress(tagged, head, names) ||
		(names.hasPolitburo && isLoneSecretariat(tagged, head));
	if (isLone) return {from: head, to: head + 1};
	return has(tagged, head, wordClass.organizationHead)
		? headedOrganization(tagged, head, names)
		: undefined;
}

/** A name that the tables know whole, with whom it belongs to. */
function knownOrganization(
	tagged: TaggedText,
	{from: known, to: head}: TokenRange,
	names: Names,
): TokenRange {
	let from = modifiersFrom(tagged, known, names);
	// «समाचार एजेंसी पीटीआई»: what a body is stands before its name and outside of it.
	while (from < known && has(tagged, from, wordClass.organizationHead)) from += 1;
	const isBody = has(tagged, head, wordClass.organizationHead);
	const ofPlace = isBody ? placeStart(tagged, from, names) : undefined;
	const owning = {names, head, mayBeBare: true, owners: MOST_OWNERS};
	return {from: ofPlace ?? ownerStart(tagged, from, owning), to: head + 1};
}

function headedOrganization(
	tagged: TaggedText,
	head: number,
	names: Names,
): TokenRange | undefined {
	const first = modifiersFrom(tagged, head, names);
	// «कंपनी सूर्या सोलर लिमिटेड»: what it is stands before its name and outside of it.
	const isBehind = first < head - 1 && isCompany(tagged, first);
	const own = {from: isBehind ? first + 1 : first, to: head};
	if (isOfManyLevels(tagged, own)) return undefined;
	const right = numberedEnd(tagged, head) ?? followedEnd(tagged, head, names);
	const isNamed = right > head + 1 || narrows(tagged, own, names);
	const from = ownerStart(tagged, own.from, {names, head, mayBeBare: isNamed, owners: MOST_OWNERS});
	const isOwned = from < own.from && !has(tagged, head, wordClass.weakHead);
	return isNamed || isOwned ? {from, to: right} : undefined;
}

/** «Small enterprises need help»: what ends the name of a firm in English has a capital there. */
function isCommonNoun(tagged: TaggedText, head: number): boolean {
	if (!hasTrait(tagged, head, wordTrait.latin)) return false;
	const {text, gloss = ''} = wordOfToken(tagged, head) ?? {text: ''};
	return gloss in firmHeads && /^[a-z]/.test(text);
}

function isCompany(tagged: TaggedText, index: number): boolean {
	return glossOfToken(tagged, index) === 'company';
}

/** «लोकसभा क्षेत्र» is a constituency, «विधानसभा चुनाव» an election. */
const constituency =
	/^(?:क्षेत्र|निर्वाचन|सीट|सीटों|चुनाव|चुनावों|\u062D\u0644\u0642\u06C1|\u0627\u0646\u062A\u062E\u0627\u0628\u0627\u062A)$/v;

const headClasses = wordClass.organizationHead | wordClass.eventHead;

/**
 * «प्रांतीय और नगर पार्टी समिति की बैठकों», «प्रांतीय पार्टी समिति कार्यालयों»: levels that are listed,
 * and a plural after the head, speak of many bodies and name none.
 */
function isOfManyLevels(tagged: TaggedText, {from, to: head}: TokenRange): boolean {
	for (let index = from; index < head; index++) {
		if (isLevel(tagged, index) || glossOfToken(tagged, index) === 'party') continue;
		const isOfBody = glossOfToken(tagged, head - 1) === 'committee';
		return isOfBody && isOfManyLevels(tagged, {from, to: head - 1});
	}
	if (pluralGlosses.has(glossOfToken(tagged, head + 1) ?? '')) return true;
	const isListed =
		has(tagged, from - 1, wordClass.conjunction) || tokenText(tagged, from - 1) === '/';
	return isListed && from < head && isLevel(tagged, from) && isLevel(tagged, from - 2);
}

const levels = new Set(['provincial', 'city', 'district', 'state']);

function isLevel(tagged: TaggedText, index: number): boolean {
	return levels.has(glossOfToken(tagged, index) ?? '');
}

/** The secretariat of a party's central committee stands beside its politburo and has no other name. */
function isLoneSecretariat(tagged: TaggedText, head: number): boolean {
	const isOther = has(tagged, head - 1, wordClass.organizationModifier | wordClass.nameable);
	return glossOfToken(tagged, head) === 'secretariat' && !isOther;
}

/**
 * In Indian news «कांग्रेस» is a party, in Vietnamese news a meeting: the party's name stands alone,
 * and in an article without a congress of some level.
 */
function isLonePartyCongress(tagged: TaggedText, index: number, names: Names): boolean {
	if (glossOfToken(tagged, index) !== 'congress' || names.isTaken(index)) return false;
	return !names.hasMeetings && partyName.test(tokenText(tagged, index));
}

const partyName = /^(?:Congress|कांग्रेस|काँग्रेस|\u06A9\u0627\u0646\u06AF\u0631\u06CC\u0633)$/v;

/** Whether the text speaks of congresses as meetings: of a party, of a province, the 14th. */
export function hasMeetings(tagged: TaggedText): boolean {
	if ((tagged.allClasses & wordClass.eventHead) === 0) return false;
	for (
		let index = nextOf(tagged, 0, wordClass.eventHead);
		index < tagged.count;
		index = nextOf(tagged, index + 1, wordClass.eventHead)
	) {
		if (glossOfToken(tagged, index) !== 'congress') continue;
		const before = wordOfToken(tagged, index - 1);
		const isOfBody = before?.gloss === 'party' || before?.gloss === 'provincial';
		if (isOfBody || ordinalEnding.test(tokenText(tagged, index - 1))) return true;
	}
	return false;
}

/** «पार्टी प्रकोष्ठ 35»: a short number that counts nothing. */
function numberedEnd(tagged: TaggedText, head: number): number | undefined {
	const isCell = numberedHeads.has(glossOfToken(tagged, head) ?? '');
	if (!isCell || !has(tagged, head + 1, wordClass.number)) return undefined;
	const isShort = tokenText(tagged, head + 1).length <= 3;
	const isFree = has(tagged, head + 2, wordClass.caseMarker | wordClass.mark);
	return isShort && isFree ? head + 2 : undefined;
}

const numberedHeads = new Set(['cell', 'committee', 'school', 'hospital', 'court']);

/** Urdu and English put what a ministry is for after it: «وزارت خارجہ», «محکمہ جنگلات», «Ministry of Health». */
function followedEnd(tagged: TaggedText, head: number, names: Names): number {
	const gloss = glossOfToken(tagged, head) ?? '';
	const of = ofWord.test(tokenText(tagged, head + 1)) ? 1 : 0;
	if (of === 0 && !followedHeads.has(gloss)) return head + 1;
	if (of === 0 && !/^\p{sc=Arabic}/v.test(tokenText(tagged, head))) return head + 1;
	const isFree = of === 1 || departments.has(gloss);
	const first = head + 1 + of;
	let to = first;
	while (to < first + 3 && (isTopic(tagged, to, names) || (isFree && isSubject(tagged, to))))
		to += 1;
	if (isFree && to > first && andWord.test(tokenText(tagged, to)) && isSubject(tagged, to + 1))
		to += 2;
	return to === first ? head + 1 : to;
}

/** English names keep their «of» in other letters: «اسٹیٹ بینک آف پاکستان». */
const ofWord = /^(?:of|ऑफ|ऑफ़|ऑफ़|\u0622\u0641|\u0627\u0653\u0641)$/v;

const followedHeads = new Set(['ministry', 'department', 'university', 'bank', 'institute']);

const departments = new Set(['department', 'ministry']);

/** «انسٹی ٹیوٹ آف کارڈیالوجی»: what such a body is for need be no name. */
function isSubject(tagged: TaggedText, index: number): boolean {
	return isBodySubject(wordOfToken(tagged, index)?.folded);
}

const andWord = /^(?:एंड|एण्ड|\u0627\u06CC\u0646\u0688)$/v;

function isTopic(tagged: TaggedText, index: number, names: Names): boolean {
	return (
		names.isPlace(index) ||
		has(tagged, index, wordClass.organizationModifier) ||
		(/^\p{Lu}/v.test(tokenText(tagged, index)) && has(tagged, index, wordClass.nameable))
	);
}
