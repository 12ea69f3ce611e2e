/*
 * Where the forms of a word stand, each place with the rank of its form. A list of one form is of one rank: where such
 * lists are merged the ranks are merged with them, and which form stands at a place need not be looked up.
 */
import type {FormId} from './lexicon.ts';
import {
	type Counted,
	formPositionsInSlices,
	formsByCount,
	mostMerged,
	sortedTogether,
} from './places.ts';
import {type Postings, positionsOf} from './postings.ts';
import type {Slices} from './slices.ts';

/** Ascending, and of each the rank. */
export type RankedPositions = {readonly starts: Uint32Array; readonly ranks: Uint8Array};

/** The ranks at some places, looked up. */
type RankFinder = (starts: Uint32Array, forms: Iterable<FormId>) => Slices<Uint8Array>;

/** `ranksAt` is asked where many forms are rare, or very many common. Pauses. */
export function* rankedPositions(
	postings: Postings,
	rankOf: ReadonlyMap<FormId, number>,
	ranksAt: RankFinder,
): Slices<RankedPositions> {
	const {few, common} = formsByCount(postings, rankOf.keys());
	if (common.length === 0 || common.length > mostMerged) {
		const starts = yield* formPositionsInSlices(postings, rankOf.keys());
		yield;
		return {starts, ranks: yield* ranksAt(starts, rankOf.keys())};
	}
	const rare = sortedTogether(postings, few);
	yield;
	const forms = few.map(({form}: Counted) => form);
	let merged = {starts: rare, ranks: yield* ranksAt(rare, forms)};
	for (const {form} of common) {
		yield;
		merged = mergedRanks(merged, positionsOf(postings, form), rankOf.get(form) ?? 0);
	}
	return merged;
}

/** Words of one language stand together for whole articles, so that a run comes from one list and then from the other. */
function mergedRanks(
	{starts: left, ranks: leftRanks}: RankedPositions,
	right: Uint32Array,
	rank: number,
): RankedPositions {
	const length = left.length + right.length;
	const ranks = new Uint8Array(length).fill(rank);
	if (left.length === 0) return {starts: right, ranks};
	const starts = new Uint32Array(length);
	let i = 0;
	let j = 0;
	let at = 0;
	while (i < left.length && j < right.length) {
		const next = right[j] as number;
		for (; i < left.length && (left[i] as number) < next; at++, i++) {
			starts[at] = left[i] as number;
			ranks[at] = leftRanks[i] as number;
		}
		const other = i < left.length ? (left[i] as number) : Number.POSITIVE_INFINITY;
		for (; j < right.length && (right[j] as number) < other; at++, j++) {
			starts[at] = right[j] as number;
		}
	}
	starts.set(left.subarray(i), at);
	ranks.set(leftRanks.subarray(i), at);
	starts.set(right.subarray(j), at + left.length - i);
	return {starts, ranks};
}
