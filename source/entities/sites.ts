import {honorificStart} from './body-edges.ts';
import {type Claims, claim, drop, isClaimed, type Name, release} from './claims.ts';
import {foldedWord} from './folding.ts';
import {knownPlaceEnd} from './place-edges.ts';
import {siteHeadGlosses, siteModifierGlosses} from './site-words.ts';
import {has, hasTrait, type TaggedText, type TokenRange} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * What is called after somebody is a place: «नरेंद्र मोदी स्टेडियम», «इंदिरा गांधी अंतरराष्ट्रीय हवाई अड्डा», «राजीव चौक मेट्रो
 * स्टेशन». One word that is no surname may be somebody who is there: «सोनू पार्क में खेल रहा था».
 */
export function claimSites(claims: Claims, tagged: TaggedText): void {
	if ((tagged.allTraits & wordTrait.siteHead) === 0) return;
	const released: Name[] = [];
	const {length} = claims.names;
	const parts = new Map<number, Name>();
	for (const name of claims.names) if (isEndOfSite(tagged, name)) parts.set(name.from, name);
	for (let index = 0; index < length; index++) {
		const name = claims.names[index] as Name;
		const isNamed = name.type === 'person' || isUnfinished(tagged, name);
		const site = isNamed ? siteOf(tagged, name, parts.get(name.to)) : undefined;
		if (site === undefined) continue;
		const {range, part} = site;
		for (const each of part === undefined ? [name] : [name, part]) {
			release(claims, each);
			released.push(each);
		}
		claim(claims, 'place', [range]);
	}
	drop(claims, released);
}

/** Of the model, «جناح انٹرنیشنل» before its head. */
function isUnfinished(tagged: TaggedText, {type, to}: Name): boolean {
	return type === 'place' && hasTrait(tagged, to - 1, wordTrait.siteModifier);
}

/** The whole name, and a place of the model that is its end: «इकाना स्टेडियम» after somebody's name. */
type Site = {readonly range: TokenRange; readonly part: Name | undefined};

function siteOf(tagged: TaggedText, name: Name, part: Name | undefined): Site | undefined {
	const from = honorificStart(tagged, name.from);
	if (part !== undefined) return {range: {from, to: part.to}, part};
	if (isSiteHead(tagged, name.to - 1) && name.to - name.from > 1)
		return {range: {from, to: name.to}, part};
	const end = headEnd(tagged, name.to);
	if (end === undefined) return undefined;
	const isSure = name.to - name.from > 1 || end > name.to + 1;
	if (!isSure && !has(tagged, name.from, wordClass.surname)) return undefined;
	return {range: {from, to: headEnd(tagged, end) ?? end}, part};
}

/** A place of the model with a head; not «लाहौर एयरपोर्ट», which nobody's name stands before. */
function isEndOfSite(tagged: TaggedText, {type, from, to}: Name): boolean {
	return (
		type === 'place' && isSiteHead(tagged, to - 1) && knownPlaceEnd(tagged, from) === undefined
	);
}

/** Behind the head that follows, perhaps after what narrows it down. */
function headEnd(tagged: TaggedText, from: number): number | undefined {
	let at = from;
	while (at < from + mostModifiers && hasTrait(tagged, at, wordTrait.siteModifier)) at += 1;
	return isSiteHead(tagged, at) && !isClaimed(at) ? at + 1 : undefined;
}

const mostModifiers = 3;

/** Whether a token ends the name of a building, a road or a station. */
export function isSiteHead(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.siteHead);
}

/** What it is that a place is called after somebody, in English, and the words before that: `Narendra Modi`, `Stadium`. */
export function namedSite(
	text: string,
): {readonly name: string; readonly kind: string} | undefined {
	const words = text.split(' ');
	const kinds: string[] = [];
	let at = words.length - 1;
	for (; at > 0; at--) {
		const folded = foldedWord(words[at] ?? '');
		const gloss =
			siteHeadGlosses.get(folded) ??
			(kinds.length > 0 ? siteModifierGlosses.get(folded) : undefined);
		if (gloss === undefined) break;
		kinds.unshift(gloss);
	}
	if (kinds.length === 0) return undefined;
	const kind = kinds.join(' ').replace('air stand', 'airport');
	return {name: words.slice(0, at + 1).join(' '), kind: capitalised(kind)};
}

function capitalised(text: string): string {
	return text.replaceAll(/\b\p{Ll}/gv, (letter) => letter.toUpperCase());
}
