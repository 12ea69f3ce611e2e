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
