import {contextCount} from '../source/tagger/context.ts';
import {forwardBackward, latticeOf} from '../source/tagger/decode.ts';
import {mixed} from '../source/tagger/hash.ts';
import {labelCount as L} from '../source/tagger/labels.ts';
import {type Example, type NumberedFeatures, numberedFeatures} from './crf-features.ts';
import type {LabelledSentence} from './labelled-sentences.ts';

/** Weights of a linear-chain conditional random field. */
export type Trained = {
	/** The hash of each feature, and `L` weights for it. */
	readonly hashes: Int32Array;
	readonly weights: Float32Array;
	/** `L + 1` rows of `L`, the last for the beginning of a sentence. */
	readonly transitions: Float32Array;
};

/**
 * Maximises the likelihood of the labels (Lafferty, McCallum, Pereira 2001) sentence by sentence
 * with AdaGrad (Duchi, Hazan, Singer 2011); the weights are the mean over the later rounds. The
 * same sentences give the same weights: the order is drawn from a fixed seed.
 */
export function trainCrf(sentences: readonly LabelledSentence[]): Trained {
	const features = numberedFeatures(sentences);
	const table = learner(features.hashes.length * L);
	const transitions = learner((L + 1) * L);
	const order = [...features.examples.keys()];
	const random = generator(7);
	for (let round = 0; round < rounds; round++) {
		shuffle(order, random);
		const rate = firstRate / (1 + rateDecay * round);
		for (const index of order) {
			const example = features.examples[index];
			if (example !== undefined) learn({features, table, transitions, rate}, example);
		}
		if (round >= rounds / 2) for (const each of [table, transitions]) addMean(each);
	}
	return {
		hashes: features.hashes,
		weights: table.sum.map((value) => value / Math.ceil(rounds / 2)),
		transitions: transitions.sum.map((value) => value / Math.ceil(rounds / 2)),
	};
}

/** By cross-validation on HiNER: rates of 0.015 to 0.15 and 4 to 16 rounds were tried; a low rate keeps rare features small. */
const rounds = 6;
const firstRate = 0.025;
const rateDecay = 0.15;

type Learner = {
	readonly values: Float32Array;
	/** Sums of squared gradients. */
	readonly squares: Float32Array;
	/** Sums of the values after the later rounds. */
	readonly sum: Float32Array;
};

function learner(size: number): Learner {
	return {
		values: new Float32Array(size),
		squares: new Float32Array(size).fill(1e-4),
		sum: new Float32Array(size),
	};
}

function addMean({values, sum}: Learner): void {
	for (let at = 0; at < values.length; at++) sum[at] = (sum[at] ?? 0) + (values[at] ?? 0);
}

/** One step against a gradient. */
function step({values, squares}: Learner, at: number, gradient: number, rate: number): void {
	const square = (squares[at] ?? 0) + gradient * gradient;
	squares[at] = square;
	values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
}

type Training = {
	readonly features: NumberedFeatures;
	readonly table: Learner;
	readonly transitions: Learner;
	readonly rate: number;
};

const gradient = new Float64Array(L);
const transitionGradient = new Float64Array((L + 1) * L);

function learn({features, table, transitions, rate}: Training, example: Example): void {
	const count = example.labels.length;
	if (count === 0) return;
	const emissions = new Float64Array(count * L);
	for (let token = 0; token < count; token++) {
		eachFeature(features, example, token, (feature) => {
			for (let label = 0; label < L; label++) {
				const at = token * L + label;
				emissions[at] = (emissions[at] ?? 0) + (table.values[feature * L + label] ?? 0);
			}
		});
	}
	const {odds} = latticeOf(transitions.values);
	const passes = forwardBackward(odds, {emissions, count, isStart: true});
	transitionGradient.fill(0);
	for (let token = 0; token < count; token++) {
		setGradient(passes, token, example.labels[token] ?? 0);
		eachFeature(features, example, token, (feature) => {
			for (let label = 0; label < L; label++) {
				const slope = gradient[label] ?? 0;
				if (Math.abs(slope) >= leastSlope) step(table, feature * L + label, slope, rate);
			}
		});
		addTransitions({...passes, odds}, token, example.labels);
	}
	for (const [at, slope] of transitionGradient.entries()) {
		if (slope !== 0) step(transitions, at, slope, rate);
	}
}

/** What is nearly right already is left alone, which halves the time. */
const leastSlope = 1e-4;

/** Told the number of each feature of a token. */
function eachFeature(
	{types}: NumberedFeatures,
	{types: own, contexts}: Example,
	token: number,
	visit: (feature: number) => void,
): void {
	for (let at = 0; at < 5; at++) {
		const list = types[own[token + at] ?? 0]?.[at];
		if (list === undefined) continue;
		for (let index = 0; index < list.length; index++) visit(list[index] ?? 0);
	}
	for (let index = token * contextCount; index < (token + 1) * contextCount; index++) {
		const feature = contexts[index] ?? -1;
		if (feature >= 0) visit(feature);
	}
}

type Passes = ReturnType<typeof forwardBackward>;
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
