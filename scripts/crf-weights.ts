import {addToFilter, fingerprintOf, slotOf} from '../source/tagger/feature-table.ts';
import {keyOrdinaryHash, ordinaryHash} from '../source/tagger/features.ts';
import {labelCount as L, labels} from '../source/tagger/labels.ts';
import {pairOf} from '../source/tagger/lanes.ts';
import {
	rowLength,
	slotCount,
	slotsPerBucket,
	type TaggerWeights,
} from '../source/tagger/weights-file.ts';
import type {Trained} from './crf-trainer.ts';
import type {LabelledSentence} from './labelled-sentences.ts';
import {levelsOf, nearestLevels} from './weight-levels.ts';

const filterLength = 40_000;

/**
 * The strongest features in rows of four bits a label, as many as a file of 1 MB holds, and the
 * filter of ordinary words. More than half of the features stays.
 */
export function compactWeights(
	{hashes, weights, transitions}: Trained,
	sentences: readonly LabelledSentence[],
): TaggerWeights {
	const strengths = Float32Array.from(hashes, (_, feature) => strength(weights, feature));
	const order = Uint32Array.from(hashes.keys()).sort(
		(a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b,
	);
	const fingerprints = new Uint16Array(slotCount);
	const steps = new Int8Array(slotCount * (L - 1));
	const scale = greatestWeight / 127;
	for (const feature of order) {
		const slot = freeSlot(fingerprints, hashes[feature] ?? 0);
		if (slot < 0) continue;
		setSteps(steps.subarray(slot * (L - 1)), weights.subarray(feature * L), scale);
	}
	nearestLevels(steps, levelsOf(steps));
	return {
		scale,
		transitions: transitions.map((score, at) => score + (boosts[at % L] ?? 0)),
		fingerprints,
		weights: Int32Array.from({length: slotCount * rowLength}, (_, at) =>
			pairOf(steps[2 * at] ?? 0, steps[2 * at + 1] ?? 0),
		),
		ordinary: ordinaryFilter(sentences),
	};
}

/** Nearly all weights are small: what lies above is cut, so that the steps are finer. */
const greatestWeight = 2.5;

/**
 * Training weighs a missed name as much as a false one, and misses more people and organizations:
 * this makes up for it. By cross-validation on HiNER, in steps of 0.2; the other types are best without.
 */
const boosts: readonly number[] = labels.map((label) =>
	label.endsWith('PERSON') ? 0.4 : label.endsWith('ORGANIZATION') ? 0.2 : 0,
);

/** How far a feature tells labels apart. Weighing it by how often it is met did worse. */
function strength(weights: Float32Array, feature: number): number {
	let most = 0;
	let least = 0;
	for (let label = 0; label < L; label++) {
		const weight = weights[feature * L + label] ?? 0;
		most = Math.max(most, weight);
		least = Math.min(least, weight);
	}
	return most - least;
}

/** Takes a slot for a feature; -1 where its bucket is full, or its fingerprint is taken there. */
function freeSlot(fingerprints: Uint16Array, hash: number): number {
	const fingerprint = fingerprintOf(hash);
	const first = slotOf(hash);
	for (let slot = first; slot < first + slotsPerBucket; slot++) {
		if (fingerprints[slot] === fingerprint) return -1;
		if (fingerprints[slot] !== 0) continue;
		fingerprints[slot] = fingerprint;
		return slot;
	}
	return -1;
}

function setSteps(steps: Int8Array, weights: Float32Array, scale: number): void {
	for (let label = 1; label < L; label++) {
		const exact = Math.round(((weights[label] ?? 0) - (weights[0] ?? 0)) / scale);
		steps[label - 1] = Math.max(-127, Math.min(127, exact));
	}
}

/** Words, and keys of words, that stand in names less than half of the time. */
function ordinaryFilter(sentences: readonly LabelledSentence[]): Uint8Array {
	const counts = new Map<number, {inside: number; all: number}>();
	const add = (hash: number, isInside: boolean): void => {
		const count = counts.get(hash) ?? {inside: 0, all: 0};
		if (isInside) count.inside += 1;
		count.all += 1;
		counts.set(hash, count);
	};
	for (const {words, labels: tags} of sentences) {
		for (const [index, {kind, folded}] of words.entries()) {
			if (kind !== 'word') continue;
			const label = tags[index] ?? 0;
			const isInside = label > 0 && label < firstOfDates;
			add(ordinaryHash(folded), isInside);
			add(keyOrdinaryHash(folded), isInside);
		}
	}
	const filter = new Uint8Array(filterLength);
	for (const [hash, {inside, all}] of counts) {
		if (inside * 2 < all) addToFilter(filter, hash);
	}
	return filter;
}

/** Dates and quantities are made of ordinary words. */
const firstOfDates = labels.indexOf('B-TIMEX');
