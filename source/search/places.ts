import type {FormId} from './lexicon.ts';
import {markedPositions} from './position-bits.ts';
import {sortedPositions} from './position-sort.ts';
import {countOf, type Postings, positionsOf} from './postings.ts';
import {type Qualities, qualityOf} from './qualities.ts';
import {finished, type Slices} from './slices.ts';

/** Where something stands in the corpus: `starts` ascending, half-open, in positions of words, each with its quality. */
export type Places = {
	readonly starts: Uint32Array;
	/** Absent where all places have as many words. */
	readonly ends?: Uint32Array;
	/** How many words each place has then, if it is not one. */
	readonly wordsOfEach?: number;
	/** A few that have another number of words all the same; only without `ends`. */
	readonly longer?: LongerPlaces | undefined;
	readonly qualities: Qualities;
};

/** The numbers of some places, ascending, and the end of each. */
export type LongerPlaces = {readonly places: Uint32Array; readonly ends: Uint32Array};

export type Place = {readonly start: number; readonly end: number; readonly quality: number};

/** No places. */
export const nowhere: Places = {
	starts: new Uint32Array(0),
	qualities: new Float32Array(0),
};

/** The place of that number in a list. */
export function placeAt(places: Places, index: number): Place {
	return {
		start: places.starts[index] as number,
		end: placeEnd(places, index),
		quality: qualityOf(places.qualities, index),
	};
}

/** The end of the place of that number. */
export function placeEnd({starts, ends, wordsOfEach = 1, longer}: Places, index: number): number {
	if (ends) return ends[index] as number;
	const at = longer === undefined ? 0 : firstFrom(longer.places, index, 0);
	return longer?.places[at] === index
		? (longer.ends[at] as number)
		: (starts[index] as number) + wordsOfEach;
}

/** The end of each place. */
export function placeEnds({starts, ends, wordsOfEach = 1, longer}: Places): Uint32Array {
	if (ends !== undefined) return ends;
	const all = starts.map((start) => start + wordsOfEach);
	longer?.places.forEach((place, at) => {
		all[place] = longer.ends[at] as number;
	});
	return all;
}

/** The number of the first place that begins at `position` or after it; logarithmic. */
export function firstPlaceFrom({starts}: Places, position: number): number {
	return firstFrom(starts, position, 0);
}

/** The place of the first number that is `least` or more, from a place on: in steps that double, then by halving. */
export function firstFrom(ascending: Uint32Array, least: number, from: number): number {
	let low = from;
	let step = 1;
	while (low + step < ascending.length && (ascending[low + step] as number) < least) {
		low += step;
		step *= 2;
	}

	let high = Math.min(ascending.length, low + step);
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] as number) < least) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low;
}

/** Which of several sets of forms stands least often in the corpus. */
export function rarest(postings: Postings, sets: readonly ReadonlyMap<FormId, number>[]): number {
	let least = Number.POSITIVE_INFINITY;
	let best = 0;
	for (const [index, forms] of sets.entries()) {
		const count = occurrences(postings, forms.keys());
		if (count < least) {
			least = count;
			best = index;
		}
	}

	return best;
}

/** How often any of some forms stands in the corpus. */
export function occurrences(postings: Postings, forms: Iterable<FormId>): number {
	let count = 0;
	for (const form of forms) {
		count += countOf(postings, form);
	}

	return count;
}

/** All positions of some forms, ascending; linear. */
export function formPositions(postings: Postings, forms: Iterable<FormId>): Uint32Array {
	return finished(formPositionsInSlices(postings, forms));
}

/** The same with pauses. */
export function* formPositionsInSlices(
	postings: Postings,
	forms: Iterable<FormId>,
): Slices<Uint32Array> {
	const {few, common} = formsByCount(postings, forms);
	const [first, ...others] = [...few, ...common];
	if (first && others.length === 0) return positionsOf(postings, first.form);
	if (common.length > mostMerged) {
		const all = [...few, ...common];
		return yield* markedPositions(
			postings,
			all.map(({form}) => form),
			sumOf(all),
		);
	}
	return common.reduce(
		(merged, {form}) => {
			const list = positionsOf(postings, form);
			return merged.length === 0 ? list : mergedPair(merged, list);
		},
		sortedTogether(postings, few),
	);
}

/** The positions of rare forms, ascending. */
export function sortedTogether(postings: Postings, few: readonly Counted[]): Uint32Array {
	const lists = few.map(({form}) => positionsOf(postings, form));
	return sortedPositions(concatenated(lists, sumOf(few)), postings.sequence.low.length);
}

/** Forms by how often they stand in the corpus, the rarest first: some that are sorted together, and the others. */
export function formsByCount(
	postings: Postings,
	forms: Iterable<FormId>,
): {readonly few: readonly Counted[]; readonly common: readonly Counted[]} {
	const ordered = Array.from(forms, (form) => ({form, count: countOf(postings, form)}));
	ordered.sort((left, right) => left.count - right.count);
	const {length} = postings.sequence.low;
	const few = rareOnes(ordered, Math.max(fewPositions, length * shareOfFew));
	return {few, common: ordered.slice(few.length)};
}

export type Counted = {readonly form: FormId; readonly count: number};

function sumOf(counted: readonly Counted[]): number {
	return counted.reduce((sum, {count}) => sum + count, 0);
}

/** The rarest, as far as their positions are sorted together sooner than merged one list after the other. */
function rareOnes(ordered: readonly Counted[], most: number): readonly Counted[] {
	let sum = 0;
	const end = ordered.findIndex(({count}) => {
		sum += count;
		return sum > most;
	});
	return end < 0 ? ordered : ordered.slice(0, end);
}

const fewPositions = 4000;
/** Of all positions: to go through the marks of more takes no longer than to sort them. At 100,000 articles. */
const shareOfFew = 1 / 128;

/** More long lists than this are marked. */
export const mostMerged = 4;

/** Words of one language stand together for whole articles, so that a run comes from one list and then from the other. */
function mergedPair(left: Uint32Array, right: Uint32Array): Uint32Array {
	const merged = new Uint32Array(left.length + right.length);
	let i = 0;
	let j = 0;
	let at = 0;
	while (i < left.length && j < right.length) {
		const next = right[j] as number;
		for (; i < left.length && (left[i] as number) < next; at++, i++) merged[at] = left[i] as number;
		const other = i < left.length ? (left[i] as number) : Number.POSITIVE_INFINITY;
		for (; j < right.length && (right[j] as number) < other; at++, j++) {
			merged[at] = right[j] as number;
		}
	}

	merged.set(left.subarray(i), at);
	merged.set(right.subarray(j), at + left.length - i);
	return merged;
}

function concatenated(lists: readonly Uint32Array[], count: number): Uint32Array {
	const whole = new Uint32Array(count);
	let at = 0;
	for (const list of lists) {
		whole.set(list, at);
		at += list.length;
	}

	return whole;
}
