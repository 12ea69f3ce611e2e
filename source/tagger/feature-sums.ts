import {
	bucketOf,
	type FeatureTable,
	fingerprintOf,
	fingerprintOfTag,
	isBucketEnd,
	lineLength,
	mayHold,
	placeOf,
	rowLength,
	rowsFrom,
	startOf,
	tagOf,
} from './feature-table.ts';
import {lowOf, pairOf, scoreLength} from './lanes.ts';
import {packedLength} from './weights-file.ts';

/*
 * Features are looked up many at a time, so that the look-ups do not wait for one another, which takes
 * half off the time: first all buckets are asked, then all rows are fetched, and only then is anything
 * decided by what they hold.
 *
 *     startLookUp()   lookUp(…)   lookUp(…)   fetchRows(…)   addRows(…)   addRows(…)
 */

/** What was looked up and may be in the table: where the first row of its bucket stands, and its tag. */
let firstRows = new Int32Array(512);
let likelyTags = new Int32Array(512);
let found = 0;

export function startLookUp(): void {
	found = 0;
}

/**
 * Looks the first `count` of the shared hashes up as well, each for the feature of one of the places;
 * answers the end of theirs among all that may be in the table.
 */
export function lookUp(
	{buckets}: FeatureTable,
	shared: Int32Array,
	places: Uint8Array,
	count: number,
): number {
	if (found + count >= likelyTags.length) grow(found + count);
	const rows = firstRows;
	const tags = likelyTags;
	let next = found;
	for (let index = 0; index < count; index++) {
		const hash = shared[index] ?? 0;
		const entry = buckets[bucketOf(hash)] ?? 0;
		const print = fingerprintOf(hash);
		// Written in any case, and left behind where nothing may be: a branch would be guessed wrong too often.
		rows[next] = startOf(entry) * rowLength;
		tags[next] = tagOf(print, places[index] ?? 0);
		next += mayHold(entry, print);
	}
	found = next;
	return next;
}

function grow(least: number): void {
	const longer = (list: Int32Array): Int32Array<ArrayBuffer> => {
		const made = new Int32Array(least * 2);
		made.set(list);
		return made;
	};
	firstRows = longer(firstRows);
	likelyTags = longer(likelyTags);
}

/** Brings the rows into the caches of the processor: a bucket stands in one line of them, or goes on in the next. */
export function fetchRows({rows}: FeatureTable): void {
	const firsts = firstRows;
	let all = 0;
	for (let index = 0; index < found; index++) {
		const first = firsts[index] ?? 0;
		all ^= (rows[first] ?? 0) ^ (rows[first + lineLength - 1] ?? 0);
	}
	// Kept, or the compiler would leave the loop out.
	fetched[0] = all;
}

const fetched = new Int32Array(1);

/** Adds to `scores` what the features from `start` to `end` give that the table has; fewer than `mostRows`. Linear. */
export function addRows(
	{rows}: FeatureTable,
	start: number,
	end: number,
	scores: Int32Array,
	at: number,
): void {
	const firsts = firstRows;
	const tags = likelyTags;
	let one = 0;
	let two = 0;
	let three = 0;
	let four = 0;
	let five = 0;
	let outside = 0;
	let count = 0;
	for (let index = start; index < end; index++) {
		const row = rowWith(rows, firsts[index] ?? 0, tags[index] ?? 0);
		if (row < 0) continue;
		const first = rows[row] ?? 0;
		const second = rows[row + 1] ?? 0;
		const third = rows[row + 2] ?? 0;
		one = (one + (first & everySecond)) | 0;
		two = (two + ((first >>> 8) & everySecond)) | 0;
		three = (three + (second & everySecond)) | 0;
		four = (four + ((second >>> 8) & everySecond)) | 0;
		five = (five + (third & everySecond)) | 0;
		outside = (outside + ((third >>> 8) & 0xff)) | 0;
		count += 1;
	}
	const less = lessOf(outside, count);
	scores[at] = (scores[at] ?? 0) + one - less;
	scores[at + 1] = (scores[at + 1] ?? 0) + two - less;
	scores[at + 2] = (scores[at + 2] ?? 0) + three - less;
	scores[at + 3] = (scores[at + 3] ?? 0) + four - less;
	scores[at + 4] = (scores[at + 4] ?? 0) + five - less;
}

/** What the sums of `count` rows are too great by, in pairs: 128 a row, and the sum of `O`. */
function lessOf(outside: number, count: number): number {
	const surplus = lowOf(outside - count * 0x80);
	return pairOf(surplus, surplus) + count * 0x0080_0080;
}

const everySecond = 0x00ff_00ff;

/** Where the row of a tag stands in a bucket that begins at `first`, or -1 if another feature was meant. */
function rowWith(rows: Int32Array, first: number, likely: number): number {
	for (let row = first; ; row += rowLength) {
		const tag = rows[row + packedLength] ?? -1;
		if ((tag & 0xffff) === likely) return row;
		if (isBucketEnd(tag)) return -1;
	}
}

/** Where the first row of a hash stands in a bucket that begins at `first`, or -1. */
function firstOfHash(rows: Int32Array, first: number, likely: number): number {
	const print = fingerprintOfTag(likely);
	for (let row = first; ; ) {
		const tag = rows[row + packedLength] ?? -1;
		if (fingerprintOfTag(tag) === print) return row;
		const size = rowsFrom(tag);
		const last = row + (size - 1) * rowLength;
		if (isBucketEnd(rows[last + packedLength] ?? -1)) return -1;
		row = last + rowLength;
	}
}

/** Places of a word's features: the tokens two before to two after it. */
const wordPlaces = 5;
const ownPlace = 2;
/** What a word can give to one token; it has two features a letter, or three. */
let capacity = 256;
/** Where the rows that were found stand, by place. */
let matches = new Int32Array(wordPlaces * capacity);
const counts = new Int32Array(wordPlaces);

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
	startLookUp();
	lookUp(table, shared, reaches, count);
	fetchRows(table);
	if (found > capacity) enlarge(found);
	counts.fill(0);
	for (let index = 0; index < found; index++) matchAll(table.rows, index);
	for (let place = 0; place < wordPlaces; place++) {
		const start = place * capacity;
		const end = start + (counts[place] ?? 0);
		addMatches(table.rows, start, end, scores, at + place * scoreLength);
	}
}

function enlarge(least: number): void {
	capacity = least * 2;
	matches = new Int32Array(wordPlaces * capacity);
}

/**
 * All rows of a hash for the tokens that it reaches, which stands where one place would: the suffix of
 * a longer word may be the whole of a shorter one, which reaches farther.
 */
function matchAll(rows: Int32Array, index: number): void {
	const likely = likelyTags[index] ?? 0;
	const first = firstOfHash(rows, firstRows[index] ?? 0, likely);
	if (first < 0) return;
	const reach = placeOf(likely);
	const end = first + rowsFrom(rows[first + packedLength] ?? 0) * rowLength;
	for (let row = first; row < end; row += rowLength) {
		const place = placeOf(rows[row + packedLength] ?? 0);
		if (Math.abs(place - ownPlace) > reach) continue;
		const known = counts[place] ?? 0;
		matches[place * capacity + known] = row;
		counts[place] = known + 1;
	}
}

/** More rows could overflow the lanes. */
const mostRows = 128;

function addMatches(
	rows: Int32Array,
	start: number,
	end: number,
	scores: Int32Array,
	at: number,
): void {
	for (let from = start; from < end; from += mostRows) {
		addFewMatches(rows, from, Math.min(end, from + mostRows), scores, at);
	}
}

function addFewMatches(
	rows: Int32Array,
	start: number,
	end: number,
	scores: Int32Array,
	at: number,
): void {
	let one = 0;
	let two = 0;
	let three = 0;
	let four = 0;
	let five = 0;
	let outside = 0;
	for (let index = start; index < end; index++) {
		const row = matches[index] ?? 0;
		const first = rows[row] ?? 0;
		const second = rows[row + 1] ?? 0;
		const third = rows[row + 2] ?? 0;
		one = (one + (first & everySecond)) | 0;
		two = (two + ((first >>> 8) & everySecond)) | 0;
		three = (three + (second & everySecond)) | 0;
		four = (four + ((second >>> 8) & everySecond)) | 0;
		five = (five + (third & everySecond)) | 0;
		outside = (outside + ((third >>> 8) & 0xff)) | 0;
	}
	const less = lessOf(outside, end - start);
	scores[at] = (scores[at] ?? 0) + one - less;
	scores[at + 1] = (scores[at + 1] ?? 0) + two - less;
	scores[at + 2] = (scores[at + 2] ?? 0) + three - less;
	scores[at + 3] = (scores[at + 3] ?? 0) + four - less;
	scores[at + 4] = (scores[at + 4] ?? 0) + five - less;
}
