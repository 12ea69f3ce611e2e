import {labelCount} from './labels.ts';

/**
 * What training leaves, as typed arrays over the bytes of the weights file.
 *
 *     32 bytes    head: magic, format, labels, buckets, scale, bits of the filter, check, length
 *     528 bytes   scores of one label after another, the last row for the beginning (float32)
 *     2 a slot    fingerprints, four slots a bucket (uint16)
 *     10 a slot   weights of the labels after `O`, less that of `O`, in units of `scale` (int8)
 *     the rest    Bloom filter of ordinary words
 */
export type TaggerWeights = {
	readonly buckets: number;
	readonly scale: number;
	readonly transitions: Float32Array;
	readonly fingerprints: Uint16Array;
	readonly weights: Int8Array;
	readonly ordinary: Uint8Array;
};

export const slotsPerBucket = 4;

/** Weights of a feature: only differences count, so that of the first label need not be kept. */
export const rowLength = labelCount - 1;

const magic = 0x57_4e_48_4b;
/** Counts up whenever the features or this layout change: old weights then mean nothing. */
const format = 2;
const headLength = 32;
const transitionCount = (labelCount + 1) * labelCount;

/** The weights in `bytes`, which are not copied. Throws an `Error` that says what is wrong with the file. */
export function readWeights(bytes: Uint8Array): TaggerWeights {
	if (bytes.length < headLength) throw new Error('it is too short');
	const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
	if (head.getUint32(0, true) !== magic) throw new Error('it holds something else');
	if (head.getUint32(4, true) !== format || head.getUint32(8, true) !== labelCount) {
		throw new Error('it belongs to another version');
	}
	const buckets = head.getUint32(12, true);
	const filterLength = head.getUint32(20, true) >>> 3;
	if (bytes.length !== fileLength(buckets, filterLength)) throw new Error('it is cut short');
	if (checkOf(bytes) !== head.getUint32(24, true)) throw new Error('it is damaged');
	// A copy where the bytes do not begin at a multiple of four, as in a pool of small files.
	const body = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
	const at = (skipped: number): number => body.byteOffset + headLength + skipped;
	const slots = buckets * slotsPerBucket;
	const afterScores = transitionCount * 4;
	return {
		buckets,
		scale: head.getFloat32(16, true),
		transitions: new Float32Array(body.buffer, at(0), transitionCount),
		fingerprints: new Uint16Array(body.buffer, at(afterScores), slots),
		weights: new Int8Array(body.buffer, at(afterScores + slots * 2), slots * rowLength),
		ordinary: new Uint8Array(body.buffer, at(afterScores + slots * (2 + rowLength)), filterLength),
	};
}

/** The bytes that `readWeights` reads; the same weights give the same bytes. */
export function writeWeights(made: TaggerWeights): Uint8Array {
	const {buckets, scale, transitions, fingerprints, weights, ordinary} = made;
	const bytes = new Uint8Array(fileLength(buckets, ordinary.length));
	const view = new DataView(bytes.buffer);
	view.setUint32(0, magic, true);
	view.setUint32(4, format, true);
	view.setUint32(8, labelCount, true);
	view.setUint32(12, buckets, true);
	view.setFloat32(16, scale, true);
	view.setUint32(20, ordinary.length << 3, true);
	let at = headLength;
	for (const score of transitions) {
		view.setFloat32(at, score, true);
		at += 4;
	}
	for (const fingerprint of fingerprints) {
		view.setUint16(at, fingerprint, true);
		at += 2;
	}
	bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
	bytes.set(ordinary, at + weights.length);
	view.setUint32(24, checkOf(bytes), true);
	return bytes;
}

function fileLength(buckets: number, filterLength: number): number {
	const slots = buckets * slotsPerBucket;
	return headLength + transitionCount * 4 + slots * (2 + rowLength) + filterLength;
}

/** FNV-1a over all bytes but the check itself; 1 MB takes 1 ms. */
function checkOf(bytes: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < bytes.length; at++) {
		if (at >= 24 && at < 28) continue;
		hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
	}
	return hash >>> 0;
}
