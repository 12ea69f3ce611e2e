import type {Views} from './compiled-kernel.ts';
import {headLength, numberMark, openMark, shapeShift, signMark} from './kernel-layout.ts';
import type {TaggerWord} from './types.ts';

/** Writes what the kernel is to know of a word behind the head that stands at an integer: `kernel/features.ts` has how. */
export function writeWord(views: Views, at: number, word: TaggerWord): void {
	const spelling = spellingOf(word);
	const key = givenKey(word);
	const {integers, units} = views;
	integers[at + 2] = spelling.length;
	integers[at + 3] = key === undefined ? -1 : key.length;
	const first = 2 * (at + headLength);
	writeUnits(units, first, spelling);
	if (key !== undefined) writeUnits(units, first + spelling.length, key);
}

/** The same of a word that needs no string: its key is made. */
export function writeLetters(
	{integers, units}: Views,
	at: number,
	letters: Uint16Array,
	length: number,
): void {
	integers[at + 2] = length;
	integers[at + 3] = -1;
	const first = 2 * (at + headLength);
	for (let index = 0; index < length; index++) units[first + index] = letters[index] ?? 0;
}

export function writeHead({integers}: Views, at: number, marks: number, classes: number): void {
	integers[at] = marks;
	integers[at + 1] = classes;
}

/** How many bytes a word takes. */
export function writtenLength(word: TaggerWord): number {
	return lengthOf(spellingOf(word).length + (givenKey(word)?.length ?? 0));
}

/** The same by its code units: whole integers. */
export function lengthOf(units: number): number {
	return 4 * headLength + ((2 * units + 3) & ~3);
}

export function writeUnits(units: Uint16Array, first: number, text: string): void {
	for (let at = 0; at < text.length; at++) units[first + at] = text.charCodeAt(at);
}

/** Of a number or a sign it tells nothing. */
function spellingOf({kind, folded}: TaggerWord): string {
	return kind === 'word' ? folded : '';
}

/** The marks of a word, and above them its shape. */
export function marksOf({kind, text, isOpen}: TaggerWord): number {
	if (kind !== 'word') return kind === 'number' ? numberMark : signMark;
	return (isOpen ? openMark : 0) | (shapeOf(text) << shapeShift);
}

/** The key of what is no word of the two scripts of which the kernel makes one; it holds no letters of theirs. */
function givenKey({kind, text, folded}: TaggerWord): string | undefined {
	if (kind === 'number') return numberShape(text);
	if (kind === 'mark') return text;
	return hasBridgeKey(folded.charCodeAt(0)) ? undefined : folded.toLowerCase();
}

/** By the blocks: a comparison where a pattern would cost more than the key. */
function hasBridgeKey(unit: number): boolean {
	return (unit >= 0x0600 && unit < 0x0700) || (unit >= 0x0900 && unit < 0x0980);
}

/** `2024` → `0000`, `1,500` → `0,000`; long numbers are alike. */
function numberShape(text: string): string {
	return text.replace(/\p{Nd}/gv, '0').slice(0, 6);
}

/** Other scripts than the two that share keys (l), capitals (U, u), hyphens: three letters at most, a byte each, the first lowest. */
function shapeOf(text: string): number {
	const first = text.charCodeAt(0);
	const hyphen = text.includes('-') ? 0x2d : 0;
	if ((first >= 0x0900 && first < 0x0980) || (first >= 0x0620 && first < 0x0700)) return hyphen;
	const isOther = !/^[\p{sc=Devanagari}\p{sc=Arabic}]/v.test(text);
	const capital = /^\p{Lu}+$/v.test(text) ? 0x55 : /^\p{Lu}/v.test(text) ? 0x75 : 0;
	let shape = hyphen;
	if (capital !== 0) shape = (shape << 8) | capital;
	return isOther ? (shape << 8) | 0x6c : shape;
}
