import type {FilledWeights} from './filled-weights.ts';
import {Kernel, mostWords} from './kernel.ts';
import type {Limits} from './kernel-types.ts';
import {labels} from './labels.ts';
import {latticeOf} from './lattice.ts';
import {nameGains} from './likely-names.ts';
import type {TaggedName, Tagger, TaggerWord, WordId} from './types.ts';
import type {TaggerWeights} from './weights-file.ts';

/** A tagger over weights. Throws where its code cannot run. */
export function createTagger(weights: TaggerWeights | FilledWeights): Tagger {
	return new TrainedTagger(weights);
}

/** Functions that were made for each tagger would be others for the next one, and V8 would compile what asks them anew. */
class TrainedTagger implements Tagger {
	readonly #kernel: Kernel;
	readonly #limits: Limits;

	constructor(weights: TaggerWeights | FilledWeights) {
		const {scale} = weights;
		const lattice = latticeOf(weights.transitions);
		this.#kernel = new Kernel(weights, Math.round(organizationLead / scale));
		this.#kernel.setLattice(lattice);
		this.#kernel.setGains(nameGains(lattice, scale));
		this.#limits = {
			scale,
			leastBefore: Math.floor(-sureBeforeContext / scale),
			leastAfter: Math.floor(-sureAfterContext / scale),
		};
	}

	read(word: TaggerWord): WordId {
		return this.#kernel.readWord(word);
	}

	readLetters(units: Uint16Array, length: number, classes: number, isOpen: boolean): WordId {
		return this.#kernel.readLetters(units, length, classes, isOpen);
	}

	isOrdinary(id: WordId): boolean {
		return this.#kernel.isOrdinary(id);
	}

	isFull(): boolean {
		return this.#kernel.wordCount > mostWords;
	}

	forget(): void {
		this.#kernel.forgetWords();
	}

	names(ids: Int32Array, from: number, to: number): readonly TaggedName[] {
		if (to <= from) return noNames;
		if (to - from <= mostTokens) return this.#namesOfPart(ids, from, to);
		const names: TaggedName[] = [];
		for (let first = from; first < to; first += mostTokens) {
			for (const name of this.#namesOfPart(ids, first, Math.min(to, first + mostTokens))) {
				names.push(name);
			}
		}
		return names;
	}

	#namesOfPart(ids: Int32Array, from: number, to: number): readonly TaggedName[] {
		const count = this.#kernel.findNames({ids, first: from, count: to - from}, this.#limits);
		if (count === 0) return noNames;
		const names: TaggedName[] = [];
		for (let index = 0; index < count; index++) {
			const {from: start, to: end, label, confidence} = this.#kernel.nameAt(index);
			names.push({from: from + start, to: from + end, type: types[label] ?? '', confidence});
		}
		return names;
	}
}

/**
 * A longer run without an end is no sentence: it is read in parts, so that the room for a sentence, some 900 bytes a token,
 * stays within what a program may take.
 */
const mostTokens = 1 << 13;

/**
 * How far `O` must lead, in units of the logarithm, before and after what words make together is
 * added, and how much farther before an organization. By ten folds of HiNER the F1 is 0.0003 higher
 * than with 3, 3 and 0, and that of organizations 0.002, and a sixth fewer tokens are looked at again.
 */
const sureBeforeContext = 2;
const sureAfterContext = 3;
const organizationLead = 1;

/** Most sentences have none, and nothing is made for them. */
const noNames: readonly TaggedName[] = [];

/** What each label names. */
const types = labels.map((label) => label.slice(2));
