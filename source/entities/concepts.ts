import {phonemeKey} from '../romanise/phonemes.ts';
import {romanisedName} from '../romanise/romanise.ts';
import {ordinalEnding} from './ordinals.ts';
import {wordClass} from './word-classes.ts';
import {type Word, wordOf} from './words.ts';

/**
 * What the words of a body or an event mean, in no order, so that two languages meet:
 * «प्रांतीय पार्टी समिति की स्थायी समिति», «प्रांतीय पार्टी स्थायी समिति» and
 * «صوبائی پارٹی کی قائمہ کمیٹی» are all `committee provincial standing`. Words without a gloss stand
 * by their sound. «Party» counts only where nothing follows it.
 */
export function conceptKey(name: string): string {
	const known = knownName(name);
	if (known !== undefined) return known;
	const words = meaningWords(name);
	const meanings = words.map(({word, text}) => word.gloss ?? (phonemeKey(text).text || text));
	const last = meanings.at(-1);
	const counted = meanings.filter((meaning) => meaning !== 'party' || last === 'party');
	return [...new Set(counted)].sort().join(' ');
}

/** A name in English where every word has a gloss, each capitalised; else in Latin letters by sound. */
export function conceptName(name: string): string {
	const known = knownName(name);
	if (known !== undefined) return known;
	if (/^\p{sc=Latin}/v.test(name)) return name;
	return phrasesOfName(name)
		.reverse()
		.map((part) => part.map(glossName).join(' '))
		.join(' of the ');
}

type NameWord = {
	readonly word: Word;
	readonly text: string;
	/** A numeral with «वीं» or «ویں» behind it. */
	readonly isOrdinal?: boolean;
};

/** «संयुक्त राष्ट्र» as the tables have it. */
function knownName(name: string): string | undefined {
	const [first, ...rest] = name.split(' ').map(wordOf);
	if (first === undefined) return undefined;
	if (rest.length === 0 && (first.classes & wordClass.knownOrganization) !== 0) return first.gloss;
	return first.phrases.find(
		(phrase) =>
			phrase.rest.length === rest.length &&
			phrase.rest.every((folded, index) => folded === rest[index]?.folded),
	)?.gloss;
}

function meaningWords(name: string): readonly NameWord[] {
	return phrasesOfName(name).flat();
}

/** The words between the genitives: «प्रांतीय पार्टी समिति | स्थायी समिति». */
function phrasesOfName(name: string): NameWord[][] {
	const phrases: NameWord[][] = [[]];
	for (const text of name.match(/[\p{L}\p{M}\u200C\u200D\-]+|\p{Nd}+/gv) ?? []) {
		const word = wordOf(text);
		if ((word.classes & wordClass.genitive) !== 0) phrases.push([]);
		else if (!ordinalEnding.test(text)) phrases.at(-1)?.push({word, text});
		else markOrdinal(phrases.at(-1) ?? []);
	}
	return phrases.filter((phrase) => phrase.length > 0);
}

function markOrdinal(phrase: NameWord[]): void {
	const numeral = phrase.pop();
	if (numeral !== undefined) phrase.push({...numeral, isOrdinal: true});
}

function glossName({word: {gloss}, text, isOrdinal = false}: NameWord): string {
	const name = gloss ?? romanisedName(text);
	if (isOrdinal && /^\d+$/v.test(name)) return `${name}${englishEnding(Number(name))}`;
	return gloss === undefined ? name : gloss.charAt(0).toUpperCase() + gloss.slice(1);
}

/** 1st, 2nd, 3rd, 11th, 21st. */
function englishEnding(number: number): string {
	const category = new Intl.PluralRules('en', {type: 'ordinal'}).select(number);
	return {one: 'st', two: 'nd', few: 'rd'}[category as string] ?? 'th';
}
