import {
	bucketOf,
	type FeatureTable,
	fingerprintOf,
	fingerprintOfTag,
	mayHold,
	placeOf,
	rowsFrom,
	startOf,
	tagOf,
} from './feature-table.ts';
import {labelCount} from './labels.ts';
import {lowOf, pairOf} from './lanes.ts';
import {packedLength} from './weights-file.ts';

/*
 * Features are looked up many at a time, so that the look-ups do not wait for one another, which takes
 * half off the time: first all buckets are asked, then all rows are fetched, and only then is anything
 * decided by what they hold.
 *
 *     startLookUp()   lookUp(…)   lookUp(…)   fetchRows(…)   addRows(…)   addRows(…)
 */

/** Pairs of scores: of the labels after `O`, less that of `O`, which is 0 then. */
export const scoreLength = (labelCount - 1) / 2;

/** What was looked up and may be in the table: where the rows of its bucket begin and end, and its tag. */
let firstRows = new Int32Array(512);
let endRows = new Int32Array(512);
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
	let next = found;
	for (let index = 0; index < count; index++) {
		const hash = shared[index] ?? 0;
		const bucket = bucketOf(hash);
		const entry = buckets[bucket] ?? 0;
		const print = fingerprintOf(hash);
		firstRows[next] = startOf(entry);
		endRows[next] = startOf(buckets[bucket + 1] ?? 0);
		likelyTags[next] = tagOf(print, places[index] ?? 0);
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
	likelyTags = longer(likelyTags);
}

/** Brings the rows into the caches of the processor. */
export function fetchRows({tags, weights}: FeatureTable): void {
	let all = 0;
	for (let index = 0; index < found; index++) {
		const first = firstRows[index] ?? 0;
		all ^= tags[first] ?? 0;
		all ^= weights[first * packedLength] ?? 0;
		all ^= weights[(endRows[index] ?? 0) * packedLength - 1] ?? 0;
	}
	// Kept, or the compiler would leave the loop out.
	fetched[0] = all;
}

const fetched = new Int32Array(1);

/** Adds to `scores` what the features from `start` to `end` give that the table has. Linear. */
export function addRows(
	{tags, weights}: FeatureTable,
	start: number,
	end: number,
	scores: Int32Array,
	at: number,
): void {
	if (end - start > matches.length) enlarge(end - start);
	let count = 0;
	for (let index = start; index < end; index++) {
		const row = rowWith(tags, index);
		if (row < 0) continue;
		matches[count] = row;
		count += 1;
	}
	addMatches(weights, 0, count, scores, at);
}

/** The row of a feature that may be in the table, or -1 if another feature was meant. */
function rowWith(tags: Int32Array, likely: number): number {
	const tag = likelyTags[likely] ?? 0;
	const end = endRows[likely] ?? 0;
	for (let row = firstRows[likely] ?? 0; row < end; row++) {
		if (((tags[row] ?? 0) & 0xffff) === tag) return row;
	}
	return -1;
}

/** The first row of a hash, or -1. */
function firstOfHash(tags: Int32Array, likely: number): number {
	const print = fingerprintOfTag(likelyTags[likely] ?? 0);
	const end = endRows[likely] ?? 0;
	for (let row = firstRows[likely] ?? 0; row < end; ) {
		const tag = tags[row] ?? 0;
		if (fingerprintOfTag(tag) === print) return row;
		row += rowsFrom(tag);
	}
	return -1;
}

/** Places of a word's features: the tokens two before to two after it. */
const wordPlaces = 5;
const ownPlace = 2;
/** What a word can give to one token; it has two features a letter, or three. */
let capacity = 256;
/** The rows that were found, by place; those of contexts are all at the first. */
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
	for (let index = 0; index < found; index++) matchAll(table.tags, index);
	for (let place = 0; place < wordPlaces; place++) {
		const start = place * capacity;
		const end = start + (counts[place] ?? 0);
		addMatches(table.weights, start, end, scores, at + place * scoreLength);
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
function matchAll(tags: Int32Array, likely: number): void {
	const first = firstOfHash(tags, likely);
	if (first < 0) return;
	const reach = placeOf(likelyTags[likely] ?? 0);
	const end = first + rowsFrom(tags[first] ?? 0);
	for (let row = first; row < end; row++) {
		const place = placeOf(tags[row] ?? 0);
		if (Math.abs(place - ownPlace) > reach) continue;
		const known = counts[place] ?? 0;
		matches[place * capacity + known] = row;
		counts[place] = known + 1;
	}
}

/** More rows could overflow the lanes. */
const mostRows = 128;

function addMatches(
	weights: Int32Array,
	start: number,
	end: number,
	scores: Int32Array,
	at: number,
): void {
	for (let from = start; from < end; from += mostRows) {
		addFewMatches(weights, from, Math.min(end, from + mostRows), scores, at);
	}
}

function addFewMatches(
	weights: Int32Array,
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
		const row = (matches[index] ?? 0) * packedLength;
		const first = weights[row] ?? 0;
		const second = weights[row + 1] ?? 0;
		const third = weights[row + 2] ?? 0;
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
