/**
 * Which language a text is in: its script first, then the letters that one language alone writes,
 * then franc (trigrams), which is right in 98 of 100 texts of 60 letters if it may choose among ten.
 */
import {francAll} from 'franc';
import type {Script} from '../text/types.ts';
import {isKnownTag, languageName, shortTags, tagOfCode} from './names.ts';
import {languageSample} from './sample.ts';
import {evidence, guess, isSure, languageBySigns, letterCount} from './signs.ts';
import type {LanguageGuess} from './types.ts';

/**
 * `script` is that of most letters of `text`; `stated` is what the file says, which decides between
 * languages of that script where the text does not. Never throws; some 0.3 ms, however long the text.
 */
export function detectLanguage(text: string, script: Script, stated?: string): LanguageGuess {
	const found = languageBySigns(text, script) ?? languageByTrigrams(text, script);
	if (stated === undefined || isSure(found)) return found;
	const tag = statedTag(stated, script);
	if (tag === undefined || tag === found.tag || !isLike(tag, text, script)) return found;
	return guess(tag, found.confidence);
}

function statedTag(stated: string, script: Script): string | undefined {
	const tag = languageTag(stated.slice(0, 100));
	if (tag === undefined) return undefined;
	const usual = new Intl.Locale(tag).maximize().script;
	return usual === script || (script === 'Hani' && usual?.startsWith('Han')) ? tag : undefined;
}

/** Few letters speak against no language; the trigrams of many leave room to close relatives alone. */
function isLike(tag: string, text: string, script: Script): boolean {
	const sample = languageSample(text, script);
	if (letterCount(sample) < fewLetters) return true;
	return francAll(sample, {minLength: 1}).some(
		([code, score]) => score >= 1 - nearRelative && tagOfCode(code) === tag,
	);
}

/** French is 0.17 before Catalan, 0.34 before English; Indonesian 0.01 behind Malay. */
const nearRelative = 0.15;

/** Shorter texts, a title or a name, are no evidence: in Devanagari they are Hindi, as most are. */
const fewLetters = 25;

function languageByTrigrams(text: string, script: Script): LanguageGuess {
	const sample = languageSample(text, script);
	// Of so few Latin letters trigrams make Dutch, Scots and Venda by turns.
	const letters = letterCount(sample);
	if (script === 'Latn' && letters < fewLetters) return guess('und', 0);
	if (script === 'Deva' && letters < fewLetters) return guess('hi', evidence(letters) * 0.5);
	const {first, margin} = ranked(sample, script);
	const confidence = evidence(letters) * (0.5 + 0.5 * margin);
	const isSure = first === 'en' || (common.has(first) && confidence >= leastLatin);
	if (script === 'Latn' && letters < enoughLatinLetters && !isSure) return guess('und', 0);
	return guess(first, confidence);
}

/**
 * In shorter Latin texts only English, or a language that is often printed and clearly ahead, is told:
 * an English headline of 30 letters is Danish, Nynorsk or Buginese to trigrams, at a confidence under .3.
 */
const enoughLatinLetters = 100;
const leastLatin = 0.3;

/** BCP 47 of a language by its tag (`hi`, `hi-IN`), its ISO 639-3 code (`hin`) or English name (`Hindi`). */
export function languageTag(name: string): string | undefined {
	const asked = name.trim().toLowerCase();
	if (/^[a-z]{2,3}(?:[\-_][a-z0-9_\-]*)?$/v.test(asked)) {
		const tag = tagOfCode(asked.replace(/[\-_].*/v, ''));
		return isKnownTag(tag) ? tag : undefined;
	}
	return (
		otherNames.get(asked) ?? knownTags().find((tag) => languageName(tag).toLowerCase() === asked)
	);
}

const otherNames: ReadonlyMap<string, string> = new Map([
	['bengali', 'bn'],
	['farsi', 'fa'],
	['malay', 'ms'],
	['mandarin', 'zh'],
	['tagalog', 'fil'],
]);

/** What franc may choose from, where its other languages of the script are rarely printed. */
const candidates: Readonly<Partial<Record<Script, readonly string[]>>> = {
	// Not Bhojpuri, Magahi and Maithili: their trigrams are those of Hindi, their little words are not.
	Deva: ['hin', 'mar', 'npi'],
	Arab: ['urd', 'pes', 'arb', 'pbu', 'skr', 'uig'],
	Beng: ['ben'],
};

/**
 * Languages that news is written in: one of these wins over a rarer one that franc puts less than
 * `nearly` before it.
 */
const common: ReadonlySet<string> = new Set(
	(
		'hi ur bn mr ne fa ar en vi id ms fil tr de fr es pt it nl pl ro hu cs sv da nb fi sw ha yo so ' +
		'ru uk bg sr kk ky uz az am ti he my'
	).split(' '),
);

/** Scores of franc are 1 for the best; texts of 60 letters put close relatives .02 to .1 behind. */
const nearly = 0.03;

/** Marathi and Nepali without one of their little words are mostly Hindi of rare words. */
const nearlyInDevanagari = 0.15;

function ranked(sample: string, script: Script): {readonly first: string; readonly margin: number} {
	const only = candidates[script];
	const scores = francAll(
		sample,
		only === undefined ? {minLength: 1} : {only: [...only], minLength: 1},
	).map(([code, score]) => ({tag: tagOfCode(code), score}));
	const lowest = 1 - (script === 'Deva' ? nearlyInDevanagari : nearly);
	const likely = scores.find(({tag, score}) => common.has(tag) && score >= lowest) ?? scores[0];
	const first = likely?.tag ?? 'und';
	const next = scores.find(({tag}) => tag !== first)?.score ?? 0;
	const lead = (likely?.score ?? 0) - next;
	return {first, margin: Math.min(1, Math.max(0, lead / clearLead))};
}

/** Hindi of 300 letters leads Bhojpuri and Magahi by this much and more. */
const clearLead = 0.1;

/** The tags of two letters, and those of all languages that franc tells apart in a script of many. */
function knownTags(): readonly string[] {
	foundTags ??= allTags();
	return foundTags;
}

let foundTags: readonly string[] | undefined;

function allTags(): readonly string[] {
	const longer = manyLanguages.flatMap((letters) =>
		francAll(letters, {minLength: 1}).map(([code]) => tagOfCode(code)),
	);
	return [...new Set([...shortTags(), ...longer])];
}

const arabicSample = 'لسان';

const manyLanguages = ['language', 'язык', 'भाषा', arabicSample, 'ቋንቋ', 'שפה', 'ဘာသာ'];
