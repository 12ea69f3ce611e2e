import type {Article, Paragraph} from '../corpus/types.ts';
import {findDates} from '../dates/dates.ts';
import type {Tagger} from '../tagger/types.ts';
import {type Span, span} from '../text/units.ts';
import {claimAliases} from './aliases.ts';
import {widenBodies} from './body-edges.ts';
import {claimBeforeKin, claimCalled} from './called-people.ts';
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
import {dropCommonPhrases} from './common-phrases.ts';
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
import {type FoundPhrase, findPhrases, placesInBodies} from './find-phrases.ts';
import {findPlaces} from './find-places.ts';
import {findQuantities} from './find-quantities.ts';
import {findRoles} from './find-roles.ts';
import {findUrls} from './find-urls.ts';
import {findWeekdays} from './find-weekdays.ts';
import {findIdentifiedPeople} from './identified-people.ts';
import {findInitialedPeople} from './initialed-people.ts';
import {claimNameLists} from './name-lists.ts';
import {namedAgain} from './named-again.ts';
import {dropNamelessBodies} from './nameless-bodies.ts';
import {claimOrigins} from './origins.ts';
import {claimOwners, dropTribes} from './owners.ts';
import {widenPeople} from './people-edges.ts';
import {splitPlaces} from './place-edges.ts';
import {twoPlaces} from './routes.ts';
import {claimSites} from './sites.ts';
import {isWholeClusters} from './snapping.ts';
import {type TaggedText, type TokenRange, taggedText} from './tagged-text.ts';
import {keepWordsOf} from './tagger-words.ts';
import {findTitledPeople} from './titled-people.ts';
import {claimByTrade, claimListed, claimOpeningNames, claimTitledNouns} from './told-people.ts';
import {withToldYears} from './told-years.ts';
import {type EntityType, entityTypes, type FoundMention, type Role} from './types.ts';
import {claimVillages} from './villages.ts';

/**
 * The mentions of one article, by start; no two of one type overlap, but a place may stand in an
 * organization. Boilerplate gives addresses only. Linear; never throws.
 */
export function findMentions(
	article: Article,
	languageTag: string,
	tagger?: Tagger,
): readonly FoundMention[] {
	// Before the words are read: it goes through all that there are.
	if (tagger !== undefined) keepWordsOf(tagger);
	const tagged = taggedText(article, languageTag);
	const urls = findUrls(article.text);
	const dates = datesOf(article, tagged, urls);
	const claims = claimsOf(tagged);
	if (urls.length + dates.length > 0) claimSpans(claims, tagged, inTextOrder(urls, dates));
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
	const {text} = article;
	const mentions: FoundMention[] = [];
	for (const url of urls) {
		const value = text.slice(url.start, url.end);
		if (isWholeClusters(text, url)) mentions.push(mentionOf(article, 'url', url, {value}));
	}
	for (const date of dates) {
		const {edtf} = date;
		if (isWholeClusters(text, date)) mentions.push(mentionOf(article, 'date', date, {value: edtf}));
	}
	addNames(article, tagged, claims, mentions);
	return mentions;
}

function addNames(article: Article, tagged: TaggedText, claims: Claims, to: FoundMention[]): void {
	const {text} = article;
	const roles = findRoles(tagged, claims);
	for (const {type, from, to: next, value, confidence} of claims.names) {
		const place = span(tagged.starts[from] ?? 0, tagged.ends[next - 1] ?? 0);
		const role = type === 'person' ? roles.get(from) : undefined;
		const two = type === 'place' && next - from === 1 ? twoPlaces(text, place) : undefined;
		for (const each of two ?? [place]) {
			if (!isWholeClusters(text, each)) continue;
			to.push(mentionOf(article, type, each, {value, confidence, role}));
		}
	}
}

/** The surest signs speak first; a later finder leaves what is taken. */
function claimNames(claims: Claims, tagged: TaggedText, tagger: Tagger | undefined): void {
	const isTaken = isClaimed;
	const phrases = findPhrases(tagged);
	const bodies = ofType(phrases, 'organization');
	claim(claims, 'place', ofType(phrases, 'place'));
	reserve(claims, 'organization', bodies);
	claim(claims, 'place', placesInBodies(tagged, bodies));
	claim(claims, 'document', findDocuments(tagged));
	claim(claims, 'date', findWeekdays(tagged, isTaken));
	claim(claims, 'quantity', findQuantities(tagged, isTaken));
	const initialed = findInitialedPeople(tagged, isTaken);
	claim(claims, 'person', initialed);
	const titled = findTitledPeople(tagged);
	const isNew = ({from}: TokenRange): boolean => !isTaken(from);
	claim(claims, 'person', initialed.length === 0 ? titled : titled.filter(isNew));
	claim(claims, 'place', findPlaces(tagged, isTaken));
	claim(claims, 'event', findEvents(tagged, isTaken));
	if (mayHaveOrganizations(tagged, bodies)) {
		const context = organizationContext(tagged, bodies);
		claim(claims, 'organization', findOrganizations(tagged, context));
	}
	claim(claims, 'person', findIdentifiedPeople(tagged, isTaken));
	claim(claims, 'person', findNamedPeople(tagged, isTaken, tagger !== undefined));
	if (tagger !== undefined) claimByModel(claims, tagged, tagger);
	claim(claims, 'person', findEnglishPeople(tagged, {isTaken, isPerson: isPersonToken}));
	splitPlaces(claims, tagged);
	claimSites(claims, tagged);
	widenBodies(claims, tagged);
	dropNamelessBodies(claims, tagged);
	dropCommonPhrases(claims, tagged);
	const people = ofType(claims.names, 'person');
	claim(claims, 'person', namedAgain(tagged, people, {isTaken, withParts: true}));
	claimInitials(claims, tagged);
	const places = ofType(claims.names, 'place');
	claim(claims, 'place', namedAgain(tagged, places, {isTaken, withParts: false}));
}

/** What the model finds, and what by the words around it and by the model's is no ordinary word. */
function claimByModel(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	claimTaggedNames(claims, tagged, tagger);
	claimAliases(claims, tagged, tagger);
	claimCalled(claims, tagged, tagger);
	claimBeforeKin(claims, tagged, tagger);
	claimByTrade(claims, tagged, tagger);
	claimTitledNouns(claims, tagged, tagger);
	claimOrigins(claims, tagged);
	widenPeople(claims, tagged, tagger);
	claimOwners(claims, tagged, tagger);
	dropTribes(claims, tagged);
	claimVillages(claims, tagged, tagger);
	claimListed(claims, tagged, tagger);
	claimNameLists(claims, tagged, tagger);
	claimOpeningNames(claims, tagged);
}

function ofType<Found extends {readonly type: string}>(
	found: readonly Found[],
	type: Found['type'],
): readonly Found[] {
	const own: Found[] = [];
	for (const each of found) if (each.type === type) own.push(each);
	return own;
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
		known: known.length === 0 ? noneKnown : new Map(known.map(({from, to}) => [to - 1, from])),
	};
}

const noneKnown: ReadonlyMap<number, number> = new Map();

function isTakenFromBodies(token: number): boolean {
	return isClaimed(token) && !isBodyToken(token);
}

type DateSpan = Span & {readonly edtf: string};

function datesOf(
	article: Article,
	{units}: TaggedText,
	urls: readonly Span[],
): readonly DateSpan[] {
	const dates = findDates(article.text, units);
	if (dates.length === 0) return dates;
	const boilerplate = article.paragraphs.filter(isBoilerplate);
	if (boilerplate.length + urls.length === 0) return dates;
	const outside = inTextOrder(boilerplate, urls);
	let index = 0;
	return dates.filter(({start, end}) => {
		while (index < outside.length && (outside[index]?.end ?? 0) <= start) index += 1;
		return (outside[index]?.start ?? end) >= end;
	});
}

function isBoilerplate({kind}: Paragraph): boolean {
	return kind === 'boilerplate';
}

/** Both lists are in order. */
function inTextOrder(one: readonly Span[], other: readonly Span[]): readonly Span[] {
	if (one.length === 0) return other;
	return other.length === 0 ? one : [...one, ...other].sort(byStart);
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
	last = {article: id, type, start, end, text: own, value, told: undefined, confidence, role};
	return last;
}

/** Held: V8 gives up what it compiled for mentions when there is none. */
let last: FoundMention | undefined;

/** In order; of two of one type that overlap the one that begins first stays, of two at one place the longer. */
function disjoint(mentions: FoundMention[]): readonly FoundMention[] {
	if (mentions.length < 2) return mentions;
	sort(mentions);
	for (let type = 0; type < typeEnds.length; type++) typeEnds[type] = 0;
	let kept = 0;
	for (const mention of mentions) {
		const type = entityTypes.indexOf(mention.type);
		if (mention.start < (typeEnds[type] ?? 0)) continue;
		typeEnds[type] = mention.end;
		mentions[kept] = mention;
		kept += 1;
	}
	mentions.length = kept;
	return mentions;
}

/** Where the last mention of each type ends. */
const typeEnds = new Float64Array(entityTypes.length);

/** Those of a sentence are few: put into their places one by one, they need no room beside. */
function sort(mentions: FoundMention[]): void {
	if (mentions.length > few) {
		mentions.sort(inOrder);
		return;
	}
	for (let index = 1; index < mentions.length; index++) {
		const mention = mentions[index] as FoundMention;
		let at = index;
		for (; at > 0; at--) {
			const before = mentions[at - 1] as FoundMention;
			if (inOrder(mention, before) > 0) break;
			mentions[at] = before;
		}
		mentions[at] = mention;
	}
}

const few = 32;

function inOrder(a: FoundMention, b: FoundMention): number {
	return a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1);
}
