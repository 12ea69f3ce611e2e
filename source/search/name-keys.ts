import {skeleton} from '../romanise/distance.ts';
import {wordMeaning} from '../romanise/name-words.ts';
import {type TextReading, textReading} from '../romanise/word-readings.ts';
import {remembered} from '../text/remembered.ts';
import type {
	AlignedName,
	AlignedQuery,
	AlignedWords,
	AlignmentModel,
} from './name-alignment-model.ts';
import {type KeyScript, keyScript} from './name-script.ts';

/** What the index keeps of a name, and reads of a query. */
export type NameKeys = {
	/** As `phonemeKey` gives it. */
	readonly sounds: string;
	/** As `spellingKey` gives it. */
	readonly spelling: string;
	/** As `romanise` gives it, letters and blanks only, in lower case. */
	readonly roman: string;
	/** Of the text itself: the letters of `एनक्यू` are Latin in the keys. */
	readonly script: KeyScript;
	/** As `skeleton` gives it. */
	readonly skeleton: string;
	/** The text has a mark of punctuation at either end. */
	readonly isUntidy: boolean;
	/** Of each word what `wordMeaning` says. */
	readonly meanings: readonly number[];
};

/** More than any name has; a longer query is cut. */
const LONGEST_TEXT = 120;

/** The keys of a name or a query, of its first 120 code units; of words that were met before they are only joined. */
export function nameKeys(text: string): NameKeys {
	const {sounds, spelling, plain, bones, meanings} = keysOfWords(text.slice(0, LONGEST_TEXT));
	return {
		sounds,
		spelling,
		roman: plain,
		script: keyScript(text),
		skeleton: bones,
		isUntidy: isUntidy(text),
		meanings,
	};
}

type WordKeys = Pick<TextReading, 'sounds' | 'spelling' | 'plain'> & {
	/** As `skeleton` gives it. */
	readonly bones: string;
	readonly meanings: readonly number[];
};

function keysOfWords(text: string): WordKeys {
	let end = text.indexOf(' ');
	if (end < 0) return words.of(text);
	const first = words.of(text.slice(0, end));
	let {sounds, spelling, plain, bones} = first;
	const meanings: number[] = [];
	for (const each of first.meanings) meanings.push(each);
	while (end < text.length) {
		const start = end + 1;
		const next = text.indexOf(' ', start);
		end = next < 0 ? text.length : next;
		const word = words.of(text.slice(start, end));
		sounds = withWord(sounds, word.sounds);
		spelling = withWord(spelling, word.spelling);
		plain = withWord(plain, word.plain);
		bones = withBones(bones, word.bones);
		for (const each of word.meanings) meanings.push(each);
	}
	return {sounds, spelling, plain, bones, meanings};
}

/** Marks have neither sound nor letters. */
function withWord(before: string, word: string): string {
	if (before === '' || word === '') return before + word;
	return `${before} ${word}`;
}

/** A consonant that ends a word and begins the next is one. */
function withBones(before: string, word: string): string {
	if (before === '' || word === '') return before + word;
	const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
	return before + (before.endsWith(first) ? word.slice(first.length) : word);
}

function freshKeys(word: string): WordKeys {
	const {sounds, spelling, plain} = textReading(word);
	// Pushed one by one: what `map` makes is of another kind to V8 than what it is joined with.
	const meanings: number[] = [];
	if (spelling !== '') for (const each of spelling.split(' ')) meanings.push(wordMeaning(each));
	return {sounds, spelling, plain, bones: skeleton(sounds), meanings};
}

/** Some 150 bytes each beside their readings. */
const words = remembered(freshKeys, 32_768);

/** To be called when all names of a folder were read: of queries there are few. */
export const forgetKeys: () => void = words.forget;

function isUntidy(text: string): boolean {
	return isMark(text.charCodeAt(0)) || isMark(text.charCodeAt(text.length - 1))
		? /^\p{P}|\p{P}$/v.test(text)
		: false;
}

/** Of code units: half of a character may be that of a mark. */
function isMark(unit: number): boolean {
	if (Number.isNaN(unit)) return false;
	const known = marks[unit];
	if (known !== 0) return known === 2;
	const is = (unit >= 0xd800 && unit < 0xe000) || /\p{P}/v.test(String.fromCharCode(unit));
	marks[unit] = is ? 2 : 1;
	return is;
}

/** Of each code unit that was met 1, or 2 where it may be a mark of punctuation. */
const marks = new Uint8Array(0x10000);

/** The keys of a name from its word `start` on, where every word is heard; otherwise nothing. */
export function partOfKeys(keys: NameKeys, start: number): NameKeys | undefined {
	const [sounds, spelling, roman] = [keys.sounds, keys.spelling, keys.roman].map((key) =>
		key.split(' '),
	);
	const count = keys.meanings.length;
	if (sounds?.length !== count || spelling?.length !== count || roman?.length !== count) {
		return undefined;
	}
	const heard = sounds.slice(start).join(' ');
	return {
		sounds: heard,
		spelling: spelling.slice(start).join(' '),
		roman: roman.slice(start).join(' '),
		script: keys.script,
		skeleton: skeleton(heard),
		isUntidy: keys.isUntidy,
		meanings: keys.meanings.slice(start),
	};
}

/** A key ready to be aligned as a name. */
export function alignedName(
	model: AlignmentModel,
	key: string,
	meanings: readonly number[],
): AlignedName {
	const padded = ` ${key} `;
	const groups = Array.from({length: model.longestNameGroup}, (_, at) =>
		groupNumbers(model, padded, at + 1),
	);
	return {length: padded.length, groups, words: alignedWords(padded, meanings)};
}

function groupNumbers(model: AlignmentModel, padded: string, size: number): Uint16Array {
	const numbers = new Uint16Array(padded.length + 1);
	for (let at = 0; at + size <= padded.length; at++) {
		numbers[at] = model.groupNumber(padded.slice(at, at + size));
	}
	return numbers;
}

/** A key ready to be aligned as a query with any number of names. */
export function alignedQuery(
	model: AlignmentModel,
	key: string,
	meanings: readonly number[],
): AlignedQuery {
	const padded = ` ${key} `;
	const {length} = padded;
	const {surcharges} = model;
	const costs = ofGroups(model, padded, model.groupCosts);
	const letters: Float32Array[] = [];
	const swapped: (Float32Array | undefined)[] = [];
	const insertions = new Float32Array(length);
	const insertionSurcharges = new Float32Array(length);
	const blanks = new Uint8Array(length);
	for (let at = 0; at < length; at++) {
		const letter = padded.charAt(at);
		// One character of two units is not swapped.
		const next = (padded.codePointAt(at) ?? 0) > 0xff_ff ? '' : padded.charAt(at + 1);
		letters.push(costs[at]?.[0] ?? NO_COSTS);
		swapped.push(next === '' ? undefined : model.groupCosts(next + letter));
		insertions[at] = model.insertion(letter, padded.charAt(at - 1));
		insertionSurcharges[at] = surcharges ? surcharges.insertion(letter) : 0;
		blanks[at] = letter === ' ' ? 1 : 0;
	}
	return {
		length,
		model,
		costs,
		letters,
		groupSurcharges: surcharges ? ofGroups(model, padded, surcharges.groups) : [],
		insertionSurcharges,
		swapped,
		insertions,
		blanks,
		words: alignedWords(padded, meanings),
	};
}

/** Of a letter that was never seen: no table has so many groups. */
const NO_COSTS = new Float32Array(1 << 12).fill(Number.POSITIVE_INFINITY);

/** Lists are pushed to, not mapped, so that V8 takes all for one kind. */
function ofGroups(
	{longestQueryGroup}: AlignmentModel,
	padded: string,
	numbersOf: (group: string) => Float32Array | undefined,
): readonly (readonly (Float32Array | undefined)[])[] {
	const all: (readonly (Float32Array | undefined)[])[] = [];
	for (let at = 0; at < padded.length; at++) {
		const own: (Float32Array | undefined)[] = [];
		for (let end = at + 1; end <= at + longestQueryGroup; end++) {
			own.push(end <= padded.length ? numbersOf(padded.slice(at, end)) : undefined);
		}
		all.push(own);
	}
	return all;
}

function alignedWords(padded: string, meanings: readonly number[]): AlignedWords {
	const ends = new Uint16Array(padded.length + 1);
	const known = new Uint8Array(padded.length + 1);
	let start = 0;
	for (let word = 0; start < padded.length - 1; word++) {
		const end = padded.indexOf(' ', start + 1);
		if (end < 0) break;
		ends[start] = end;
		known[start] = meanings[word] ?? 0;
		start = end;
	}
	return {ends, meanings: known};
}
