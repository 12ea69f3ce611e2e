import {keyUnits, writeBridgeKey} from './bridge-key.ts';
import {hashSeed, hashText, hashUnit, keySeed, mixed} from './hash.ts';
import {nameKind} from './name-kind.ts';
import type {TaggerWord} from './types.ts';

/**
 * What a word tells wherever it stands, as hashes: all of it about itself, some of it about its
 * neighbours. The key features are the same for a word of Hindi and its Urdu spelling; the raw
 * ones hold for one script.
 */
export type WordFeatures = Hashes & {
	/** How many hashes there are. */
	count: number;
	/** Its key, for pairs of words. */
	key: number;
	/** What the word lists know of it, for pairs of words of which no pair was met. */
	category: number;
	/** It may be part of a name: the words around a run of these tell what it names. */
	isOpen: boolean;
	/** Its `ordinaryHash`. */
	ordinary: number;
};

type Hashes = {
	hashes: Int32Array;
	/** How far the token may stand of which each tells something: 0 for the word itself, 1, or 2. */
	reaches: Uint8Array;
};

/** What stands before and after a sentence. */
export const edge: Readonly<WordFeatures> = {
	hashes: Int32Array.of(-1),
	reaches: Uint8Array.of(2),
	count: 1,
	key: -1,
	category: -1,
	isOpen: false,
	ordinary: -1,
};

/** The hash of a feature of the word at an offset from the token. */
export function offsetHash(hash: number, offset: number): number {
	return mixed(hash, offset);
}

/** The entry of a word in the filter of ordinary words: its spelling in Hindi, its key elsewhere, where the data has no spellings. */
export function ordinaryHash(folded: string): number {
	return isDevanagari(folded.charCodeAt(0)) ? hashText(folded, hashSeed) : keyOrdinaryHash(folded);
}

/** The entry of every word that has the key of this one. */
export function keyOrdinaryHash(folded: string): number {
	return unitsHash(keyUnits, 0, writeBridgeKey(folded), seed.key);
}

/** By the block: one comparison where a pattern would cost more than the hash. */
function isDevanagari(unit: number): boolean {
	return unit >= 0x0900 && unit < 0x0980;
}

/** A number for each template, so that equal strings of two templates differ; their hashes begin with it. */
const seed = {
	key: keySeed,
	consonants: hashUnit(hashSeed, 2),
	raw: hashUnit(hashSeed, 3),
	prefix: hashUnit(hashSeed, 4),
	suffix: hashUnit(hashSeed, 5),
	rawPrefix: hashUnit(hashSeed, 6),
	rawSuffix: hashUnit(hashSeed, 7),
	gram: hashUnit(hashSeed, 8),
	shape: hashUnit(hashSeed, 9),
	classBit: hashUnit(hashSeed, 10),
	classes: hashUnit(hashSeed, 11),
	bias: hashUnit(hashSeed, 12),
	nameKind: hashUnit(hashSeed, 13),
	category: hashUnit(hashSeed, 14),
} as const;

/** Used again by the next call, as nothing is allocated for a word. */
const features: WordFeatures = {
	hashes: new Int32Array(256),
	reaches: new Uint8Array(256),
	count: 0,
	key: 0,
	category: 0,
	isOpen: false,
	ordinary: 0,
};
let rawUnits = new Uint16Array(256);

/** Of the key and the spelling, their affixes, and the classes. */
const mostBesideGrams = 64;

/** Room for so many hashes. */
function makeRoom(count: number): void {
	if (count <= features.hashes.length) return;
	features.hashes = new Int32Array(count * 2);
	features.reaches = new Uint8Array(count * 2);
}

/**
 * The features of a word, until the next call; `withRaw` false leaves out what holds for its script
 * alone.
 */
export function wordFeatures(word: TaggerWord, withRaw = true): Readonly<WordFeatures> {
	if (word.kind !== 'word') return markFeatures(word);
	const {folded, classes, isOpen} = word;
	const length = writeBridgeKey(folded);
	makeRoom(mostBesideGrams + 2 * length);
	const key = unitsHash(keyUnits, 0, length, seed.key);
	const kind = nameKind(key);
	let count = put(features, 0, seed.bias, 0);
	count = put(features, count, key, 2);
	count = put(features, count, consonantHash(keyUnits, length), 1);
	count = put(features, count, hashText(shapeOf(word.text), seed.shape), 1);
	count = putAffixes(features, count, {units: keyUnits, length, begun: ofKey});
	count = putGrams(features, count, length);
	if (kind > 0) count = put(features, count, hashUnit(seed.nameKind, kind), 2);
	count = putClasses(features, count, classes & ~1);
	features.count = withRaw ? putRaw(features, count, folded) : count;
	features.key = key;
	features.category = mixed(hashUnit(seed.category, kind), classes & ~1);
	features.isOpen = isOpen;
	features.ordinary = isDevanagari(folded.charCodeAt(0)) ? hashText(folded, hashSeed) : key;
	return features;
}

/** Puts a feature behind the first `at`, of the token itself and of all that stand at most `reach` away; how many there are then. */
function put({hashes, reaches}: Hashes, at: number, hash: number, reach: number): number {
	hashes[at] = hash;
	reaches[at] = reach;
	return at + 1;
}

function putRaw(into: Hashes, before: number, folded: string): number {
	const {length} = folded;
	if (rawUnits.length < length) rawUnits = new Uint16Array(2 * length);
	for (let at = 0; at < length; at++) rawUnits[at] = folded.charCodeAt(at);
	const at = put(into, before, unitsHash(rawUnits, 0, length, seed.raw), 2);
	return putAffixes(into, at, {units: rawUnits, length, begun: ofSpelling});
}

/** All classes together, and each alone; the lowest bit, which every word has, tells nothing. */
function putClasses(into: Hashes, before: number, classes: number): number {
	if (classes === 0) return before;
	let at = put(into, before, mixed(seed.classes, classes), 2);
	for (let rest = classes; rest !== 0; rest &= rest - 1) {
		at = put(into, at, mixed(seed.classBit, 31 - Math.clz32(rest & -rest)), 2);
	}
	return at;
}

function markFeatures({text, kind}: TaggerWord): WordFeatures {
	const key = hashText(kind === 'number' ? numberShape(text) : text, seed.key);
	let count = put(features, 0, seed.bias, 0);
	count = put(features, count, key, 2);
	features.count = put(features, count, hashText(kind, seed.shape), 2);
	features.key = key;
	features.category = key;
	features.isOpen = false;
	features.ordinary = key;
	return features;
}

/** `2024` → `0000`, `1,500` → `0,000`; long numbers are alike. */
function numberShape(text: string): string {
	return text.replace(/\p{Nd}/gv, '0').slice(0, 6);
}

const longestAffix = 5;
/** The suffix that tells something of the tokens beside the word too; the whole word if that is shorter. */
const tellingSuffix = 3;

/** What the hashes of prefixes and suffixes begin with. */
type AffixSeeds = {readonly prefix: number; readonly suffix: number};

const ofKey: AffixSeeds = {prefix: seed.prefix, suffix: seed.suffix};
const ofSpelling: AffixSeeds = {prefix: seed.rawPrefix, suffix: seed.rawSuffix};

type Spelling = {
	readonly units: Uint16Array;
	readonly length: number;
	readonly begun: AffixSeeds;
};

function putAffixes(into: Hashes, before: number, {units, length, begun}: Spelling): number {
	const {hashes, reaches} = into;
	const longest = Math.min(longestAffix, length);
	let at = before;
	let head = begun.prefix;
	for (let size = 1; size <= longest; size++) {
		head = hashUnit(head, units[size - 1] ?? 0);
		hashes[at] = head;
		reaches[at] = 0;
		at += 1;
	}
	const telling = Math.min(tellingSuffix, length);
	for (let size = 1; size <= longest; size++) {
		hashes[at] = unitsHash(units, length - size, length, begun.suffix);
		reaches[at] = size === telling ? 1 : 0;
		at += 1;
	}
	return at;
}

function unitsHash(units: Uint16Array, start: number, end: number, from: number): number {
	let hash = from;
	for (let at = start; at < end; at++) hash = hashUnit(hash, units[at] ?? 0);
	return hash;
}

/** Every three units of the key, then every four: those of three that were hashed, and one more. */
function putGrams({hashes, reaches}: Hashes, before: number, length: number): number {
	const key = keyUnits;
	const threes = Math.max(0, length - 2);
	let at = before;
	for (let start = 0; start < threes; start++) {
		hashes[at] = unitsHash(key, start, start + 3, seed.gram);
		reaches[at] = 0;
		at += 1;
	}
	for (let start = 0; start < threes - 1; start++) {
		hashes[at] = hashUnit(hashes[before + start] ?? 0, key[start + 3] ?? 0);
		reaches[at] = 0;
		at += 1;
	}
	return at;
}

/** The hash of a key without the vowels (a, e, i, w) after its first letter. */
function consonantHash(key: Uint16Array, length: number): number {
	// Nothing has no first letter: the hash of `NaN` is that of 0.
	let hash = hashUnit(seed.consonants, length === 0 ? 0 : (key[0] ?? 0));
	for (let at = 1; at < length; at++) {
		const unit = key[at] ?? 0;
		if (unit !== 0x61 && unit !== 0x69 && unit !== 0x77 && unit !== 0x65) {
			hash = hashUnit(hash, unit);
		}
	}
	return hash;
}

/** Other scripts than the two that share keys, capitals, hyphens. */
function shapeOf(text: string): string {
	const first = text.charCodeAt(0);
	if (isDevanagari(first) || (first >= 0x0620 && first < 0x0700)) {
		return text.includes('-') ? '-' : '';
	}
	const isOther = !/^[\p{sc=Devanagari}\p{sc=Arabic}]/v.test(text);
	const capital = /^\p{Lu}+$/v.test(text) ? 'U' : /^\p{Lu}/v.test(text) ? 'u' : '';
	return `${isOther ? 'l' : ''}${capital}${text.includes('-') ? '-' : ''}`;
}
