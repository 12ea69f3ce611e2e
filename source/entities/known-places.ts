import {foldedWord} from './folding.ts';
import {provinceOf} from './vietnam.ts';
import {wordOf} from './words.ts';

/** The English name of a place that the tables know, or of the Vietnamese province it sounds like. */
export function knownPlace(text: string): string | undefined {
	const [first = '', ...rest] = text.split(/\s+/v);
	if (rest.length === 0) return wordOf(text).gloss;
	const folded = rest.map(foldedWord).join(' ');
	const phrase = wordOf(first).phrases.find((known) => known.rest.join(' ') === folded);
	return phrase?.gloss ?? provinceOf(text);
}
