import {
	afterPlace,
	beforePlace,
	contextCount,
	contextHash,
	contextPairs,
	findSurroundings,
	type Neighbours,
	pairPlaces,
	type Surroundings,
	sideHash,
} from '../source/tagger/context.ts';
import {sharedHash} from '../source/tagger/feature-table.ts';
import {edge, offsetHash, type WordFeatures, wordFeatures} from '../source/tagger/features.ts';
import type {LabelledSentence} from './labelled-sentences.ts';

/** A sentence in numbers of features. */
export type Example = {
	/** Of each token, with two edges before and two after: index into `types`. */
	readonly types: Int32Array;
	/** `contextCount` features a token, -1 for one that is too rare. */
	readonly contexts: Int32Array;
	readonly labels: Uint8Array;
};

/** The features of a word for the tokens two before to two after it. */
type TypeFeatures = readonly Int32Array[];

export type NumberedFeatures = {
	readonly types: readonly TypeFeatures[];
	readonly examples: readonly Example[];
	/** Where each feature is looked up: the hash that it shares with others, and its place among those. */
	readonly shared: Int32Array;
	readonly places: Uint8Array;
};

/** How often a feature must be met in each view. */
const leastCount = 2;

/**
 * Every sentence is read in two views: with the spelling of its words, and with their keys alone,
 * as the same sentence in Urdu would be met. So Urdu gets weights that do not lean on spellings
 * which it does not have.
 */
const views = [true, false] as const;

/** The sentences as numbers of features; features that are met once are left out. */
export function numberedFeatures(sentences: readonly LabelledSentence[]): NumberedFeatures {
	const {words, drafts, pairs} = drafted(sentences);
	const counts = countsOf(words, drafts);
	const numbers = new Map([...counts.keys()].map((hash, number) => [hash, number]));
	const types = words.map((word) =>
		word.lists.map((list, at) => {
			const known = list.map((hash) => numbers.get(offsetHash(hash, at - reach)) ?? -1);
			return Int32Array.from(known.filter((number) => number >= 0));
		}),
	);
	const examples = drafts.map(({types: own, contexts, labels}) => ({
		types: own,
		labels,
		contexts: contexts.map((hash) => numbers.get(hash) ?? -1),
	}));
	const {shared, places} = lookUps([...counts.keys()], words, pairs);
	return {types, examples, shared, places};
}

const reach = 2;

/** What is kept of a word's features. */
type KeptFeatures = {
	readonly lists: readonly (readonly number[])[];
	readonly key: number;
	readonly category: number;
	readonly isOpen: boolean;
};

function kept(features: Readonly<WordFeatures>): KeptFeatures {
	const {key, category, isOpen} = features;
	const [own, beside, away] = [0, 1, 2].map((distance) => hashesOf(features, distance)) as Lists;
	return {lists: [away, beside, features === edge ? [] : own, beside, away], key, category, isOpen};
}

type Lists = [own: number[], beside: number[], away: number[]];

/** Of what tells something of the tokens so far away. */
function hashesOf({hashes, reaches, count}: WordFeatures, distance: number): number[] {
	return [...hashes.subarray(0, count)].filter((_, index) => (reaches[index] ?? 0) >= distance);
}

/** Distinct words, the first the edge of a sentence, and sentences with hashes for their contexts. */
function drafted(sentences: readonly LabelledSentence[]): {
	readonly words: readonly KeptFeatures[];
	readonly drafts: readonly Example[];
	readonly pairs: Pairs;
} {
	const pairs: Pairs = new Map();
	const words: KeptFeatures[] = [kept(edge)];
	const known = new Map<string, number>();
	const drafts: Example[] = [];
	for (const withRaw of views) {
		for (const {words: own, labels} of sentences) {
			const types = new Int32Array(own.length + 2 * reach);
			for (const [index, word] of own.entries()) {
				const name = `${withRaw}${word.text}`;
				const type = known.get(name) ?? words.length;
				if (type === words.length) words.push(kept(wordFeatures(word, withRaw)));
				known.set(name, type);
				types[index + reach] = type;
			}
			drafts.push({
				types,
				labels: Uint8Array.from(labels),
				contexts: contextsOf(words, types, pairs),
			});
		}
	}
	return {words, drafts, pairs};
}

/** Of the hash of a context the pair of words and its place. */
type Pairs = Map<number, {readonly shared: number; readonly place: number}>;

function contextsOf(words: readonly KeptFeatures[], types: Int32Array, pairs: Pairs): Int32Array {
	const own = types.subarray(reach, -reach);
	const contexts = new Int32Array(own.length * contextCount);
	const keys = types.map((type) => words[type]?.key ?? 0);
	const categories = types.map((type) => words[type]?.category ?? 0);
	const isOpen = Uint8Array.from(own, (type) => (words[type]?.isOpen === true ? 1 : 0));
	const neighbours = {keys, categories, isOpen, count: own.length};
	const around = {before: new Int32Array(own.length), after: new Int32Array(own.length)};
	findSurroundings(neighbours, around);
	for (let token = 0; token < own.length; token++) {
		const at = token * contextCount;
		setHashes(neighbours, around, token);
		for (const [place, shared] of together.entries()) {
			const hash = contextHash(shared, place);
			contexts[at + place] = hash;
			if (!pairs.has(hash)) pairs.set(hash, {shared, place});
		}
	}
	return contexts;
}

/** By the place. */
const together = new Int32Array(contextCount);
const ofPairs = new Int32Array(pairPlaces.length);

function setHashes(neighbours: Neighbours, around: Surroundings, token: number): void {
	const {keys} = neighbours;
	together[beforePlace] = sideHash(keys[around.before[token] ?? 0] ?? 0);
	together[afterPlace] = sideHash(keys[around.after[token] ?? 0] ?? 0);
	contextPairs(neighbours, around, token, ofPairs);
	for (const [at, place] of pairPlaces.entries()) together[place] = ofPairs[at] ?? 0;
}

/** How often each feature is met, if it is met often enough, in the order they are met first. */
function countsOf(
	words: readonly KeptFeatures[],
	drafts: readonly Example[],
): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	const count = (hash: number, times: number): void => {
		counts.set(hash, (counts.get(hash) ?? 0) + times);
	};
	const wordCounts = new Uint32Array(words.length);
	for (const {types} of drafts) {
		for (const type of types) wordCounts[type] = (wordCounts[type] ?? 0) + 1;
	}
	for (const [type, word] of words.entries()) {
		for (const [at, list] of word.lists.entries()) {
			for (const hash of list) count(offsetHash(hash, at - reach), wordCounts[type] ?? 0);
		}
	}
	for (const {contexts} of drafts) for (const hash of contexts) count(hash, 1);
	const least = leastCount * views.length;
	return new Map([...counts].filter(([, times]) => times >= least));
}

/** Where features are looked up. */
function lookUps(
	hashes: readonly number[],
	words: readonly KeptFeatures[],
	pairs: Pairs,
): Pick<NumberedFeatures, 'shared' | 'places'> {
	const known: Pairs = new Map(pairs);
	for (const {lists} of words) {
		for (const [place, list] of lists.entries()) {
			for (const hash of list) {
				known.set(offsetHash(hash, place - reach), {shared: sharedHash(hash), place});
			}
		}
	}
	return {
		shared: Int32Array.from(hashes, (hash) => known.get(hash)?.shared ?? 0),
		places: Uint8Array.from(hashes, (hash) => known.get(hash)?.place ?? 0),
	};
}
