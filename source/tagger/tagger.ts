import {bestLabels, forwardBackward, type Lattice, latticeOf, probabilityOf} from './decode.ts';
import {organizationLead, setEmissions, sureAfterContext, sureBeforeContext} from './emissions.ts';
import {isInFilter} from './feature-table.ts';
import {edge, wordFeatures} from './features.ts';
import {Kernel, sumLength} from './kernel.ts';
import {labelCount as L, labels} from './labels.ts';
import {mayHaveName, type NameGains, nameGains} from './likely-names.ts';
import type {TaggedName, Tagger, TaggerWord, WordId} from './types.ts';
import type {TaggerWeights} from './weights-file.ts';

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
		const lattice = latticeOf(weights.transitions);
		this.#ordinary = Uint8Array.from(weights.ordinary);
		this.#model = {
			kernel: new Kernel(weights, Math.round(organizationLead / scale)),
			scale,
			leastBefore: Math.floor(-sureBeforeContext / scale),
			leastAfter: Math.floor(-sureAfterContext / scale),
			lattice,
			gains: nameGains(lattice, scale),
		};
		this.forget();
	}

	read(word: TaggerWord): WordId {
		const features = wordFeatures(word);
		const isOrdinary = word.kind !== 'word' || isInFilter(this.#ordinary, features.ordinary);
		return this.#model.kernel.addWord(features, isOrdinary);
	}

	isOrdinary(id: WordId): boolean {
		return this.#model.kernel.isOrdinary(id);
	}

	isFull(): boolean {
		return this.#model.kernel.wordCount > mostWords;
	}

	forget(): void {
		this.#model.kernel.forgetWords();
		// Word 0 is the edge of a sentence.
		this.#model.kernel.addWord(edge, true);
	}

	names(ids: Int32Array, from: number, to: number): readonly TaggedName[] {
		return namesIn(this.#model, ids, from, to);
	}
}

const mostWords = 100_000;

type Model = {
	readonly kernel: Kernel;
	readonly scale: number;
	/** What a label must have at least, in steps, before and after what words make together is added. */
	readonly leastBefore: number;
	readonly leastAfter: number;
	readonly lattice: Lattice;
	readonly gains: NameGains;
};

function namesIn(model: Model, ids: Int32Array, first: number, end: number): readonly TaggedName[] {
	const count = end - first;
	if (count <= 0) return noNames;
	let names: TaggedName[] | undefined;
	const {kernel, leastBefore, leastAfter} = model;
	if (kernel.scoreSentence({ids, first, count}, leastBefore, leastAfter) === 0) return noNames;
	const {sums, firstSum} = kernel;
	// A token that is surely outside parts the sentence: what stands before it tells nothing of what follows.
	for (let from = 0; from < count; from++) {
		if (kernel.isOutside(from)) continue;
		let to = from + 1;
		while (to < count && !kernel.isOutside(to)) to += 1;
		const at = firstSum + from * sumLength;
		if (mayHaveName(model.gains, sums, at, firstSum + to * sumLength)) {
			names ??= [];
			addNames(model, {from, to, first}, names);
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
	{kernel, lattice, scale}: Model,
	{from, to, first}: Uncertain,
	names: TaggedName[],
): void {
	const count = to - from;
	if (emissions.length < count * L) emissions = new Float64Array(2 * count * L);
	const {sums, firstSum} = kernel;
	setEmissions(emissions, sums, {
		from: firstSum + from * sumLength,
		to: firstSum + to * sumLength,
		scale,
	});
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
