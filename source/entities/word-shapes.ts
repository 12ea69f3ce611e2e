import {placeEndings} from './lexicon/places.ts';

/** A word as code units: the first `length` of them. */
export type WordUnits = {readonly units: Uint16Array; readonly length: number};

/** The word ends as inflected and derived common words do: plurals, abstract nouns, verb forms. Folded words only. */
export function hasOrdinaryEnding(folded: WordUnits): boolean {
	return endsIn(folded, ordinaryEndings) && !endsIn(folded, endingsOfNames);
}

/** The word ends as Indian and Pakistani place names do, with at least two letters before. */
export function hasPlaceEnding(folded: WordUnits): boolean {
	return endsIn(folded, namesOfPlaces);
}

/** Code units of a word that sounds like one Vietnamese syllable, as it is written. */
export const longestSyllable = 9;

/** The folded word could be one Vietnamese syllable written by ear: one onset, one run of vowels, one coda. */
export function isSyllable(text: string, folded: string): boolean {
	if (text.length > longestSyllable) return false;
	if (isLatin.test(text)) return latinSyllable.test(folded);
	const isOfUrdu = isArabicLetter(text.charCodeAt(0)) || /^\p{sc=Arabic}/v.test(text);
	return isOfUrdu ? arabicSyllable.test(folded) : devanagariSyllable.test(folded);
}

const isLatin = /^\p{sc=Latin}/v;

/** By the block: a comparison, where each script would be a pattern. */
export function isDevanagariUnit(unit: number): boolean {
	return unit >= 0x0900 && unit < 0x0980;
}

/** The letters of Urdu among others; some letters of the script stand elsewhere. */
export function isArabicLetter(unit: number): boolean {
	return (
		(unit >= 0x0620 && unit <= 0x064a && unit !== 0x0640) || (unit >= 0x0671 && unit <= 0x06d3)
	);
}

/** Two to six letters. */
const arabicSyllable = /^\p{L}{2,6}$/v;

/** An ending, how many code units must stand before it, and its last two as `tailOf` has them, by which most words are told from it. */
type Ending = {readonly letters: string; readonly before: number; readonly tail: number};

/** By the lower byte of the last code unit: each word is compared with a few. */
type Endings = readonly (readonly Ending[])[];

function endsIn({units, length}: WordUnits, endings: Endings): boolean {
	if (length < 2) return false;
	const last = units[length - 1] ?? 0;
	const tail = tailOf(units[length - 2] ?? 0, last);
	for (const {letters, before, tail: own} of endings[last & lastByte] ?? none) {
		if (own !== tail || length < letters.length + before) continue;
		if (endsWith(units, length, letters)) return true;
	}
	return false;
}

function tailOf(second: number, last: number): number {
	return (second << 16) | last;
}

function endsWith(units: Uint16Array, length: number, letters: string): boolean {
	const first = length - letters.length;
	for (let at = letters.length - 1; at >= 0; at--) {
		if (units[first + at] !== letters.charCodeAt(at)) return false;
	}
	return true;
}

function endingsOf(lists: readonly (readonly [before: number, endings: string])[]): Endings {
	const endings = lists.flatMap(([before, list]) =>
		list.split(' ').map((letters) => endingOf(letters, before)),
	);
	const byLast = Map.groupBy(
		endings,
		({letters}) => letters.charCodeAt(letters.length - 1) & lastByte,
	);
	return Array.from({length: lastByte + 1}, (_, byte) => byLast.get(byte) ?? none);
}

/** None is of one code unit. */
function endingOf(letters: string, before: number): Ending {
	const [second = 0, last = 0] = [-2, -1].map((at) => letters.charCodeAt(letters.length + at));
	return {letters, before, tail: tailOf(second, last)};
}

const lastByte = 0xff;
const none: readonly never[] = [];

const ordinaryEndings = endingsOf([
	// Hindi plurals and obliques.
	[0, 'ों ियां'],
	[2, 'ओं एं'],
	// Verb forms.
	[0, 'ाने ाते ाएगा ाएगी ाएंगे ाकर ूंगा ेंगे ेगा ेगी िये िए'],
	// Derived nouns and adjectives.
	[
		0,
		'ीय ात्मक पूर्ण वाद वादी करण कारी शील शीलता िकता ीयता त्मकता पूर्वक वाला वाले वाली बंदी बाजी दारी गिरी',
	],
	[2, 'तिक निक मिक रिक जिक यिक लिक थिक'],
	// Urdu plurals, verb forms, derived words.
	[2, 'یوں یاں ئیں اؤں وں'],
	[2, 'نے تے تی کر یں'],
	[2, 'یت انہ ات کاری داری بازی یاتی والا والے والی'],
]);

/** «رنجیت», «جسپریت»: no abstract nouns. */
const endingsOfNames = endingsOf([[1, 'جیت پریت']]);

const namesOfPlaces = endingsOf([
	[2, `${placeEndings.deva} ${placeEndings.arab}`.normalize('NFD').replace(/\u093C/gv, '')],
]);

const latinSyllable =
	/^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/v;

/** Onset with virama clusters, vowels with nasal signs and glides, one coda cluster. */
const devanagariSyllable =
	/^(?:[क-ह](?:्[क-ह])*)?(?:[ऄ-औऀ-ंा-ौ]|य(?=[क-हा-ौ])|व(?=[ा-ौ]))*(?:[क-ह](?:्[क-ह])?)?$/v;
