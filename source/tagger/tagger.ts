import {bestLabels, type Lattice, labelProbabilities, latticeOf} from './decode.ts';
import {emissionsOf, organizationLead} from './emissions.ts';
import {type FeatureTable, featureTable, isInFilter} from './feature-table.ts';
import {wordFeatures} from './features.ts';
import {labelCount as L, labels} from './labels.ts';
import type {TaggedName, Tagger} from './types.ts';
import type {TaggerWeights} from './weights-file.ts';
import {addWord, clearScores, emptyScores, ordinaryMark, type WordScores} from './word-scores.ts';

/** A tagger over weights. */
export function createTagger(weights: TaggerWeights): Tagger {
	const {scale} = weights;
	const words = emptyScores(Math.round(organizationLead / scale));
	const table = featureTable(weights);
	const {ordinary} = weights;
	const model: Model = {table, scale, words, lattice: latticeOf(weights.transitions)};
	const forget = (): void => clearScores(words, table);
	forget();
	return {
		read: (word) => {
			const features = wordFeatures(word);
			const isOrdinary = word.kind !== 'word' || isInFilter(ordinary, features.ordinary);
			return addWord(words, table, features, isOrdinary);
		},
		isOrdinary: (id) => ((words.marks[id] ?? 0) & ordinaryMark) !== 0,
		isFull: () => words.count > 100_000,
		forget,
		names: (ids, from, to) => namesIn(model, ids, from, to),
	};
}

type Model = {
	readonly table: FeatureTable;
	readonly scale: number;
	readonly words: WordScores;
	readonly lattice: Lattice;
};

function namesIn(
	{words, table, scale, lattice}: Model,
	ids: Int32Array,
	first: number,
	end: number,
): readonly TaggedName[] {
	const count = end - first;
	const names: TaggedName[] = [];
	if (count <= 0) return names;
	const {emissions, isOutside} = emissionsOf(words, {table, scale}, {ids, first, count});
	// A token that is surely outside parts the sentence: what stands before it tells nothing of what follows.
	for (let from = 0; from < count; from++) {
		if (isOutside[from] === 1) continue;
		let to = from + 1;
		while (to < count && isOutside[to] === 0) to += 1;
		addNames(lattice, {emissions, from, to, first}, names);
		from = to;
	}
	return names;
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
		emissions,
		first: from * L,
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
		const type = types[label] ?? '';
		names.push({from: first + from + at, to: first + from + after, type, confidence});
		at = after - 1;
	}
}

/** What each label names. */
const types = labels.map((label) => label.slice(2));

function hasName(found: Uint8Array, count: number): boolean {
	for (let token = 0; token < count; token++) if (found[token] !== 0) return true;
	return false;
}
