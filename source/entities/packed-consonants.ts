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
