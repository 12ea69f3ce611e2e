import type {Tagger} from '../tagger/types.ts';
import {type Claims, claim, drop, type Name, release} from './claims.ts';
import {isEdge, isOffice, isOpenWord} from './open-words.ts';
import type {TaggedText} from './tagged-text.ts';
import {has, hasTrait, tokenText} from './tagged-text.ts';
import {letterTraits, wordClass} from './word-classes.ts';

/**
 * People whose name goes on in words of no list up to where it must end: «صادق حسین چاچڑ سے», «ग्रांट मैकलारेन के». Names of
 * Vietnam have their own rules. Linear.
 */
export function widenPeople(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	const released: Name[] = [];
	const {length} = claims.names;
	for (let index = 0; index < length; index++) {
		const person = claims.names[index] as Name;
		if (person.type !== 'person' || has(tagged, person.from, wordClass.vietnameseSurname)) continue;
		const from = startOf(tagged, person, tagger);
		const to = verbStart(tagged, person) ?? endOf(tagged, person, tagger);
		if (to === person.to && from === person.from) continue;
		released.push(person);
		release(claims, person);
		const {type, value, confidence} = person;
		claim(claims, type, [{from, to, value, confidence}]);
	}
	drop(claims, released);
}

/** «پوجا جھلس کر ہلاک ہو گئیں»: the last word is a verb's. */
function verbStart(tagged: TaggedText, {from, to}: Name): number | undefined {
	if (to - from < 2 || has(tagged, to - 1, wordClass.givenName | wordClass.surname))
		return undefined;
	return /^(?:कर|\u06A9\u0631)$/v.test(tokenText(tagged, to)) ? to - 1 : undefined;
}

function endOf(tagged: TaggedText, {from, to}: Name, tagger: Tagger): number {
	const most = Math.min(to + mostMore, from + mostWords);
	for (let end = to + 1; end <= most; end++) {
		if (!isOpenWord(tagged, end - 1, tagger) || isAdjective(tagged, end - 1)) return to;
		if (isEdge(tagged, end)) return end;
	}
	return to;
}

/** «छोटेलाल निलंबित», suspended: what befell somebody is no name, whatever the lists lack. */
function isAdjective(tagged: TaggedText, index: number): boolean {
	return /(?:ित|ीय|िक)$/v.test(tokenText(tagged, index));
}

/** Before a surname alone, which may have a letter before it: «فرانسسکو ڈی سوزا». */
function startOf(tagged: TaggedText, {from, to}: Name, tagger: Tagger): number {
	const isLone = to - from === 1 || (to - from === 2 && hasTrait(tagged, from, letterTraits));
	if (!isLone || has(tagged, from, wordClass.givenName)) return from;
	for (let start = from - 1; start >= from - mostMore; start--) {
		if (!isOpenWord(tagged, start, tagger)) return from;
		if (isEdge(tagged, start - 1) || isOffice(tagged, start - 1)) return start;
	}
	return from;
}

const mostMore = 2;
const mostWords = 5;
