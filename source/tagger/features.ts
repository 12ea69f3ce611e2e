import {bridgeKey} from './bridge-key.ts';
import {hashSeed, hashText, hashUnit, mixed} from './hash.ts';
import {nameKind} from './name-kind.ts';
import type {TaggerWord} from './types.ts';

/**
 * What a word tells wherever it stands, as hashes: all of it about itself, some of it about its
 * neighbours. The key features are the same for a word of Hindi and its Urdu spelling; the raw
 * ones hold for one script.
 */
export type WordFeatures = {
	/** For the token itself. */
	readonly center: readonly number[];
	/** For the tokens beside it. */
	readonly near: readonly number[];
	/** For the tokens two away. */
	readonly far: readonly number[];
	/** Its key, for pairs of words. */
	readonly key: number;
	/** What the word lists know of it, for pairs of words of which no pair was met. */
	readonly category: number;
	/** It may be part of a name: the words around a run of these tell what it names. */
	readonly isOpen: boolean;
};

/** What stands before and after a sentence. */
export const edge: WordFeatures = {
	center: [],
	near: [-1],
	far: [-1],
	key: -1,
	category: -1,
	isOpen: false,
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
	return hashText(bridgeKey(folded), seeded(template.key));
}

/** By the block: one comparison where a pattern would cost more than the hash. */
function isDevanagari(unit: number): boolean {
	return unit >= 0x0900 && unit < 0x0980;
}

/** Templates: a number each, so that equal strings of two templates differ. */
const template = {
	key: 1,
	consonants: 2,
	raw: 3,
	prefix: 4,
	suffix: 5,
	rawPrefix: 6,
	rawSuffix: 7,
	gram: 8,
	shape: 9,
	classBit: 10,
	classes: 11,
	bias: 12,
	nameKind: 13,
	category: 14,
} as const;

/** The features of a word; `withRaw` false leaves out what holds for its script alone. */
export function wordFeatures(word: TaggerWord, withRaw = true): WordFeatures {
	if (word.kind !== 'word') return markFeatures(word);
	const {folded, classes, isOpen} = word;
	const key = bridgeKey(folded);
	const keyHash = hashText(key, seeded(template.key));
	const consonants = consonantHash(key);
	const shape = hashText(shapeOf(word.text), seeded(template.shape));
	const center = [seeded(template.bias), keyHash, consonants, shape];
	const near = [keyHash, consonants, shape, endHash(key, 3, seeded(template.suffix))];
	const far = [keyHash];
	addAffixes(center, key, {prefix: template.prefix, suffix: template.suffix});
	addGrams(center, key);
	const kind = nameKind(key);
	if (kind > 0) {
		const hash = hashUnit(seeded(template.nameKind), kind);
		for (const list of [center, near, far]) list.push(hash);
	}
	for (const hash of classHashes(classes)) for (const list of [center, near, far]) list.push(hash);
	if (withRaw) {
		const raw = hashText(folded, seeded(template.raw));
		for (const list of [center, near, far]) list.push(raw);
		addAffixes(center, folded, {prefix: template.rawPrefix, suffix: template.rawSuffix});
		near.push(endHash(folded, 3, seeded(template.rawSuffix)));
	}
	const category = mixed(hashUnit(seeded(template.category), kind), classes & ~1);
	return {center, near, far, key: keyHash, category, isOpen};
}

/** All classes together, and each alone; the lowest bit, which every word has, tells nothing. */
function classHashes(classes: number): readonly number[] {
	const bits = classes & ~1;
	if (bits === 0) return [];
	const hashes = [mixed(seeded(template.classes), bits)];
	for (let bit = 1; bit < 32; bit++) {
		if (((bits >>> bit) & 1) === 1) hashes.push(mixed(seeded(template.classBit), bit));
	}
	return hashes;
}

function seeded(id: number): number {
	return hashUnit(hashSeed, id);
}

function markFeatures({text, kind}: TaggerWord): WordFeatures {
	const key = kind === 'number' ? numberShape(text) : text;
	const hash = hashText(key, seeded(template.key));
	const shape = hashText(kind, seeded(template.shape));
	const all = [hash, shape];
	const center = [seeded(template.bias), ...all];
	return {center, near: all, far: all, key: hash, category: hash, isOpen: false};
}

/** `2024` → `0000`, `1,500` → `0,000`; long numbers are alike. */
function numberShape(text: string): string {
	return text.replace(/\p{Nd}/gv, '0').slice(0, 6);
}

type Affixes = {readonly prefix: number; readonly suffix: number};

const longestAffix = 5;

function addAffixes(into: number[], text: string, {prefix, suffix}: Affixes): void {
	const length = Math.min(longestAffix, text.length);
	let head = seeded(prefix);
	for (let size = 1; size <= length; size++) {
		head = hashUnit(head, text.charCodeAt(size - 1));
		into.push(head);
	}
	for (let size = 1; size <= length; size++) into.push(endHash(text, size, seeded(suffix)));
}

/** The hash of the last code units, or of all if there are fewer. */
function endHash(text: string, size: number, seed: number): number {
	return partHash(text, Math.max(0, text.length - size), text.length, seed);
}

function partHash(text: string, start: number, end: number, seed: number): number {
	let hash = seed;
	for (let at = start; at < end; at++) hash = hashUnit(hash, text.charCodeAt(at));
	return hash;
}

function addGrams(into: number[], key: string): void {
	const seed = seeded(template.gram);
	for (let n = 3; n <= 4; n++) {
		for (let at = 0; at + n <= key.length; at++) into.push(partHash(key, at, at + n, seed));
	}
}

/** The hash of a key without the vowels (a, e, i, w) after its first letter. */
function consonantHash(key: string): number {
	let hash = hashUnit(seeded(template.consonants), key.charCodeAt(0));
	for (let at = 1; at < key.length; at++) {
		const unit = key.charCodeAt(at);
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
