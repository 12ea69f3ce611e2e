import {mixed} from './hash.ts';
import {
	bucketCount,
	fingerprintBits,
	presence,
	startOf,
	type TaggerWeights,
} from './weights-file.ts';

/** The bucket of a feature's row. */
export function bucketOf(hash: number): number {
	return hash & (bucketCount - 1);
}

/** Other bits of the hash. */
export function fingerprintOf(hash: number): number {
	return mixed(hash, 0x5bd1) >>> (32 - fingerprintBits);
}

/** Which row a feature has, or -1 if the file lacks it. */
export function rowOf({buckets, lowPrints, highPrints}: TaggerWeights, hash: number): number {
	const bucket = bucketOf(hash);
	const entry = buckets[bucket] ?? 0;
	const fingerprint = fingerprintOf(hash);
	const low = fingerprint & 0xff;
	if ((entry & presence(low)) === 0) return -1;
	const high = fingerprint >>> 8;
	const end = startOf(buckets[bucket + 1] ?? 0);
	for (let row = startOf(entry); row < end; row++) {
		if (lowPrints[row] === low && highPrints[row] === high) return row;
	}
	return -1;
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
