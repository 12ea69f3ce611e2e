import {constants, deflateSync, inflateSync} from 'node:zlib';
import {labelCount} from './labels.ts';

/** What training leaves. */
export type TaggerWeights = {
	/** The value of one of the `steps`, in units of the logarithm. */
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
	/** One a row, which of its labels have a weight: a bit each in the order of `labelOrder`, the lower eight; above them three. */
	readonly lowMasks: Uint8Array;
	readonly highMasks: Uint8Array;
	/** How many of `steps` are of each label, in that order. */
	readonly stepCounts: Uint32Array;
	/** The weights other than 0 in steps, each 128 more than it is: those of the first label, row by row, then those of the next. */
	readonly steps: Uint8Array;
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

/** As the kernel has the weights of a row: the labels after `O`, then `O` itself. */
export const labelOrder: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0];

/** Bytes of a row of the kernel: one a label, and one more. */
export const rowBytes = 12;

/** The part of `TaggerWeights` that has the weights of so many rows, of each of them one a label. */
export function packedSteps(
	rows: readonly Int8Array[],
): Pick<TaggerWeights, 'lowMasks' | 'highMasks' | 'stepCounts' | 'steps'> {
	const masks = rows.map((row) =>
		labelOrder.reduce((mask, label, bit) => mask | (row[label] ? 1 << bit : 0), 0),
	);
	const columns = labelOrder.map((label) =>
		rows.flatMap((row) => (row[label] ? [0x80 + row[label]] : [])),
	);
	return {
		lowMasks: Uint8Array.from(masks, (mask) => mask & 0xff),
		highMasks: Uint8Array.from(masks, (mask) => mask >> 8),
		stepCounts: Uint32Array.from(columns, (column) => column.length),
		steps: Uint8Array.from(columns.flat()),
	};
}

/*
 * The file is a head of 28 bytes (magic, format, labels, rows, hashes, bytes of the filter, steps) and a body in the
 * format of zlib: with codes of Huffman alone, of which each column has its own, and with a check.
 *
 *     528 bytes    transitions (float32)
 *     4 bytes      scale (float32)
 *     44 bytes     how many steps each label has (uint32)
 *     1 a bucket   how many rows it has
 *     2 a row      the lower bytes of all masks, then the upper ones
 *     1 a step     steps
 *     1 a row      places
 *     2 a hash     the lower bytes of all prints, then the upper ones
 *     the rest     filter
 */
const magic = 0x57_4e_48_4b;
/** Counts up whenever the features or this layout change: old weights then mean nothing. */
const format = 6;
const headLength = 28;
const transitionCount = (labelCount + 1) * labelCount;
const scaleAt = transitionCount * 4;
const countsAt = scaleAt + 4;
const groupsAt = countsAt + labelCount * 4;
const masksAt = groupsAt + bucketCount;

/** Where the parts after the masks begin, and how long the body is. */
function partsOf({rows, hashes, filter: filterLength, steps: stepCount}: Sizes): Parts {
	const high = masksAt + rows;
	const steps = high + rows;
	const places = steps + stepCount;
	const lowPrints = places + rows;
	const highPrints = lowPrints + hashes;
	const filter = highPrints + hashes;
	return {high, steps, places, lowPrints, highPrints, filter, length: filter + filterLength};
}

/** Of the head. */
type Sizes = Readonly<Record<'rows' | 'hashes' | 'filter' | 'steps', number>>;

type Parts = Readonly<
	Record<'high' | 'steps' | 'places' | 'lowPrints' | 'highPrints' | 'filter' | 'length', number>
>;

/** The weights in `bytes`, some 10 ms, and as much again where memory is new. Throws an `Error` that says what is wrong with the file. */
export function readWeights(bytes: Uint8Array): TaggerWeights {
	if (bytes.length < headLength) throw new Error('it is too short');
	const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
	if (head.getUint32(0, true) !== magic) throw new Error('it holds something else');
	if (head.getUint32(4, true) !== format || head.getUint32(8, true) !== labelCount) {
		throw new Error('it belongs to another version');
	}
	const sizes = {
		rows: head.getUint32(12, true),
		hashes: head.getUint32(16, true),
		filter: head.getUint32(20, true),
		steps: head.getUint32(24, true),
	};
	const parts = partsOf(sizes);
	const body = inflated(bytes.subarray(headLength), parts.length);
	const at = (skipped: number): number => body.byteOffset + skipped;
	return {
		scale: new DataView(body.buffer, at(scaleAt)).getFloat32(0, true),
		transitions: new Float32Array(body.buffer, at(0), transitionCount),
		stepCounts: new Uint32Array(body.buffer, at(countsAt), labelCount),
		groups: body.subarray(groupsAt, masksAt),
		lowMasks: body.subarray(masksAt, parts.high),
		highMasks: body.subarray(parts.high, parts.steps),
		steps: body.subarray(parts.steps, parts.places),
		places: body.subarray(parts.places, parts.lowPrints),
		lowPrints: body.subarray(parts.lowPrints, parts.highPrints),
		highPrints: body.subarray(parts.highPrints, parts.filter),
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
 * The bytes that `readWeights` reads; the same weights give the same bytes. Of the strategies of zlib codes of Huffman alone give
 * the smallest file, and one that is read three times as quickly as by matches: columns of one kind have few bytes that are frequent.
 */
export function writeWeights(made: TaggerWeights): Uint8Array {
	const packed = deflateSync(bodyOf(made), {
		level: constants.Z_BEST_COMPRESSION,
		memLevel: constants.Z_MAX_MEMLEVEL,
		strategy: constants.Z_HUFFMAN_ONLY,
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
	head.setUint32(24, made.steps.length, true);
	return bytes;
}

function bodyOf(made: TaggerWeights): Uint8Array {
	const parts = partsOf({
		rows: made.places.length,
		hashes: made.lowPrints.length,
		filter: made.ordinary.length,
		steps: made.steps.length,
	});
	const body = new Uint8Array(parts.length);
	const view = new DataView(body.buffer);
	for (const [at, score] of made.transitions.entries()) view.setFloat32(at * 4, score, true);
	view.setFloat32(scaleAt, made.scale, true);
	for (const [at, count] of made.stepCounts.entries())
		view.setUint32(countsAt + at * 4, count, true);
	body.set(made.groups, groupsAt);
	body.set(made.lowMasks, masksAt);
	body.set(made.highMasks, parts.high);
	body.set(made.steps, parts.steps);
	body.set(made.places, parts.places);
	body.set(made.lowPrints, parts.lowPrints);
	body.set(made.highPrints, parts.highPrints);
	body.set(made.ordinary, parts.filter);
	return body;
}
