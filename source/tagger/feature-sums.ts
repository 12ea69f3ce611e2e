import {bucketOf, type FeatureTable, fingerprintOf, packedLength} from './feature-table.ts';
import {lowOf, pairOf} from './lanes.ts';
import {mayHold, rowLength, startOf} from './weights-file.ts';

/*
 * Features are looked up many at a time, so that the look-ups do not wait for one another, which takes
 * half off the time: first all buckets are asked, then all rows are fetched, and only then is anything
 * decided by what they hold.
 *
 *     startLookUp()   lookUp(…)   lookUp(…)   fetchRows(…)   addRows(…)   addRows(…)
 */

/** Pairs of scores: of the labels after `O`, less that of `O`, which is 0 then. */
export const scoreLength = rowLength - 1;

/** What was looked up and may be in the table: where its rows begin and end, and its fingerprint. */
let firstRows = new Int32Array(512);
let endRows = new Int32Array(512);
let prints = new Int32Array(512);
let found = 0;

export function startLookUp(): void {
	found = 0;
}

/** Looks the first `count` of the features up as well; answers the end of theirs among all that may be in the table. */
export function lookUp({buckets}: FeatureTable, hashes: Int32Array, count: number): number {
	if (found + count >= prints.length) grow(found + count);
	let next = found;
	for (let index = 0; index < count; index++) {
		const hash = hashes[index] ?? 0;
		const bucket = bucketOf(hash);
		const entry = buckets[bucket] ?? 0;
		const print = fingerprintOf(hash);
		firstRows[next] = startOf(entry);
		endRows[next] = startOf(buckets[bucket + 1] ?? 0);
		prints[next] = print;
		next += mayHold(entry, print & 0xff);
	}
	found = next;
	return next;
}

function grow(least: number): void {
	[firstRows, endRows, prints] = [firstRows, endRows, prints].map((list) => {
		const longer = new Int32Array(least * 2);
		longer.set(list);
		return longer;
	}) as [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>];
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

/** More rows could overflow the lanes. */
const mostRows = 128;

/** Adds to `scores` what the features from `start` to `end` give that the table has. Linear. */
export function addRows(
	table: FeatureTable,
	start: number,
	end: number,
	scores: Int32Array,
	at: number,
): void {
	for (let from = start; from < end; from += mostRows) {
		addFewRows(table.rows, from, Math.min(end, from + mostRows), scores, at);
	}
}

function addFewRows(
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
	let count = 0;
	for (let index = start; index < end; index++) {
		const row = rowWith(rows, index);
		if (row < 0) continue;
		const first = rows[row + 1] ?? 0;
		const second = rows[row + 2] ?? 0;
		const third = rows[row + 3] ?? 0;
		one = (one + (first & everySecond)) | 0;
		two = (two + ((first >>> 8) & everySecond)) | 0;
		three = (three + (second & everySecond)) | 0;
		four = (four + ((second >>> 8) & everySecond)) | 0;
		five = (five + (third & everySecond)) | 0;
		outside = (outside + ((third >>> 8) & 0xff)) | 0;
		count += 1;
	}
	const surplus = lowOf(outside - count * 0x80);
	const less = pairOf(surplus, surplus) + count * 0x0080_0080;
	scores[at] = (scores[at] ?? 0) + one - less;
	scores[at + 1] = (scores[at + 1] ?? 0) + two - less;
	scores[at + 2] = (scores[at + 2] ?? 0) + three - less;
	scores[at + 3] = (scores[at + 3] ?? 0) + four - less;
	scores[at + 4] = (scores[at + 4] ?? 0) + five - less;
}

/** Where the row of a feature that may be in the table begins, or -1 if another feature was meant. */
function rowWith(rows: Int32Array, likely: number): number {
	const print = prints[likely];
	const end = (endRows[likely] ?? 0) * packedLength;
	for (let row = (firstRows[likely] ?? 0) * packedLength; row < end; row += packedLength) {
		if (rows[row] === print) return row;
	}
	return -1;
}

const everySecond = 0x00ff_00ff;
