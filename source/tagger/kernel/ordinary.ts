import {mixed} from './hash.ts';
import {take} from './memory.ts';

/** The words that stand mostly outside names in the training data (Bloom 1970). */
let filter: usize = 0;
let bits: u32 = 0;

/** Bits that a word sets. */
const hashCount: i32 = 5;

/** Room for a filter of so many bytes: where it stands. */
export function takeFilter(bytes: i32): usize {
	filter = take(bytes);
	bits = 8 * <u32>bytes;
	return filter;
}

/** Whether the filter holds the hash; true by mistake for one in a hundred. */
export function isOrdinary(hash: i32): bool {
	if (bits === 0) return false;
	for (let round: i32 = 0; round < hashCount; round++) {
		const bit = bitOf(hash, round);
		if (((load<u8>(filter + (bit >>> 3)) >>> (<i32>bit & 7)) & 1) === 0) return false;
	}
	return true;
}

/** Puts a hash into the filter. */
export function addOrdinary(hash: i32): void {
	for (let round: i32 = 0; round < hashCount; round++) {
		const bit = bitOf(hash, round);
		const at = filter + (bit >>> 3);
		store<u8>(at, <u8>(<i32>load<u8>(at) | (1 << (<i32>bit & 7))));
	}
}

function bitOf(hash: i32, round: i32): usize {
	return <usize>((<u32>mixed(hash, 1000 + round) & 0x7fffffff) % bits);
}
