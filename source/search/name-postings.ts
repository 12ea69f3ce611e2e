import {GRAM_CODES, gramsOf} from './name-grams.ts';

/** For each gram the names that have it, in one array; names are numbers from 0. */
export type NamePostings = {
	/** The names with gram `g` are `names.subarray(starts[g], starts[g + 1])`. */
	readonly starts: Uint32Array;
	readonly names: Uint32Array;
	/** The weight of all grams of each name, up to 255. */
	readonly sizes: Uint8Array;
};

/** Postings of phoneme keys; linear in their length. */
export function namePostings(keys: readonly string[]): NamePostings {
	const grams = keys.map((key) => gramsOf(key));
	const starts = new Uint32Array(GRAM_CODES + 1);
	for (const set of grams) for (const gram of set.keys()) addTo(starts, gram + 1, 1);
	for (let gram = 0; gram < GRAM_CODES; gram++) addTo(starts, gram + 1, starts[gram] ?? 0);
	const names = new Uint32Array(starts[GRAM_CODES] ?? 0);
	const next = starts.slice();
	const sizes = new Uint8Array(keys.length);
	for (const [name, set] of grams.entries()) {
		let size = 0;
		for (const [gram, weight] of set) {
			names[next[gram] ?? 0] = name;
			addTo(next, gram, 1);
			size += weight;
		}
		sizes[name] = Math.min(size, 255);
	}
	return {starts, names, sizes};
}

/** A name on the shortlist and the share of the query's grams that it has, 1 to 0. */
export type Candidate = {readonly name: number; readonly overlap: number};

/**
 * The names that share most with a query, about `count` of them and no order among them.
 * What a name has beyond the query counts a little against it, so that the start of a long name
 * still finds it.
 */
export function shortlist(
	postings: NamePostings,
	key: string,
	count: number,
): readonly Candidate[] {
	const grams = gramsOf(key);
	const overlaps = overlapsOf(postings, grams);
	const ranks = ranksOf(postings, overlaps);
	const least = leastRank(ranks, count);
	let size = 0;
	for (const weight of grams.values()) size += weight;
	const candidates: Candidate[] = [];
	for (let name = 0; name < ranks.length; name++) {
		// What shares the last rank is cut, lest a thousand short names of one skeleton come along.
		const isIn = (ranks[name] ?? 0) >= least && candidates.length < count * 1.25;
		if (isIn) candidates.push({name, overlap: (overlaps[name] ?? 0) / (1 + size)});
	}
	return candidates;
}

function overlapsOf(
	postings: NamePostings,
	grams: ReadonlyMap<number, number>,
): Uint8Array<ArrayBuffer> {
	const {starts, names, sizes} = postings;
	const overlaps = new Uint8Array(sizes.length);
	let total = 0;
	for (const [gram, weight] of grams) {
		// Past 255 the counters would turn over: a query that long has said enough.
		total += weight;
		if (total > 255) break;
		const end = starts[gram + 1] ?? 0;
		for (let at = starts[gram] ?? 0; at < end; at++) addTo(overlaps, names[at] ?? 0, weight);
	}
	return overlaps;
}

/** One more for each eighth of a gram; 0 for a name that shares nothing. */
const STEPS = 8;
const EXCESS = 1.2;

function ranksOf({sizes}: NamePostings, overlaps: Uint8Array): Uint16Array {
	const ranks = new Uint16Array(overlaps.length);
	for (let name = 0; name < ranks.length; name++) {
		const overlap = overlaps[name] ?? 0;
		if (overlap === 0) continue;
		ranks[name] = Math.max(1, OFFSET + STEPS * overlap - EXCESS * (sizes[name] ?? 0));
	}
	return ranks;
}

/** So that no rank is negative: the greatest excess. */
const OFFSET = Math.ceil(EXCESS * 255) + 1;

/** The rank that the name at place `count` has; at least 1. */
function leastRank(ranks: Uint16Array, count: number): number {
	const histogram = new Uint32Array(OFFSET + STEPS * 256);
	for (const rank of ranks) addTo(histogram, rank, 1);
	let found = 0;
	for (let rank = histogram.length - 1; rank > 1; rank--) {
		found += histogram[rank] ?? 0;
		if (found >= count) return rank;
	}
	return 1;
}

function addTo(array: Uint32Array | Uint8Array, at: number, value: number): void {
	array[at] = (array[at] ?? 0) + value;
}
