import {bucketOf, type FeatureTable, fingerprintOf, packedLength} from './feature-table.ts';
import {lowOf, pairOf} from './lanes.ts';
import {mayHold, rowLength, startOf} from './weights-file.ts';

/** Pairs of scores: of the labels after `O`, less that of `O`, which is 0 then. */
export const scoreLength = rowLength - 1;

/** So many features are summed at a time: more could overflow the lanes. */
const most = 128;

const firstRows = new Int32Array(most);
const endRows = new Int32Array(most);
const prints = new Int32Array(most);

/**
 * Adds to `scores` what the first `count` of the features give that the table has. Linear. The look-ups
 * do not wait for one another: all buckets are asked first, then all rows, and only then is anything
 * decided by what they hold. That takes a third off the time.
 */
export function addFeatures(
	table: FeatureTable,
	hashes: Int32Array,
	count: number,
	scores: Int32Array,
	at: number,
): void {
	for (let from = 0; from < count; from += most) {
		const likely = likelyRows(table.buckets, hashes, from, Math.min(count, from + most));
		fetchRows(table.rows, likely);
		addRows(table.rows, likely, scores, at);
	}
}

/** Fills the three lists for what may be in the table, and says for how many. */
function likelyRows(buckets: Int32Array, hashes: Int32Array, from: number, to: number): number {
	let found = 0;
	for (let index = from; index < to; index++) {
		const hash = hashes[index] ?? 0;
		const bucket = bucketOf(hash);
		const entry = buckets[bucket] ?? 0;
		const print = fingerprintOf(hash);
		firstRows[found] = startOf(entry);
		endRows[found] = startOf(buckets[bucket + 1] ?? 0);
		prints[found] = print;
		found += mayHold(entry, print & 0xff);
	}
	return found;
}

/** Brings the rows into the caches of the processor. */
function fetchRows(rows: Int32Array, likely: number): void {
	let all = 0;
	for (let index = 0; index < likely; index++) {
		all ^= rows[(firstRows[index] ?? 0) * packedLength] ?? 0;
	}
	// Kept, or the compiler would leave the loop out.
	fetched[0] = all;
}

const fetched = new Int32Array(1);

function addRows(rows: Int32Array, likely: number, scores: Int32Array, at: number): void {
	let one = 0;
	let two = 0;
	let three = 0;
	let four = 0;
	let five = 0;
	let outside = 0;
	let count = 0;
	for (let index = 0; index < likely; index++) {
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

/** Where the row of a likely feature begins, or -1 if another feature was meant. */
function rowWith(rows: Int32Array, likely: number): number {
	const print = prints[likely];
	const end = (endRows[likely] ?? 0) * packedLength;
	for (let row = (firstRows[likely] ?? 0) * packedLength; row < end; row += packedLength) {
		if (rows[row] === print) return row;
	}
	return -1;
}

const everySecond = 0x00ff_00ff;
