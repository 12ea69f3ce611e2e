import {
	CONSONANTS,
	LABIALS,
	NASAL_SIGNS,
	NUKTA,
	NUKTA_CONSONANTS,
	NUKTA_LETTERS,
	type Reading,
	VIRAMA,
	VISARGA,
	VOWEL_OF_SIGN,
	VOWEL_SIGNS,
	VOWELS,
} from './devanagari-table.ts';
import type {Sound} from './letter-sounds.ts';
import {byLetter} from './letter-table.ts';
import type {Letter} from './letters.ts';

/** One sound of a word before the unwritten a is decided. */
type Part = Sound & {readonly isVowel: boolean; readonly isUnwritten: boolean};

/**
 * The sounds of one word in Devanagari. A consonant carries an unwritten a, which speech drops at
 * the end of the word and between two others that have vowels around them:
 *
 *     न ग र ी य  →  na ga rī ya  →  nagariy
 *     स म न ् व य  →  sa ma nva ya  →  samanvay
 */
export function devanagariSounds(letters: readonly Letter[]): readonly Sound[] {
	const parts = partsOf(letters);
	const isDropped = droppedVowels(parts);
	const last = parts.length - 1;
	for (let at = 0; at <= last; at++) {
		if (!isDropped[at]) continue;
		const {start} = parts[at] as Part;
		// Only the last is silent for sure: keys keep the others, at next to no cost.
		parts[at] = unwritten('', at === last ? '' : '@', start);
	}
	return parts;
}

function unwritten(roman: string, sounds: string, start: number): Part {
	return {roman, sounds, spelling: sounds, start, isVowel: true, isUnwritten: true};
}

const consonantOf = byLetter(CONSONANTS);
const nuktaConsonantOf = byLetter(NUKTA_CONSONANTS);
const nuktaLetterOf = byLetter(NUKTA_LETTERS);
const vowelOf = byLetter(VOWELS);
const vowelSignOf = byLetter(VOWEL_SIGNS);
const vowelOfSign = byLetter(VOWEL_OF_SIGN);

function partsOf(letters: readonly Letter[]): Part[] {
	const parts: Part[] = [];
	let at = 0;
	while (at < letters.length) {
		const {letter, start} = letters[at] as Letter;
		if (consonantOf(letter)) {
			at = pushConsonant(parts, letters, at);
			continue;
		}
		const following = letters[at + 1]?.letter ?? '';
		const reading = vowelOrSign(letter, following);
		const isVowel = vowelOf(letter) !== undefined || isSign(letter);
		if (reading)
			parts.push(partOf(reading, {letter: vowelOfSign(letter) ?? letter, start}, isVowel));
		at++;
	}
	return parts;
}

/** Reads one consonant with its nukta, and the unwritten a if nothing takes it away; gives the next index. */
function pushConsonant(parts: Part[], letters: readonly Letter[], at: number): number {
	const {letter, start} = letters[at] as Letter;
	const hasNukta = letters[at + 1]?.letter === NUKTA;
	const reading = (hasNukta && nuktaConsonantOf(letter)) || consonantOf(letter);
	const changed = (hasNukta && nuktaLetterOf(letter)) || letter;
	if (reading) parts.push(partOf(reading, {letter: changed, start}, false));
	const next = at + (hasNukta ? 2 : 1);
	const following = letters[next]?.letter ?? '';
	if (following === VIRAMA) return next + 1;
	if (!isSign(following)) parts.push(unwritten('a', '@', start));
	return next;
}

function vowelOrSign(letter: string, following: string): Reading | undefined {
	if (NASAL_SIGNS.has(letter)) return [LABIALS.has(following) ? 'm' : 'n', '~'];
	if (letter === VISARGA) return ['h', 'h'];
	return vowelSignOf(letter) ?? vowelOf(letter);
}

function isSign(letter: string): boolean {
	return vowelSignOf(letter) !== undefined;
}

function partOf(
	[roman, sounds]: Reading,
	{letter, start}: Pick<Letter, 'letter' | 'start'>,
	isVowel: boolean,
): Part {
	return {roman, sounds, spelling: letter, start, isVowel, isUnwritten: false};
}

/**
 * Which unwritten vowels speech drops: the last one, and from the end towards the beginning each
 * that stands in VC_CV (Ohala, "Aspects of Hindi Phonology", 1983). A word of one consonant keeps its own.
 */
function droppedVowels(parts: readonly Part[]): readonly boolean[] {
	const isDropped: boolean[] = [];
	let hasVowel = false;
	const last = parts.length - 1;
	for (let at = 0; at <= last; at++) {
		isDropped.push(false);
		if (at < last && isVowelAt(parts, at)) hasVowel = true;
	}
	if (hasVowel && parts[last]?.isUnwritten) isDropped[last] = true;
	for (let at = last - 2; at > 1; at--) {
		if (!parts[at]?.isUnwritten) continue;
		isDropped[at] =
			isVowelAt(parts, at - 2) &&
			!isVowelAt(parts, at - 1) &&
			!isVowelAt(parts, at + 1) &&
			isVowelAt(parts, at + 2) &&
			!isDropped[at + 2];
	}
	return isDropped;
}

function isVowelAt(parts: readonly Part[], at: number): boolean {
	return parts[at]?.isVowel === true;
}
