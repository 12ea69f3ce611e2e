import {writeKey} from './bridge-key.ts';
import {hashUnits} from './hash.ts';
import {take} from './memory.ts';

/*
 * Which list of names has a word: a hash table by the hashes of their keys, 4 bytes of that and 4 of the number of the list, 0
 * where there is none. Open addressing.
 */
let slots: usize = 0;

/** A power of two: more than twice as many as there are names. */
const slotCount: i32 = 1 << 12;

export function takeNames(): void {
	slots = take((<usize>slotCount) << 3);
}

/** The number of the list that has the word whose key has this hash, the first of them; 0 where none has it. */
export function nameKind(key: i32): i32 {
	return load<i32>(slotOf(key), 4);
}

/** Adds the names of a list, in Devanagari, which stand between blanks; `room` is for the key of one. */
export function addNames(units: usize, length: i32, kind: i32, room: usize, seed: i32): void {
	const end = units + ((<usize>length) << 1);
	while (units < end) {
		const start = units;
		while (units < end && load<u16>(units) > 0x20) units += 2;
		if (units > start) {
			const keyLength = writeKey(start, <i32>((units - start) >>> 1), room);
			addName(hashUnits(room, keyLength, seed), kind);
		}
		units += 2;
	}
}

function addName(key: i32, kind: i32): void {
	const slot = slotOf(key);
	if (load<i32>(slot, 4) !== 0) return;
	store<i32>(slot, key);
	store<i32>(slot, kind, 4);
}

/** The slot that has the key, or that is free for it. */
function slotOf(key: i32): usize {
	let index = key & (slotCount - 1);
	while (true) {
		const slot = slots + ((<usize>index) << 3);
		if (load<i32>(slot, 4) === 0 || load<i32>(slot) === key) return slot;
		index = (index + 1) & (slotCount - 1);
	}
}
