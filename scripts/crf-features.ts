import {
	afterPlace,
	beforePlace,
	contextCount,
	contextHash,
	reach,
	sideHash,
} from '../source/tagger/context.ts';
import {sharedHash} from '../source/tagger/feature-table.ts';
import {edge, offsetHash, type WordFeatures} from '../source/tagger/features.ts';
import {Kernel} from '../source/tagger/kernel.ts';
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

/** What is kept of a word's features, by the place. */
type KeptFeatures = {readonly lists: readonly (readonly number[])[]};

function kept(features: WordFeatures): KeptFeatures {
	const [own, beside, away] = [0, 1, 2].map((distance) => hashesOf(features, distance)) as Lists;
	return {lists: [away, beside, features === edge ? [] : own, beside, away]};
}

type Lists = [own: number[], beside: number[], away: number[]];

/** Of what tells something of the tokens so far away. */
function hashesOf({hashes, reaches}: WordFeatures, distance: number): number[] {
	return [...hashes].filter((_, index) => (reaches[index] ?? 0) >= distance);
}

/** Distinct words, the first the edge of a sentence, and sentences with hashes for their contexts. */
function drafted(sentences: readonly LabelledSentence[]): {
	readonly words: readonly KeptFeatures[];
	readonly drafts: readonly Example[];
	readonly pairs: Pairs;
} {
	const pairs: Pairs = new Map();
	// Without weights: it hashes what words tell and make together. Its words have the numbers that they have here.
	const kernel = new Kernel(undefined, 0);
	const words: KeptFeatures[] = [kept(edge)];
	const known = new Map<string, number>();
	const drafts: Example[] = [];
	for (const withRaw of views) {
		for (const {words: own, labels} of sentences) {
			const types = new Int32Array(own.length + 2 * reach);
			for (const [index, word] of own.entries()) {
				const name = `${withRaw}${word.text}`;
				const type = known.get(name) ?? words.length;
				if (type === words.length) {
					kernel.readWord(word);
					words.push(kept(kernel.features(word, withRaw)));
				}
				known.set(name, type);
				types[index + reach] = type;
			}
			drafts.push({
				types,
				labels: Uint8Array.from(labels),
				contexts: contextsOf(kernel, types, pairs),
			});
		}
	}
	return {words, drafts, pairs};
}

/** Of the hash of a context the pair of words and its place. */
type Pairs = Map<number, {readonly shared: number; readonly place: number}>;

function contextsOf(kernel: Kernel, types: Int32Array, pairs: Pairs): Int32Array {
	const count = types.length - 2 * reach;
	const together = kernel.contextHashes({ids: types, first: reach, count}, contextCount);
	for (let token = 0; token < count; token++) {
		const at = token * contextCount;
		together[at + beforePlace] = sideHash(kernel.sideKey(token, false));
		together[at + afterPlace] = sideHash(kernel.sideKey(token, true));
	}
	return together.map((shared, at) => {
		const place = at % contextCount;
		const hash = contextHash(shared, place);
		if (!pairs.has(hash)) pairs.set(hash, {shared, place});
		return hash;
	});
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
