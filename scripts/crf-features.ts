import {contextCount, contextHashes, findSurroundings} from '../source/tagger/context.ts';
import {
	edge,
	type HashList,
	offsetHash,
	type WordFeatures,
	wordFeatures,
} from '../source/tagger/features.ts';
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
	/** The hash of each feature. */
	readonly hashes: Int32Array;
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
	const {words, drafts} = drafted(sentences);
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
	return {
		types,
		examples,
		hashes: Int32Array.from(counts.keys()),
	};
}

const reach = 2;

/** What is kept of a word's features. */
type KeptFeatures = {
	readonly lists: readonly (readonly number[])[];
	readonly key: number;
	readonly category: number;
	readonly isOpen: boolean;
};

function kept({center, near, far, key, category, isOpen}: Readonly<WordFeatures>): KeptFeatures {
	const [own, beside, away] = [center, near, far].map(hashesOf) as [number[], number[], number[]];
	return {lists: [away, beside, own, beside, away], key, category, isOpen};
}

function hashesOf({hashes, count}: HashList): number[] {
	return [...hashes.subarray(0, count)];
}

/** Distinct words, the first the edge of a sentence, and sentences with hashes for their contexts. */
function drafted(sentences: readonly LabelledSentence[]): {
	readonly words: readonly KeptFeatures[];
	readonly drafts: readonly Example[];
} {
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
			drafts.push({types, labels: Uint8Array.from(labels), contexts: contextsOf(words, types)});
		}
	}
	return {words, drafts};
}

function contextsOf(words: readonly KeptFeatures[], types: Int32Array): Int32Array {
	const own = types.subarray(reach, -reach);
	const contexts = new Int32Array(own.length * contextCount);
	const keys = own.map((type) => words[type]?.key ?? 0);
	const categories = own.map((type) => words[type]?.category ?? 0);
	const isOpen = Uint8Array.from(own, (type) => (words[type]?.isOpen === true ? 1 : 0));
	const neighbours = {keys, categories, isOpen, count: own.length, edgeKey: edge.key};
	const around = {before: new Int32Array(own.length), after: new Int32Array(own.length)};
	findSurroundings(neighbours, around);
	for (let token = 0; token < own.length; token++) {
		const at = token * contextCount;
		contextHashes(neighbours, around, token, contexts.subarray(at, at + contextCount));
	}
	return contexts;
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
