import {bridgeKey} from './bridge-key.ts';
import {hashSeed, hashText, hashUnit, mixed} from './hash.ts';
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
	/** It may be part of a name: the words around a run of these tell what it names. */
	readonly isOpen: boolean;
};

/** What stands before and after a sentence. */
export const edge: WordFeatures = {center: [], near: [-1], far: [-1], key: -1, isOpen: false};

/** The hash of a feature of the word at an offset from the token. */
export function offsetHash(hash: number, offset: number): number {
	return mixed(hash, offset);
}

/** The entry of a word in the filter of ordinary words: its spelling in Hindi, its key elsewhere, where the data has no spellings. */
export function ordinaryHash(folded: string): number {
	return /^\p{sc=Devanagari}/v.test(folded) ? hashText(folded, hashSeed) : keyOrdinaryHash(folded);
}

/** The entry of every word that has the key of this one. */
export function keyOrdinaryHash(folded: string): number {
	return hashText(bridgeKey(folded), seeded(template.key));
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
} as const;

/** The features of a word; `withRaw` false leaves out what holds for its script alone. */
export function wordFeatures(word: TaggerWord, withRaw = true): WordFeatures {
	if (word.kind !== 'word') return markFeatures(word);
	const {folded, classes, isOpen} = word;
	const key = bridgeKey(folded);
	const keyHash = hashText(key, seeded(template.key));
	const consonants = hashText(consonantsOf(key), seeded(template.consonants));
	const shape = hashText(shapeOf(word.text), seeded(template.shape));
	const center = [seeded(template.bias), keyHash, consonants, shape];
	const near = [keyHash, consonants, shape, hashText(key.slice(-3), seeded(template.suffix))];
	const far = [keyHash];
	addAffixes(center, key, {prefix: template.prefix, suffix: template.suffix});
	addGrams(center, key);
	for (const hash of classHashes(classes)) for (const list of [center, near, far]) list.push(hash);
	if (withRaw) {
		const raw = hashText(folded, seeded(template.raw));
		for (const list of [center, near, far]) list.push(raw);
		addAffixes(center, folded, {prefix: template.rawPrefix, suffix: template.rawSuffix});
		near.push(hashText(folded.slice(-3), seeded(template.rawSuffix)));
	}
	return {center, near, far, key: keyHash, isOpen};
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
	return {center: [seeded(template.bias), ...all], near: all, far: all, key: hash, isOpen: false};
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
	for (let size = 1; size <= length; size++) {
		into.push(hashText(text.slice(-size), seeded(suffix)));
	}
}

function addGrams(into: number[], key: string): void {
	const seed = seeded(template.gram);
	for (const n of [3, 4])
		for (let at = 0; at + n <= key.length; at++) into.push(hashText(key.slice(at, at + n), seed));
}

function consonantsOf(key: string): string {
	return key.charAt(0) + key.slice(1).replaceAll(/[aiwe]/g, '');
}

/** Other scripts than the two that share keys, capitals, hyphens. */
function shapeOf(text: string): string {
	const isOther = !/^[\p{sc=Devanagari}\p{sc=Arabic}]/v.test(text);
	const capital = /^\p{Lu}+$/v.test(text) ? 'U' : /^\p{Lu}/v.test(text) ? 'u' : '';
	return `${isOther ? 'l' : ''}${capital}${text.includes('-') ? '-' : ''}`;
}
