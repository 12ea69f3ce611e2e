import {remembered} from '../text/remembered.ts';
import {foldedWord} from './folding.ts';
import {provinceOf} from './vietnam.ts';
import {wordOf} from './words.ts';

/** The English name of a place that the tables know, or of the Vietnamese province it sounds like. */
export function knownPlace(text: string): string | undefined {
	return known.of(text).name;
}

type Known = {readonly name: string | undefined};

/** Each place is asked about when its key, its name and its joins are told; some 100 bytes each. */
const known = remembered((text): Known => ({name: freshName(text)}), 16_384);

/** To be called when all names of a folder were compared. */
export const forgetPlaces: () => void = known.forget;

function freshName(text: string): string | undefined {
	const [first = '', ...rest] = text.split(/\s+/v);
	if (rest.length === 0) return wordOf(text).gloss;
	const folded = rest.map(foldedWord).join(' ');
	const phrase = wordOf(first).phrases.find(({rest: own}) => own.join(' ') === folded);
	return phrase?.gloss ?? provinceOf(text);
}
