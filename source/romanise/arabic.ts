import {
	AIN,
	ALEF,
	ALEF_ABOVE,
	CODA,
	CONSONANTS,
	DO_CHASHMI_HEH,
	HAMZA,
	HAMZA_ABOVE,
	HEH,
	LAM,
	MADDA,
	ONSET,
	VAV,
	WITH_MARK,
	YEH,
	YEH_BARREE,
} from './arabic-table.ts';
import type {Reading} from './devanagari-table.ts';
import type {Sound} from './letter-sounds.ts';
import {byLetter} from './letter-table.ts';
import type {Letter} from './letters.ts';

/** One sound before the short vowels, which Urdu does not write, are put in. */
type Part = Sound & {readonly isVowel: boolean};

/**
 * The sounds of one word in Urdu. Vav, yeh and heh are consonants or vowels by what stands around
 * them; between consonants that nobody could speak together the readable form gets an a.
 *
 *     keheh vav alef noon gaf  →  k v a n g      reh seen teh  →  r a s t
 */
export function arabicSounds(letters: readonly Letter[]): readonly Sound[] {
	const parts: Part[] = [];
	for (let at = 0; at < letters.length; at++) addPart(parts, letters, at);
	return withShortVowels(parts);
}

const consonantOf = byLetter(CONSONANTS);

function addPart(parts: Part[], letters: readonly Letter[], at: number): void {
	const {letter, start} = letters[at] as Letter;
	const reading = readNameOfGod(letters, at) ?? consonantOf(letter) ?? readWeakLetter(letters, at);
	if (!reading) return;
	const [roman, sounds] = reading;
	const spelling = spellingOf(letter, letterAt(letters, at + 1));
	parts.push({roman, sounds, spelling, start, isVowel: beginsWithVowel(roman)});
}

function spellingOf(letter: string, next: string): string {
	const own = letter === ALEF_ABOVE ? ALEF : letter;
	return next === MADDA || next === HAMZA_ABOVE ? (WITH_MARK[letter + next] ?? own) : own;
}

function beginsWithVowel(roman: string): boolean {
	return roman !== '' && 'aeiou'.includes(roman.charAt(0));
}

function readWeakLetter(letters: readonly Letter[], at: number): Reading | undefined {
	if (isCarrier(letters, at)) return undefined;
	switch (letters[at]?.letter) {
		case ALEF:
			return readAlef(letters, at);
		case ALEF_ABOVE:
			return ['a', 'a'];
		case VAV:
			return readVav(letters, at);
		case YEH:
			return readYeh(letters, at);
		case YEH_BARREE:
			return ['e', 'e'];
		case HEH:
			return isLast(letters, at) && at > 0 && !isVowelLetter(letters, at - 1)
				? ['a', '@']
				: ['h', 'h'];
		case DO_CHASHMI_HEH:
			// The breath after a stop: heard in the readable form, and no sound of its own in the key.
			return ['h', ''];
		case AIN:
			return isVowelLetter(letters, at + 1) ? ['', 'A'] : ['a', 'A'];
		case HAMZA:
		case MADDA:
		case HAMZA_ABOVE:
			return undefined;
		default:
			return ['', ''];
	}
}

/** Alef lam lam heh at the end of a word: «اللہ», Allah, and in names Abdullah and Sanaullah. */
function readNameOfGod(letters: readonly Letter[], at: number): Reading | undefined {
	const alef = letters.length - NAME_OF_GOD.length;
	if (at < alef || alef < 0 || letterAt(letters, letters.length - 1) !== HEH) return undefined;
	const isHere = NAME_OF_GOD.every(({letter}, place) => letterAt(letters, alef + place) === letter);
	if (!isHere) return undefined;
	if (at === alef && alef > 0) return ['u', 'u'];
	return NAME_OF_GOD[at - alef]?.reading;
}

/** A yeh or vav below a small alef is not heard: «موسیٰ», Musa; «صلوٰۃ», salat. */
function isCarrier(letters: readonly Letter[], at: number): boolean {
	const letter = letterAt(letters, at);
	return (letter === YEH || letter === VAV) && letterAt(letters, at + 1) === ALEF_ABOVE;
}

/** An alef that opens a word before yeh or vav only carries that vowel, unless it has a madda. */
function readAlef(letters: readonly Letter[], at: number): Reading {
	const isSilent = at === 0 && [YEH, YEH_BARREE, VAV].includes(letterAt(letters, at + 1));
	return isSilent ? ['', '.'] : ['a', 'a'];
}

/** v at the beginning and before a vowel, otherwise o or u; o before a hamza. */
function readVav(letters: readonly Letter[], at: number): Reading {
	const opens = at === 0 && !isLast(letters, at);
	const isHeld = [at + 1, at + 2].some((next) => letterAt(letters, next) === HAMZA_ABOVE);
	if (isHeld) return ['o', 'w'];
	return opens || isVowelLetter(letters, at + 1) ? ['v', 'w'] : ['u', 'w'];
}

/** y at the beginning of a word and before alef, vav or the long a of «یحییٰ», otherwise i; with hamza only a hiatus. */
function readYeh(letters: readonly Letter[], at: number): Reading {
	if (letterAt(letters, at + 1) === HAMZA_ABOVE) {
		return isVowelLetter(letters, at + 2) ? ['', 'q'] : ['i', 'q'];
	}
	const isGlide =
		at === 0 || [ALEF, VAV].includes(letterAt(letters, at + 1)) || isCarrier(letters, at + 1);
	return isGlide && !isLast(letters, at) ? ['y', 'e'] : ['i', 'e'];
}

function letterAt(letters: readonly Letter[], at: number): string {
	return letters[at]?.letter ?? '';
}

function isLast(letters: readonly Letter[], at: number): boolean {
	return at === letters.length - 1;
}

function isVowelLetter(letters: readonly Letter[], at: number): boolean {
	switch (letterAt(letters, at)) {
		case ALEF:
		case ALEF_ABOVE:
		case VAV:
		case YEH:
		case YEH_BARREE:
			return true;
		default:
			return false;
	}
}

/** Marks with `.` in the key, and fills with a in the readable form, where a short vowel may be unwritten. */
function withShortVowels(parts: readonly Part[]): readonly Sound[] {
	const result: Part[] = [];
	let hasVowel = false;
	let isClose = false;
	for (let at = 0; at < parts.length; at++) {
		const part = parts[at] as Part;
		const {roman, sounds, spelling, start, isVowel} = part;
		const mayNeed = !isVowel && isConsonant(parts[at + 1]);
		const needs: boolean = mayNeed && needsVowel(parts, at, {hasVowel, isClose});
		isClose = mayNeed && !needs;
		hasVowel ||= isVowel || needs;
		const own = needs ? `${roman}a` : roman;
		result.push(mayNeed ? {roman: own, sounds: `${sounds}.`, spelling, start, isVowel} : part);
	}
	return result;
}

function isConsonant(part: Part | undefined): boolean {
	return part !== undefined && !part.isVowel && part.sounds !== '';
}

/**
 * Whether the consonants at `at` and after it cannot be spoken together where they stand: with no
 * vowel before them only as an onset, at the end of the word only as a coda, elsewhere never three.
 */
function needsVowel(
	parts: readonly Part[],
	at: number,
	before: {readonly hasVowel: boolean; readonly isClose: boolean},
): boolean {
	const pair = withBreath(parts, at) + withBreath(parts, at + 1);
	const following = parts[at + 2];
	if (!before.hasVowel) return !(ONSET.test(pair) && following?.isVowel === true);
	if (before.isClose) return !(ONSET.test(pair) && following?.isVowel === true);
	return !following?.isVowel && !CODA.test(pair);
}

function withBreath(parts: readonly Part[], at: number): string {
	const breath = parts[at + 1]?.sounds === '' ? 'h' : '';
	return (parts[at]?.roman ?? '') + breath;
}

/** Each letter with what it is read as: the second lam stands for the long a, which nobody writes. */
const NAME_OF_GOD: readonly {readonly letter: string; readonly reading: Reading}[] = [
	{letter: ALEF, reading: ['a', 'a']},
	{letter: LAM, reading: ['ll', 'l']},
	{letter: LAM, reading: ['a', 'a']},
	{letter: HEH, reading: ['h', 'h']},
];
