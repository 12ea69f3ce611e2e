import {phonemeText} from '../romanise/phonemes.ts';
import {romanisedName, romanText} from '../romanise/romanise.ts';
import {isPlainName} from '../text/plain-letters.ts';
import {remembered} from '../text/remembered.ts';
import {foldedWord} from './folding.ts';
import {loanWords} from './lexicon/loan-words.ts';
import {loanWordsInUrdu} from './lexicon/loan-words-urdu.ts';
import type {Phrase} from './listed-words.ts';
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
	return keyOfPhrases(phrasesOfName(name), spelt);
}

function keyOfPhrases(phrases: readonly NameWord[][], spelt: (word: string) => string): string {
	const words = phrases.flat();
	const meanings = words.map(({gloss, text}) =>
		gloss === undefined ? spelt(text) || text : (nationOf(gloss) ?? gloss),
	);
	const last = meanings.at(-1);
	const counted = meanings.filter(
		(meaning) => meaning !== of && (meaning !== 'party' || last === 'party'),
	);
	return [...new Set(counted)].sort().join(' ');
}

function soundOf(word: string): string {
	return phonemeText(word);
}

/** The nation that an adjective in English is of. */
export function nationOf(gloss: string | undefined): string | undefined {
	return countries[gloss ?? ''];
}

/** «भारतीय रिज़र्व बैंक» is the Reserve Bank of India. */
const countries: Readonly<Record<string, string>> = {
	indian: 'India',
	pakistani: 'Pakistan',
	russian: 'Russia',
	chinese: 'China',
	afghan: 'Afghanistan',
	israeli: 'Israel',
	iranian: 'Iran',
	vietnamese: 'Vietnam',
};

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
	meanings.forget();
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
	return {key, name: isLatin.test(name) ? name : nameOfPhrases(phrases)};
}

function nameOfPhrases(phrases: readonly NameWord[][]): string {
	let name = '';
	for (let at = phrases.length - 1; at >= 0; at--) {
		if (at < phrases.length - 1) name += ' of the ';
		const words = headLast(phrases[at] as NameWord[]);
		for (let word = 0; word < words.length; word++) {
			name += `${word === 0 ? '' : ' '}${glossName(words[word] as NameWord)}`;
		}
	}
	return name;
}

/** Urdu puts what a ministry is for behind it: «وزارت داخلہ» is the Home Ministry. */
function headLast(part: readonly NameWord[]): readonly NameWord[] {
	const [head, next] = part;
	const isFollowed = next !== undefined && next.gloss !== of && headsFirst.has(head?.gloss ?? '');
	return isFollowed && /^\p{sc=Arabic}/v.test(head?.text ?? '')
		? [...part.slice(1), ...part.slice(0, 1)]
		: part;
}

const headsFirst: ReadonlySet<string> = new Set([
	'ministry',
	'department',
	'university',
	'institute',
]);

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

/** A word of the name, or a name of several words that the tables know: «اسلام آباد», Islamabad. */
type NameWord = {
	readonly gloss: string | undefined;
	readonly text: string;
	/** A numeral with «वीं» or «ویں» behind it. */
	readonly isOrdinal?: boolean;
};

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
function phrasesOfName(name: string): NameWord[][] {
	const phrases: NameWord[][] = [[]];
	for (const {text, gloss, isGenitive} of joinedWords(name)) {
		if (isGenitive) phrases.push([]);
		else if (!ordinalEnding.test(text)) phrases.at(-1)?.push({gloss, text});
		else markOrdinal(phrases.at(-1) ?? []);
	}
	return phrases.filter((phrase) => phrase.length > 0).map(withOldName);
}

/** High courts keep the names that their cities had: that of Allahabad sits in Prayagraj. */
function withOldName(phrase: NameWord[]): NameWord[] {
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

/** An English word in other letters: «स्टॉक», stock. */
function loanWord(text: string): string | undefined {
	english ??= new Map(
		[loanWords, loanWordsInUrdu].flatMap((lexicon) =>
			Object.entries(lexicon).flatMap(([gloss, words]) =>
				words.split(' ').map((word) => [foldedWord(word), gloss] as const),
			),
		),
	);
	return english.get(foldedWord(text));
}

let english: ReadonlyMap<string, string> | undefined;

type JoinedWord = NameWord & {readonly isGenitive: boolean};

/** The words of a name, each place of several words as one. */
function joinedWords(name: string): readonly JoinedWord[] {
	const words = lettersAndDigits(name).map(wordOf);
	const joined: JoinedWord[] = [];
	for (let at = 0; at < words.length; at++) {
		const {text, gloss, classes} = words[at] as Word;
		const place = placeAt(words, at);
		at += place?.rest.length ?? 0;
		const isGenitive = place === undefined && (classes & wordClass.genitive) !== 0;
		const {own} = meanings.of(text);
		// «श्री गुरु राम राय विश्वविद्यालय»: what somebody is called stays as it is, but for a doctor.
		const isCalled = (classes & wordClass.honorific) !== 0 && gloss !== 'Dr';
		joined.push({text, gloss: place?.gloss ?? (isCalled ? undefined : own), isGenitive});
	}
	return joined;
}

function lettersAndDigits(name: string): readonly string[] {
	if (isPlainName(name)) return name.split(' ');
	return name.match(/[\p{L}\p{M}\u200C\u200D\-]+|\p{Nd}+/gv) ?? [];
}

/** What a word means by itself in the name of a body. */
function freshMeaning(text: string): {readonly own: string | undefined} {
	return {own: ofWord.test(text) ? of : (wordOf(text).gloss ?? loanWord(text))};
}

/** Some 100 bytes each. */
const meanings = remembered(freshMeaning, 16_384);

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
const of = 'of';

function markOrdinal(phrase: NameWord[]): void {
	const numeral = phrase.pop();
	if (numeral !== undefined) phrase.push({...numeral, isOrdinal: true});
}

function glossName({gloss, text, isOrdinal = false}: NameWord): string {
	if (gloss === of) return of;
	const name = gloss ?? romanisedName(text);
	if (isOrdinal && /^\d+$/v.test(name)) return `${name}${englishEnding(Number(name))}`;
	return gloss === undefined ? name : gloss.charAt(0).toUpperCase() + gloss.slice(1);
}

/** 1st, 2nd, 3rd, 11th, 21st. */
function englishEnding(number: number): string {
	const category = new Intl.PluralRules('en', {type: 'ordinal'}).select(number);
	return {one: 'st', two: 'nd', few: 'rd'}[category as string] ?? 'th';
}
