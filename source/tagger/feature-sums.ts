import {
	bucketOf,
	type FeatureTable,
	fingerprintOf,
	fingerprintOfTag,
	mayHold,
	packedLength,
	placeOf,
	rowsFrom,
	startOf,
	tagOf,
} from './feature-table.ts';
import {lowOf, pairOf} from './lanes.ts';
import {rowLength} from './weights-file.ts';

/*
 * Features are looked up many at a time, so that the look-ups do not wait for one another, which takes
 * half off the time: first all buckets are asked, then all rows are fetched, and only then is anything
 * decided by what they hold.
 *
 *     startLookUp()   lookUp(…)   lookUp(…)   fetchRows(…)   addRows(…)   addRows(…)
 */

/** Pairs of scores: of the labels after `O`, less that of `O`, which is 0 then. */
export const scoreLength = rowLength - 1;

/** What was looked up and may be in the table: where the rows of its bucket begin and end, and its tag, which has the index as place. */
let firstRows = new Int32Array(512);
let endRows = new Int32Array(512);
let tags = new Int32Array(512);
let found = 0;

export function startLookUp(): void {
	found = 0;
}

/**
 * Looks the first `count` of the shared hashes up as well, each for the feature whose place is its
 * index; answers the end of theirs among all that may be in the table.
 */
export function lookUp({buckets}: FeatureTable, shared: Int32Array, count: number): number {
	if (found + count >= tags.length) grow(found + count);
	let next = found;
	for (let index = 0; index < count; index++) {
		const hash = shared[index] ?? 0;
		const bucket = bucketOf(hash);
		const entry = buckets[bucket] ?? 0;
		const print = fingerprintOf(hash);
		firstRows[next] = startOf(entry);
		endRows[next] = startOf(buckets[bucket + 1] ?? 0);
		tags[next] = tagOf(print, index);
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
	endRows = longer(endRows);
	tags = longer(tags);
}

/** Brings the rows into the caches of the processor. */
export function fetchRows({rows}: FeatureTable): void {
	let all = 0;
	for (let index = 0; index < found; index++) {
		all ^= rows[(firstRows[index] ?? 0) * packedLength] ?? 0;
		all ^= rows[(endRows[index] ?? 0) * packedLength - 1] ?? 0;
	}
	// Kept, or the compiler would leave the loop out.
	fetched[0] = all;
}

const fetched = new Int32Array(1);

/** Adds to `scores` what the features from `start` to `end` give that the table has. Linear. */
export function addRows(
	{rows}: FeatureTable,
	start: number,
	end: number,
	scores: Int32Array,
	at: number,
): void {
	if (end - start > matches.length) enlarge(end - start);
	let count = 0;
	for (let index = start; index < end; index++) {
		const row = rowWith(rows, index);
		if (row < 0) continue;
		matches[count] = row;
		count += 1;
	}
	addMatches(rows, 0, count, scores, at);
}

/** Where the row of a feature that may be in the table begins, or -1 if another feature was meant. */
function rowWith(rows: Int32Array, likely: number): number {
	const tag = tags[likely] ?? 0;
	const end = (endRows[likely] ?? 0) * packedLength;
	for (let row = (firstRows[likely] ?? 0) * packedLength; row < end; row += packedLength) {
		if (((rows[row] ?? 0) & 0xffff) === tag) return row;
	}
	return -1;
}

/** Where the rows of a hash begin, or -1. */
function firstOfHash(rows: Int32Array, likely: number): number {
	const print = fingerprintOfTag(tags[likely] ?? 0);
	const end = (endRows[likely] ?? 0) * packedLength;
	for (let row = (firstRows[likely] ?? 0) * packedLength; row < end; ) {
		const tag = rows[row] ?? 0;
		if (fingerprintOfTag(tag) === print) return row;
		row += rowsFrom(tag) * packedLength;
	}
	return -1;
}

/** Places of a word's features: the tokens two before to two after it. */
const wordPlaces = 5;
/** What a word can give to one token; it has two features a letter, or three. */
let capacity = 256;
/** Where the rows begin that were found, by place; those of contexts are all at the first. */
let matches = new Int32Array(wordPlaces * capacity);
const counts = new Int32Array(wordPlaces);

/**
 * Adds to `scores` what a word gives to the tokens two before to two after it: `scoreLength` pairs for
 * each, from `at` on. One look at a bucket finds the rows for all five.
 */
export function addWordRows(
	table: FeatureTable,
	shared: Int32Array,
	count: number,
	scores: Int32Array,
	at: number,
): void {
	startLookUp();
	lookUp(table, shared, count);
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

/** All rows of a hash, whatever place they are for. */
function matchAll(rows: Int32Array, likely: number): void {
	const first = firstOfHash(rows, likely);
	if (first < 0) return;
	const end = first + rowsFrom(rows[first] ?? 0) * packedLength;
	for (let row = first; row < end; row += packedLength) {
		const place = placeOf(rows[row] ?? 0);
		if (place >= wordPlaces) continue;
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
		const first = rows[row + 1] ?? 0;
		const second = rows[row + 2] ?? 0;
		const third = rows[row + 3] ?? 0;
		one = (one + (first & everySecond)) | 0;
		two = (two + ((first >>> 8) & everySecond)) | 0;
		three = (three + (second & everySecond)) | 0;
		four = (four + ((second >>> 8) & everySecond)) | 0;
		five = (five + (third & everySecond)) | 0;
		outside = (outside + ((third >>> 8) & 0xff)) | 0;
	}
	const count = end - start;
	const surplus = lowOf(outside - count * 0x80);
	const less = pairOf(surplus, surplus) + count * 0x0080_0080;
	scores[at] = (scores[at] ?? 0) + one - less;
	scores[at + 1] = (scores[at + 1] ?? 0) + two - less;
	scores[at + 2] = (scores[at + 2] ?? 0) + three - less;
	scores[at + 3] = (scores[at + 3] ?? 0) + four - less;
	scores[at + 4] = (scores[at + 4] ?? 0) + five - less;
}

const everySecond = 0x00ff_00ff;
