import {constants, deflateSync, inflateSync} from 'node:zlib';
import {labelCount} from './labels.ts';

/** What training leaves. */
export type TaggerWeights = {
	/** The value of one step of `weights`, in units of the logarithm. */
	readonly scale: number;
	/** Scores of one label after another, the last row for the beginning of a sentence. */
	readonly transitions: Float32Array;
	/** How many hashes each bucket has that features share. */
	readonly groups: Uint8Array;
	/** One a hash, its fingerprint: the lower eight bits; above them the upper four, and how many rows it has but one. */
	readonly lowPrints: Uint8Array;
	readonly highPrints: Uint8Array;
	/** One a row: which of the features that share a hash it is of. */
	readonly places: Uint8Array;
	/** `packedLength` a row: the weights of a feature in steps, as `packedWeights` packs them. */
	readonly weights: Int32Array;
	/** Bloom filter of ordinary words. */
	readonly ordinary: Uint8Array;
};

/** A power of two, so that a bucket is a mask away; some three features fall into each. */
export const bucketCount = 1 << 16;

/**
 * Of a hash that features share, beside the bits that name its bucket. One look-up in 1,300 finds
 * the rows of another one, which cross-validation on HiNER does not notice.
 */
export const fingerprintBits = 12;

/** More features than share a hash. */
export const mostPlaces = 16;

/** Integers a row. */
export const packedLength = 3;

/**
 * The weights of a feature, one a label, as bytes: each 128 more than it is, so that none is negative. Of
 * the labels after `O`, 1 to 10, and `O` itself, 0, in the order of the bytes:
 *
 *     1 3 2 4   5 7 6 8   9 0 10 -
 */
export function packedWeights(steps: Int8Array): Int32Array {
	const bytes = packedOrder.map((label) => 0x80 + (steps[label] ?? 0));
	const packed = new Int32Array(packedLength);
	for (const [at, byte] of bytes.entries()) {
		packed[at >>> 2] = (packed[at >>> 2] ?? 0) | (byte << (8 * (at & 3)));
	}
	return packed;
}

/** The last byte is of no label. */
const packedOrder = [1, 3, 2, 4, 5, 7, 6, 8, 9, 0, 10, labelCount];

/*
 * The file is a head of 24 bytes (magic, format, labels, rows, hashes, bytes of the filter) and a body in the
 * format of zlib: with the codes of Huffman, since most weights are 0 or nearly so, and with a check.
 *
 *     528 bytes    transitions (float32)
 *     4 bytes      scale (float32)
 *     1 a bucket   how many rows it has
 *     12 a row     weights, packed
 *     2 a row      the lower bytes of all tags, then the upper ones
 *     the rest     filter
 */
const magic = 0x57_4e_48_4b;
/** Counts up whenever the features or this layout change: old weights then mean nothing. */
const format = 5;
const headLength = 24;
const transitionCount = (labelCount + 1) * labelCount;
const scaleAt = transitionCount * 4;
const groupsAt = scaleAt + 4;
const weightsAt = groupsAt + bucketCount;
const bytesOfRow = 4 * packedLength;

/** Where the parts after the weights begin, and how long the body is. */
function partsOf(rows: number, hashes: number, filterLength: number): Parts {
	const places = weightsAt + rows * bytesOfRow;
	const low = places + rows;
	const high = low + hashes;
	const filter = high + hashes;
	return {places, low, high, filter, length: filter + filterLength};
}

type Parts = Readonly<Record<'places' | 'low' | 'high' | 'filter' | 'length', number>>;

/** The weights in `bytes`, some 10 ms, and as much again where memory is new. Throws an `Error` that says what is wrong with the file. */
export function readWeights(bytes: Uint8Array): TaggerWeights {
	if (bytes.length < headLength) throw new Error('it is too short');
	const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
	if (head.getUint32(0, true) !== magic) throw new Error('it holds something else');
	if (head.getUint32(4, true) !== format || head.getUint32(8, true) !== labelCount) {
		throw new Error('it belongs to another version');
	}
	const rows = head.getUint32(12, true);
	const parts = partsOf(rows, head.getUint32(16, true), head.getUint32(20, true));
	const body = inflated(bytes.subarray(headLength), parts.length);
	const at = (skipped: number): number => body.byteOffset + skipped;
	return {
		scale: new DataView(body.buffer, at(scaleAt)).getFloat32(0, true),
		transitions: new Float32Array(body.buffer, at(0), transitionCount),
		groups: body.subarray(groupsAt, weightsAt),
		weights: new Int32Array(body.buffer, at(weightsAt), rows * packedLength),
		places: body.subarray(parts.places, parts.low),
		lowPrints: body.subarray(parts.low, parts.high),
		highPrints: body.subarray(parts.high, parts.filter),
		ordinary: body.subarray(parts.filter),
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
	head.setUint32(12, made.places.length, true);
	head.setUint32(16, made.lowPrints.length, true);
	head.setUint32(20, made.ordinary.length, true);
	return bytes;
}

function bodyOf(made: TaggerWeights): Uint8Array {
	const {scale, transitions, groups, lowPrints, highPrints, places, weights, ordinary} = made;
	const parts = partsOf(places.length, lowPrints.length, ordinary.length);
	const body = new Uint8Array(parts.length);
	const view = new DataView(body.buffer);
	for (const [at, score] of transitions.entries()) view.setFloat32(at * 4, score, true);
	view.setFloat32(scaleAt, scale, true);
	body.set(groups, groupsAt);
	for (const [at, part] of weights.entries()) view.setInt32(weightsAt + at * 4, part, true);
	body.set(places, parts.places);
	body.set(lowPrints, parts.low);
	body.set(highPrints, parts.high);
	body.set(ordinary, parts.filter);
	return body;
}
