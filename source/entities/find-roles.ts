import {type Claims, isClaimed, isPersonToken, type Name} from './claims.ts';
import {isOpener} from './find-english-people.ts';
import {
	has,
	hasTrait,
	isMark,
	rangeText,
	type TaggedText,
	type TokenRange,
	tokenText,
} from './tagged-text.ts';
import {glossOfToken} from './token-words.ts';
import type {Role} from './types.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * What is said of people beside their names, by the first token of the name:
 *
 *     प्रांतीय पार्टी समिति के स्थायी उप सचिव ट्रान द डुंग     before it
 *     फाम गिया टुक, केंद्रीय पार्टी कार्यालय के प्रमुख;        after it, between marks
 */
export function findRoles(tagged: TaggedText, claims: Claims): ReadonlyMap<number, Role> {
	// A role is a title.
	if (!tagged.hasTitles) return noRoles;
	if (!claims.names.some(isPerson)) return noRoles;
	const roles = new Map<number, Role>();
	const owners = ownersOf(claims);
	for (const {type, from, to} of claims.names) {
		if (type !== 'person') continue;
		const role = roleBefore(tagged, from, owners) ?? roleAfter(tagged, to, owners);
		if (role !== undefined) roles.set(from, role);
	}
	return roles;
}

function isPerson({type}: Name): boolean {
	return type === 'person';
}

const noRoles: ReadonlyMap<number, Role> = new Map();

/** Bodies and places by their first and their last token. */
type Owners = {
	readonly byEnd: ReadonlyMap<number, TokenRange>;
	readonly byStart: ReadonlyMap<number, TokenRange>;
	/** Whether a token belongs to a name or a date. */
	readonly isTaken: (token: number) => boolean;
};

function ownersOf(claims: Claims): Owners {
	const byEnd = new Map<number, TokenRange>();
	const byStart = new Map<number, TokenRange>();
	for (const {type, from, to} of claims.names) {
		if (type !== 'organization' && type !== 'place') continue;
		const last = byEnd.get(to - 1);
		if (last === undefined || last.from > from) byEnd.set(to - 1, {from, to});
		const first = byStart.get(from);
		if (first === undefined || first.to < to) byStart.set(from, {from, to});
	}
	return {byEnd, byStart, isTaken: isClaimed};
}

function roleBefore(tagged: TaggedText, name: number, owners: Owners): Role | undefined {
	let end = name;
	while (end > name - 4 && isBetween(tagged, end - 1)) end -= 1;
	if (!has(tagged, end - 1, wordClass.title)) return roleWithPlace(tagged, end, owners);
	// «نیک محمد وزیر، عالم زیب داوڑ»: what would be a minister is a tribe's name and another man's.
	if (isPersonToken(end - 1)) return undefined;
	const from = titleStart(tagged, end - 1, owners);
	// «रामबाबू पुत्र रामलाल»: whose son somebody is says nothing of the father.
	if (hasTrait(tagged, from, wordTrait.alias) && has(tagged, from - 1, nameWords)) return undefined;
	const title = rangeText(tagged, {from, to: end});
	const isOwned = has(tagged, from - 1, wordClass.genitive);
	const owner =
		owners.byEnd.get(isOwned ? from - 2 : from - 1) ?? classedPlace(tagged, from, owners);
	return owner === undefined ? {title} : {title, of: rangeText(tagged, owner)};
}

const nameWords = wordClass.nameable | wordClass.givenName | wordClass.surname;

/** «گورنر سندھ کامران ٹیسوری»: in Urdu the place of an office may stand behind it. */
function roleWithPlace(tagged: TaggedText, name: number, owners: Owners): Role | undefined {
	const place = owners.byEnd.get(name - 1);
	if (place === undefined || !has(tagged, place.from - 1, wordClass.title)) return undefined;
	const from = titleStart(tagged, place.from - 1, owners);
	const title = rangeText(tagged, {from, to: place.from});
	return {title, of: rangeText(tagged, place)};
}

/** «हा तिन्ह प्रांत के सचिव»: the class word stands between the place and the genitive. */
function classedPlace(tagged: TaggedText, title: number, owners: Owners): TokenRange | undefined {
	const isClassed =
		has(tagged, title - 1, wordClass.genitive) && has(tagged, title - 2, wordClass.placeAfter);
	return isClassed ? owners.byEnd.get(title - 3) : undefined;
}

/** Honorifics, commas and colons stand between a title and its name. */
function isBetween(tagged: TaggedText, index: number): boolean {
	if (has(tagged, index, wordClass.title)) return false;
	return has(tagged, index, wordClass.honorific) || isMark(tagged, index, ',:،');
}

/** Back over «स्थायी उप» and «पूर्व» to where the title begins; four words at most. */
function titleStart(tagged: TaggedText, last: number, {isTaken}: Owners): number {
	let from = last;
	while (from > last - 4) {
		const isPart =
			isTitlePart(tagged, from - 1) || (isTopic(tagged, from - 1) && !isTaken(from - 1));
		if (!isPart) break;
		from -= 1;
	}
	return from;
}

/** What an office is for or over, where it is no place and no body that owns it. */
function isTopic(tagged: TaggedText, index: number): boolean {
	return isHeaded(tagged, index) || isEnglishTopic(tagged, index);
}

/** «Home Minister», «Law Minister», «Opposition leader», «former Environment Secretary»: a capital within the sentence. */
function isEnglishTopic(tagged: TaggedText, index: number): boolean {
	if (!/^\p{Lu}\p{Ll}/v.test(tokenText(tagged, index)) || isOpener(tagged, index)) return false;
	const isName = has(tagged, index, wordClass.surname | wordClass.givenName | wordClass.place);
	const topics =
		wordClass.nameable |
		wordClass.organizationModifier |
		wordClass.ordinary |
		wordClass.documentKind |
		wordClass.namedDocumentKind;
	return !isName && has(tagged, index, topics);
}

/** «सेना प्रमुख», «آرمی چیف»: what somebody is the chief of, told by one word that is no name. */
function isHeaded(tagged: TaggedText, index: number): boolean {
	if (glossOfToken(tagged, index + 1) !== 'head') return false;
	const isName = has(tagged, index, wordClass.surname | wordClass.givenName);
	return !isName && has(tagged, index, wordClass.weakHead | wordClass.nameable);
}

function isTitlePart(tagged: TaggedText, index: number): boolean {
	if (has(tagged, index, wordClass.title)) return true;
	return titleParts.has(glossOfToken(tagged, index) ?? '') || former.test(tokenText(tagged, index));
}

const titleParts = new Set([
	'standing',
	'general',
	'deputy',
	'executive',
	'foreign',
	'home',
	'defence',
	'finance',
	'health',
	'education',
	'agriculture',
	'labour',
	'rail',
	'election',
	'advocate',
	'additional',
]);

const former =
	/^(?:[Ff]ormer|[Ll]ate|[Aa]cting|[Ii]nterim|[Ss]enior|[Pp]rime|[Vv]ice|[Jj]oint|[Aa]ssistant|[Uu]nion|पूर्व|तत्कालीन|कार्यवाहक|वरिष्ठ|मुख्य|\u0633\u0627\u0628\u0642|\u0642\u0627\u0626\u0645|\u0645\u0642\u0627\u0645|\u0633\u06CC\u0646\u0626\u0631)$/v;

function roleAfter(tagged: TaggedText, end: number, owners: Owners): Role | undefined {
	if (!isMark(tagged, end, ',(،')) return undefined;
	const owner = owners.byStart.get(end + 1);
	const genitive = owner?.to ?? end + 1;
	const first = owner === undefined ? genitive : genitive + 1;
	if (owner !== undefined && !has(tagged, genitive, wordClass.genitive)) return undefined;
	let to = first;
	while (to < first + 4 && isTitlePart(tagged, to)) to += 1;
	const isTitle = to > first && has(tagged, to - 1, wordClass.title);
	const isEnded = has(tagged, to, wordClass.mark | wordClass.ergative | wordClass.conjunction);
	if (!isTitle || !isEnded) return undefined;
	const title = rangeText(tagged, {from: first, to});
	return owner === undefined ? {title} : {title, of: rangeText(tagged, owner)};
}
