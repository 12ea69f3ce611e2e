import {phonemeText} from '../romanise/phonemes.ts';
import {romanText} from '../romanise/romanise.ts';
import {isPlainName} from '../text/plain-letters.ts';
import {remembered} from '../text/remembered.ts';
import {type BodyPart, nameOfParts, nationOf, of} from './body-names.ts';
import {bodyWordAt, smallWords} from './body-words.ts';
import type {Phrase} from './dictionary.ts';
import {abbreviatedBodies} from './lexicon/abbreviated-bodies.ts';
import {forgetNamesByHindi} from './named-by-hindi.ts';
import {ordinalEnding} from './ordinals.ts';
import {lettersOf} from './spelled-words.ts';
import {wordClass} from './word-classes.ts';
import {type Word, wordOf} from './words.ts';

/**
 * What the words of a body or an event mean, in no order, so that two languages meet:
 * «प्रांतीय पार्टी समिति की स्थायी समिति», «प्रांतीय पार्टी स्थायी समिति» and
 * «صوبائی پارٹی کی قائمہ کمیٹی» are all `committee provincial standing`. Words without a gloss stand
 * by their sound, or as `spelt` gives it. «Party» counts only where nothing follows it; «Indian» means India.
 */
export function conceptKey(name: string, spelt: (word: string) => string = soundOf): string {
	const wing = wingOf(name);
	if (wing !== undefined) return wing.known ?? `${conceptKey(wing.body, spelt)} (${wing.wing})`;
	const known = knownName(name);
	if (known !== undefined) return known;
	const key = keyOfPhrases(phrasesOfName(name), spelt);
	return lettersOfBody(key) ?? key;
}

/** By what letters a body of these meanings is called. */
function lettersOfBody(key: string): string | undefined {
	lettersByKey ??= new Map(
		Object.entries(abbreviatedBodies).map(([letters, name]) => [
			keyOfPhrases(phrasesOfName(name), soundOf),
			letters,
		]),
	);
	return lettersByKey.get(key);
}

let lettersByKey: ReadonlyMap<string, string> | undefined;

function keyOfPhrases(phrases: readonly BodyPart[][], spelt: (word: string) => string): string {
	const meanings = phrases
		.flat()
		.flatMap(({gloss, text}) =>
			gloss === undefined
				? spelt(text) || text
				: (nationOf(gloss) ?? gloss).split(' ').map(singular),
		);
	const last = meanings.at(-1);
	const counted = meanings.filter(
		(meaning) => !smallWords.has(meaning) && (meaning !== 'party' || last === 'party'),
	);
	return [...new Set(counted)].sort().join(' ');
}

/** Some press says elections and some election, minorities and minority. */
function singular(word: string): string {
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return isPlural.test(word) ? word.slice(0, -1) : word;
}

const isPlural = /^[a-z]{4,}(?<![isu])s$/v;

function soundOf(word: string): string {
	return phonemeText(word);
}

const isLatin = /^\p{sc=Latin}/v;

export type Concept = {
	/** As `conceptKey` gives it. */
	readonly key: string;
	/** In English where every word has a gloss, each capitalised; else in Latin letters by sound. */
	readonly name: string;
};

/** What a body means and what it is called, most of which is the same work; remembered until `forgetConcepts`. */
export function conceptOf(name: string): Concept {
	return concepts.of(name);
}

/** Some 300 bytes each. */
const concepts = remembered(freshConcept, 16_384, 120);

/** To be called when all bodies of a folder were named. */
export function forgetConcepts(): void {
	concepts.forget();
	forgetNamesByHindi();
}

function freshConcept(name: string): Concept {
	const wing = wingOf(name);
	if (wing !== undefined) {
		if (wing.known !== undefined) return {key: wing.known, name: wing.known};
		const body = conceptOf(wing.body);
		return {key: `${body.key} (${wing.wing})`, name: `${body.name} (${wing.wing})`};
	}
	const known = knownName(name);
	if (known !== undefined) return {key: known, name: known};
	const phrases = phrasesOfName(name);
	const key = keyOfPhrases(phrases, soundOf);
	const letters = lettersOfBody(key);
	return {key: letters ?? key, name: isLatin.test(name) ? name : (letters ?? nameOfParts(phrases))};
}

/** A body, its wing in brackets, and what both are called if the tables know them without brackets too. */
type Wing = {readonly body: string; readonly wing: string; readonly known: string | undefined};

/** «مسلم لیگ (ن)», «माकपा (मार्क्सवादी)». */
function wingOf(name: string): Wing | undefined {
	const [, body, text] = /^(.+?) ?\( ?([^\(\)]+?) ?\)$/v.exec(name) ?? [];
	if (body === undefined || text === undefined) return undefined;
	const letters = lettersOf(text.replaceAll(' ', ''));
	const isLetter = text.length === 1;
	const spelt = isLetter ? romanText(text).toUpperCase() : conceptOf(text).name;
	const known = knownPhrase(`${body} ${text}`.split(' ').map(wordOf));
	return {body, wing: letters ?? spelt, known};
}

/** «संयुक्त राष्ट्र» as the tables have it. */
function knownName(name: string): string | undefined {
	const words = name.split(' ').map(wordOf);
	const [first, ...rest] = words;
	if (first === undefined) return undefined;
	if (rest.length === 0 && (first.classes & wordClass.knownOrganization) !== 0) return first.gloss;
	return knownPhrase(words) ?? nationalName(first, rest) ?? spelledName(words);
}

function knownPhrase([first, ...rest]: readonly Word[]): string | undefined {
	return first?.phrases.find(
		(phrase) =>
			phrase.rest.length === rest.length &&
			phrase.rest.every((folded, index) => folded === rest[index]?.folded),
	)?.gloss;
}

/** «پاکستان تحریک انصاف» is the PTI that no other nation has. */
function nationalName({classes}: Word, rest: readonly Word[]): string | undefined {
	if ((classes & wordClass.place) === 0 || rest.length === 0) return undefined;
	const known = knownName(rest.map(({text}) => text).join(' '));
	return /^[A-Z]{2,}$| League$| Party$/v.test(known ?? '') ? known : undefined;
}

/** «सीपीआई», «وائی ایس آر»: CPI, YSR. */
function spelledName(words: readonly Word[]): string | undefined {
	let name = '';
	for (const {text, gloss} of words) {
		const letters =
			gloss === undefined || text.length <= longestLetterName ? lettersOf(text) : undefined;
		if (letters === undefined) return undefined;
		name += letters;
	}
	return name.length > 1 ? name : undefined;
}

/** Code units; «डब्ल्यू». */
const longestLetterName = 7;

/** The words between the genitives: «प्रांतीय पार्टी समिति | स्थायी समिति». */
function phrasesOfName(name: string): BodyPart[][] {
	const phrases: BodyPart[][] = [[]];
	for (const {text, gloss, isGenitive} of joinedWords(name)) {
		if (isGenitive) phrases.push([]);
		else if (!ordinalEnding.test(text)) phrases.at(-1)?.push({gloss, text});
		else markOrdinal(phrases.at(-1) ?? []);
	}
	return phrases.filter((phrase) => phrase.length > 0).map(withOldName);
}

/** High courts keep the names that their cities had: that of Allahabad sits in Prayagraj. */
function withOldName(phrase: BodyPart[]): BodyPart[] {
	if (!courts.has(phrase.at(-1)?.gloss ?? '')) return phrase;
	return phrase.map((word) => ({...word, gloss: oldNames.get(word.text) ?? word.gloss}));
}

const courts: ReadonlySet<string> = new Set(['court', 'high court']);

/** The last two rows are Allahabad and Bombay in Urdu. */
const oldNames: ReadonlyMap<string, string> = new Map([
	['इलाहाबाद', 'Allahabad'],
	['बंबई', 'Bombay'],
	['बॉम्बे', 'Bombay'],
	['कलकत्ता', 'Calcutta'],
	['मद्रास', 'Madras'],
	['\u0627\u0644\u06C1\u0622\u0628\u0627\u062F', 'Allahabad'],
	['\u0628\u0645\u0628\u0626\u06CC', 'Bombay'],
]);

type JoinedWord = BodyPart & {readonly isGenitive: boolean};

/** The words of a name, each place of several words as one. */
function joinedWords(name: string): readonly JoinedWord[] {
	const words = lettersAndDigits(name).map(wordOf);
	const joined: JoinedWord[] = [];
	for (let at = 0; at < words.length; at++) {
		const {text, gloss, classes} = words[at] as Word;
		const place = placeAt(words, at);
		const body = place === undefined ? bodyWordAt(words, at) : undefined;
		at += (place?.rest.length ?? 0) + (body?.length ?? 1) - 1;
		const isGenitive = place === undefined && (classes & wordClass.genitive) !== 0;
		// «श्री गुरु राम राय विश्वविद्यालय»: what somebody is called stays as it is, but for a doctor.
		const isCalled = (classes & wordClass.honorific) !== 0 && gloss !== 'Dr';
		const own = place?.gloss ?? body?.gloss ?? (isCalled ? undefined : meaningOf(text, gloss));
		joined.push({text, gloss: own, isGenitive});
	}
	return joined;
}

function lettersAndDigits(name: string): readonly string[] {
	if (isPlainName(name)) return name.split(' ');
	return name.match(/[\p{L}\p{M}\u200C\u200D\-]+|\p{Nd}+/gv) ?? [];
}

/** What a word means by itself in the name of a body. */
function meaningOf(text: string, gloss: string | undefined): string | undefined {
	return ofWord.test(text) ? of : gloss;
}

/** The longest place of several words from here. */
function placeAt(words: readonly Word[], at: number): Phrase | undefined {
	return words[at]?.phrases.find(
		({rest, classes}) =>
			classes === wordClass.place &&
			rest.every((folded, index) => folded === words[at + 1 + index]?.folded),
	);
}

/** English names keep their «of» in other letters: «بینک آف پنجاب». It means nothing of its own. */
const ofWord = /^(?:of|ऑफ|ऑफ़|ऑफ़|\u0622\u0641|\u0627\u0653\u0641)$/v;

function markOrdinal(phrase: BodyPart[]): void {
	const numeral = phrase.pop();
	if (numeral !== undefined) phrase.push({...numeral, isOrdinal: true});
}
