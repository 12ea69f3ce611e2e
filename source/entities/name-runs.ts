import {hashOfPart} from '../text/word-hash.ts';
import type {IsTaken} from './find-places.ts';
import {
	has,
	hasTrait,
	isHindi,
	type TaggedText,
	type TokenRange,
	tokenText,
} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/** The end of the nameable words from here, initials and particles included; places stay out. */
export function runEnd(tagged: TaggedText, from: number, isTaken: IsTaken): number {
	if (!has(tagged, from, wordClass.nameable) || isTaken(from)) return from;
	const isLatin = isLatinWord(tagged, from);
	let to = from + 1;
	while (to < from + mostParts) {
		// Asked in any case: V8 would compile the loops over all names anew at the first in Latin letters.
		const isMore = isJoined(tagged, to, isTaken);
		if (isPart(tagged, to, isLatin) && !isTaken(to)) to += 1;
		else if (isLatin && isMore) to += 2;
		else break;
	}
	return isNounAfterGivenName(tagged, to) && !isTaken(to) ? to + 1 : to;
}

/** Longer runs are no names. */
const mostParts = 8;

/** A name in Latin letters ends where the text around it goes on. */
function isPart(tagged: TaggedText, index: number, isLatin: boolean): boolean {
	return has(tagged, index, wordClass.nameable) && isLatinWord(tagged, index) === isLatin;
}

/** A particle with the word that it joins. */
function isJoined(tagged: TaggedText, index: number, isTaken: IsTaken): boolean {
	if (!isParticle(tagged, index) || isTaken(index) || isTaken(index + 1)) return false;
	return isPart(tagged, index + 1, true);
}

/** Between words of Arabic names: «Fazal ur Rahman». Those of others («de», «von») stand in names of places as often. */
export function isParticle(tagged: TaggedText, index: number): boolean {
	if (!particleHashes.has(tagged.hashes[index] ?? 0)) return false;
	return /^(?:u[lrd]|al|bin|ibn|bint)$/v.test(tokenText(tagged, index));
}

/** By these nearly all words are told from them without a string. */
const particleHashes: ReadonlySet<number> = new Set(
	['ul', 'ur', 'ud', 'al', 'bin', 'ibn', 'bint'].map((word) => hashOfPart(word, 0, word.length)),
);

/** The same in Hindi and Urdu, where some of them are words of other names too: «मोहम्मद बिन सलमान». */
export function isNameParticle(tagged: TaggedText, index: number): boolean {
	return isShort(tagged, index) && particles.test(tokenText(tagged, index));
}

/** No text is cut out of longer ones. */
function isShort({starts, ends}: TaggedText, index: number): boolean {
	return (ends[index] ?? 0) - (starts[index] ?? 0) <= longestParticle;
}

/** «इब्न», with its sign. */
const longestParticle = 4;

/** «बिन», «इब्न», «उल», «उर», «उद», «अल» and the Urdu ones. */
const particles = /^(?:बिन|इब्न|उल|उर|उद|अल|\u0628\u0646|\u0627\u0628\u0646|\u0627\u0644)$/v;

export function particlesIn(tagged: TaggedText, {from, to}: TokenRange): number {
	let count = 0;
	for (let index = from + 1; index < to; index++) if (isParticle(tagged, index)) count += 1;
	return count;
}

function isLatinWord(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.latin);
}

const ofWomen = /^(?:कुमारी|बेगम|\u06A9\u0645\u0627\u0631\u06CC|\u0628\u06CC\u06AF\u0645)$/v;

/** «وائس چانسلر نعیمہ خاتون نے»: a woman, and behind a title and a name her surname. */
const isWoman = /^(?:खातून|\u062E\u0627\u062A\u0648\u0646)$/v;

/**
 * A noun may be a surname after a given name: «सचिन पायलट», a pilot, as the tables know; any other,
 * «गौतम गंभीर ने», serious, where the ergative shows that it is no verb's.
 */
function isNounAfterGivenName(tagged: TaggedText, index: number): boolean {
	const not =
		wordClass.functionWord |
		wordClass.caseMarker |
		wordClass.conjunction |
		wordClass.title |
		wordClass.honorificAfter |
		wordClass.organizationHead;
	const isMarked = has(tagged, index + 1, wordClass.caseMarker);
	// «सुधा कुमारी ने», «کلثوم بیگم»: a miss before a name, and a woman's second name.
	if (has(tagged, index, wordClass.honorific) && ofWomen.test(tokenText(tagged, index))) {
		return isMarked;
	}
	if (has(tagged, index - 2, wordClass.title) && isWoman.test(tokenText(tagged, index))) {
		return isMarked;
	}
	if (!has(tagged, index - 1, wordClass.givenName) || has(tagged, index, not)) return false;
	const isActing = has(tagged, index, wordClass.word) && has(tagged, index + 1, wordClass.ergative);
	return has(tagged, index, wordClass.surname) || isActing;
}

/** «ओबामा के», «खान ने»: a case marker follows, and the surname is no common noun. */
export function isLoneSurname(tagged: TaggedText, index: number): boolean {
	return (
		!isNoun(tagged, index) && has(tagged, index + 1, wordClass.caseMarker) && isHindi(tagged, index)
	);
}

/** A name that is a common noun too: «मान्य राय» is a valid opinion, «मोहन राय» a man. */
export function isNoun(tagged: TaggedText, index: number | undefined): boolean {
	return index !== undefined && hasTrait(tagged, index, wordTrait.nounAndName);
}

/** Somebody acts, or is addressed: the ergative or an honorific follows. */
export function isActor(tagged: TaggedText, {to}: TokenRange): boolean {
	return has(tagged, to, wordClass.ergative | wordClass.honorificAfter);
}

export function lastSurname(tagged: TaggedText, {from, to}: TokenRange): number | undefined {
	for (let index = to - 1; index >= from; index--) {
		if (has(tagged, index, wordClass.surname)) return index;
	}
	return undefined;
}

export function firstGivenName(tagged: TaggedText, {from, to}: TokenRange): number | undefined {
	for (let index = from; index < to; index++) {
		if (has(tagged, index, wordClass.givenName)) return index;
	}
	return undefined;
}

export function hasKnownName(tagged: TaggedText, range: TokenRange): boolean {
	return lastSurname(tagged, range) !== undefined || firstGivenName(tagged, range) !== undefined;
}

/** «آف ریونیو», of revenue: the end of a body's English name. */
export function isOf(tagged: TaggedText, index: number): boolean {
	return isShort(tagged, index) && /^(?:ऑफ़?|\u0622\u0641)$/v.test(tokenText(tagged, index));
}
