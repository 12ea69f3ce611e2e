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
	isClaimed,
	isClaimedBy,
	reserve,
} from './claims.ts';
import {findDocuments} from './find-documents.ts';
import {findEvents} from './find-events.ts';
import {findOrganizations, hasMeetings, type OrganizationContext} from './find-organizations.ts';
import {findNamedPeople} from './find-people.ts';
import {type FoundPhrase, findPhrases} from './find-phrases.ts';
import {findPlaces} from './find-places.ts';
import {findQuantities} from './find-quantities.ts';
import {findRoles} from './find-roles.ts';
import {findUrls} from './find-urls.ts';
import {findWeekdays} from './find-weekdays.ts';
import {namedAgain} from './named-again.ts';
import {isWholeClusters} from './snapping.ts';
import {type TaggedText, taggedText} from './tagged-text.ts';
import {findTitledPeople} from './titled-people.ts';
import {withToldYears} from './told-years.ts';
import type {EntityType, FoundMention} from './types.ts';

/**
 * The mentions of one article, by start; no two of one type overlap, but a place may stand in an
 * organization. Boilerplate gives addresses only. Linear; never throws.
 */
export function findMentions(
	article: Article,
	_languageTag: string,
	tagger?: Tagger,
): readonly FoundMention[] {
	const tagged = taggedText(article);
	const urls = findUrls(article.text);
	const dates = datesOf(article, urls);
	const claims = claimsOf(tagged);
	claimSpans(claims, tagged, [...urls, ...dates].sort(byStart));
	claimNames(claims, tagged, tagger);
	const roles = findRoles(tagged, claims);
	const mentions = [
		...urls.map((url) => mentionOf(article, 'url', url, article.text.slice(url.start, url.end))),
		...dates.map((date) => mentionOf(article, 'date', date, date.edtf)),
		...claims.names.map(({type, from, to, value, confidence}) => {
			const place = span(tagged.starts[from] ?? 0, tagged.ends[to - 1] ?? 0);
			const role = type === 'person' ? roles.get(from) : undefined;
			return {
				...mentionOf(article, type, place, value),
				...(confidence !== undefined && {confidence}),
				...(role !== undefined && {role}),
			};
		}),
	];
	const whole = mentions.filter((mention) => isWholeClusters(article.text, mention));
	return withToldYears(disjoint(whole), article.date);
}

/** The surest signs speak first; a later finder leaves what is taken. */
function claimNames(claims: Claims, tagged: TaggedText, tagger: Tagger | undefined): void {
	const isTaken = isClaimed(claims);
	const phrases = findPhrases(tagged);
	const bodies = phrases.filter(({type}) => type === 'organization');
	claim(
		claims,
		'place',
		phrases.filter(({type}) => type === 'place'),
	);
	reserve(claims, 'organization', bodies);
	claim(claims, 'document', findDocuments(tagged));
	claim(claims, 'date', findWeekdays(tagged, isTaken));
	claim(claims, 'quantity', findQuantities(tagged, isTaken));
	claim(claims, 'person', findTitledPeople(tagged));
	claim(claims, 'place', findPlaces(tagged, isTaken));
	claim(claims, 'event', findEvents(tagged, isTaken));
	claim(
		claims,
		'organization',
		findOrganizations(tagged, organizationContext(claims, tagged, bodies)),
	);
	claim(claims, 'person', findNamedPeople(tagged, isTaken, tagger !== undefined));
	if (tagger !== undefined) claimTaggedNames(claims, tagged, tagger);
	for (const type of ['person', 'place'] as const) {
		const ranges = claims.names.filter((name) => name.type === type);
		claim(claims, type, namedAgain(tagged, ranges, {isTaken, withParts: type === 'person'}));
	}
}

function organizationContext(
	claims: Claims,
	tagged: TaggedText,
	known: readonly FoundPhrase[],
): OrganizationContext {
	const isTaken = isClaimed(claims);
	const isBody = isClaimedBy(claims, 'organization');
	return {
		isTaken: (token) => isTaken(token) && !isBody(token),
		isPlace: isClaimedBy(claims, 'place'),
		hasMeetings: hasMeetings(tagged),
		hasPolitburo: known.some(({gloss}) => gloss === 'Politburo'),
		known: new Map(known.map(({from, to}) => [to - 1, from])),
	};
}

type DateSpan = Span & {readonly edtf: string};

function datesOf(article: Article, urls: readonly Span[]): readonly DateSpan[] {
	const boilerplate = article.paragraphs.filter(({kind}) => kind === 'boilerplate');
	const outside = [...boilerplate, ...urls].sort(byStart);
	let index = 0;
	return findDates(article.text).filter(({start, end}) => {
		while (index < outside.length && (outside[index]?.end ?? 0) <= start) index += 1;
		return (outside[index]?.start ?? end) >= end;
	});
}

function byStart(a: Span, b: Span): number {
	return a.start - b.start;
}

function mentionOf(
	article: Article,
	type: EntityType,
	{start, end}: Span,
	value?: string,
): FoundMention {
	const mention = {article: article.id, type, start, end, text: article.text.slice(start, end)};
	return value === undefined ? mention : {...mention, value};
}

/** In order; of two of one type that overlap the one that begins first stays, of two at one place the longer. */
function disjoint(mentions: readonly FoundMention[]): readonly FoundMention[] {
	const ends = new Map<EntityType, number>();
	const sorted = mentions.toSorted(
		(a, b) => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1),
	);
	return sorted.filter(({type, start, end}) => {
		if (start < (ends.get(type) ?? 0)) return false;
		ends.set(type, end);
		return true;
	});
}
