import {keyUnits, writeBridgeKey} from './bridge-key.ts';
import {hashSeed, hashText, hashUnit, keySeed, mixed} from './hash.ts';
import {nameKind} from './name-kind.ts';
import type {TaggerWord} from './types.ts';

/**
 * What a word tells wherever it stands, as hashes: all of it about itself, some of it about its
 * neighbours. The key features are the same for a word of Hindi and its Urdu spelling; the raw
 * ones hold for one script.
 */
export type WordFeatures = {
	/** As many as `count` says. */
	hashes: Int32Array;
	/** How far the token may stand of which each tells something: 0 for the word itself, 1, or 2. */
	reaches: Uint8Array;
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

/**
 * The features of a word, until the next call; `withRaw` false leaves out what holds for its script
 * alone.
 */
export function wordFeatures(word: TaggerWord, withRaw = true): Readonly<WordFeatures> {
	features.count = 0;
	if (word.kind !== 'word') return markFeatures(word);
	const {folded, classes, isOpen} = word;
	const length = writeBridgeKey(folded);
	const key = unitsHash(keyUnits, 0, length, seed.key);
	const kind = nameKind(key);
	push(seed.bias, 0);
	push(key, 2);
	push(consonantHash(keyUnits, length), 1);
	push(hashText(shapeOf(word.text), seed.shape), 1);
	pushAffixes(keyUnits, length, seed.prefix, seed.suffix);
	pushGrams(keyUnits, length);
	if (kind > 0) push(hashUnit(seed.nameKind, kind), 2);
	pushClasses(classes);
	const isHindi = isDevanagari(folded.charCodeAt(0));
	if (withRaw) pushRaw(folded);
	features.key = key;
	features.category = mixed(hashUnit(seed.category, kind), classes & ~1);
	features.isOpen = isOpen;
	features.ordinary = isHindi ? hashText(folded, hashSeed) : key;
	return features;
}

function pushRaw(folded: string): void {
	const {length} = folded;
	if (rawUnits.length < length) rawUnits = new Uint16Array(2 * length);
	for (let at = 0; at < length; at++) rawUnits[at] = folded.charCodeAt(at);
	push(unitsHash(rawUnits, 0, length, seed.raw), 2);
	pushAffixes(rawUnits, length, seed.rawPrefix, seed.rawSuffix);
}

/** Adds a feature of the token itself and of all that stand at most `reach` away. */
function push(hash: number, reach: number): void {
	const {count} = features;
	if (count === features.hashes.length) {
		const {hashes, reaches} = features;
		features.hashes = new Int32Array(count * 2);
		features.hashes.set(hashes);
		features.reaches = new Uint8Array(count * 2);
		features.reaches.set(reaches);
	}
	features.hashes[count] = hash;
	features.reaches[count] = reach;
	features.count = count + 1;
}

/** All classes together, and each alone; the lowest bit, which every word has, tells nothing. */
function pushClasses(classes: number): void {
	const bits = classes & ~1;
	if (bits === 0) return;
	push(mixed(seed.classes, bits), 2);
	for (let bit = 1; bit < 32; bit++) {
		if (((bits >>> bit) & 1) === 1) push(mixed(seed.classBit, bit), 2);
	}
}

function markFeatures({text, kind}: TaggerWord): WordFeatures {
	const key = hashText(kind === 'number' ? numberShape(text) : text, seed.key);
	push(seed.bias, 0);
	push(key, 2);
	push(hashText(kind, seed.shape), 2);
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

function pushAffixes(units: Uint16Array, length: number, prefix: number, suffix: number): void {
	const longest = Math.min(longestAffix, length);
	let head = prefix;
	for (let size = 1; size <= longest; size++) {
		head = hashUnit(head, units[size - 1] ?? 0);
		push(head, 0);
	}
	const telling = Math.min(tellingSuffix, length);
	for (let size = 1; size <= longest; size++) {
		push(unitsHash(units, length - size, length, suffix), size === telling ? 1 : 0);
	}
}

function unitsHash(units: Uint16Array, start: number, end: number, from: number): number {
	let hash = from;
	for (let at = start; at < end; at++) hash = hashUnit(hash, units[at] ?? 0);
	return hash;
}

/** Every three units of the key, then every four. */
function pushGrams(key: Uint16Array, length: number): void {
	for (let at = 0; at + 3 <= length; at++) push(unitsHash(key, at, at + 3, seed.gram), 0);
	for (let at = 0; at + 4 <= length; at++) push(unitsHash(key, at, at + 4, seed.gram), 0);
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
