import {labelCount} from './labels.ts';
import {highOf, lowOf, pairOf} from './lanes.ts';

/** What training leaves. */
export type TaggerWeights = {
	/** The value of one step of `weights`, in units of the logarithm. */
	readonly scale: number;
	/** Scores of one label after another, the last row for the beginning of a sentence. */
	readonly transitions: Float32Array;
	/** Of the features in the table, `slotsPerBucket` a bucket; 0 is an empty slot. */
	readonly fingerprints: Uint16Array;
	/** `rowLength` pairs a slot: of the labels after `O`, less that of `O`, in steps. */
	readonly weights: Int32Array;
	/** Bloom filter of ordinary words. */
	readonly ordinary: Uint8Array;
};

export const slotsPerBucket = 4;
/** A power of two, so that a bucket is a mask away. */
export const bucketCount = 1 << 15;
export const slotCount = bucketCount * slotsPerBucket;

/** Pairs of weights of a feature: only differences count, so that of the first label need not be kept. */
export const rowLength = (labelCount - 1) / 2;

/** Weights are one of so many values, two in a byte; of twice as many rows this costs less than it gives. */
export const levelCount = 16;

/*
 * The file:
 *
 *     32 bytes    head: magic, format, labels, scale, bytes of the filter, check, two of nothing
 *     528 bytes   transitions (float32)
 *     16 bytes    the values that a weight may have, in steps of `scale` (int8)
 *     2 a slot    fingerprints (uint16)
 *     5 a slot    weights, each the index of a value, the lower half of a byte first
 *     the rest    filter
 */
const magic = 0x57_4e_48_4b;
/** Counts up whenever the features or this layout change: old weights then mean nothing. */
const format = 3;
const headLength = 32;
const transitionCount = (labelCount + 1) * labelCount;
const levelsAt = headLength + transitionCount * 4;
const fingerprintsAt = levelsAt + levelCount;
const weightsAt = fingerprintsAt + slotCount * 2;
const pairCount = slotCount * rowLength;
const filterAt = weightsAt + pairCount;

/** The weights in `bytes`, some 5 ms. Throws an `Error` that says what is wrong with the file. */
export function readWeights(bytes: Uint8Array): TaggerWeights {
	if (bytes.length < headLength) throw new Error('it is too short');
	const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
	if (head.getUint32(0, true) !== magic) throw new Error('it holds something else');
	if (head.getUint32(4, true) !== format || head.getUint32(8, true) !== labelCount) {
		throw new Error('it belongs to another version');
	}
	const filterLength = head.getUint32(16, true);
	if (bytes.length !== filterAt + filterLength) throw new Error('it is cut short');
	if (checkOf(bytes) !== head.getUint32(20, true)) throw new Error('it is damaged');
	// A copy where the bytes do not begin at a multiple of four, as in a pool of small files.
	const body = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
	const at = (skipped: number): number => body.byteOffset + skipped;
	return {
		scale: head.getFloat32(12, true),
		transitions: new Float32Array(body.buffer, at(headLength), transitionCount),
		fingerprints: new Uint16Array(body.buffer, at(fingerprintsAt), slotCount),
		weights: unpacked(body.subarray(levelsAt, filterAt)),
		ordinary: new Uint8Array(body.buffer, at(filterAt), filterLength),
	};
}

/** The pairs of values in `packed`, which begins with the levels. */
function unpacked(packed: Uint8Array): Int32Array {
	const levels = new Int8Array(packed.buffer, packed.byteOffset, levelCount);
	const pairs = Int32Array.from({length: 256}, (_, byte) =>
		pairOf(levels[byte & 15] ?? 0, levels[byte >> 4] ?? 0),
	);
	const weights = new Int32Array(pairCount);
	const from = weightsAt - levelsAt;
	for (let at = 0; at < pairCount; at++) weights[at] = pairs[packed[from + at] ?? 0] ?? 0;
	return weights;
}

/** The bytes that `readWeights` reads; the same weights give the same bytes. Throws where they have more values than the file has room for. */
export function writeWeights(made: TaggerWeights): Uint8Array {
	const {scale, transitions, fingerprints, weights, ordinary} = made;
	const bytes = new Uint8Array(filterAt + ordinary.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, magic, true);
	view.setUint32(4, format, true);
	view.setUint32(8, labelCount, true);
	view.setFloat32(12, scale, true);
	view.setUint32(16, ordinary.length, true);
	for (const [at, score] of transitions.entries())
		view.setFloat32(headLength + at * 4, score, true);
	const levels = levelsIn(weights);
	for (const [at, level] of levels.entries()) view.setInt8(levelsAt + at, level);
	for (const [at, print] of fingerprints.entries()) {
		view.setUint16(fingerprintsAt + at * 2, print, true);
	}
	const indexes = new Uint8Array(256);
	for (const [index, level] of levels.entries()) indexes[level + 128] = index;
	for (const [at, pair] of weights.entries()) {
		const low = indexes[lowOf(pair) + 128] ?? 0;
		bytes[weightsAt + at] = low | ((indexes[highOf(pair) + 128] ?? 0) << 4);
	}
	bytes.set(ordinary, filterAt);
	view.setUint32(20, checkOf(bytes), true);
	return bytes;
}

function levelsIn(weights: Int32Array): readonly number[] {
	const levels = new Set<number>();
	for (const pair of weights) levels.add(lowOf(pair)).add(highOf(pair));
	if (levels.size > levelCount) throw new RangeError(`more than ${levelCount} values of weights`);
	return [...levels].sort((a, b) => a - b);
}

/** FNV-1a over all bytes but the check itself; 1 MB takes 1 ms. */
function checkOf(bytes: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < bytes.length; at++) {
		if (at >= 20 && at < 24) continue;
		hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
	}
	return hash >>> 0;
}
