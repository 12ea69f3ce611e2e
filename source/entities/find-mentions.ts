import type {Article} from '../corpus/types.ts';
import {findDates} from '../dates/dates.ts';
import type {Tagger} from '../tagger/types.ts';
import {type Span, span} from '../text/units.ts';
import {claimTaggedNames} from './claim-tagged-names.ts';
import {
	type Claims,
	claim,
	claimSpans,
	claimsOf,
	isBodyToken,
	isClaimed,
	isPersonToken,
	isPlaceToken,
	reserve,
} from './claims.ts';
import {claimInitials} from './dotted-initials.ts';
import {findDocuments} from './find-documents.ts';
import {findEnglishPeople} from './find-english-people.ts';
import {findEvents} from './find-events.ts';
import {
	findOrganizations,
	hasMeetings,
	mayHaveOrganizations,
	type OrganizationContext,
} from './find-organizations.ts';
import {findNamedPeople} from './find-people.ts';
import {type FoundPhrase, findPhrases} from './find-phrases.ts';
import {findPlaces} from './find-places.ts';
import {findQuantities} from './find-quantities.ts';
import {findRoles} from './find-roles.ts';
import {findUrls} from './find-urls.ts';
import {findWeekdays} from './find-weekdays.ts';
import {namedAgain} from './named-again.ts';
import {splitPlaces} from './place-edges.ts';
import {isWholeClusters} from './snapping.ts';
import {type TaggedText, taggedText} from './tagged-text.ts';
import {findTitledPeople} from './titled-people.ts';
import {withToldYears} from './told-years.ts';
import type {EntityType, FoundMention, Role} from './types.ts';

/**
 * The mentions of one article, by start; no two of one type overlap, but a place may stand in an
 * organization. Boilerplate gives addresses only. Linear; never throws.
 */
export function findMentions(
	article: Article,
	languageTag: string,
	tagger?: Tagger,
): readonly FoundMention[] {
	const tagged = taggedText(article, languageTag);
	const urls = findUrls(article.text);
	const dates = datesOf(article, urls);
	const claims = claimsOf(tagged);
	if (urls.length + dates.length > 0) claimSpans(claims, tagged, [...urls, ...dates].sort(byStart));
	claimNames(claims, tagged, tagger);
	return withToldYears(disjoint(mentionsOf(article, tagged, {urls, dates, claims})), article.date);
}

type Found = {
	readonly urls: readonly Span[];
	readonly dates: readonly DateSpan[];
	readonly claims: Claims;
};

/** Those that cut no grapheme cluster. */
function mentionsOf(
	article: Article,
	tagged: TaggedText,
	{urls, dates, claims}: Found,
): FoundMention[] {
	const mentions: FoundMention[] = [];
	const add = (type: EntityType, place: Span, more: More): void => {
		if (isWholeClusters(article.text, place)) mentions.push(mentionOf(article, type, place, more));
	};
	for (const url of urls) add('url', url, {value: article.text.slice(url.start, url.end)});
	for (const date of dates) add('date', date, {value: date.edtf});
	const roles = findRoles(tagged, claims);
	for (const {type, from, to, value, confidence} of claims.names) {
		const place = span(tagged.starts[from] ?? 0, tagged.ends[to - 1] ?? 0);
		const role = type === 'person' ? roles.get(from) : undefined;
		add(type, place, {value, confidence, role});
	}
	return mentions;
}

/** The surest signs speak first; a later finder leaves what is taken. */
function claimNames(claims: Claims, tagged: TaggedText, tagger: Tagger | undefined): void {
	const isTaken = isClaimed;
	const phrases = findPhrases(tagged);
	const bodies = ofType(phrases, 'organization');
	claim(claims, 'place', ofType(phrases, 'place'));
	reserve(claims, 'organization', bodies);
	claim(claims, 'document', findDocuments(tagged));
	claim(claims, 'date', findWeekdays(tagged, isTaken));
	claim(claims, 'quantity', findQuantities(tagged, isTaken));
	claim(claims, 'person', findTitledPeople(tagged));
	claim(claims, 'place', findPlaces(tagged, isTaken));
	claim(claims, 'event', findEvents(tagged, isTaken));
	if (mayHaveOrganizations(tagged, bodies)) {
		const context = organizationContext(tagged, bodies);
		claim(claims, 'organization', findOrganizations(tagged, context));
	}
	claim(claims, 'person', findNamedPeople(tagged, isTaken, tagger !== undefined));
	if (tagger !== undefined) claimTaggedNames(claims, tagged, tagger);
	claim(claims, 'person', findEnglishPeople(tagged, {isTaken, isPerson: isPersonToken}));
	splitPlaces(claims, tagged);
	const people = ofType(claims.names, 'person');
	claim(claims, 'person', namedAgain(tagged, people, {isTaken, withParts: true}));
	claimInitials(claims, tagged);
	const places = ofType(claims.names, 'place');
	claim(claims, 'place', namedAgain(tagged, places, {isTaken, withParts: false}));
}

function ofType<Found extends {readonly type: string}>(
	found: readonly Found[],
	type: Found['type'],
): readonly Found[] {
	return found.length === 0 ? found : found.filter((each) => each.type === type);
}

function organizationContext(
	tagged: TaggedText,
	known: readonly FoundPhrase[],
): OrganizationContext {
	return {
		isTaken: isTakenFromBodies,
		isPlace: isPlaceToken,
		hasMeetings: hasMeetings(tagged),
		hasPolitburo: known.some(({gloss}) => gloss === 'Politburo'),
		known: new Map(known.map(({from, to}) => [to - 1, from])),
	};
}

function isTakenFromBodies(token: number): boolean {
	return isClaimed(token) && !isBodyToken(token);
}

type DateSpan = Span & {readonly edtf: string};

function datesOf(article: Article, urls: readonly Span[]): readonly DateSpan[] {
	const dates = findDates(article.text);
	if (dates.length === 0) return dates;
	const boilerplate = article.paragraphs.filter(({kind}) => kind === 'boilerplate');
	const outside = [...boilerplate, ...urls].sort(byStart);
	let index = 0;
	return dates.filter(({start, end}) => {
		while (index < outside.length && (outside[index]?.end ?? 0) <= start) index += 1;
		return (outside[index]?.start ?? end) >= end;
	});
}

function byStart(a: Span, b: Span): number {
	return a.start - b.start;
}

type More = {
	readonly value: string | undefined;
	readonly confidence?: number | undefined;
	readonly role?: Role | undefined;
};

/** All have the same fields, absent or not, so that there is one shape of them. */
function mentionOf(
	{id, text}: Article,
	type: EntityType,
	{start, end}: Span,
	{value, confidence, role}: More,
): FoundMention {
	const own = text.slice(start, end);
	return {article: id, type, start, end, text: own, value, told: undefined, confidence, role};
}

/** In order; of two of one type that overlap the one that begins first stays, of two at one place the longer. */
function disjoint(mentions: FoundMention[]): readonly FoundMention[] {
	if (mentions.length < 2) return mentions;
	if (!isSorted(mentions)) mentions.sort(inOrder);
	const ends = new Map<EntityType, number>();
	return mentions.filter(({type, start, end}) => {
		if (start < (ends.get(type) ?? 0)) return false;
		ends.set(type, end);
		return true;
	});
}

function inOrder(a: FoundMention, b: FoundMention): number {
	return a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1);
}

function isSorted(mentions: readonly FoundMention[]): boolean {
	return mentions.every((mention, index) => {
		const before = mentions[index - 1];
		return index === 0 || (before !== undefined && before.start < mention.start);
	});
}
