import {remembered} from '../text/remembered.ts';
import {wordByWord} from '../text/word-by-word.ts';
import {romanOf, romanTextOf} from './roman-of.ts';
import {soundsOf} from './sounds.ts';
import type {Romanised} from './types.ts';
import {usualSpelling} from './usual-spellings.ts';
import {textReading} from './word-readings.ts';

/**
 * `text` in readable Latin without diacritics, in lower case but for abbreviations, with the way
 * back into `text`; letters that no table reads pass through. Linear in the length; a fixed point
 * after one application.
 *
 *     वु दाई थांग → vu dai thang      18-एनक्यू/टीडब्ल्यू → 18-NQ/TW
 */
export function romanise(text: string): Romanised {
	return romanOf(soundsOf(text), text.length);
}

/** The text of `romanise` alone, for who does not go back. */
export function romanText(text: string): string {
	return romanTextOf(soundsOf(text));
}

/**
 * A name as a heading shows it: its usual spelling where there is one, else `romanise` with a capital on each word.
 *
 *     शेर सिंह राणा → Sher Singh Rana      नरेंद्र → Narendra
 */
export function romanisedName(text: string): string {
	return wordByWord(text, nameWords.of);
}

function nameWord(word: string): string {
	const {roman, spelling} = textReading(word);
	const usual = usualSpelling(spelling);
	if (usual !== undefined) return usual;
	const name = keepsLastVowel.test(word) ? `${roman}a` : roman;
	if (ofPlainLetters.test(name)) return name.charAt(0).toUpperCase() + name.slice(1);
	return name.replaceAll(/(?<![\p{L}\p{N}'’])\p{Ll}/gv, (letter) => letter.toUpperCase());
}

/**
 * The same of a person or a place of South Asia, where फ without its dot is an f more often than not: आफरीदी, फरीदाबाद.
 */
export function romanisedProperName(text: string): string {
	return wordByWord(text, properWords.of);
}

function properWord(word: string): string {
	const isSpelt = isUsual(word) || isAspirate.test(word);
	return townOrWord(isSpelt ? word : word.replaceAll(/फ(?!\u093C)/gv, 'फ\u093C'));
}

/** Names are made of words that recur; some 100 bytes each. */
const properWords = remembered(properWord, 16_384);
const nameWords = remembered(nameWord, 16_384);

/** To be called when all names of a folder were read. */
export function forgetNameWords(): void {
	properWords.forget();
	nameWords.forget();
}

const ofPlainLetters = /^[a-zA-Z]+$/v;

/** What ends the name of a town is a word of its own: इंदिरानगर is Indiranagar, जयपुर Jaipur. */
function townOrWord(word: string): string {
	const [, stem, ending] = townEnding.exec(word) ?? [];
	if (stem === undefined || ending === undefined || isUsual(word)) return nameWord(word);
	const first = nameWord(stem);
	const isGlide = ending === 'पुर' && first.endsWith('ay');
	return `${isGlide ? `${first.slice(0, -1)}i` : first}${nameWord(ending).toLowerCase()}`;
}

const townEnding = /^(.{2,})(नगर|पुरम|पुर|गढ\u093C|गंज)$/v;

function isUsual(word: string): boolean {
	return usualSpelling(textReading(word).spelling) !== undefined;
}

/** Words of Indian origin: Phule, Phogat, Phalguni. */
const isAspirate = /^(?:फू|फण|फड|फाल|फोग|फुल|फल|फग)/v;

/** The unwritten a is heard after a cluster that ends in a glide or a liquid: मिश्र, आदित्य, शुक्ल, कृष्ण. */
const keepsLastVowel = /[क-ह]\u094D[यरव]$|[कख]\u094Dल$|[षघत]\u094D[नण]$/v;
