import {GROUPS, SINGLES} from './latin-table.ts';
import type {Sound} from './letter-sounds.ts';
import {type Letter, textOfLetters} from './letters.ts';

/**
 * The sounds of one word in Latin letters. The readable form is the folded letters themselves, in
 * capitals where the word is an abbreviation (NQ, TW).
 */
export function latinSounds(letters: readonly Letter[]): readonly Sound[] {
	const word = textOfLetters(letters);
	const isAbbreviation = isShortAndCapital(letters);
	const result: Sound[] = [];
	let at = 0;
	while (at < letters.length) {
		const [length, sounds] = readGroup(word, at);
		for (let inner = 0; inner < length; inner++) {
			const {letter, start} = letters[at + inner] as Letter;
			const roman = isAbbreviation ? letter.toUpperCase() : letter;
			result.push({
				roman,
				sounds: inner === 0 ? sounds : '',
				spelling: isHeard(letter) ? letter : '',
				start,
			});
		}
		at += length;
	}
	return result;
}

/** Longer words in capitals are headlines. */
const LONGEST_ABBREVIATION = 5;

function isShortAndCapital(letters: readonly Letter[]): boolean {
	const isShort = letters.length >= 2 && letters.length <= LONGEST_ABBREVIATION;
	return isShort && letters.every(({isCapital}) => isCapital);
}

const noGroups: typeof GROUPS = [];
/** In their order, by the first letter. */
const groupsByLetter: Readonly<Record<string, typeof GROUPS | undefined>> = Object.groupBy(
	GROUPS,
	([letters]) => letters.charAt(0),
);

function readGroup(word: string, at: number): readonly [length: number, sounds: string] {
	for (const [letters, sounds] of groupsByLetter[word[at] ?? ''] ?? noGroups) {
		if (word.startsWith(letters, at)) return [letters.length, sounds];
	}
	return [1, readSingle(word, at)];
}

/** `C` and `G` are c and g before e, i, y, which languages soften each in its own way. */
function readSingle(word: string, at: number): string {
	const letter = word[at] ?? '';
	const next = word[at + 1] ?? '';
	switch (letter) {
		case 'c':
			return isSoftener(next) ? 'C' : 'k';
		case 'g':
			return isSoftener(next) ? 'G' : 'g';
		case 'x':
			return at === 0 ? 's' : 'ks';
		case 'y':
			return 'aeiou'.includes(next) && next !== '' ? 'y' : 'i';
		default:
			return SINGLES[letter] ?? '';
	}
}

function isSoftener(letter: string): boolean {
	return letter === 'e' || letter === 'i' || letter === 'y';
}

function isHeard(letter: string): boolean {
	return letter >= 'a' && letter <= 'z';
}
