import {contextCount, contextHashes} from './context.ts';
import {bestLabels, type Lattice, labelProbabilities, latticeOf} from './decode.ts';
import {isInFilter, rowOf} from './feature-table.ts';
import {edge, offsetHash, ordinaryHash, type WordFeatures, wordFeatures} from './features.ts';
import {labelCount as L, labels} from './labels.ts';
import type {TaggedName, Tagger, WordId} from './types.ts';
import type {TaggerWeights} from './weights-file.ts';

/** A tagger over weights. */
export function createTagger(weights: TaggerWeights): Tagger {
	const model: Model = {
		weights,
		lattice: latticeOf(weights.transitions),
		count: 0,
		scores: new Int16Array(1024 * stride),
		keys: new Int32Array(1024),
		marks: new Uint8Array(1024),
	};
	const forget = (): void => {
		model.count = 0;
		add(model, edge, true);
	};
	forget();
	return {
		read: (word) => {
			const isOrdinary =
				word.kind !== 'word' || isInFilter(weights.ordinary, ordinaryHash(word.folded));
			return add(model, wordFeatures(word), isOrdinary);
		},
		isOrdinary: (id) => ((model.marks[id] ?? 0) & ordinaryMark) !== 0,
		isFull: () => model.count > 100_000,
		forget,
		names: (ids, from, to) => namesIn(model, ids, from, to),
	};
}

/** Offsets of the tokens that a token's label looks at. */
const reach = 2;
/** Scores of a word: for the labels of the tokens two before to two after it. */
const stride = (2 * reach + 1) * L;

/** What was read of each word, row after row, so that nothing is allocated for one; word 0 is the edge of a sentence. */
type Model = {
	readonly weights: TaggerWeights;
	readonly lattice: Lattice;
	count: number;
	scores: Int16Array;
	keys: Int32Array;
	marks: Uint8Array;
};

const openMark = 1;
const ordinaryMark = 2;

function add(model: Model, features: WordFeatures, isOrdinary: boolean): WordId {
	const {center, near, far, key, isOpen} = features;
	const id = model.count;
	model.count += 1;
	if (id === model.keys.length) grow(model);
	model.keys[id] = key;
	model.marks[id] = (isOpen ? openMark : 0) | (isOrdinary ? ordinaryMark : 0);
	const at = id * stride;
	const {weights, scores} = model;
	scores.fill(0, at, at + stride);
	for (let offset = -reach; offset <= reach; offset++) {
		const own = offset === 0 ? center : Math.abs(offset) === 1 ? near : far;
		const row = at + (offset + reach) * L;
		for (const hash of own) addToScores(weights, offsetHash(hash, offset), scores, row);
	}
	return id as WordId;
}

function addToScores(
	{buckets, fingerprints, weights}: TaggerWeights,
	hash: number,
	scores: Int16Array,
	at: number,
): void {
	const row = rowOf(buckets, fingerprints, hash);
	if (row < 0) return;
	for (let label = 1; label < L; label++) {
		scores[at + label] = (scores[at + label] ?? 0) + (weights[row + label - 1] ?? 0);
	}
}

function grow(model: Model): void {
	const {scores, keys, marks} = model;
	model.scores = new Int16Array(scores.length * 2);
	model.scores.set(scores);
	model.keys = new Int32Array(keys.length * 2);
	model.keys.set(keys);
	model.marks = new Uint8Array(marks.length * 2);
	model.marks.set(marks);
}

function namesIn(model: Model, ids: Int32Array, first: number, end: number): readonly TaggedName[] {
	const count = end - first;
	const names: TaggedName[] = [];
	if (count <= 0) return names;
	const emissions = emissionsOf(model, ids, first, count);
	// A token that is surely outside parts the sentence: what stands before it tells nothing of what follows.
	for (let from = 0; from < count; from++) {
		if (isSurelyOutside(emissions, from)) continue;
		let to = from + 1;
		while (to < count && !isSurelyOutside(emissions, to)) to += 1;
		addNames(model.lattice, {emissions, from, to, first}, names);
		from = to;
	}
	return names;
}

/**
 * How far `O` must lead, in units of the logarithm. Transitions are worth less than one, pairs of
 * words seldom more than two: of 24,050 names of HiNER 97 differ from what all tokens together give.
 */
const sureBeforeContext = 6;
const sureAfterContext = 3;

function isSurelyOutside(emissions: Float64Array, token: number): boolean {
	const at = token * L;
	const least = (emissions[at] ?? 0) - sureAfterContext;
	for (let label = 1; label < L; label++) if ((emissions[at + label] ?? 0) > least) return false;
	return true;
}

type Uncertain = {
	readonly emissions: Float64Array;
	readonly from: number;
	readonly to: number;
	/** The index of the sentence's first token. */
	readonly first: number;
};

/** Adds the names of a stretch of tokens any of which may be in one. */
function addNames(
	lattice: Lattice,
	{emissions, from, to, first}: Uncertain,
	names: TaggedName[],
): void {
	const stretch = {
		emissions: emissions.subarray(from * L, to * L),
		count: to - from,
		isStart: from === 0,
	};
	const found = bestLabels(lattice, stretch);
	if (!hasName(found, stretch.count)) return;
	const probabilities = labelProbabilities(lattice, stretch);
	for (let at = 0; at < stretch.count; at++) {
		const label = found[at] ?? 0;
		if (label === 0) continue;
		let after = at + 1;
		let confidence = probabilities[at * L + label] ?? 0;
		for (; after < stretch.count && found[after] === label + 1; after++) {
			confidence = Math.min(confidence, probabilities[after * L + label + 1] ?? 0);
		}
		const type = (labels[label] ?? 'O').slice(2);
		names.push({from: first + from + at, to: first + from + after, type, confidence});
		at = after - 1;
	}
}

function hasName(found: Uint8Array, count: number): boolean {
	for (let token = 0; token < count; token++) if (found[token] !== 0) return true;
	return false;
}

/** Room for one sentence, used again by the next. */
let room = {
	emissions: new Float64Array(512 * L),
	contexts: new Int32Array(512 * contextCount),
	keys: new Int32Array(512),
	isOpen: new Uint8Array(512),
};

function emissionsOf(model: Model, ids: Int32Array, first: number, count: number): Float64Array {
	if (room.keys.length < count) {
		room = {
			emissions: new Float64Array(count * 2 * L),
			contexts: new Int32Array(count * 2 * contextCount),
			keys: new Int32Array(count * 2),
			isOpen: new Uint8Array(count * 2),
		};
	}
	const {emissions, contexts, keys, isOpen} = room;
	for (let token = 0; token < count; token++) {
		const id = ids[first + token] ?? 0;
		keys[token] = model.keys[id] ?? 0;
		isOpen[token] = (model.marks[id] ?? 0) & openMark;
	}
	contextHashes({keys, isOpen, count, edgeKey: edge.key}, contexts);
	const {scale} = model.weights;
	for (let token = 0; token < count; token++) {
		sumScores(model.scores, {ids, first, count}, token);
		if (!isOutsideAnyway(sureBeforeContext / scale)) sumContexts(model.weights, contexts, token);
		const at = token * L;
		for (let label = 0; label < L; label++) emissions[at + label] = (sums[label] ?? 0) * scale;
	}
	return emissions;
}

type Sentence = {readonly ids: Int32Array; readonly first: number; readonly count: number};

/** The scores of one token's labels, in the steps of the weights. */
const sums = new Int32Array(L);

/** Sets `sums` to what the words two before to two after a token give it. */
function sumScores(scores: Int16Array, {ids, first, count}: Sentence, token: number): void {
	sums.fill(0);
	for (let offset = -reach; offset <= reach; offset++) {
		const place = token + offset;
		const id = place < 0 || place >= count ? 0 : (ids[first + place] ?? 0);
		const row = id * stride + (offset + reach) * L;
		for (let label = 0; label < L; label++) {
			sums[label] = (sums[label] ?? 0) + (scores[row + label] ?? 0);
		}
	}
}

/** Adds to `sums` what words make together. */
function sumContexts(
	{buckets, fingerprints, weights}: TaggerWeights,
	contexts: Int32Array,
	token: number,
): void {
	const first = token * contextCount;
	for (let index = first; index < first + contextCount; index++) {
		const row = rowOf(buckets, fingerprints, contexts[index] ?? 0);
		if (row < 0) continue;
		for (let label = 1; label < L; label++) {
			sums[label] = (sums[label] ?? 0) + (weights[row + label - 1] ?? 0);
		}
	}
}

function isOutsideAnyway(lead: number): boolean {
	const least = (sums[0] ?? 0) - lead;
	for (let label = 1; label < L; label++) if ((sums[label] ?? 0) > least) return false;
	return true;
}
