import {contextCount} from '../source/tagger/context.ts';
import {mixed} from '../source/tagger/hash.ts';
import {Kernel} from '../source/tagger/kernel.ts';
import type {Passes} from '../source/tagger/kernel-types.ts';
import {labelCount as L} from '../source/tagger/labels.ts';
import {latticeOf} from '../source/tagger/lattice.ts';
import {type Example, type NumberedFeatures, numberedFeatures} from './crf-features.ts';
import {
	addMean,
	type Learner,
	learner,
	meanOf,
	prune,
	rowLength,
	step,
	valuesOf,
} from './crf-learner.ts';
import type {LabelledSentence} from './labelled-sentences.ts';

/** Weights of a linear-chain conditional random field. */
export type Trained = {
	/** Where each feature is looked up, as in `NumberedFeatures`, and `L` weights for it. */
	readonly shared: Int32Array;
	readonly places: Uint8Array;
	readonly weights: Float32Array;
	/** `L + 1` rows of `L`, the last for the beginning of a sentence. */
	readonly transitions: Float32Array;
};

/** The mean of the weights of a run for each seed, which differ in what is drawn (Breiman, "Bagging predictors", 1996). */
export function trainCrf(
	sentences: readonly LabelledSentence[],
	seeds: readonly number[] = usualSeeds,
): Trained {
	const features = numberedFeatures(sentences);
	const runs = seeds.map((seed) => trainedOnce(features, sentences.length, seed));
	return {
		shared: features.shared,
		places: features.places,
		weights: meanRow(runs.map(({weights}) => weights)),
		transitions: meanRow(runs.map(({transitions}) => transitions)),
	};
}

/** Against one run, by ten folds of HiNER: F1 0.866 to 0.867, of people 0.789 to 0.793. */
const usualSeeds = [7, 11];

function meanRow(rows: readonly Float32Array[]): Float32Array {
	const mean = new Float32Array(rows[0]?.length ?? 0);
	for (const row of rows) {
		for (let at = 0; at < mean.length; at++)
			mean[at] = (mean[at] ?? 0) + (row[at] ?? 0) / rows.length;
	}
	return mean;
}

/**
 * Maximises the likelihood of the labels (Lafferty, McCallum, Pereira 2001) sentence by sentence
 * with AdaGrad (Duchi, Hazan, Singer 2011); the weights are the mean over the later rounds. Each
 * round meets a sentence in one of its two views, and of each token with some features left out
 * (Wager, Wang, Liang 2013), so that no name is known by its spelling alone. Half-way small weights
 * are left out for good (Han and others 2015), so that the others learn to do without them, and the
 * file has room for the rest. The same sentences give the same weights: what is drawn is drawn from a
 * fixed seed.
 */
function trainedOnce(
	features: NumberedFeatures,
	sentenceCount: number,
	seed: number,
): Pick<Trained, 'weights' | 'transitions'> {
	const kernel = new Kernel(undefined, 0);
	const table = learner(features.shared.length);
	const transitions = learner(L + 1);
	const random = generator(seed);
	const order = Array.from({length: sentenceCount}, (_, sentence) => sentence);
	for (let round = 0; round < rounds; round++) {
		shuffle(order, random);
		const rate = firstRate / (1 + rateDecay * round);
		learnAll({kernel, table, transitions, rate}, features, {order, random});
		if (round >= half) for (const each of [table, transitions]) addMean(each);
		if (round === half - 1) prune(table);
	}
	return {weights: meanOf(table, rounds - half), transitions: meanOf(transitions, rounds - half)};
}

type Draws = {readonly order: readonly number[]; readonly random: () => number};

/** One round. */
function learnAll(training: Training, features: NumberedFeatures, {order, random}: Draws): void {
	for (const sentence of order) {
		const view = random() < keyShare ? sentence + order.length : sentence;
		const example = features.examples[view];
		if (example === undefined) continue;
		learn(training, withDropout(features, example, random), example.labels);
	}
}

/*
 * By cross-validation on HiNER. Rates of 0.015 to 0.15 and 4 to 16 rounds were tried: a low rate
 * keeps rare features small. Leaving out 0.3 or 0.4 of the features finds more people and fewer
 * places.
 */
const rounds = 8;
const half = 4;
const firstRate = 0.025;
const rateDecay = 0.15;
const leftOut = 0.15;
/** How many sentences of a round are met by the keys of their words alone, as Urdu would be. */
const keyShare = 0.35;

/** The features of each token, less those that are left out this time. */
function withDropout(
	{types}: NumberedFeatures,
	{types: own, contexts, labels}: Example,
	random: () => number,
): readonly Int32Array[] {
	return Array.from(labels, (_, token) => {
		let count = 0;
		const add = (feature: number): void => {
			if (feature < 0 || random() < leftOut) return;
			kept[count] = feature;
			count += 1;
		};
		for (let at = 0; at < 5; at++) {
			const list = types[own[token + at] ?? 0]?.[at];
			if (list === undefined) continue;
			for (let index = 0; index < list.length; index++) add(list[index] ?? 0);
		}
		const first = token * contextCount;
		for (let index = first; index < first + contextCount; index++) add(contexts[index] ?? -1);
		return kept.slice(0, count);
	});
}

const kept = new Int32Array(2048);

type Training = {
	readonly kernel: Kernel;
	readonly table: Learner;
	readonly transitions: Learner;
	readonly rate: number;
};

const gradient = new Float64Array(L);
const transitionGradient = new Float64Array((L + 1) * L);

function learn(
	{kernel, table, transitions, rate}: Training,
	features: readonly Int32Array[],
	labels: Uint8Array,
): void {
	const count = labels.length;
	if (count === 0) return;
	const lattice = latticeOf(valuesOf(transitions));
	kernel.setLattice(lattice);
	const emissions = emissionsOf(table, features);
	const passes = kernel.passes(emissions, count);
	transitionGradient.fill(0);
	for (let token = 0; token < count; token++) {
		setGradient(passes, token, labels[token] ?? 0);
		stepFeatures(table, features[token] ?? kept, rate);
		addTransitions({...passes, odds: lattice.odds}, token, labels);
	}
	for (const [at, slope] of transitionGradient.entries()) {
		if (slope === 0) continue;
		step(transitions.rows, Math.floor(at / L) * rowLength + (at % L), slope, rate);
	}
}

/** Against `gradient`, for all features of a token. */
function stepFeatures({rows}: Learner, features: Int32Array, rate: number): void {
	for (let label = 0; label < L; label++) {
		const slope = gradient[label] ?? 0;
		if (Math.abs(slope) < leastSlope) continue;
		for (let index = 0; index < features.length; index++) {
			step(rows, (features[index] ?? 0) * rowLength + label, slope, rate);
		}
	}
}

/** What is nearly right already is left alone, which halves the time. */
const leastSlope = 1e-4;

function emissionsOf({rows}: Learner, features: readonly Int32Array[]): Float64Array {
	const emissions = new Float64Array(features.length * L);
	for (const [token, list] of features.entries()) {
		for (let index = 0; index < list.length; index++) {
			const row = (list[index] ?? 0) * rowLength;
			for (let label = 0; label < L; label++) {
				const at = token * L + label;
				emissions[at] = (emissions[at] ?? 0) + (rows[row + label] ?? 0);
			}
		}
	}
	return emissions;
}

type PassesAndOdds = Passes & {readonly odds: Float64Array};

/** Sets `gradient` to the probabilities of a token's labels less what they should be. */
function setGradient({forward, backward}: Passes, token: number, gold: number): void {
	let sum = 0;
	for (let label = 0; label < L; label++) {
		const at = token * L + label;
		gradient[label] = (forward[at] ?? 0) * (backward[at] ?? 0);
		sum += gradient[label] ?? 0;
	}
	for (let label = 0; label < L; label++) gradient[label] = (gradient[label] ?? 0) / sum;
	gradient[gold] = (gradient[gold] ?? 0) - 1;
}

/** The same for the step from the token before, or from the beginning. */
function addTransitions(
	{likely, forward, backward, odds}: PassesAndOdds,
	token: number,
	labels: Uint8Array,
): void {
	const gold = labels[token] ?? 0;
	if (token === 0) {
		for (let label = 0; label < L; label++) {
			transitionGradient[L * L + label] = gradient[label] ?? 0;
		}
		return;
	}
	const sum = setPairs({likely, forward, backward, odds}, token * L);
	for (let pair = 0; pair < L * L; pair++) {
		transitionGradient[pair] = (transitionGradient[pair] ?? 0) + (pairs[pair] ?? 0) / sum;
	}
	const right = (labels[token - 1] ?? 0) * L + gold;
	transitionGradient[right] = (transitionGradient[right] ?? 0) - 1;
}

/** Sets `pairs` to the likelihood of each label after each, and gives their sum. */
function setPairs({likely, forward, backward, odds}: PassesAndOdds, at: number): number {
	let sum = 0;
	for (let pair = 0; pair < L * L; pair++) {
		const label = at + (pair % L);
		const before = (forward[at - L + Math.floor(pair / L)] ?? 0) * (odds[pair] ?? 0);
		pairs[pair] = before * (likely[label] ?? 0) * (backward[label] ?? 0);
		sum += pairs[pair] ?? 0;
	}
	return sum;
}

const pairs = new Float64Array(L * L);

/** Numbers from 0 to below 1 that a seed fixes. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		return (mixed(state, 1) >>> 0) / 0x1_0000_0000;
	};
}

/** Fisher and Yates. */
function shuffle(list: number[], random: () => number): void {
	for (let at = list.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		const held = list[at] ?? 0;
		list[at] = list[other] ?? 0;
		list[other] = held;
	}
}
