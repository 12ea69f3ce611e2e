import {areNames} from '../romanise/letter-names.ts';
import {consonantOfUnit} from '../romanise/word-skeleton.ts';

/*
 * The consonants of a word as `skeleton` has them, as a number: five bits each, the first above the others, so that no
 * string is made to compare those of several words.
 */

/** The number of a skeleton; `tooMany` where it has more than fit. */
export function packedConsonants(skeleton: string): number {
	let packed = 0;
	for (let at = 0; at < skeleton.length; at++) {
		if (packed >= full) return tooMany;
		packed = (packed << bits) | codeOf(skeleton.charCodeAt(at));
	}
	return packed;
}

/** The number of the skeleton of a word, by its code units; `unclear` of one that must be read as a string. */
export function consonantsOfUnits(units: Uint16Array, start: number, end: number): number {
	// «एनक्यू» is read as NQ.
	if (areNames(units, start, end)) return unclear;
	let packed = 0;
	let last = 0;
	for (let at = start; at < end; at++) {
		const code = consonantOfUnit(units[at] ?? 0);
		if (code < 0 || packed >= full) return unclear;
		if (code === 0 || code === last) continue;
		packed = (packed << bits) | code;
		last = code;
	}
	return packed;
}

/** No number of a skeleton. */
export const unclear = -2;

/** Of two words that follow each other: a consonant that ends the first and begins the second is one, as in `phraseSkeleton`. */
export function joinedConsonants(left: number, right: number): number {
	if (left < 0 || right < 0) return tooMany;
	let joined = left;
	for (let shift = bits * (mostConsonants - 1); shift >= 0; shift -= bits) {
		const code = (right >>> shift) & mask;
		if (code === 0 || code === (joined & mask)) continue;
		if (joined >= full) return tooMany;
		joined = (joined << bits) | code;
	}
	return joined;
}

const bits = 5;
const mask = (1 << bits) - 1;
const mostConsonants = 6;
/** From here on there is no room for another. */
const full = 1 << (bits * (mostConsonants - 1));
const tooMany = -1;

/** Letters of the Latin alphabet by their place in it; all others as one that no skeleton of ours has. */
function codeOf(unit: number): number {
	return unit > 0x60 && unit < 0x7b ? unit - 0x60 : mask;
}
