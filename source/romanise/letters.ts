import {clusterAt, isReadElsewhere} from './clusters.ts';
import {indianLetters, isIndian} from './indian.ts';

/** How a letter is read: by the table of its script, as a digit, as a gap between words, or not at all. */
export type LetterKind = 'Latn' | 'Deva' | 'Arab' | 'digit' | 'gap' | 'other';

/** One folded letter and the offset in the source of the code point it came from. */
export type Letter = {
	readonly letter: string;
	readonly start: number;
	readonly kind: LetterKind;
	/** The source had it as a capital. */
	readonly isCapital: boolean;
};

type Folded = Omit<Letter, 'start'>;

/** Latin letters for a cluster of some other script; `''` for what is not heard. */
export type AsciiOf = (cluster: string) => string;

/** The letters one after the other. Not by `map` and `join`: lists that `map` makes are of several kinds to V8. */
export function textOfLetters(letters: Iterable<Pick<Letter, 'letter'>>): string {
	let text = '';
	for (const {letter} of letters) text += letter;
	return text;
}

/**
 * The letters of `text`, folded one code point at a time so that each knows where it came from.
 * Marks that only decorate (Latin accents, harakat, tatweel, joiners) are gone; digits are ASCII;
 * Latin is lower case; nukta letters are base and nukta; Arabic variants are the Urdu letter.
 *
 * Other scripts are read cluster by cluster, in which marks are part of the letter (й is no и): those of India as
 * the Devanagari that they stand for, the rest as the Latin that `asciiOf` makes of them, or as they are without it.
 */
export function foldedLetters(text: string, asciiOf?: AsciiOf): readonly Letter[] {
	const letters: Letter[] = [];
	for (let start = 0; start < text.length; ) {
		// Of nearly all letters no string is made.
		const unit = text.charCodeAt(start);
		const early = unit < earlyLetters.length ? earlyLetters[unit] : null;
		if (early) {
			addLetters(letters, early, start);
			start += 1;
			continue;
		}
		const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
		const own = foldedCharacter(character);
		const read = own === undefined ? clusterAt(text, start) : character;
		addLetters(letters, own ?? foldedCluster(text, start, read, asciiOf), start);
		start += read.length;
	}
	return letters;
}

/**
 * The letter that a code unit of a text is whatever follows, with nothing made for it; `undefined` where it is several or
 * none, or was not met yet.
 */
export function soleLetter(unit: number): string | undefined {
	const early = unit < earlyLetters.length ? earlyLetters[unit] : undefined;
	return early?.length === 1 ? early[0]?.letter : undefined;
}

/** Field by field, as wherever much is made: a spread takes longer, and V8 forgets its shape, and what it compiled for it, when none is alive. */
function addLetters(letters: Letter[], folded: readonly Folded[], start: number): void {
	for (const {letter, kind, isCapital} of folded) letters.push({letter, start, kind, isCapital});
}

function foldedCluster(
	text: string,
	start: number,
	cluster: string,
	asciiOf: AsciiOf | undefined,
): readonly Folded[] {
	const composed = cluster.normalize('NFC');
	if (isIndian(composed))
		return Array.from(indianLetters(composed, text.slice(0, start)), asFolded);
	if (asciiOf === undefined) return [{letter: composed, kind: 'other', isCapital: false}];
	const isCapital = /\p{Lu}/v.test(composed);
	const ascii = asciiOf(composed).toLowerCase();
	return Array.from(ascii.matchAll(/[a-z0-9]/gv), ([letter]) => ({...asFolded(letter), isCapital}));
}

function asFolded(letter: string): Folded {
	const folded = devanagariDigit(letter);
	return {letter: folded, kind: kindOf(folded), isCapital: false};
}

// Unicode holds some 2,000 letters of our three scripts, so that the memory stays small.
const memory = new Map<string, readonly Folded[] | undefined>();
const MEMORY_LIMIT = 4096;
/** The same of letters of one code unit that most texts are made of, by that; `null` where nothing is known yet. */
const earlyLetters: (readonly Folded[] | undefined | null)[] = new Array(0x0980).fill(null);

/** `undefined` for a letter that is read with the rest of its cluster. */
function foldedCharacter(character: string): readonly Folded[] | undefined {
	const unit = character.charCodeAt(0);
	if (unit < earlyLetters.length) {
		const known = earlyLetters[unit];
		if (known !== null) return known;
		const folded = foldOnce(character);
		earlyLetters[unit] = folded;
		return folded;
	}
	const known = memory.get(character);
	if (known !== undefined || memory.has(character)) return known;
	const folded = foldOnce(character);
	if (memory.size < MEMORY_LIMIT) memory.set(character, folded);
	return folded;
}

function foldOnce(character: string): readonly Folded[] | undefined {
	if (/^[\p{Default_Ignorable_Code_Point}\u0640]$/v.test(character)) return [];
	if (isReadElsewhere(character)) return undefined;
	const decomposed = character.normalize('NFKD');
	const isCapital = /\p{Lu}/v.test(decomposed);
	return Array.from(decomposed).flatMap((part): readonly Folded[] => {
		const letter = foldedPart(part);
		if (letter === '') return [];
		return Array.from(letter, (single) => ({letter: single, kind: kindOf(single), isCapital}));
	});
}

function foldedPart(part: string): string {
	if (/\p{Script=Devanagari}/v.test(part)) return devanagariDigit(part);
	if (/\p{Mn}/v.test(part)) return KEPT_MARKS.has(part) ? part : '';
	const lower = part.toLowerCase();
	return VARIANTS[lower] ?? arabicDigit(lower);
}

/** Madda, hamza above, alef above: an alef, yeh, vav or heh that carries one is read otherwise than without. */
const KEPT_MARKS: ReadonlySet<string> = new Set(['\u0653', '\u0654', '\u0670']);

function devanagariDigit(part: string): string {
	const value = part.charCodeAt(0) - 0x0966;
	return value >= 0 && value <= 9 ? String(value) : part;
}

function arabicDigit(part: string): string {
	const code = part.charCodeAt(0);
	if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
	if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
	return part;
}

function kindOf(letter: string): LetterKind {
	if (/^[a-z]$/v.test(letter)) return 'Latn';
	if (/^[0-9]$/v.test(letter)) return 'digit';
	if (/^[\p{White_Space}\p{P}\p{S}\p{Cc}]$/v.test(letter)) return isSilent(letter) ? 'Latn' : 'gap';
	if (/^\p{Script=Devanagari}$/v.test(letter)) return 'Deva';
	if (/^[\p{Script=Arabic}\u0653\u0654\u0670]$/v.test(letter)) return 'Arab';
	return 'other';
}

/** Apostrophes and modifier letters stand inside a word (`T'ai`, `O’Brien`) and are not heard. */
function isSilent(letter: string): boolean {
	return /^['\u2018\u2019\u02BB\u02BC`\u00B4]$/v.test(letter);
}

/**
 * Letters that NFKD leaves whole. Latin: the letters with a stroke or a hook of Vietnamese and of
 * the names in an atlas. Arabic: keyboards for Arabic and Persian give their own kaf, yeh and heh
 * (Unicode 16, chapter 9.2, "Arabic: letters of Urdu").
 */
const VARIANTS: Readonly<Record<string, string>> = {
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ø: 'o',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ł: 'l',
	ı: 'i',
	ə: 'a',
	ħ: 'h',
	ŋ: 'ng',
	'\u0643': '\u06A9', // Arabic kaf: keheh.
	'\u064A': '\u06CC', // Arabic yeh: Farsi yeh.
	'\u0649': '\u06CC', // Alef maksura: Farsi yeh.
	'\u0647': '\u06C1', // Arabic heh: heh goal.
	'\u06D5': '\u06C1', // Ae: heh goal.
	'\u06C3': '\u06C1', // Teh marbuta goal: heh goal.
	'\u0629': '\u06C1', // Teh marbuta: heh goal.
	'\u0671': '\u0627', // Alef wasla: alef.
	'\u06D3': '\u06D2', // Yeh barree with hamza: yeh barree.
};
