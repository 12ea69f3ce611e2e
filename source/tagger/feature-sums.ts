import {
	bucketMask,
	type FeatureTable,
	fingerprintAt,
	fingerprintMask,
	placeAt,
	placeMask,
	presenceAt,
	presenceBits,
	rowLength,
	rowsMask,
	sizeAt,
	startMask,
	tagMask,
} from './feature-table.ts';
import {scoreLength} from './lanes.ts';
import {packedLength} from './weights-file.ts';

/*
 * Features are looked up many at a time, so that the look-ups do not wait for one another, which takes
 * more than half off the time: the table and what was read of words do not stay in the nearer caches of the
 * processor. First all buckets are read, then all rows are fetched, and only then is anything decided by what they hold.
 *
 *     lookUp(…)   addRows(…)
 *
 * The loops call nothing, and read the constants of another module before they begin: V8 compiles three checks
 * for each of those, and a processor looks ahead over so many instructions only, so that it would wait for each
 * look-up after all.
 */

/** What was looked up and may be in the table: where the first row of its bucket begins, its tag, and which of the look-ups it was. */
let firstRows = new Int32Array(512);
let likelyTags = new Int32Array(512);
let origins = new Int32Array(512);
let found = 0;

/** Looks up the first `count` of the shared hashes, each for the feature of one of the places, until the next call. */
export function lookUp(
	table: FeatureTable,
	shared: Int32Array,
	places: Uint8Array,
	count: number,
): void {
	if (count >= likelyTags.length) enlarge(count);
	const {buckets} = table;
	const rows = firstRows;
	const tags = likelyTags;
	const from = origins;
	const inBuckets = bucketMask;
	const inRows = startMask;
	const printAt = fingerprintAt;
	const kinds = presenceBits;
	const kindAt = 32 - fingerprintAt;
	const bitAt = presenceAt;
	const width = rowLength;
	let next = 0;
	for (let index = 0; index < count; index++) {
		const hash = shared[index] ?? 0;
		const entry = buckets[hash & inBuckets] ?? 0;
		const print = hash >>> printAt;
		// Written in any case, and left behind where nothing may be: a branch would be guessed wrong too often.
		rows[next] = Math.imul(entry & inRows, width);
		tags[next] = print | ((places[index] ?? 0) << kindAt);
		from[next] = index;
		next += (entry >>> (bitAt + (Math.imul(print, kinds) >>> kindAt))) & 1;
	}
	found = next;
	fetchRows(table);
}

function enlarge(least: number): void {
	firstRows = new Int32Array(least * 2);
	likelyTags = new Int32Array(least * 2);
	origins = new Int32Array(least * 2);
}

/** Brings the rows of what was found into the caches; most buckets stand in one line of them. */
function fetchRows({rows}: FeatureTable): void {
	const firsts = firstRows;
	const count = found;
	let all = 0;
	for (let index = 0; index < count; index++) all ^= rows[firsts[index] ?? 0] ?? 0;
	// Kept, or the compiler would leave the loop out.
	fetched[0] = all;
}

const fetched = new Int32Array(1);

/** Adds what the features give that were looked up last and that the table has, each to the `scoreLength` pairs at its own of `starts`. */
export function addRows({rows}: FeatureTable, scores: Int32Array, starts: Int32Array): void {
	const firsts = firstRows;
	const tags = likelyTags;
	const from = origins;
	const count = found;
	const inTag = tagMask;
	const width = rowLength;
	for (let index = 0; index < count; index++) {
		const likely = tags[index] ?? 0;
		let row = firsts[index] ?? 0;
		let tag = rows[row + tagAt] ?? 0;
		// Where a bucket ends the sign is set.
		while ((tag & inTag) !== likely && tag >= 0) {
			row += width;
			tag = rows[row + tagAt] ?? 0;
		}
		if ((tag & inTag) === likely) addRow(rows, row, scores, starts[from[index] ?? 0] ?? 0);
	}
}

/** Adds what each label has in a row, less what `O` has there: as the bytes are 128 more than the weights, that comes to nothing. */
function addRow(rows: Int32Array, row: number, scores: Int32Array, at: number): void {
	const first = rows[row] ?? 0;
	const second = rows[row + 1] ?? 0;
	const third = rows[row + 2] ?? 0;
	const less = Math.imul((third >>> 8) & 0xff, 0x1_0001);
	scores[at] = (scores[at] ?? 0) + (first & everySecond) - less;
	scores[at + 1] = (scores[at + 1] ?? 0) + ((first >>> 8) & everySecond) - less;
	scores[at + 2] = (scores[at + 2] ?? 0) + (second & everySecond) - less;
	scores[at + 3] = (scores[at + 3] ?? 0) + ((second >>> 8) & everySecond) - less;
	scores[at + 4] = (scores[at + 4] ?? 0) + (third & everySecond) - less;
}

const everySecond = 0x00ff_00ff;

/** A tag stands behind the weights of its row. */
const tagAt = packedLength;

/** Places of a word's features: the tokens two before to two after it. */
const ownPlace = 2;

/** What a word tells: the shared hashes of it, and how far each reaches. */
export type SharedHashes = {
	readonly shared: Int32Array;
	readonly reaches: Uint8Array;
	readonly count: number;
};

/**
 * Adds to `scores` what a word gives to the tokens two before to two after it: `scoreLength` pairs for
 * each, from `at` on. One look at a bucket finds the rows for all five.
 */
export function addWordRows(
	table: FeatureTable,
	{shared, reaches, count}: SharedHashes,
	scores: Int32Array,
	at: number,
): void {
	lookUp(table, shared, reaches, count);
	const likely = found;
	for (let index = 0; index < likely; index++) addReaching(table.rows, index, scores, at);
}

/**
 * All rows of a hash for the tokens that it reaches, which stands where one place would: the suffix of
 * a longer word may be the whole of a shorter one, which reaches farther.
 */
function addReaching(rows: Int32Array, index: number, scores: Int32Array, at: number): void {
	const likely = likelyTags[index] ?? 0;
	const first = firstOfHash(rows, firstRows[index] ?? 0, likely & fingerprintMask);
	if (first < 0) return;
	const width = rowLength;
	const farthest = (likely >>> placeAt) & placeMask;
	const end = first + Math.imul(((rows[first + tagAt] ?? 0) >>> sizeAt) & rowsMask, width);
	for (let row = first; row < end; row += width) {
		const place = ((rows[row + tagAt] ?? 0) >>> placeAt) & placeMask;
		if (place > ownPlace + farthest || place < ownPlace - farthest) continue;
		addRow(rows, row, scores, at + Math.imul(place, scoreLength));
	}
}

/** Where the first row of a fingerprint stands in a bucket that begins at `first`, or -1. */
function firstOfHash(rows: Int32Array, first: number, print: number): number {
	const inPrint = fingerprintMask;
	const width = rowLength;
	let row = first;
	let tag = rows[row + tagAt] ?? 0;
	while ((tag & inPrint) !== print) {
		row += Math.imul((tag >>> sizeAt) & rowsMask, width);
		if ((rows[row - width + tagAt] ?? -1) < 0) return -1;
		tag = rows[row + tagAt] ?? 0;
	}
	return row;
}
