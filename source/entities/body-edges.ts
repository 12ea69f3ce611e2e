import {type Claims, claim, drop, isClaimed, type Name, release} from './claims.ts';
import {nationOf} from './concepts.ts';
import {has, hasTrait, isMark, type TaggedText, tokenText, wordOfToken} from './tagged-text.ts';
import {letterTraits, wordClass} from './word-classes.ts';

/**
 * Gives bodies what belongs to their names at the edges: the wing of a party in brackets («مسلم لیگ (ن)»), and the honorific
 * of whom they are called after («علامہ اقبال اوپن یونیورسٹی»).
 */
export function widenBodies(claims: Claims, tagged: TaggedText): void {
	const released: Name[] = [];
	const {length} = claims.names;
	for (let index = 0; index < length; index++) {
		const name = claims.names[index] as Name;
		if (name.type !== 'organization') continue;
		const to = isWing(tagged, name.to) ? name.to + 3 : name.to;
		const from = bodyStart(tagged, name.from);
		if (from === name.from && to === name.to) continue;
		for (const inner of to > name.to ? claims.names.filter(isWithin(name.to, to)) : []) {
			release(claims, inner);
			released.push(inner);
		}
		released.push(name);
		release(claims, name);
		claim(claims, 'organization', [{...name, from, to}]);
	}
	drop(claims, released);
}

/** With the nation, which the model may leave out: «भारतीय क्रिकेट कंट्रोल बोर्ड». */
function bodyStart(tagged: TaggedText, from: number): number {
	if (has(tagged, from, wordClass.surname | wordClass.givenName))
		return honorificStart(tagged, from);
	const isOfNation =
		has(tagged, from - 1, wordClass.organizationModifier) &&
		!isClaimed(from - 1) &&
		!has(tagged, from, wordClass.knownOrganization) &&
		nationOf(wordOfToken(tagged, from - 1)?.gloss) !== undefined;
	return isOfNation ? from - 1 : from;
}

/** One letter, or its name, in brackets: «جے یو آئی (ف)», «माकपा (एम)». */
function isWing(tagged: TaggedText, open: number): boolean {
	if (!isMark(tagged, open, '(') || !isMark(tagged, open + 2, ')')) return false;
	if (wordOfToken(tagged, open + 1) === undefined) return false;
	return tokenText(tagged, open + 1).length === 1 || hasTrait(tagged, open + 1, letterTraits);
}

function isWithin(begin: number, end: number): (name: Name) => boolean {
	return ({from, to}) => from >= begin && to <= end;
}

/** The first token of a name with the honorifics before it: «महात्मा गांधी मार्ग», «डॉ. राम मनोहर लोहिया अस्पताल». */
export function honorificStart(tagged: TaggedText, from: number): number {
	let start = from;
	for (;;) {
		const dot = isMark(tagged, start - 1, '.') ? 1 : 0;
		if (!has(tagged, start - 1 - dot, wordClass.honorific)) return start;
		start -= 1 + dot;
	}
}
