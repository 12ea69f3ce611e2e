import {nationOf} from './body-names.ts';
import {type Claims, claim, drop, isClaimed, isPlaceToken, type Name, release} from './claims.ts';
import {wordSet} from './folding.ts';
import {has, hasTrait, isMark, type TaggedText, tokenText, wordOfToken} from './tagged-text.ts';
import {glossOfToken} from './token-words.ts';
import {letterTraits, wordClass} from './word-classes.ts';

/**
 * Gives bodies what belongs to their names at the edges: the wing of a party in brackets («مسلم لیگ (ن)»), and the honorific
 * of whom they are called after («علامہ اقبال اوپن یونیورسٹی»), and the town of one of several schools («आईआईटी कानपुर»).
 */
export function widenBodies(claims: Claims, tagged: TaggedText): void {
	const released: Name[] = [];
	const {length} = claims.names;
	let byStart: ReadonlyMap<number, Name> | undefined;
	const ownerBefore = ownerFinder(claims.names);
	for (let index = 0; index < length; index++) {
		const name = claims.names[index] as Name;
		if (name.type !== 'organization') continue;
		const to = branchEnd(tagged, name) ?? wingEnd(tagged, name.to);
		const from = bodyStart(tagged, name, ownerBefore);
		if (from === name.from && to === name.to) continue;
		byStart ??= new Map(claims.names.map((each) => [each.from, each]));
		for (let token = from; token < to; token++) {
			const inner = byStart.get(token);
			if (inner === undefined || inner === name || inner.to > to || inner.type === 'place')
				continue;
			release(claims, inner);
			released.push(inner);
		}
		released.push(name);
		release(claims, name);
		// Whole, for the sake of what V8 compiled for names.
		claim(claims, 'organization', [{from, to, value: name.value, confidence: name.confidence}]);
	}
	drop(claims, released);
}

/**
 * With the nation, which the model may leave out: «भारतीय क्रिकेट कंट्रोल बोर्ड»; with whom it is called after, or the rest of a
 * name that was cut before the surname: «वीर बहादुर सिंह स्पोर्ट्स कॉलेज».
 */
function bodyStart(
	tagged: TaggedText,
	{from, to}: Name,
	ownerBefore: (token: number) => Name | undefined,
): number {
	const isCalled = has(tagged, from, wordClass.surname) || isCalledAfter(tagged, from, to - 1);
	const owner = isCalled ? ownerBefore(from) : undefined;
	if (owner !== undefined) return honorificStart(tagged, owner.from);
	if (has(tagged, from, wordClass.surname | wordClass.givenName))
		return honorificStart(tagged, from);
	const before = from - 1;
	const isOfNation =
		has(tagged, before, wordClass.organizationModifier) &&
		!isClaimed(before) &&
		!has(tagged, from, wordClass.knownOrganization) &&
		nationOf(glossOfToken(tagged, before)) !== undefined;
	return isOfNation ? before : from;
}

/** A house that is called after people, whose own words tell only what it is. */
function isCalledAfter(tagged: TaggedText, from: number, head: number): boolean {
	if (!houses.has(glossOfToken(tagged, head) ?? '')) return false;
	return has(tagged, from, ownWords);
}

const ownWords = wordClass.organizationModifier | wordClass.organizationHead | wordClass.ordinary;

const houses = new Set(['college', 'school', 'hospital', 'university', 'institute', 'academy']);

/** Whose name ends before a token; the names are looked through once, when that is first asked. */
function ownerFinder(names: readonly Name[]): (token: number) => Name | undefined {
	let byEnd: ReadonlyMap<number, Name> | undefined;
	return (token) => {
		const people = (): Name[] => names.filter(({type}) => type === 'person');
		byEnd ??= new Map(people().map((each) => [each.to, each]));
		return byEnd.get(token);
	};
}

/** Behind the place that tells which of several bodies of one name it is, all of it. */
function branchEnd(tagged: TaggedText, {from, to}: Name): number | undefined {
	if (to - from > mostLetters || !isPlaceToken(to)) return undefined;
	let letters = '';
	for (let at = from; at < to; at++) letters += wordOfToken(tagged, at)?.folded ?? '';
	if (!branched.has(letters)) return undefined;
	let end = to;
	while (isPlaceToken(end)) end += 1;
	return end;
}

const mostLetters = 4;

const branched = wordSet([
	'आईआईटी आइआइटी आईआईएम आइआइएम एनआईटी आईआईआईटी एम्स iit iim nit iiit aiims',
	'آئیآئیٹی آئیآئیایم اینآئیٹی ایمس',
]);

/** Behind the wing in brackets: a letter or its name («جے یو آئی (ف)», «माकपा (एम)»), or what wings are called. */
function wingEnd(tagged: TaggedText, open: number): number {
	if (!isMark(tagged, open, '(')) return open;
	let to = open + 1;
	while (to < open + 3 && wings.has(wordOfToken(tagged, to)?.folded ?? '')) to += 1;
	const close = to + (to === open + 1 && isLetter(tagged, to) ? 1 : 0);
	// Asked in any case: V8 would compile the loop over all bodies anew at the first wing.
	const isClosed = isMark(tagged, close, ')');
	const behind = close + 1;
	return close > open + 1 && isClosed ? behind : open;
}

function isLetter(tagged: TaggedText, index: number): boolean {
	if (wordOfToken(tagged, index) === undefined) return false;
	return tokenText(tagged, index).length === 1 || hasTrait(tagged, index, letterTraits);
}

const wings = wordSet([
	'मार्क्सवादी माओवादी लेनिनवादी सेक्युलर यूबीटी शिंदे शरद शरदचंद्र अजित पवार रामविलास पारस सोनेलाल आठवले एसपी एम एमएल',
	'نواز مارکسی قائداعظم فنکشنل پارلیمنٹیرینز',
	'marxist maoist secular nawaz',
]);

/** The first token of a name with the honorifics before it: «महात्मा गांधी मार्ग», «डॉ. राम मनोहर लोहिया अस्पताल». */
export function honorificStart(tagged: TaggedText, from: number): number {
	let start = from;
	for (let count = 0; count < mostHonorifics; count++) {
		const dot = isMark(tagged, start - 1, '.') ? 1 : 0;
		if (!has(tagged, start - 1 - dot, wordClass.honorific)) return start;
		start -= 1 + dot;
	}
	return start;
}

/** «श्री श्री डॉ.» */
const mostHonorifics = 3;
