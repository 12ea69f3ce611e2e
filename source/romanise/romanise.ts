import {romanOf, romanTextOf} from './roman-of.ts';
import {soundsOf} from './sounds.ts';
import type {Romanised} from './types.ts';
import {textReading} from './word-readings.ts';

/**
 * `text` in readable Latin without diacritics, in lower case but for abbreviations, with the way
 * back into `text`; letters that no table reads pass through. Linear in the length; a fixed point
 * after one application.
 *
 *     वु दाई थांग → vu dai thang      18-एनक्यू/टीडब्ल्यू → 18-NQ/TW
 */
export function romanise(text: string): Romanised {
	return romanOf(soundsOf(text), text.length);
}

/** The text of `romanise` alone, for who does not go back. */
export function romanText(text: string): string {
	return romanTextOf(soundsOf(text));
}

/** `romanise` with a capital on each word, as a heading shows a name. */
export function romanisedName(text: string): string {
	return textReading(text).roman.replaceAll(/(?<![\p{L}\p{N}'’])\p{Ll}/gv, (letter) =>
		letter.toUpperCase(),
	);
}
