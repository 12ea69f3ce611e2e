import {namedLetters} from '../romanise/letter-names.ts';
import {textOfLetters} from '../romanise/letters.ts';
import {createCodeUnits} from '../text/code-units.ts';
import {hashOfPart} from '../text/word-hash.ts';
import {
	classesAt,
	glossAt,
	hasPhraseWith,
	hasRow,
	type Phrase,
	phrasesAt,
	traitsAt,
	wordIndexOf,
} from './dictionary.ts';
import {foldedWord} from './folding.ts';
import {commonLetters} from './lexicon/common-letters.ts';
import {commonClasses, nameClasses, wordClass, wordTrait} from './word-classes.ts';
import {
	numberedWord,
	type Told,
	type WordMemory,
	wordAt,
	wordIndex,
	wordMemory,
} from './word-memory.ts';
import {
	hasOrdinaryEnding,
	hasPlaceEnding,
	isArabicLetter,
	isDevanagariUnit,
	isSyllable,
	type WordUnits,
} from './word-shapes.ts';
import {readUnits} from './word-units.ts';

/** What the tables and the shape of a word tell about it, wherever it stands. */
export type Word = {
	readonly text: string;
	/** Which of the words met so far it is, from 0 on: an index for what others keep of each word. */
	readonly number: number;
	readonly folded: string;
	/** Of `folded`. */
	readonly hash: number;
	/** Bits of `wordClass`. */
	readonly classes: number;
	/** English, where a table has it. */
	readonly gloss: string | undefined;
	/** Bits of `wordTrait`. */
	readonly traits: number;
	/** The names of several words that begin with it, longest first. */
	readonly phrases: readonly Phrase[];
};

/** The word as the tables know it. */
export function wordOf(text: string): Word {
	const units = codeUnits.of(text);
	const hash = hashOfPart(text, 0, text.length);
	return wordAt(metWords, wordIndex(metWords, text, units, 0, text.length, hash));
}

const codeUnits = createCodeUnits();

/** All words met so far, as `wordIndex` finds them. */
export const metWords: WordMemory<Word> = wordMemory(classifiedWord, readUnits, toldWord);

function classifiedWord(text: string, number: number): Word {
	const folded = foldedWord(text);
	const hash = hashOfPart(folded, 0, folded.length);
	const own = wordIndexOf(folded, hash);
	// Of its last part, if the tables have no more.
	const row = hasRow(own) ? own : afterHyphen(folded);
	const isListed = row >= 0;
	let classes = wordClass.word;
	if (isListed) classes |= classesAt(row) & (isSmall(text) ? ~nameClasses : ~0);
	const isName = (classes & nameClasses) !== 0;
	const isCommon = (classes & commonClasses) !== 0;
	if (!isCommon && (isName || isNameShaped(text, folded))) classes |= wordClass.nameable;
	if (!isListed && hasPlaceEnding(unitsOf(folded))) classes |= wordClass.place;
	const letters = isListed ? undefined : letterNames(folded);
	if (letters !== undefined) classes |= wordClass.knownOrganization;
	let traits = ownTraits(text, folded);
	if (own >= 0) traits |= traitsAt(own);
	if (isListed) traits |= traitsAt(row) & wordTrait.severalPlaces;
	const gloss = glossAt(row) ?? letters;
	return {text, number, folded, hash, classes, gloss, traits, phrases: phrasesAt(own)};
}

/** The index of what stands behind the last hyphen of a word; negative where the tables do not have that. */
function afterHyphen(folded: string): number {
	const hyphen = folded.lastIndexOf('-');
	if (hyphen < 0) return -1;
	const index = wordIndexOf(
		folded.slice(hyphen + 1),
		hashOfPart(folded, hyphen + 1, folded.length),
	);
	return hasRow(index) ? index : -1;
}

/** The same of a word of which its code units told all but what is made of strings. */
function toldWord(text: string, number: number, {classes, traits, hash, listed}: Told): Word {
	const folded = foldedWord(text);
	const phrases = phrasesAt(listed);
	return {text, number, folded, hash, classes, gloss: glossAt(listed), traits, phrases};
}

/** The English of a word by its number, without making the word. */
export function glossOf(number: number): string | undefined {
	const index = number - metWords.forgotten;
	if (number < 0 || index < 0) return numberedWord(metWords, number)?.gloss;
	const word = metWords.words[index];
	return word === undefined ? glossAt(metWords.listed[index] ?? -1) : word.gloss;
}

/** The names of several words that begin with it, as soon. */
export function phrasesOf(number: number): readonly Phrase[] {
	const index = number - metWords.forgotten;
	if (number < 0 || index < 0) return numberedWord(metWords, number)?.phrases ?? phrasesAt(-1);
	return metWords.words[index]?.phrases ?? phrasesAt(metWords.listed[index] ?? -1);
}

/** Whether one of them may go on with the word of a hash. */
export function mayGoOnWith(number: number, next: number): boolean {
	const index = number - metWords.forgotten;
	const listed = index < 0 ? -1 : (metWords.listed[index] ?? -1);
	return listed < 0 || hasPhraseWith(listed, next);
}

function ownTraits(text: string, folded: string): number {
	const script = isLatin(text.charCodeAt(0)) ? wordTrait.latin : 0;
	return script | (isSyllable(text, folded) ? wordTrait.syllable : 0);
}

/** Without the letters of mathematics and phonetics that stand elsewhere. */
function isLatin(unit: number): boolean {
	const lower = unit | 0x20;
	return (lower >= 0x61 && lower <= 0x7a && unit < 0x80) || (unit >= 0xc0 && unit < 0x250);
}

/** «एलटीटीई» is LTTE; not what spells a rank, a disease or a machine. */
function letterNames(folded: string): string | undefined {
	const named = namedLetters(folded);
	if (named.length < 3) return undefined;
	const letters = textOfLetters(named);
	return commonLetters.has(letters) ? undefined : letters;
}

/** Until the next call. */
function unitsOf(folded: string): WordUnits {
	return {units: foldedUnits.of(folded), length: folded.length};
}

const foldedUnits = createCodeUnits();

/** A name in Latin letters begins with a capital. */
function isSmall(text: string): boolean {
	const unit = text.charCodeAt(0);
	return unit >= 0x61 && unit <= 0x7a;
}

function isNameShaped(text: string, folded: string): boolean {
	const first = text.charCodeAt(0);
	const isOfOurs = isDevanagariUnit(first) || isArabicLetter(first);
	if (!isOfOurs && /^\p{sc=Latin}/v.test(text)) return /^\p{Lu}/v.test(text);
	return !hasOrdinaryEnding(unitsOf(folded));
}
