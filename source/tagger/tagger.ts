import {bestLabels, forwardBackward, type Lattice, latticeOf, probabilityOf} from './decode.ts';
import {organizationLead, type Scores, scoresOf, setEmissions} from './emissions.ts';
import {type FeatureTable, featureTable, isInFilter} from './feature-table.ts';
import {wordFeatures} from './features.ts';
import {labelCount as L, labels} from './labels.ts';
import {mayHaveName, type NameGains, nameGains} from './likely-names.ts';
import type {TaggedName, Tagger, TaggerWord, WordId} from './types.ts';
import type {TaggerWeights} from './weights-file.ts';
import {
	addWord,
	clearScores,
	emptyScores,
	marksAt,
	ordinaryMark,
	type WordScores,
	wordLength,
} from './word-scores.ts';

/** A tagger over weights. */
export function createTagger(weights: TaggerWeights): Tagger {
	return new TrainedTagger(weights);
}

/** Functions that were made for each tagger would be others for the next one, and V8 would compile what asks them anew. */
class TrainedTagger implements Tagger {
	readonly #model: Model;
	/** A copy, since the filter is a part of all that the file holds. */
	readonly #ordinary: Uint8Array;

	constructor(weights: TaggerWeights) {
		const {scale} = weights;
		const words = emptyScores(Math.round(organizationLead / scale));
		const lattice = latticeOf(weights.transitions);
		const table = featureTable(weights);
		this.#ordinary = Uint8Array.from(weights.ordinary);
		this.#model = {table, scale, words, lattice, gains: nameGains(lattice, scale)};
		this.forget();
	}

	read(word: TaggerWord): WordId {
		const features = wordFeatures(word);
		const isOrdinary = word.kind !== 'word' || isInFilter(this.#ordinary, features.ordinary);
		const {words, table} = this.#model;
		return addWord(words, table, features, isOrdinary);
	}

	isOrdinary(id: WordId): boolean {
		return ((this.#model.words.rows[id * wordLength + marksAt] ?? 0) & ordinaryMark) !== 0;
	}

	isFull(): boolean {
		return this.#model.words.count > mostWords;
	}

	forget(): void {
		clearScores(this.#model.words, this.#model.table);
	}

	names(ids: Int32Array, from: number, to: number): readonly TaggedName[] {
		return namesIn(this.#model, ids, from, to);
	}
}

const mostWords = 100_000;

type Model = {
	readonly table: FeatureTable;
	readonly scale: number;
	readonly words: WordScores;
	readonly lattice: Lattice;
	readonly gains: NameGains;
};

function namesIn(model: Model, ids: Int32Array, first: number, end: number): readonly TaggedName[] {
	const count = end - first;
	if (count <= 0) return noNames;
	let names: TaggedName[] | undefined;
	const scores = scoresOf(model.words, model, {ids, first, count});
	const {isOutside} = scores;
	// A token that is surely outside parts the sentence: what stands before it tells nothing of what follows.
	for (let from = 0; from < count; from++) {
		if (isOutside[from] === 1) continue;
		let to = from + 1;
		while (to < count && isOutside[to] === 0) to += 1;
		if (mayHaveName(model.gains, scores.sums, from, to)) {
			names ??= [];
			addNames(model, scores, {from, to, first}, names);
		}
		from = to;
	}
	return names ?? noNames;
}

/** Most sentences have none, and nothing is made for them. */
const noNames: readonly TaggedName[] = [];

/** A stretch of tokens any of which may be in a name, and some of which could be one. */
type Uncertain = {
	readonly from: number;
	readonly to: number;
	/** The index of the sentence's first token. */
	readonly first: number;
};

function addNames(
	{lattice, scale}: Model,
	scores: Scores,
	{from, to, first}: Uncertain,
	names: TaggedName[],
): void {
	const count = to - from;
	if (emissions.length < count * L) emissions = new Float64Array(2 * count * L);
	setEmissions(emissions, scores, {from, to, scale});
	const stretch = {emissions, first: 0, count, isStart: from === 0};
	const found = bestLabels(lattice, stretch);
	if (!hasName(found, count)) return;
	const passes = forwardBackward(lattice.odds, stretch);
	for (let at = 0; at < count; at++) {
		const label = found[at] ?? 0;
		if (label === 0) continue;
		let after = at + 1;
		let confidence = probabilityOf(passes, at, label);
		for (; after < count && found[after] === label + 1; after++) {
			confidence = Math.min(confidence, probabilityOf(passes, after, label + 1));
		}
		const type = types[label] ?? '';
		names.push({from: first + from + at, to: first + from + after, type, confidence});
		at = after - 1;
	}
}

/** Used again for the next stretch. */
let emissions = new Float64Array(64 * L);

/** What each label names. */
const types = labels.map((label) => label.slice(2));

function hasName(found: Uint8Array, count: number): boolean {
	for (let token = 0; token < count; token++) if (found[token] !== 0) return true;
	return false;
}
