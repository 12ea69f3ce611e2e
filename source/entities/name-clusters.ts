import {
	phonemeSimilarity,
	skeleton,
	soundLikeness,
	type WeighedSounds,
	weighedSounds,
} from '../romanise/distance.ts';
import {isDevanagariLetter} from '../text/plain-letters.ts';
import {remembered} from '../text/remembered.ts';
import {foldedWord} from './folding.ts';
import {knownPlace} from './known-places.ts';
import {irregularNames} from './lexicon/irregular-names.ts';
import {nameWords} from './name-words.ts';
import {areOtherPlaces} from './place-vowels.ts';
import {areOtherSyllables, vietnameseName} from './vietnamese-names.ts';

/** A spelling, and how often the corpus has it. */
export type NameForm = {readonly text: string; readonly count: number};

/**
 * Spellings that sound like one name, each with the spelling that leads its cluster.
 *
 * The spellings that tell most lead, the more frequent first; each next one joins the leader it is most like, or leads.
 * It is compared with leaders only, so no chain of near likenesses joins two names, and only with
 * those in its block (the same coarse consonants), so it stays near-linear. Pauses every few hundred.
 *
 *     ट्रान द डुंग   TRNTNK   ⟶ block ⟵   TRNTNK   ट्रान थे डुंग
 */
export function* clusterNames(
	forms: readonly NameForm[],
	type: 'person' | 'place' = 'person',
): Generator<undefined, ReadonlyMap<string, string>> {
	const blocks = new Map<string, Sound[]>();
	const leaders = new Map<string, string>();
	const sounds: Sound[] = [];
	for (const form of forms) {
		if (sounds.length % namesAtOnce === 0) yield;
		sounds.push(soundOf(form, type));
	}
	sounds.sort(bySureness);
	for (const [index, sound] of sounds.entries()) {
		if (index % namesAtOnce === 0) yield;
		const {text} = sound;
		const block = blocks.get(sound.block) ?? [];
		const leader = nearest(sound, block);
		leaders.set(text, leader?.text ?? text);
		if (leader === undefined && block.length < MOST_LEADERS) {
			block.push(sound);
			blocks.set(sound.block, block);
		}
	}
	return leaders;
}

/** Between two pauses: some milliseconds. */
const namesAtOnce = 500;

/** Devanagari writes every vowel, Urdu few: what it leaves open must not join two names that Hindi tells apart. */
function bySureness(a: Sound, b: Sound): number {
	return a.unsureness - b.unsureness || b.count - a.count || (a.text < b.text ? -1 : 1);
}

const unsureness: Readonly<Record<Sound['script'], number>> = {Deva: 0, Latn: 1, other: 2, Arab: 3};

/** In a block this full, spellings that differ in vowels only are different names. */
const MOST_LEADERS = 64;

type Sound = NameForm & {
	readonly script: 'Deva' | 'Arab' | 'Latn' | 'other';
	/** By the script. */
	readonly unsureness: number;
	/** Folded, so that two writings of one spelling are the same. */
	readonly folded: string;
	readonly words: readonly HeardWord[];
	readonly isVietnamese: boolean;
	readonly isPlace: boolean;
	/** The English name of a place that the tables know. */
	readonly known: string | undefined;
	readonly block: string;
};

function soundOf({text, count}: NameForm, type: 'person' | 'place'): Sound {
	const spelt = nameWords(text);
	const folded = spelt.map((word) => word.folded).join(' ');
	const words: HeardWord[] = [];
	for (const word of spelt) {
		const parts = irregular().get(word.folded);
		if (parts === undefined) words.push(heardWords.of(word.phonemes));
		else for (const part of parts) words.push(heardWords.of(part));
	}
	let bones = '';
	for (const word of words) bones += word.bones;
	const block = coarse(bones);
	const script = writingOf(text);
	return {
		text,
		count,
		script,
		unsureness: unsureness[script],
		folded,
		words,
		isVietnamese: vietnameseName(text) !== undefined,
		isPlace: type === 'place',
		known: type === 'place' ? knownPlace(text) : undefined,
		block: block.trim() === '' ? folded : block,
	};
}

/** A word of a name by its phonemes. */
type HeardWord = WeighedSounds & {
	readonly phonemes: string;
	/** As `skeleton` gives them. */
	readonly bones: string;
	/** See `closeVowels`. */
	readonly vowels: string;
};

function freshlyHeard(phonemes: string): HeardWord {
	const {codes, weight} = weighedSounds(phonemes);
	return {codes, weight, phonemes, bones: skeleton(phonemes), vowels: closeVowels(phonemes)};
}

/** Some 300 bytes each. */
const heardWords = remembered(freshlyHeard, 16_384);

/** To be called when all names of a folder were compared. */
export const forgetHeard: () => void = heardWords.forget;

/** The phonemes of what a word stands for, word by word. */
let irregularWords: ReadonlyMap<string, readonly string[]> | undefined;

function irregular(): ReadonlyMap<string, readonly string[]> {
	irregularWords ??= new Map(
		irregularNames.flatMap(([phonemes, words]) =>
			words.split(' ').map((word) => [foldedWord(word), phonemes.split(' ')] as const),
		),
	);
	return irregularWords;
}

function writingOf(text: string): Sound['script'] {
	for (let at = 0; at < text.length; at++) {
		if (isDevanagariLetter(text.charCodeAt(at))) return 'Deva';
	}
	if (/\p{sc=Devanagari}/v.test(text)) return 'Deva';
	if (/\p{sc=Arabic}/v.test(text)) return 'Arab';
	return /\p{sc=Latin}/v.test(text) ? 'Latn' : 'other';
}

/** Voiced and unvoiced together: थे and द are one name's syllable in two spellings. */
function coarse(consonants: string): string {
	let result = '';
	let last = '';
	let at = 0;
	for (const consonant of consonants) {
		at += consonant.length;
		const next = consonants.charCodeAt(at);
		const isNasal = consonant === 'm' && (next === 0x70 || next === 0x62);
		const own = isNasal ? 'n' : (coarseClasses[consonant] ?? consonant);
		if (own === last) continue;
		result += own;
		last = own;
	}
	return result;
}

const coarseClasses: Readonly<Record<string, string>> = {
	k: 'K',
	g: 'K',
	t: 'T',
	d: 'T',
	p: 'P',
	b: 'P',
	c: 'S',
	j: 'S',
	s: 'S',
};

function nearest(sound: Sound, block: readonly Sound[]): Sound | undefined {
	let best: Sound | undefined;
	let bestLikeness = 0;
	let nextLikeness = 0;
	for (const leader of block) {
		const likeness = likenessOf(sound, leader);
		if (likeness > bestLikeness) {
			nextLikeness = bestLikeness;
			best = leader;
			bestLikeness = likeness;
		} else if (likeness > nextLikeness) nextLikeness = likeness;
	}
	// Urdu k-r-n may be करन or किरन: what could be two people stays apart.
	const isDoubtful = best?.script !== sound.script && bestLikeness - nextLikeness < CLEAR_LEAD;
	return isDoubtful ? undefined : best;
}

/** Between scripts the nearest name must be nearer than the next by this much. */
const CLEAR_LEAD = 0.05;

/** 1 to 0; 0 where a word of one is no spelling of the word of the other. */
function likenessOf(left: Sound, right: Sound): number {
	if (left.folded === right.folded) return 1;
	if (areApartInLatin(left, right)) return 0;
	if (left.words.length !== right.words.length) return joinedLikeness(left, right);
	const areDevanagari = left.script === 'Deva' && right.script === 'Deva';
	if (areDevanagari && areOtherNames(left, right)) return 0;
	const least = leastLikeness(left, right);
	/** The word that is no spelling of the other's; -1 for none. */
	let odd = -1;
	for (let index = 0; index < left.words.length; index++) {
		const [word, other] = [left.words[index] as HeardWord, right.words[index] as HeardWord];
		if (soundLikeness(word, other) >= least) continue;
		if (odd >= 0) return 0;
		odd = index;
	}
	if (odd >= 0 && (left.words.length < 3 || !isOddOpen(left, right, odd))) return 0;
	return phonemeSimilarity(saidWith(' ', left), saidWith(' ', right));
}

/**
 * Two in Latin letters; or one that the tables lack, and a place that they know, whose English name they have: Telia is no
 * spelling of दिल्ली, nor Khanpur of कानपुर.
 */
function areApartInLatin(left: Sound, right: Sound): boolean {
	if (left.known === undefined && right.known !== undefined) return isOtherName(left, right.known);
	if (right.known === undefined && left.known !== undefined) return isOtherName(right, left.known);
	return left.script === 'Latn' && right.script === 'Latn';
}

function isOtherName({script, folded}: Sound, known: string): boolean {
	return script === 'Latn' && folded !== foldedWord(known);
}

/** Whether a word of two names is a syllable that they may leave open. */
function isOddOpen(left: Sound, right: Sound, odd: number): boolean {
	return (
		isOpenSyllable(left.words[odd]?.phonemes) &&
		isOpenSyllable(right.words[odd]?.phonemes) &&
		(left.script !== right.script ||
			isBareLetter(left.folded, odd) ||
			isBareLetter(right.folded, odd))
	);
}

function areOtherNames(left: Sound, right: Sound): boolean {
	if (left.isVietnamese && right.isVietnamese) return areOtherSyllables(left.text, right.text);
	if (left.isVietnamese || right.isVietnamese) return !left.isPlace && haveOtherVowels(left, right);
	return left.isPlace ? areOtherPlaces(left.folded, right.folded) : haveOtherVowels(left, right);
}

function saidWith(gap: string, {words}: Sound): string {
	let said = words[0]?.phonemes ?? '';
	for (let at = 1; at < words.length; at++) said += gap + (words[at] as HeardWord).phonemes;
	return said;
}

/** Urdu writes in two words what Hindi writes in one: «آدتیہ ناتھ», आदित्यनाथ. */
function joinedLikeness(left: Sound, right: Sound): number {
	if (Math.abs(left.words.length - right.words.length) > 1) return 0;
	const likeness = phonemeSimilarity(saidWith('', left), saidWith('', right));
	return likeness >= (left.script === right.script ? 0.95 : LEAST_JOINED) ? likeness : 0;
}

const LEAST_JOINED = 0.8;

/**
 * Within Devanagari vowels are sure (तोआन and तान, .86, are two names, लैम and लाम, .96, are one);
 * between scripts they are not: of thirty people of Indian and Pakistani news the least like words
 * of one name are अरविंद .88, the most like of two हसन and Urdu Husain .87. Vietnamese syllables
 * by ear are less alike (थान and Thanh .7, थांग in Urdu .8), and few places share a sound.
 */
function leastLikeness(left: Sound, right: Sound): number {
	if (left.script === right.script) return 0.9;
	const isOnePlaceKnown = (left.known === undefined) !== (right.known === undefined);
	const mayDiffer = !isOnePlaceKnown && (left.isPlace || left.isVietnamese || right.isVietnamese);
	if (!mayDiffer) return 0.875;
	return left.script === 'Arab' || right.script === 'Arab' ? 0.55 : 0.65;
}

/** Within Devanagari i and u are never the inherent vowel: करन and किरन are two. */
function haveOtherVowels(left: Sound, right: Sound): boolean {
	return left.words.some(({vowels}, index) => vowels !== right.words[index]?.vowels);
}

function closeVowels(word: string): string {
	return word.replace(/[^iu]+/gv, (others) => (/[^@aE~A]/v.test(others) ? '.' : ''));
}

/** The द of ट्रान द डुंग: a letter alone tells no vowel. */
function isBareLetter(folded: string, index: number): boolean {
	return folded.split(' ')[index]?.length === 1;
}

/** A vowel with a consonant at most: too short to tell by its sound. */
function isOpenSyllable(word: string | undefined): boolean {
	return /^[kgcjtdnmpfbvyrlszhxCG]?[aiu@.EweAq]{1,2}$/v.test(word ?? '');
}
