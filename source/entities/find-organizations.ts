import type {IsTaken} from './find-places.ts';
import {ordinalEnding} from './ordinals.ts';
import {has, type TaggedText, type TokenRange, tokenText} from './tagged-text.ts';
import {wordClass} from './word-classes.ts';

/** What the finders before left for organizations. */
export type OrganizationContext = {
	readonly isTaken: IsTaken;
	readonly isPlace: IsTaken;
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
	for (let index = tagged.starts.length - 1; index >= 0; index--) {
		const range = names.isTaken(index) ? undefined : organizationTo(tagged, index, names);
		if (range === undefined) continue;
		found.push(range);
		index = range.from;
	}
	return found.reverse();
}

function organizationTo(tagged: TaggedText, head: number, names: Names): TokenRange | undefined {
	if (!has(tagged, head, headClasses) && !names.known.has(head)) return undefined;
	if (constituency.test(tokenText(tagged, head + 1))) return undefined;
	const known = names.known.get(head);
	if (known !== undefined) {
		const from = modifiersFrom(tagged, known, names);
		const isBody = has(tagged, head, wordClass.organizationHead);
		const ofPlace = isBody ? placeStart(tagged, from, names) : undefined;
		return {
			from: ofPlace ?? ownerStart(tagged, from, {names, mayBeBare: true, owners: MOST_OWNERS}),
			to: head + 1,
		};
	}
	if (isLonePartyCongress(tagged, head, names)) return {from: head, to: head + 1};
	if (!has(tagged, head, wordClass.organizationHead)) return undefined;
	const own = {from: modifiersFrom(tagged, head, names), to: head};
	const right = numberedEnd(tagged, head) ?? followedEnd(tagged, head, names);
	const isNamed = right > head + 1 || narrows(tagged, own, names);
	const from = ownerStart(tagged, own.from, {names, mayBeBare: isNamed, owners: MOST_OWNERS});
	const isOwned = from < own.from && !has(tagged, head, wordClass.weakHead);
	return isNamed || isOwned ? {from, to: right} : undefined;
}

/** «लोकसभा क्षेत्र» is a constituency, «विधानसभा चुनाव» an election. */
const constituency =
	/^(?:क्षेत्र|निर्वाचन|सीट|सीटों|चुनाव|चुनावों|\u062D\u0644\u0642\u06C1|\u0627\u0646\u062A\u062E\u0627\u0628\u0627\u062A)$/v;

const headClasses = wordClass.organizationHead | wordClass.eventHead;

/** The first of the modifiers that stand before the head without a gap; five at most. */
function modifiersFrom(tagged: TaggedText, head: number, names: Names): number {
	const takesNames = namedHeads.has(tagged.words[head]?.gloss ?? '');
	const modifiers =
		wordClass.organizationModifier |
		wordClass.organizationHead |
		(takesNames ? wordClass.nameable : 0);
	let from = head;
	while (from > head - 5) {
		const next = from - 1;
		if (names.isPlace(next)) from = next;
		else if (has(tagged, next, wordClass.placeAfter) && names.isPlace(next - 1)) from = next;
		else if (has(tagged, next, modifiers) && isFree(tagged, next, names)) from = next;
		else break;
	}
	return from;
}

function isFree(tagged: TaggedText, index: number, names: Names): boolean {
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
	'firm',
	'league',
	'exchange',
]);

/**
 * Whether the modifiers make a name of the head. «पार्टी» alone does not, nor «राजनीतिक» before
 * «दल», nor a place before «मंडल», which is a division of a state then.
 */
function narrows(tagged: TaggedText, {from, to: head}: TokenRange, names: Names): boolean {
	const isWeak = has(tagged, head, wordClass.weakHead);
	const isDivision = has(tagged, head, wordClass.placeAfter);
	if (isWeak && isNoun(tagged, head + 1)) return false;
	for (let index = from; index < head; index++) {
		const gloss = tagged.words[index]?.gloss;
		if (gloss === 'party') continue;
		if (!isWeak || weakModifiers.has(gloss ?? '')) return true;
		if (isDivision) continue;
		if (names.isPlace(index) || (gloss === undefined && has(tagged, index, wordClass.nameable))) {
			return true;
		}
	}
	return false;
}

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

const weakModifiers = new Set([
	'indian',
	'pakistani',
	'people',
	'communist',
	'democratic',
	'republican',
	'organisation',
]);

/**
 * In Indian news «कांग्रेस» is a party, in Vietnamese news a meeting: the party's name stands alone,
 * and in an article without a congress of some level.
 */
function isLonePartyCongress(tagged: TaggedText, index: number, names: Names): boolean {
	if (tagged.words[index]?.gloss !== 'congress' || names.isTaken(index)) return false;
	return !names.hasMeetings && partyName.test(tokenText(tagged, index));
}

const partyName = /^(?:कांग्रेस|काँग्रेस|\u06A9\u0627\u0646\u06AF\u0631\u06CC\u0633)$/v;

/** Whether the text speaks of congresses as meetings: of a party, of a province, the 14th. */
export function hasMeetings(tagged: TaggedText): boolean {
	return tagged.words.some((word, index) => {
		if (word?.gloss !== 'congress') return false;
		const before = tagged.words[index - 1];
		const isOfBody = before?.gloss === 'party' || before?.gloss === 'provincial';
		return isOfBody || ordinalEnding.test(tokenText(tagged, index - 1));
	});
}

/** «पार्टी प्रकोष्ठ 35»: a short number that counts nothing. */
function numberedEnd(tagged: TaggedText, head: number): number | undefined {
	const isCell = numberedHeads.has(tagged.words[head]?.gloss ?? '');
	if (!isCell || !has(tagged, head + 1, wordClass.number)) return undefined;
	const isShort = tokenText(tagged, head + 1).length <= 3;
	const isFree = has(tagged, head + 2, wordClass.caseMarker | wordClass.mark);
	return isShort && isFree ? head + 2 : undefined;
}

const numberedHeads = new Set(['cell', 'committee', 'school', 'hospital', 'court']);

/** Urdu and English put what a ministry is for after it: «وزارت خارجہ», «Ministry of Health». */
function followedEnd(tagged: TaggedText, head: number, names: Names): number {
	if (!followedHeads.has(tagged.words[head]?.gloss ?? '')) return head + 1;
	const of = tokenText(tagged, head + 1) === 'of' ? 1 : 0;
	if (of === 0 && !/^\p{sc=Arabic}/v.test(tokenText(tagged, head))) return head + 1;
	let to = head + 1 + of;
	while (to < head + 4 + of && isTopic(tagged, to, names)) to += 1;
	return to === head + 1 + of ? head + 1 : to;
}

const followedHeads = new Set(['ministry', 'department', 'university', 'bank', 'institute']);

function isTopic(tagged: TaggedText, index: number, names: Names): boolean {
	return (
		names.isPlace(index) ||
		has(tagged, index, wordClass.organizationModifier) ||
		(/^\p{Lu}/v.test(tokenText(tagged, index)) && has(tagged, index, wordClass.nameable))
	);
}

type Owning = {
	readonly names: Names;
	/** The owner need not be a name itself. */
	readonly mayBeBare: boolean;
	/** How many owners of owners may still be asked. */
	readonly owners: number;
};

/** A body of a body of a body of a body; beyond that the text only repeats itself. */
const MOST_OWNERS = 3;

/** Where the whole name begins if a body or a place owns this one: «… समिति की स्थायी समिति». */
function ownerStart(tagged: TaggedText, own: number, owning: Owning): number {
	const owner = own - 2;
	if (owning.owners === 0) return own;
	if (!isOf(tagged, own - 1) || (owning.names.isTaken(owner) && !owning.names.isPlace(owner))) {
		return placeStart(tagged, own, owning.names) ?? own;
	}
	if (tagged.words[owner]?.gloss === 'block') return owner;
	if (!has(tagged, owner, wordClass.organizationHead)) {
		return owning.mayBeBare ? own : (placeStart(tagged, own, owning.names) ?? own);
	}
	const from = modifiersFrom(tagged, owner, owning.names);
	const isNamed = narrows(tagged, {from, to: owner}, owning.names) || from < owner;
	const whole = ownerStart(tagged, from, {
		...owning,
		mayBeBare: isNamed,
		owners: owning.owners - 1,
	});
	return isNamed || whole < from || owning.mayBeBare ? whole : own;
}

function isOf(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.genitive) && tokenText(tagged, index) !== 'of';
}

/** «खाऊ तिन्ह कम्यून (ना हांग) की पार्टी समिति»: back over brackets and class word to the name. */
function placeStart(tagged: TaggedText, own: number, names: Names): number | undefined {
	if (!isOf(tagged, own - 1)) return undefined;
	let at = own - 2;
	if (tokenText(tagged, at) === ')') {
		at -= 1;
		while (at > own - 6 && names.isPlace(at)) at -= 1;
		if (tokenText(tagged, at) !== '(') return undefined;
		at -= 1;
	}
	if (!has(tagged, at, wordClass.placeAfter) || !names.isPlace(at - 1)) return undefined;
	at -= 1;
	while (names.isPlace(at - 1)) at -= 1;
	return at;
}
