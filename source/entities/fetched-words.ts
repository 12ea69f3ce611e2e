import {firstSlot} from '../text/word-hash.ts';
import {dictionary} from './dictionary.ts';
import {listedLength} from './listed-words.ts';
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
	fetchListed(hashes, from, count);
	// Kept, or the compiler would leave the loops out.
	fetched[0] = all;
}

/** The same from the tables for those that are new, as if folding changed none: nearly always it does not. */
function fetchListed(hashes: Int32Array, from: number, count: number): void {
	const {slots, rows} = dictionary().words;
	const last = slots.length - 1;
	let fresh = 0;
	for (let at = 0; at < count; at++) {
		// Written in any case: which of the words are new nobody could guess.
		places[fresh] = firstSlot(hashes[from + at] ?? 0, last);
		fresh += probable[at] === 0 ? 1 : 0;
	}
	let all = 0;
	for (let at = 0; at < fresh; at++) places[at] = (slots[places[at] ?? 0] ?? 0) & indexMask;
	for (let at = 0; at < fresh; at++) {
		const index = Math.max(0, (places[at] ?? 0) - 1);
		all ^= rows[index * listedLength] ?? 0;
	}
	fetched[1] = all;
}

/** So many words are fetched together; the rows of more would not stay in the nearest cache. */
export const mostFetched = 64;
/** Of each of them the index plus 1. */
const probable = new Int32Array(mostFetched);
/** In the tables, of those that are new: first a slot each, then the index plus 1. */
const places = new Int32Array(mostFetched + 1);
const fetched = new Int32Array(2);
