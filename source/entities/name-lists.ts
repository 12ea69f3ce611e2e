import type {Tagger} from '../tagger/types.ts';
import {type Claims, claimInstead, isClaimed, isPersonToken} from './claims.ts';
import {partsOfOthers} from './name-parts.ts';
import {isEdge, isListMark, isOffice, isPartOfName} from './open-words.ts';
import {has, hasTrait, nextOf, type TaggedText, type TokenRange, tokenText} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * People of one name or two in a list, some of whom the tables know: «गुड्डू, बबलू निषाद, शांति व नन्हे को». One who is called so,
 * «सोनू नाम के युवक», needs no other. Linear.
 */
export function claimNameLists(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	const found: TokenRange[] = [];
	let at = nextOf(tagged, 0, marks);
	while (at < tagged.count) {
		const list = isListMark(tagged, at) ? listAround(tagged, at, tagger) : undefined;
		if (list !== undefined && areNames(tagged, list.items)) {
			for (const item of list.items) if (isNewName(tagged, item)) found.push(item);
		}
		at = nextOf(tagged, Math.max(at + 1, list?.to ?? 0), marks);
	}
	claimInstead(claims, 'person', found);
}

const marks = wordClass.mark | wordClass.conjunction;

type List = {readonly items: readonly TokenRange[]; readonly to: number};

/** Items of parts of names on both sides of a mark and behind those that follow. */
function listAround(tagged: TaggedText, mark: number, tagger: Tagger): List | undefined {
	const first = itemBefore(tagged, mark, tagger);
	if (first === undefined) return undefined;
	const items = [first];
	let to = mark;
	while (items.length < mostItems && isListMark(tagged, to)) {
		const from = isListMark(tagged, to + 1) ? to + 2 : to + 1;
		const end = itemEnd(tagged, from, tagger);
		if (end === from) break;
		items.push({from, to: end});
		to = end;
	}
	return {items, to};
}

const mostItems = 64;

function itemBefore(tagged: TaggedText, to: number, tagger: Tagger): TokenRange | undefined {
	let from = to;
	while (from > to - mostParts && isPart(tagged, from - 1, tagger)) from -= 1;
	const isFirst =
		isEdge(tagged, from - 1) ||
		isOffice(tagged, from - 1) ||
		isTold(tagged, from - 1) ||
		isThat(tagged, from - 1);
	return from < to && isFirst ? {from, to} : undefined;
}

/** «کہ علی اور حسن». */
function isThat(tagged: TaggedText, index: number): boolean {
	return /^(?:कि|\u06A9\u06C1)$/v.test(tokenText(tagged, index));
}

function isTold(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.somebody);
}

function itemEnd(tagged: TaggedText, from: number, tagger: Tagger): number {
	let to = from;
	while (to < from + mostParts && isPart(tagged, to, tagger)) to += 1;
	return isEdge(tagged, to) || isPersonToken(to - 1) || goesOn(tagged, to) ? to : from;
}

/** «और सन्नी शामिल हैं»: behind the last of a list a common word follows, which is no head of a body. */
function goesOn(tagged: TaggedText, index: number): boolean {
	return (
		has(tagged, index, wordClass.word) && !has(tagged, index, wordClass.nameable | partsOfOthers)
	);
}

const mostParts = 4;

/** A token of a person, or one that may be part of a name. */
function isPart(tagged: TaggedText, index: number, tagger: Tagger): boolean {
	return isPersonToken(index) || isPartOfName(tagged, index, tagger);
}

/** It is no person yet, or longer than that by a name: «پیما لیپچا», of which «لیپچا» was taken. */
function isNewName(tagged: TaggedText, {from, to}: TokenRange): boolean {
	if (isClaimed(from) || has(tagged, from, wordClass.honorific | wordClass.title)) return false;
	for (let index = from + 1; index < to - 1; index++) {
		if (isClaimed(index) && !isClaimed(index + 1)) return false;
	}
	return true;
}

/** Nouns that are names too stand in lists of their own: «शांति, प्रगति और विकास». */
function areNames(tagged: TaggedText, items: readonly TokenRange[]): boolean {
	let sure = 0;
	let known = 0;
	let words = 0;
	for (const {from, to} of items) {
		if (isPersonToken(from) || isGivenName(tagged, from)) sure += 1;
		else if (has(tagged, from, wordClass.givenName) || has(tagged, to - 1, wordClass.surname))
			known += 1;
		words += to - from;
	}
	// «علی اور حسن»: of two of a word each, one may be known by its list alone.
	const areShort = words === items.length && sure + known === words;
	const isList = items.length > 2 || sure === items.length || areShort;
	return isList && sure > 0 && sure + known > 1 && (sure + known) * 3 >= items.length * 2;
}

function isGivenName(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.givenName) && !hasTrait(tagged, index, wordTrait.nounAndName);
}
