import {areNames} from '../romanise/letter-names.ts';
import {hashedUnit, hashStart} from '../text/word-hash.ts';
import {dictionary} from './dictionary.ts';
import {foldedUnits, foldUnits} from './folding.ts';
import {
	isRowAt,
	listedClassesAt,
	listedIndex,
	listedLength,
	listedTraitsAt,
} from './listed-words.ts';
import {commonClasses, nameClasses, wordClass, wordTrait} from './word-classes.ts';
import type {Told} from './word-memory.ts';
import {
	hasOrdinaryEnding,
	hasPlaceEnding,
	isArabicLetter,
	isDevanagariUnit,
	longestSyllable,
	type WordUnits,
} from './word-shapes.ts';

/**
 * What the tables and the shape of a word tell of it, by its code units, so that nothing is made for it: of nearly all words of
 * Hindi and Urdu. Whether it is one; others are read letter by letter (`words.ts`), and these are as that has them.
 */
export function readUnits(units: Uint16Array, start: number, end: number, into: Told): boolean {
	// Before the word is folded: that of the tables is done in the same room.
	const {words: table} = dictionary();
	const length = foldUnits(units, start, end);
	if (length <= 0) return false;
	const hash = hashOfFolded(length);
	const listed = listedIndex(table, foldedUnits, length, hash);
	const row = listed * listedLength;
	const isListed = row >= 0 && table.rows[row + isRowAt] !== 0;
	const syllable = syllableTrait(units[start] ?? 0, end - start, length);
	if (syllable < 0 || (!isListed && areNames(foldedUnits, 0, length))) return false;
	const known =
		row < 0 ? wordClass.word : wordClass.word | (table.rows[row + listedClassesAt] ?? 0);
	into.classes = known | shapeClasses(known, length, isListed);
	into.traits = row < 0 ? syllable : syllable | (table.rows[row + listedTraitsAt] ?? 0);
	into.hash = hash;
	into.listed = listed;
	return true;
}

/** What the ending of a word adds to what the tables have. */
function shapeClasses(known: number, length: number, isListed: boolean): number {
	const folded = ofFolded(length);
	const isCommon = (known & commonClasses) !== 0;
	const isName = (known & nameClasses) !== 0;
	const isNameable = !isCommon && (isName || !hasOrdinaryEnding(folded));
	const isPlace = !isListed && hasPlaceEnding(folded);
	return (isNameable ? wordClass.nameable : 0) | (isPlace ? wordClass.place : 0);
}

function hashOfFolded(length: number): number {
	let hash = hashStart;
	for (let at = 0; at < length; at++) hash = hashedUnit(hash, foldedUnits[at] ?? 0);
	return hash;
}

/** Used again for the next word. */
const last: {readonly units: Uint16Array; length: number} = {units: foldedUnits, length: 0};

function ofFolded(length: number): WordUnits {
	last.length = length;
	return last;
}

/** That of a syllable, or 0; negative of a word that begins with no letter of ours, or about which a pattern of all of Unicode is asked. */
function syllableTrait(first: number, textLength: number, length: number): number {
	const isHindi = isDevanagariUnit(first);
	if (!isHindi && !isArabicLetter(first)) return -1;
	if (textLength > longestSyllable) return 0;
	return isHindi ? hindiSyllable(length) : urduSyllable(length);
}

/** Two to six letters, those that Urdu has. */
function urduSyllable(length: number): number {
	for (let at = 0; at < length; at++) if (!isArabicLetter(foldedUnits[at] ?? 0)) return -1;
	return length >= 2 && length <= 6 ? wordTrait.syllable : 0;
}

/*
 * The pattern of a syllable of Devanagari, letter by letter: the places in it where a word may be after each. A glide
 * is a vowel if what it stands before is there: a consonant or a sign for य, a sign for व.
 *
 *     C(्C)*   V|य|व …   C(्C)?
 */
const begin = 1;
const onset = 2;
const onsetVirama = 4;
const vowels = 8;
const yaGlide = 16;
const vaGlide = 32;
const coda = 64;
const codaVirama = 128;
const end = 256;

function hindiSyllable(length: number): number {
	let places = begin;
	for (let at = 0; at < length; at++) {
		places = placesAfter(places, foldedUnits[at] ?? 0);
		if (places === 0) return 0;
	}
	return (places & (begin | onset | vowels | coda | end)) === 0 ? 0 : wordTrait.syllable;
}

function placesAfter(before: number, unit: number): number {
	if (unit === virama) {
		return ((before & onset) === 0 ? 0 : onsetVirama) | ((before & coda) === 0 ? 0 : codaVirama);
	}
	if (isConsonant(unit)) return placesAfterConsonant(before, unit);
	const mayBeVowel = isSign(unit) ? beforeSign : isVowelLetter(unit) ? beforeVowel : 0;
	return (before & mayBeVowel) === 0 ? 0 : vowels;
}

const virama = 0x094d;
const beforeVowel = begin | onset | vowels;
const beforeSign = beforeVowel | yaGlide | vaGlide;
const beforeCoda = beforeVowel | yaGlide;

function placesAfterConsonant(before: number, unit: number): number {
	let places = 0;
	if ((before & (begin | onsetVirama)) !== 0) places |= onset;
	if ((before & codaVirama) !== 0) places |= end;
	if ((before & beforeCoda) === 0) return places;
	if (unit === 0x092f) places |= yaGlide;
	if (unit === 0x0935) places |= vaGlide;
	return places | coda;
}

function isConsonant(unit: number): boolean {
	return unit >= 0x0915 && unit <= 0x0939;
}

function isSign(unit: number): boolean {
	return unit >= 0x093e && unit <= 0x094c;
}

/** And signs of nasals. */
function isVowelLetter(unit: number): boolean {
	return (unit >= 0x0904 && unit <= 0x0914) || (unit >= 0x0900 && unit <= 0x0902);
}
