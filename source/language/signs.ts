/**
 * Which language a text is in, as far as its script and the letters and words that one language alone
 * writes tell it: without trigrams, whose tables take as long to load as the rest of the reading.
 */
import type {Script} from '../text/types.ts';
import {languageOfWords} from './function-words.ts';
import {languageOfLatinSigns} from './latin-signs.ts';
import {languageOfLetters} from './letters.ts';
import {languageSample} from './sample.ts';
import type {LanguageGuess} from './types.ts';

/** The language of a text whose script or signs decide; `undefined` where only trigrams can tell. Never throws. */
export function languageBySigns(text: string, script: Script): LanguageGuess | undefined {
	const sample = languageSample(text, script);
	const letters = letterCount(sample);
	if (letters === 0) return guess('und', 0);
	const tag = scriptLanguages[script];
	// The script alone decides, so a few letters are enough.
	if (tag !== undefined) return guess(tag, evidence(letters * 5));
	const own = ownSigns[script]?.(sample);
	return own === undefined ? undefined : guess(own, evidence(letters));
}

/** What a page or a table states adds nothing then: templates state languages in which nothing is written. */
export function isSure({confidence}: LanguageGuess): boolean {
	return confidence >= 0.9;
}

export function letterCount(sample: string): number {
	let count = 0;
	for (let at = 0; at < sample.length; at++) {
		const unit = sample.charCodeAt(at);
		const kind = kinds[unit] || newKind(sample, at);
		if (kind === letter) count += 1;
		else if (kind === half && letterOrMark.test(sample.slice(at, at + 2))) count += 1;
	}
	return count;
}

const letter = 1;
const otherKind = 2;
/** The first half of a character. */
const half = 3;

/** Filled as code units are met. */
const kinds = new Uint8Array(0x10000);

function newKind(sample: string, at: number): number {
	const unit = sample.charCodeAt(at);
	if (unit >= 0xd800 && unit < 0xdc00) kinds[unit] = half;
	else kinds[unit] = letterOrMark.test(sample.charAt(at)) ? letter : otherKind;
	return kinds[unit] ?? otherKind;
}

const letterOrMark = /^[\p{L}\p{M}]/v;

/** What tells relatives apart better than trigrams do, where a script has it. */
const ownSigns: Readonly<Partial<Record<Script, (sample: string) => string | undefined>>> = {
	Arab: languageOfLetters,
	Deva: languageOfWords,
	Latn: languageOfLatinSigns,
};

/** Scripts of one language, near enough. */
const scriptLanguages: Readonly<Partial<Record<Script, string>>> = {
	Guru: 'pa',
	Gujr: 'gu',
	Orya: 'or',
	Taml: 'ta',
	Telu: 'te',
	Knda: 'kn',
	Mlym: 'ml',
	Sinh: 'si',
	Thai: 'th',
	Grek: 'el',
	Armn: 'hy',
	Geor: 'ka',
	Hani: 'zh',
	Jpan: 'ja',
	Kore: 'ko',
};

/** 1 from this many letters on. */
const enoughLetters = 100;

export function evidence(letters: number): number {
	return Math.min(1, letters / enoughLetters);
}

export function guess(tag: string, confidence: number): LanguageGuess {
	return {tag, confidence: Math.round(confidence * 100) / 100};
}
