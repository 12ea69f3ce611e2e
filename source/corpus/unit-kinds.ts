/** What a code unit does to the cluster before it, and whether it makes a word. */
export const kinds = {
	blank: 1,
	/** Ends a cluster and takes no marks. */
	control: 2,
	/** Both: tabs, line ends, U+FEFF. */
	controlBlank: 10,
	/** Begins a cluster. */
	letter: 3,
	sign: 4,
	/** Begins a cluster, or joins one that ends in a virama. */
	consonant: 5,
	/** Joins, and leaves a virama before it in force. */
	mark: 6,
	/** Joins, and ends what a virama began: matras of their own width, ZWNJ. */
	closingMark: 7,
	virama: 8,
	/** For the segmenter to count. */
	complex: 9,
} as const;

export type UnitKind = (typeof kinds)[keyof typeof kinds];

/** Asks `Intl.Segmenter` at first sight of each code unit, so that both count by one version of Unicode. */
export function kindOf(unit: number): UnitKind {
	const known = knownKinds[unit];
	if (known !== undefined && known !== 0) return known as UnitKind;
	const found = foundKind(String.fromCharCode(unit));
	knownKinds[unit] = found;
	return found;
}

const knownKinds = new Uint8Array(0x10000);

function foundKind(unit: string): UnitKind {
	if (complex.test(unit)) return kinds.complex;
	const isBlank = /\s/.test(unit);
	if (clusters(`${unit}\u0301`) === 2) return isBlank ? kinds.controlBlank : kinds.control;
	if (isBlank) return kinds.blank;
	if (clusters(`a${unit}`) === 1) return markKind(unit);
	// Prepended number signs.
	if (clusters(`${unit}a`) === 1) return kinds.complex;
	if (clusters(`क\u094D${unit}`) === 1) return kinds.consonant;
	return /[\p{L}\p{N}]/v.test(unit) ? kinds.letter : kinds.sign;
}

/** Scripts that put no blank between words. */
const unspacedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** Only a dictionary can tell the words of such a text apart. */
export const unspaced: RegExp = new RegExp(`[${unspacedScripts}]`, 'v');

/** Surrogates, what emoji are made of, jamo and the syllables they join, line ends, and the unspaced. */
const complex = new RegExp(
	String.raw`[\p{Cs}[\p{Extended_Pictographic}--\p{ASCII}]\p{Script=Hangul}\r${unspacedScripts}]`,
	'v',
);

function markKind(mark: string): UnitKind {
	if (viramas.test(mark)) return kinds.virama;
	return clusters(`क${mark}\u094Dक`) === 1 ? kinds.mark : kinds.closingMark;
}

/** Indic_Conjunct_Break=Linker of Unicode 15.1; those that came later mark scripts that are not read here. */
const viramas = /[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D]/v;

function clusters(text: string): number {
	return Array.from(segmenter.segment(text)).length;
}

const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'});
