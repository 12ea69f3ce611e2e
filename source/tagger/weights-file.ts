import {constants, deflateSync, inflateSync} from 'node:zlib';
import {labelCount} from './labels.ts';

/** What training leaves. */
export type TaggerWeights = {
	/** The value of one step of `weights`, in units of the logarithm. */
	readonly scale: number;
	/** Scores of one label after another, the last row for the beginning of a sentence. */
	readonly transitions: Float32Array;
	/** For each bucket its first row, and which of its features may be there; last the number of all rows. */
	readonly buckets: Int32Array;
	/** One a row: the lower bits, and the upper ones. */
	readonly lowPrints: Uint8Array;
	readonly highPrints: Uint8Array;
	/** `rowLength` a row: a feature's weights in steps, the lower byte for the former label of a pair. */
	readonly weights: Int16Array;
	/** Bloom filter of ordinary words. */
	readonly ordinary: Uint8Array;
};

/** A power of two, so that a bucket is a mask away; some three features fall into each. */
export const bucketCount = 1 << 16;

/**
 * Of a feature's hash, beside the bits that name its bucket. One look-up in 1,300 finds the row of
 * another feature, which cross-validation on HiNER does not notice.
 */
export const fingerprintBits = 12;

/** Pairs of labels: those after `O` in their order, then `O` beside nothing. */
export const rowLength = (labelCount + 1) / 2;

/*
 * The file is a head of 20 bytes (magic, format, labels, rows, bytes of the filter) and a body in the
 * format of zlib: with the codes of Huffman, since most weights are 0 or nearly so, and with a check.
 *
 *     528 bytes    transitions (float32)
 *     4 bytes      scale (float32)
 *     1 a bucket   how many rows it has
 *     12 a row     weights (int8)
 *     2 a row      the lower bytes of all fingerprints, then the upper ones
 *     the rest     filter
 */
const magic = 0x57_4e_48_4b;
/** Counts up whenever the features or this layout change: old weights then mean nothing. */
const format = 4;
const headLength = 20;
const transitionCount = (labelCount + 1) * labelCount;
const scaleAt = transitionCount * 4;
const countsAt = scaleAt + 4;
const weightsAt = countsAt + bucketCount;
const bytesOfRow = 2 * rowLength;

function bodyLength(rows: number, filterLength: number): number {
	return weightsAt + rows * (bytesOfRow + 2) + filterLength;
}

/** The weights in `bytes`, some 10 ms, and as much again where memory is new. Throws an `Error` that says what is wrong with the file. */
export function readWeights(bytes: Uint8Array): TaggerWeights {
	if (bytes.length < headLength) throw new Error('it is too short');
	const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
	if (head.getUint32(0, true) !== magic) throw new Error('it holds something else');
	if (head.getUint32(4, true) !== format || head.getUint32(8, true) !== labelCount) {
		throw new Error('it belongs to another version');
	}
	const rows = head.getUint32(12, true);
	const length = bodyLength(rows, head.getUint32(16, true));
	const body = inflated(bytes.subarray(headLength), length);
	const at = (skipped: number): number => body.byteOffset + skipped;
	const printsAt = weightsAt + rows * bytesOfRow;
	const lowPrints = body.subarray(printsAt, printsAt + rows);
	return {
		scale: new DataView(body.buffer, at(scaleAt)).getFloat32(0, true),
		transitions: new Float32Array(body.buffer, at(0), transitionCount),
		buckets: bucketsOf(body.subarray(countsAt, weightsAt), lowPrints),
		lowPrints,
		highPrints: body.subarray(printsAt + rows, printsAt + 2 * rows),
		weights: new Int16Array(body.buffer, at(weightsAt), rows * rowLength),
		ordinary: body.subarray(printsAt + 2 * rows),
	};
}

/** In one piece, which begins at a multiple of four. */
function inflated(bytes: Uint8Array, length: number): Uint8Array {
	let body: Uint8Array;
	try {
		body = inflateSync(bytes, {chunkSize: length, maxOutputLength: length});
	} catch (cause) {
		throw new Error('it is damaged or cut short', {cause});
	}
	if (body.length !== length) throw new Error('it is damaged');
	return body.byteOffset % 4 === 0 ? body : new Uint8Array(body);
}

/** Bits of an entry of `buckets` that tell its first row. */
const startBits = 18;
export const mostRows = (1 << startBits) - 1;

/**
 * One bit above a bucket's first row for some of the lower bytes of fingerprints: most look-ups of
 * what the file lacks end there.
 */
function presence(lowPrint: number): number {
	return 1 << (startBits + (lowPrint % (32 - startBits)));
}

/** 1 if a row with such a fingerprint may be in the bucket of an entry, or 0. */
export function mayHold(entry: number, lowPrint: number): number {
	return (entry >>> (startBits + (lowPrint % (32 - startBits)))) & 1;
}

/** From the number of rows in each bucket. */
export function bucketsOf(counts: Uint8Array, lowPrints: Uint8Array): Int32Array {
	const buckets = new Int32Array(bucketCount + 1);
	let row = 0;
	for (let bucket = 0; bucket < bucketCount; bucket++) {
		let entry = row;
		for (const end = row + (counts[bucket] ?? 0); row < end; row++) {
			entry |= presence(lowPrints[row] ?? 0);
		}
		buckets[bucket] = entry;
	}
	buckets[bucketCount] = row;
	return buckets;
}

/** The first row of a bucket, from its entry. */
export function startOf(entry: number): number {
	return entry & mostRows;
}

/**
 * The bytes that `readWeights` reads; the same weights give the same bytes. Of the strategies of zlib
 * the one for small numbers gives the smallest file, and one that is read four times as quickly as
 * codes of Huffman alone.
 */
export function writeWeights(made: TaggerWeights): Uint8Array {
	const packed = deflateSync(bodyOf(made), {
		level: constants.Z_BEST_COMPRESSION,
		memLevel: constants.Z_MAX_MEMLEVEL,
		strategy: constants.Z_FILTERED,
	});
	const bytes = new Uint8Array(headLength + packed.length);
	bytes.set(packed, headLength);
	const head = new DataView(bytes.buffer);
	head.setUint32(0, magic, true);
	head.setUint32(4, format, true);
	head.setUint32(8, labelCount, true);
	head.setUint32(12, made.lowPrints.length, true);
	head.setUint32(16, made.ordinary.length, true);
	return bytes;
}

function bodyOf(made: TaggerWeights): Uint8Array {
	const {scale, transitions, buckets, lowPrints, highPrints, weights, ordinary} = made;
	const rows = lowPrints.length;
	const body = new Uint8Array(bodyLength(rows, ordinary.length));
	const view = new DataView(body.buffer);
	for (const [at, score] of transitions.entries()) view.setFloat32(at * 4, score, true);
	view.setFloat32(scaleAt, scale, true);
	for (let bucket = 0; bucket < bucketCount; bucket++) {
		body[countsAt + bucket] = startOf(buckets[bucket + 1] ?? 0) - startOf(buckets[bucket] ?? 0);
	}
	for (const [at, pair] of weights.entries()) view.setInt16(weightsAt + at * 2, pair, true);
	const printsAt = weightsAt + rows * bytesOfRow;
	body.set(lowPrints, printsAt);
	body.set(highPrints, printsAt + rows);
	body.set(ordinary, printsAt + 2 * rows);
	return body;
}
