import {skeleton} from './distance.ts';
import {namedLetters} from './letter-names.ts';
import {phonemeKey} from './phonemes.ts';

/**
 * `skeleton(phonemeKey(word))`, without reading the word where each of its letters is a Hindi or an Urdu
 * one whose consonants do not hang on its neighbours: some thirty times as fast, since vowels,
 * written and unwritten, are left out in the end.
 */
export function wordSkeleton(word: string): string {
	let result = '';
	let last = '';
	let isComposed = false;
	for (let at = 0; at < word.length; at++) {
		const {consonant, kind} = letterOf(word.charCodeAt(at));
		if (kind === 'other') return skeleton(phonemeKey(word));
		if (kind === 'composed') isComposed = true;
		if (consonant === last || consonant === '') continue;
		result += consonant;
		last = consonant;
	}
	// «एनक्यू» is read as NQ.
	const isNamed = namedLetters(isComposed ? word.normalize('NFKD') : word).length > 0;
	return isNamed ? skeleton(phonemeKey(word)) : result;
}

/** `skeleton(phonemeKey(text))` of words with one blank between, as quickly: no letter is read by what stands beyond a blank. */
export function phraseSkeleton(text: string): string {
	let result = '';
	for (const word of text.split(' ')) {
		const own = wordSkeleton(word);
		// A consonant that ends a word and begins the next is one.
		result += own !== '' && result.endsWith(own.charAt(0)) ? own.slice(1) : own;
	}
	return result;
}

/**
 * The same letter by letter, without a string: the consonant that a code unit gives, as its place in the Latin alphabet, 0 for none;
 * negative where other letters of the word have a say in it.
 */
export function consonantOfUnit(unit: number): number {
	const index = unit - firstLetter;
	if (index < 0 || index >= letterCount) return -1;
	const known = codes[index] ?? 0;
	if (known !== 0) return known - afterUnknown;
	const {consonant, kind} = letterOf(unit);
	const code = consonant === '' ? 0 : consonant.charCodeAt(0) - 0x60;
	const found = kind === 'plain' && code >= 0 && code <= 26 ? code : -1;
	codes[index] = found + afterUnknown;
	return found;
}

const firstLetter = 0x0600;
const letterCount = 0x380;
/** What `consonantOfUnit` says, and so much more; 0 where a letter was not met yet. */
const codes = new Int8Array(letterCount);
const afterUnknown = 2;

type Consonant = {
	/** One consonant of a skeleton, or none. */
	readonly consonant: string;
	readonly kind: 'plain' | 'composed' | 'other';
};

const letters: (Consonant | undefined)[] = [];
const other: Consonant = {consonant: '', kind: 'other'};

/** Filled as letters are met; blocks Devanagari and Arabic of Unicode 16. */
function letterOf(unit: number): Consonant {
	const index = unit - firstLetter;
	if (index < 0 || index >= letterCount) return other;
	const known = letters[index];
	if (known !== undefined) return known;
	const made = newLetter(String.fromCharCode(unit));
	letters[index] = made;
	return made;
}

/** Another spelling of a letter, and the nukta, which makes another letter of the one before it, are left to the table of the script. */
function newLetter(letter: string): Consonant {
	const isRead = /^[[\p{L}\p{M}]&&[\p{Script=Devanagari}\p{Script=Arabic}]]$/v.test(letter);
	if (!isRead || /^[\u093C\u0643\u064A\u0649\u0647\u06C3\u0629\u06D5\u0671\u06D3]$/v.test(letter)) {
		return other;
	}
	const consonant = skeleton(phonemeKey(letter));
	if (consonant.length > 1) return other;
	return {consonant, kind: letter.normalize('NFKD') === letter ? 'plain' : 'composed'};
}
