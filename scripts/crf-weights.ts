import {bucketOf, fingerprintOf} from '../source/tagger/feature-table.ts';
import {Kernel} from '../source/tagger/kernel.ts';
import {labelCount as L, labels} from '../source/tagger/labels.ts';
import {
	bucketCount,
	fingerprintBits,
	mostPlaces,
	packedSteps,
	type TaggerWeights,
} from '../source/tagger/weights-file.ts';
import type {Trained} from './crf-trainer.ts';
import type {LabelledSentence} from './labelled-sentences.ts';

const filterLength = 40_000;

/**
 * The strongest features, as many as a file of 1 MB holds, their weights in steps, small ones left
 * out; and the filter of ordinary words. Some two thirds of the features stay.
 */
export function compactWeights(
	{shared, places, weights, transitions}: Trained,
	sentences: readonly LabelledSentence[],
): TaggerWeights {
	const steps = Int8Array.from(weights, stepsOf);
	const kept = inBuckets({shared, places}, affordable(steps, strongestFirst(weights)));
	return {
		scale,
		transitions: transitions.map((score, at) => score + (boosts[at % L] ?? 0)),
		...groupsOf(kept.map((feature) => shared[feature] ?? 0)),
		places: Uint8Array.from(kept, (feature) => places[feature] ?? 0),
		...packedSteps(kept.map((feature) => steps.subarray(feature * L, (feature + 1) * L))),
		ordinary: ordinaryFilter(sentences),
	};
}

/*
 * By three folds of HiNER: with steps of 0.08 F1 is 0.001 lower, and people 0.002; finer ones leave room
 * for fewer features. What is nearer to 0 than `leastWeight` is 0.
 */
const scale = 0.06;
const leastWeight = 0.02;
const mostSteps = 127;

function stepsOf(weight: number): number {
	if (Math.abs(weight) < leastWeight) return 0;
	const most = Math.min(mostSteps, Math.max(1, Math.round(Math.abs(weight) / scale)));
	return Math.sign(weight) * most;
}

/**
 * Training weighs a missed name as much as a false one, and misses more people and organizations:
 * this makes up for it. By cross-validation on HiNER, in steps of 0.2; the other types are best without.
 * More for the beginning of a person than for the inside is worth 0.003 of the F1 of people, of an organization 0.005.
 */
const boostOf: Readonly<Record<string, number>> = {
	'B-PERSON': 0.6,
	'I-PERSON': 0.2,
	'B-ORGANIZATION': 0.7,
	'I-ORGANIZATION': 0.2,
};
const boosts = labels.map((label) => boostOf[label] ?? 0);

/** Features by how far they tell labels apart. Weighing it by how often they are met did worse. */
function strongestFirst(weights: Float32Array): Uint32Array {
	const strengths = new Float32Array(weights.length / L);
	for (let feature = 0; feature < strengths.length; feature++) {
		const own = weights.subarray(feature * L, (feature + 1) * L);
		strengths[feature] = Math.max(0, ...own) - Math.min(0, ...own);
	}
	return Uint32Array.from(strengths.keys()).sort(
		(a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b,
	);
}

/** What the file may take for rows, in bits; the codes of Huffman take some 2 in 100 more than the entropy. */
const room = (970_000 - filterLength) * 8;
/**
 * What a row takes beside its weights: 3.1 bits for its place, and of what the rows of a hash share
 * its part: the fingerprint and the number of the rows, and a share of the number in the bucket.
 */
const rowBits = 11.5;

/** The most that the table of the tagger has room for. */
const mostRows = (1 << 18) - 1;

/**
 * The first features of `order` that the file has room for, by the entropy of their weights; those
 * without any weight are skipped.
 */
function affordable(steps: Int8Array, order: Uint32Array): readonly number[] {
	const costs = costsOf(steps);
	const kept: number[] = [];
	let bits = 0;
	for (const feature of order) {
		const own = steps.subarray(feature * L, (feature + 1) * L);
		if (own.every((step) => step === 0)) continue;
		// The last is the pair of `O`, which has nothing.
		bits += rowBits + (costs[128] ?? 0);
		for (const step of own) bits += costs[step + 128] ?? 0;
		if (bits > room || kept.length === mostRows) break;
		kept.push(feature);
	}
	return kept;
}

/**
 * The bits of each number of steps, -128 first (Shannon 1948). More than half are 0, which a code of
 * Huffman writes in one bit; all others are one bit longer for it.
 */
function costsOf(steps: Int8Array): Float64Array {
	const counts = new Float64Array(256);
	let others = 0;
	for (const step of steps) {
		if (step === 0) continue;
		counts[step + 128] = (counts[step + 128] ?? 0) + 1;
		others += 1;
	}
	return counts.map((count, at) => (at === 128 ? 1 : 1 + Math.log2(others / Math.max(1, count))));
}

/** In the order of their buckets, fingerprints and places; of two that cannot be told apart only the stronger. */
function inBuckets(
	{shared, places}: Pick<Trained, 'shared' | 'places'>,
	features: readonly number[],
): readonly number[] {
	const strongest = new Map<number, number>();
	for (const feature of features) {
		const hash = shared[feature] ?? 0;
		const group = bucketOf(hash) * (1 << fingerprintBits) + fingerprintOf(hash);
		const place = group * mostPlaces + (places[feature] ?? 0);
		if (!strongest.has(place)) strongest.set(place, feature);
	}
	return [...strongest].sort(([a], [b]) => a - b).map(([, feature]) => feature);
}

/** Of the hashes of rows, in the order of the rows, how many each bucket has, and their fingerprints with the number of their rows. */
function groupsOf(
	hashes: readonly number[],
): Pick<TaggerWeights, 'groups' | 'lowPrints' | 'highPrints'> {
	const groups = new Uint8Array(bucketCount);
	const prints: number[] = [];
	const sizes: number[] = [];
	let last = -1;
	for (const hash of hashes) {
		const [bucket, print] = [bucketOf(hash), fingerprintOf(hash)];
		const group = bucket * (1 << fingerprintBits) + print;
		if (group === last) {
			sizes.push((sizes.pop() ?? 0) + 1);
			continue;
		}
		last = group;
		groups[bucket] = (groups[bucket] ?? 0) + 1;
		prints.push(print);
		sizes.push(1);
	}
	return {
		groups,
		lowPrints: Uint8Array.from(prints, (print) => print & 0xff),
		highPrints: Uint8Array.from(
			prints,
			(print, at) => (print >>> 8) | (((sizes[at] ?? 1) - 1) << 4),
		),
	};
}

/** Words, and keys of words, that stand in names less than half of the time. */
function ordinaryFilter(sentences: readonly LabelledSentence[]): Uint8Array {
	const kernel = new Kernel(undefined, 0);
	const counts = new Map<number, {inside: number; all: number}>();
	const add = (entry: number, isInside: boolean): void => {
		const count = counts.get(entry) ?? {inside: 0, all: 0};
		if (isInside) count.inside += 1;
		count.all += 1;
		counts.set(entry, count);
	};
	for (const {words, labels: tags} of sentences) {
		for (const [index, word] of words.entries()) {
			if (word.kind !== 'word') continue;
			const label = tags[index] ?? 0;
			const isInside = label > 0 && label < firstOfDates;
			const {ordinary, key} = kernel.features(word);
			add(ordinary, isInside);
			add(key, isInside);
		}
	}
	const entries = [...counts].filter(([, {inside, all}]) => inside * 2 < all);
	return kernel.ordinaryFilter(
		entries.map(([entry]) => entry),
		filterLength,
	);
}

/** Dates and quantities are made of ordinary words. */
const firstOfDates = labels.indexOf('B-TIMEX');
