import {mixed} from './hash.ts';
import {bucketCount, fingerprintBits, packedLength, type TaggerWeights} from './weights-file.ts';

/**
 * The weights as they are looked up. A look-up misses the caches of the processor in the buckets and
 * in the rows, so that a row's tag stands beside its weights, and the rows of all features that share a
 * hash stand together: those that a word gives to the tokens around it, and those that a pair of words
 * gives to the tokens beside it.
 */
export type FeatureTable = {
	/** Of each bucket its first row, and which fingerprints may be there. */
	readonly buckets: Int32Array;
	/**
	 * `rowLength` a row. First `packedLength` of weights: `weights-file.ts` says what their bytes are, of which every
	 * second one makes a pair of `lanes.ts`. Then the tag, above it how many rows of its hash stand from
	 * here on, and a sign where the bucket ends.
	 */
	readonly rows: Int32Array;
};

/** Integers a row: four rows are a line of the caches. */
export const rowLength = packedLength + 1;

/** What the file has, some 6 ms. */
export function featureTable({
	groups,
	lowPrints,
	highPrints,
	places,
	weights,
}: TaggerWeights): FeatureTable {
	const buckets = new Int32Array(bucketCount);
	const rows = spreadOut(weights, places.length);
	let row = 0;
	let group = 0;
	for (let bucket = 0; bucket < bucketCount; bucket++) {
		let entry = row;
		const last = group + (groups[bucket] ?? 0);
		for (; group < last; group++) {
			const high = highPrints[group] ?? 0;
			const print = (lowPrints[group] ?? 0) | ((high & 0xf) << 8);
			entry |= presence(print);
			for (let after = (high >>> 4) + 1; after > 0; after--) {
				rows[row * rowLength + packedLength] = tagOf(print, places[row] ?? 0) | (after << sizeAt);
				row += 1;
			}
		}
		buckets[bucket] = entry;
		if ((groups[bucket] ?? 0) > 0) markEnd(rows, row - 1);
	}
	return {buckets, rows};
}

/** The weights of all rows, with room for a tag after each. */
function spreadOut(weights: Int32Array, count: number): Int32Array {
	const rows = new Int32Array(count * rowLength);
	for (let from = 0, to = 0; from < count * packedLength; from += packedLength, to += rowLength) {
		rows[to] = weights[from] ?? 0;
		rows[to + 1] = weights[from + 1] ?? 0;
		rows[to + 2] = weights[from + 2] ?? 0;
	}
	return rows;
}

function markEnd(rows: Int32Array, row: number): void {
	const at = row * rowLength + packedLength;
	rows[at] = (rows[at] ?? 0) | bucketEnd;
}

/** Bits of an entry of `buckets` that tell its first row; what that is where the bucket has none means nothing. */
export const presenceAt = 18;
/** Also the most rows that a table can have. */
export const startMask = (1 << presenceAt) - 1;

/**
 * One bit above a bucket's first row for some of the fingerprints: most look-ups of what the table
 * lacks end there.
 */
export const presenceBits = 32 - presenceAt;

/** Which of the bits, by the upper part of the fingerprint: a remainder would take longer. */
function presence(print: number): number {
	return 1 << (presenceAt + ((print * presenceBits) >>> fingerprintBits));
}

/** The bucket of a hash that features share. */
export function bucketOf(shared: number): number {
	return shared & bucketMask;
}

export const bucketMask = bucketCount - 1;

/** Other bits of the hash. */
export function fingerprintOf(shared: number): number {
	return shared >>> fingerprintAt;
}

export const fingerprintAt = 32 - fingerprintBits;
export const fingerprintMask = (1 << fingerprintBits) - 1;

/** By what a row is told from the others of its bucket: the fingerprint, and its place among the features that share the hash. */
export function tagOf(fingerprint: number, place: number): number {
	return fingerprint | (place << placeAt);
}

export const placeAt = fingerprintBits;
export const placeMask = 0xf;
export const tagMask = 0xffff;
/** Above these bits how many rows of the hash stand from here on, this one included. */
export const sizeAt = 16;
export const rowsMask = 0xff;
const bucketEnd = 1 << 31;

/** What the features of a word share that are made of one hash, for the tokens around it. */
export function sharedHash(hash: number): number {
	return mixed(hash, 0x5bd1);
}

/** Bits that a word sets in the filter of ordinary words. */
const filterHashes = 5;

/** Whether the filter holds the word; true by mistake for one word in a hundred. */
export function isInFilter(filter: Uint8Array, hash: number): boolean {
	for (let round = 0; round < filterHashes; round++) {
		const bit = filterBit(filter, hash, round);
		if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
	}
	return filter.length > 0;
}

/** Puts a word into the filter. */
export function addToFilter(filter: Uint8Array, hash: number): void {
	for (let round = 0; round < filterHashes; round++) {
		const bit = filterBit(filter, hash, round);
		filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
	}
}

function filterBit(filter: Uint8Array, hash: number, round: number): number {
	return (mixed(hash, 1000 + round) & 0x7fff_ffff) % (filter.length * 8);
}
