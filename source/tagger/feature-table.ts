import {mixed} from './hash.ts';
import {bucketCount, fingerprintBits} from './weights-file.ts';

/*
 * Where features are looked up. The rows of all that share a hash stand together: those that a word gives to the tokens around
 * it, and those that a pair of words gives to the tokens beside it. `kernel/table.ts` has how.
 */

/** The bucket of a hash that features share. */
export function bucketOf(shared: number): number {
	return shared & (bucketCount - 1);
}

/** Other bits of the hash. */
export function fingerprintOf(shared: number): number {
	return shared >>> (32 - fingerprintBits);
}

/** What the features of a word share that are made of one hash, for the tokens around it. */
export function sharedHash(hash: number): number {
	return mixed(hash, sharedSalt);
}

export const sharedSalt = 0x5bd1;

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
