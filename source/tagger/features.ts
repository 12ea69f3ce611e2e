import {keyUnits, writeBridgeKey} from './bridge-key.ts';
import {hashSeed, hashText, hashUnit, keySeed, mixed} from './hash.ts';
import {nameKind} from './name-kind.ts';
import type {TaggerWord} from './types.ts';

/** Hashes, as many as `count` says. */
export type HashList = {hashes: Int32Array; count: number};

/**
 * What a word tells wherever it stands, as hashes: all of it about itself, some of it about its
 * neighbours. The key features are the same for a word of Hindi and its Urdu spelling; the raw
 * ones hold for one script.
 */
export type WordFeatures = {
	/** For the token itself. */
	readonly center: HashList;
	/** For the tokens beside it. */
	readonly near: HashList;
	/** For the tokens two away. */
	readonly far: HashList;
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
	center: listOf(),
	near: listOf(-1),
	far: listOf(-1),
	key: -1,
	category: -1,
	isOpen: false,
	ordinary: -1,
};

function listOf(...hashes: readonly number[]): HashList {
	return {hashes: Int32Array.from(hashes), count: hashes.length};
}

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
	center: {hashes: new Int32Array(256), count: 0},
	near: {hashes: new Int32Array(64), count: 0},
	far: {hashes: new Int32Array(64), count: 0},
	key: 0,
	category: 0,
	isOpen: false,
	ordinary: 0,
};
const {center, near, far} = features;
let rawUnits = new Uint16Array(256);

/**
 * The features of a word, until the next call; `withRaw` false leaves out what holds for its script
 * alone.
 */
export function wordFeatures(word: TaggerWord, withRaw = true): Readonly<WordFeatures> {
	center.count = 0;
	near.count = 0;
	far.count = 0;
	if (word.kind !== 'word') return markFeatures(word);
	const {folded, classes, isOpen} = word;
	const length = writeBridgeKey(folded);
	const key = unitsHash(keyUnits, 0, length, seed.key);
	const kind = nameKind(key);
	push(center, seed.bias);
	pushAll(key);
	const consonants = consonantHash(keyUnits, length);
	const shape = hashText(shapeOf(word.text), seed.shape);
	for (const list of besides) {
		push(list, consonants);
		push(list, shape);
	}
	pushEnd(near, keyUnits, length, seed.suffix);
	pushAffixes(keyUnits, length, seed.prefix, seed.suffix);
	pushGrams(keyUnits, length);
	if (kind > 0) pushAll(hashUnit(seed.nameKind, kind));
	pushClasses(classes);
	const isHindi = isDevanagari(folded.charCodeAt(0));
	if (withRaw) pushRaw(folded);
	features.key = key;
	features.category = mixed(hashUnit(seed.category, kind), classes & ~1);
	features.isOpen = isOpen;
	features.ordinary = isHindi ? hashText(folded, hashSeed) : key;
	return features;
}

const besides = [center, near] as const;

function pushRaw(folded: string): void {
	const {length} = folded;
	if (rawUnits.length < length) rawUnits = new Uint16Array(2 * length);
	for (let at = 0; at < length; at++) rawUnits[at] = folded.charCodeAt(at);
	pushAll(unitsHash(rawUnits, 0, length, seed.raw));
	pushAffixes(rawUnits, length, seed.rawPrefix, seed.rawSuffix);
	pushEnd(near, rawUnits, length, seed.rawSuffix);
}

function push(list: HashList, hash: number): void {
	if (list.count === list.hashes.length) {
		const hashes = new Int32Array(list.count * 2);
		hashes.set(list.hashes);
		list.hashes = hashes;
	}
	list.hashes[list.count] = hash;
	list.count += 1;
}

/** Of the token and of all around it. */
function pushAll(hash: number): void {
	push(center, hash);
	push(near, hash);
	push(far, hash);
}

/** All classes together, and each alone; the lowest bit, which every word has, tells nothing. */
function pushClasses(classes: number): void {
	const bits = classes & ~1;
	if (bits === 0) return;
	pushAll(mixed(seed.classes, bits));
	for (let bit = 1; bit < 32; bit++) {
		if (((bits >>> bit) & 1) === 1) pushAll(mixed(seed.classBit, bit));
	}
}

function markFeatures({text, kind}: TaggerWord): WordFeatures {
	const key = hashText(kind === 'number' ? numberShape(text) : text, seed.key);
	push(center, seed.bias);
	pushAll(key);
	pushAll(hashText(kind, seed.shape));
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

function pushAffixes(units: Uint16Array, length: number, prefix: number, suffix: number): void {
	const longest = Math.min(longestAffix, length);
	let head = prefix;
	for (let size = 1; size <= longest; size++) {
		head = hashUnit(head, units[size - 1] ?? 0);
		push(center, head);
	}
	for (let size = 1; size <= longest; size++) {
		push(center, unitsHash(units, length - size, length, suffix));
	}
}

/** The hash of the last three code units, or of all if there are fewer. */
function pushEnd(list: HashList, units: Uint16Array, length: number, suffix: number): void {
	push(list, unitsHash(units, Math.max(0, length - 3), length, suffix));
}

function unitsHash(units: Uint16Array, start: number, end: number, from: number): number {
	let hash = from;
	for (let at = start; at < end; at++) hash = hashUnit(hash, units[at] ?? 0);
	return hash;
}

/** Every three units of the key, then every four. */
function pushGrams(key: Uint16Array, length: number): void {
	for (let at = 0; at + 3 <= length; at++) push(center, unitsHash(key, at, at + 3, seed.gram));
	for (let at = 0; at + 4 <= length; at++) push(center, unitsHash(key, at, at + 4, seed.gram));
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
