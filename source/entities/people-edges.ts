import type {Tagger} from '../tagger/types.ts';
import {type Claims, claimInstead, isClaimed, type Name} from './claims.ts';
import {endsName} from './name-parts.ts';
import {isEdge, isOpenWord} from './open-words.ts';
import {startOf} from './person-starts.ts';
import type {TaggedText} from './tagged-text.ts';
import {has, hasTrait, tokenText} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * People whose name goes on in words of no list up to where it must end: «صادق حسین چاچڑ سے», «ग्रांट मैकलारेन के». Names of
 * Vietnam have their own rules. Linear.
 */
export function widenPeople(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	const wider: Name[] = [];
	for (const person of claims.names) {
		if (person.type !== 'person' || has(tagged, person.from, wordClass.vietnameseSurname)) continue;
		const from = startOf(tagged, person, tagger);
		const to = verbStart(tagged, person) ?? endOf(tagged, person, tagger);
		if (to === person.to && from === person.from) continue;
		const {type, value, confidence} = person;
		wider.push({type, from, to, value, confidence});
	}
	claimInstead(claims, 'person', wider);
}

/** «پوجا جھلس کر ہلاک ہو گئیں»: the last word is a verb's. */
function verbStart(tagged: TaggedText, {from, to}: Name): number | undefined {
	if (to - from < 2 || has(tagged, to - 1, wordClass.givenName | wordClass.surname))
		return undefined;
	return /^(?:कर|\u06A9\u0631)$/v.test(tokenText(tagged, to)) ? to - 1 : undefined;
}

function endOf(tagged: TaggedText, {from, to}: Name, tagger: Tagger): number {
	if (isTribe(tagged, to) || isSecondPart(tagged, to)) return to + 1;
	const isGivenAlone = !has(tagged, to - 1, wordClass.surname);
	const most = Math.min(to + mostMore, from + mostWords);
	for (let end = to + 1; end <= most; end++) {
		if (!isOpenWord(tagged, end - 1, tagger) || isAdjective(tagged, end - 1)) return to;
		if (isEdge(tagged, end) || (isGivenAlone && endsName(tagged, end))) return end;
	}
	return to;
}

/** «شاہ زیب», of which «شاہ» was taken. */
function isSecondPart(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.sureSecond) && !isClaimed(index);
}

/** «نیک محمد وزیر اور»: a minister, and a tribe's name, where the phrase ends. */
export function isTribe(tagged: TaggedText, index: number): boolean {
	if (!/^(?:वज़?ीर|\u0648\u0632\u06CC\u0631)$/v.test(tokenText(tagged, index))) return false;
	return has(tagged, index + 1, wordClass.mark | wordClass.conjunction | wordClass.ergative);
}

/** «छोटेलाल निलंबित», suspended: what befell somebody is no name, whatever the lists lack. */
function isAdjective(tagged: TaggedText, index: number): boolean {
	return /(?:ित|ीय|िक)$/v.test(tokenText(tagged, index));
}

const mostMore = 2;
const mostWords = 5;
