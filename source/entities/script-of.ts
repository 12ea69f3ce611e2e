import {isArabicLetter, isAsciiLetter, isDevanagariLetter} from '../text/plain-letters.ts';
import type {Script} from '../text/types.ts';

/** The script of a name: that of its first letter, common where it has none. */
export function scriptOf(text: string): Script {
	const first = text.charCodeAt(0);
	if (isDevanagariLetter(first)) return 'Deva';
	if (isArabicLetter(first)) return 'Arab';
	if (isAsciiLetter(first)) return 'Latn';
	const letter = /\p{L}/v.exec(text)?.[0];
	if (letter === undefined) return 'Zyyy';
	return scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'Zzzz';
}

const scripts: readonly (readonly [Script, RegExp])[] = [
	['Deva', /\p{sc=Devanagari}/v],
	['Arab', /\p{sc=Arabic}/v],
	['Latn', /\p{sc=Latin}/v],
	['Beng', /\p{sc=Bengali}/v],
	['Guru', /\p{sc=Gurmukhi}/v],
	['Gujr', /\p{sc=Gujarati}/v],
	['Orya', /\p{sc=Oriya}/v],
	['Taml', /\p{sc=Tamil}/v],
	['Telu', /\p{sc=Telugu}/v],
	['Knda', /\p{sc=Kannada}/v],
	['Mlym', /\p{sc=Malayalam}/v],
	['Sinh', /\p{sc=Sinhala}/v],
	['Thai', /\p{sc=Thai}/v],
	['Cyrl', /\p{sc=Cyrillic}/v],
	['Grek', /\p{sc=Greek}/v],
	['Hebr', /\p{sc=Hebrew}/v],
	['Armn', /\p{sc=Armenian}/v],
	['Geor', /\p{sc=Georgian}/v],
	['Ethi', /\p{sc=Ethiopic}/v],
	['Kore', /\p{sc=Hangul}/v],
	['Jpan', /[\p{sc=Hiragana}\p{sc=Katakana}]/v],
	['Hani', /\p{sc=Han}/v],
];
