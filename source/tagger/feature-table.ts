import {mixed} from './hash.ts';
import {bucketCount, rowLength, slotsPerBucket} from './weights-file.ts';

/** The first slot where a feature's row may stand. */
export function slotOf(hash: number): number {
	return (hash & (bucketCount - 1)) * slotsPerBucket;
}

/** Sixteen other bits of the hash; never 0, which marks an empty slot. */
export function fingerprintOf(hash: number): number {
	return mixed(hash, 0x5bd1) >>> 16 || 1;
}

/** Where the weights of a feature begin in `weights`, or -1 if the file lacks it. */
export function rowOf(fingerprints: Uint16Array, hash: number): number {
	const fingerprint = fingerprintOf(hash);
	const first = slotOf(hash);
	if (fingerprints[first] === fingerprint) return first * rowLength;
	if (fingerprints[first + 1] === fingerprint) return (first + 1) * rowLength;
	if (fingerprints[first + 2] === fingerprint) return (first + 2) * rowLength;
	if (fingerprints[first + 3] === fingerprint) return (first + 3) * rowLength;
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
