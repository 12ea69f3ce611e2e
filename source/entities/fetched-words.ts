import {firstSlot} from '../text/word-hash.ts';
import {rowLength} from './types.ts';
import {indexMask, type Kept, type WordMemory} from './word-memory.ts';

/**
 * Brings what will be asked of some words into the caches, by their hashes from one place to another of a list: the slots of
 * all, then their rows. Who asks for many words does so first, and the look-ups wait for nothing and not
 * for one another.
 */
export function fetchWords<Word extends Kept>(
	{slots, rows}: WordMemory<Word>,
	hashes: Int32Array,
	from: number,
	to: number,
): void {
	const last = slots.length - 1;
	const count = Math.min(to - from, mostFetched);
	let all = 0;
	for (let at = 0; at < count; at++) {
		probable[at] = (slots[firstSlot(hashes[from + at] ?? 0, last)] ?? 0) & indexMask;
	}
	// Nearly always the first slot is the word's own.
	for (let at = 0; at < count; at++) {
		const index = Math.max(0, (probable[at] ?? 0) - 1);
		all ^= rows[index * rowLength] ?? 0;
	}
	// Kept, or the compiler would leave the loop out.
	fetched[0] = all;
}

/** So many words are fetched together; the rows of more would not stay in the nearest cache. */
export const mostFetched = 64;
/** Of each of them the index plus 1. */
const probable = new Int32Array(mostFetched);
const fetched = new Int32Array(1);
