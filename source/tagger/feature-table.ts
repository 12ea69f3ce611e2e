import {mixed} from './hash.ts';
import {bucketCount, fingerprintBits, rowLength, type TaggerWeights} from './weights-file.ts';

/**
 * The weights as they are looked up. A look-up misses the caches of the processor twice, in the
 * buckets and in the rows, so that everything of a row stands in one place.
 */
export type FeatureTable = {
	readonly buckets: Int32Array;
	/**
	 * Four integers a row: its fingerprint, and twelve bytes of weights, each 128 more than the file
	 * has. Of the labels after `O`, 1 to 10, and `O` itself, 0, in the order of the bytes:
	 *
	 *     1 3 2 4   5 7 6 8   9 0 10 -
	 *
	 * Every second byte of an integer makes a pair of `lanes.ts`.
	 */
	readonly rows: Int32Array;
};

/** Integers a row. */
export const packedLength = 4;

/** What the file has, some 3 ms. */
export function featureTable(file: TaggerWeights): FeatureTable {
	const {lowPrints, highPrints, weights, buckets} = file;
	const count = lowPrints.length;
	const rows = new Int32Array(count * packedLength);
	for (let row = 0; row < count; row++) {
		const at = row * packedLength;
		const from = row * rowLength;
		rows[at] = (lowPrints[row] ?? 0) | ((highPrints[row] ?? 0) << 8);
		for (let part = 0; part < 3; part++) {
			const even = weights[from + 2 * part] ?? 0;
			const odd = weights[from + 2 * part + 1] ?? 0;
			// 0x80 more in each byte is another upper bit.
			const bytes =
				(even & 0xff) | ((odd & 0xff) << 8) | ((even & 0xff00) << 8) | ((odd & 0xff00) << 16);
			rows[at + 1 + part] = bytes ^ 0x80808080;
		}
	}
	return {buckets, rows};
}

/** The bucket of a feature's row. */
export function bucketOf(hash: number): number {
	return hash & (bucketCount - 1);
}

/** Other bits of the hash. */
export function fingerprintOf(hash: number): number {
	return mixed(hash, 0x5bd1) >>> (32 - fingerprintBits);
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
