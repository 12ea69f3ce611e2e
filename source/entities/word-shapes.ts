import {placeEndings} from './lexicon/places.ts';

/** The word ends as inflected and derived common words do: plurals, abstract nouns, verb forms. Folded words only. */
export function hasOrdinaryEnding(folded: string): boolean {
	return ordinaryEnding.test(folded);
}

/** The word ends as Indian and Pakistani place names do, with at least two letters before. */
export function hasPlaceEnding(folded: string): boolean {
	return placeEnding.test(folded);
}

/** The word could be one Vietnamese syllable written by ear: one onset, one run of vowels, one coda. */
export function isSyllable(text: string, folded: string): boolean {
	if (text.length > 9) return false;
	if (/^\p{sc=Latin}/v.test(text)) return latinSyllable.test(folded);
	if (/^\p{sc=Arabic}/v.test(text)) return /^\p{L}{2,6}$/v.test(folded);
	return devanagariSyllable.test(folded);
}

const ordinaryEnding = new RegExp(
	[
		// Hindi plurals and obliques.
		'(?:ों|.{2}ओं|ियां|.{2}एं)$',
		// Verb forms.
		'(?:ाने|ाते|ाएगा|ाएगी|ाएंगे|ाकर|ूंगा|ेंगे|ेगा|ेगी|िये|िये|िए)$',
		// Derived nouns and adjectives.
		'(?:ीय|ात्मक|पूर्ण|वाद|वादी|करण|कारी|शील|शीलता|िकता|ीयता|त्मकता|पूर्वक|वाला|वाले|वाली|बंदी|बाजी|दारी|गिरी)$',
		'.{2}[तनमरजयलथ]िक$',
		// Urdu plurals, verb forms, derived words.
		'.{2}(?:یوں|یاں|ئیں|اؤں|وں)$',
		'.{2}(?:نے|تے|تی|کر|یں)$',
		'.{2}(?:یت|انہ|ات|کاری|داری|بازی|یاتی|والا|والے|والی)$',
	].join('|'),
	'v',
);

const placeEnding = new RegExp(
	`^.{2,}(?:${`${placeEndings.deva} ${placeEndings.arab}`
		.normalize('NFD')
		.replace(/\u093C/gv, '')
		.split(' ')
		.join('|')})$`,
	'v',
);

const latinSyllable =
	/^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/v;

/** Onset with virama clusters, vowels with nasal signs and glides, one coda cluster. */
const devanagariSyllable =
	/^(?:[क-ह](?:्[क-ह])*)?(?:[ऄ-औऀ-ंा-ौ]|य(?=[क-हा-ौ])|व(?=[ा-ौ]))*(?:[क-ह](?:्[क-ह])?)?$/v;
