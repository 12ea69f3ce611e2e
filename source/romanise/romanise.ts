import {offset} from '../text/units.ts';
import {type Sound, soundsOf} from './sounds.ts';
import type {Romanised} from './types.ts';

/**
 * `text` in readable Latin without diacritics, in lower case but for abbreviations, with the way
 * back into `text`; scripts that we do not read pass through. Linear in the length; a fixed point
 * after one application.
 *
 *     वु दाई थांग → vu dai thang      18-एनक्यू/टीडब्ल्यू → 18-NQ/TW
 */
export function romanise(text: string): Romanised {
	const sounds = soundsOf(text);
	return {
		text: sounds.map(({roman}) => roman).join(''),
		offsets: [...sounds.flatMap(unitOffsets), text.length].map(offset),
	};
}

/** `romanise` with a capital on each word, as a heading shows a name. */
export function romanisedName(text: string): string {
	return romanise(text).text.replaceAll(/(?<![\p{L}\p{N}'’])\p{Ll}/gv, (letter) =>
		letter.toUpperCase(),
	);
}

function unitOffsets({roman, start}: Sound): readonly number[] {
	return Array.from({length: roman.length}, () => start);
}
