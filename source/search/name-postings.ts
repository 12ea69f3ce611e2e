import {growingNumbers} from '../text/growing.ts';
import {grownArray} from '../text/paged.ts';
import {GRAM_CODES, gramsOf} from './name-grams.ts';
import {countPositions, type PositionLists, positionLists} from './position-lists.ts';

/** For each gram the names that have it; names are numbers from 0. */
export type NamePostings = {
	readonly lists: PositionLists;
	/** The weight of all grams of each name, up to 255. */
	readonly sizes: Uint8Array;
};

/** Postings of phoneme keys, which come one after the other; linear in their length. */
export function growingNamePostings(): {
	readonly push: (key: string) => void;
	readonly finish: () => NamePostings;
} {
	let grams = new Uint16Array(1024);
	/** Where the grams of each name end. */
	const ends = growingNumbers();
	const sizes = growingNumbers();
	let end = 0;
	return {
		push: (key) => {
			let size = 0;
			for (const [gram, weight] of gramsOf(key)) {
				if (end === grams.length) {
					grams = grownArray(Uint16Array, grams, 2 * end);
				}
				grams[end] = gram;
				end++;
				size += weight;
			}
			ends.push(end);
			sizes.push(Math.min(size, 255));
		},
		finish: () => ({
			lists: positionLists(grams.subarray(0, end), runNumbers(ends.view()), GRAM_CODES),
			sizes: Uint8Array.from(sizes.view()),
		}),
	};
}

/** The number of the run that a place is in, for places that ascend, also again from the first. */
function runNumbers(ends: Uint32Array): (place: number) => number {
	let run = 0;
	return (place) => {
		if (place === 0) run = 0;
		while (place >= (ends[run] as number)) run++;
		return run;
	};
}

/** A name on the shortlist and the share of the query's grams that it has, 1 to 0. */
export type Candidate = {readonly name: number; readonly overlap: number};

/**
 * The names that share most with a query, about `count` of them and no order among them.
 * What a name has beyond the query counts a little against it, so that the start of a long name
 * still finds it. Linear in the names, at a nanosecond each, and in the postings of the query.
 */
export function shortlist(
	postings: NamePostings,
	key: string,
	count: number,
): readonly Candidate[] {
	const {sizes} = postings;
	const total = countOverlaps(postings, gramsOf(key));
	const excess = key.length <= SHORT_KEY ? EXCESS_OF_SHORT : EXCESS;
	const least = leastRank(sizes, excess, count);
	const candidates: Candidate[] = [];
	const shared = overlaps;
	// What shares the last rank is cut, lest a thousand short names of one skeleton come along.
	for (let name = 0; name < sizes.length && candidates.length < count * 1.25; name++) {
		const overlap = shared[name] as number;
		if (overlap === 0 || rankOf(overlap, (sizes[name] as number) * excess) < least) continue;
		candidates.push({name, overlap: overlap / (1 + total)});
	}
	return candidates;
}

/** Of each name the weight of the grams it shares with the query at hand; one array for all queries. */
let overlaps = new Uint8Array(1 << 10);
const GREATEST_OVERLAP = 255;

/** Fills `overlaps`; the weight of all grams that were counted. */
function countOverlaps({lists, sizes}: NamePostings, grams: ReadonlyMap<number, number>): number {
	if (overlaps.length < sizes.length) overlaps = new Uint8Array(sizes.length);
	overlaps.fill(0, 0, sizes.length);
	let total = 0;
	for (const [gram, weight] of grams) {
		const count = (lists.starts[gram + 1] ?? 0) - (lists.starts[gram] ?? 0);
		if (isCommon(weight, count, sizes.length)) continue;
		// The counters would turn over: a query that long has said enough.
		if (total + weight > GREATEST_OVERLAP) break;
		total += weight;
		countPositions(lists, gram, {counts: overlaps, by: weight});
	}
	return total;
}

/** Weak grams that every fourth of many names has cost more than they tell. */
function isCommon(weight: number, count: number, names: number): boolean {
	return weight === 1 && count > Math.max(LEAST_COMMON, names / 4);
}

const LEAST_COMMON = 5000;

/** Eighths of a gram; what the name has beyond is a little against it. Above 0. */
function rankOf(overlap: number, excess: number): number {
	return OFFSET + 8 * overlap - (excess >> 2);
}

/** What each gram of a name tells against it, in 32nds of a gram. */
const EXCESS = 5;
/**
 * Of a key of so few sounds, which is the beginning of long names as often as of short ones: of 1,150 right names of the
 * pools of 7,000 every beginning found 38 of 100 of those that it had not before.
 */
const EXCESS_OF_SHORT = 3;
const SHORT_KEY = 6;

/** So that no rank is negative: the greatest excess. */
const OFFSET = 320;
const histogram = new Uint32Array(OFFSET + 8 * (GREATEST_OVERLAP + 1));

/** The rank that the name at place `count` has. */
function leastRank(sizes: Uint8Array, excess: number, count: number): number {
	histogram.fill(0);
	const shared = overlaps;
	for (let name = 0; name < sizes.length; name++) {
		const overlap = shared[name] as number;
		if (overlap === 0) continue;
		const rank = rankOf(overlap, (sizes[name] as number) * excess);
		histogram[rank] = (histogram[rank] as number) + 1;
	}
	let found = 0;
	for (let rank = histogram.length - 1; rank > 0; rank--) {
		found += histogram[rank] ?? 0;
		if (found >= count) return rank;
	}
	return 0;
}
