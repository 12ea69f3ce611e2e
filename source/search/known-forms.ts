import type {TextColumn} from '../text/text-column.ts';
import {firstSlot, hashedUnit, hashStart} from '../text/word-hash.ts';
import {noForm} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';

/** A hash table over the forms of a column: the slots hold numbers of forms, below 0 for none. */
export type FormTable = TextColumn & {readonly slots: Int32Array};

/** How many forms are looked up side by side; more would not stay in the first cache. */
export const formsAtOnce = 256;

/** The slots, numbers and beginnings of those that are looked up. */
const slotOf = new Int32Array(formsAtOnce);
const foundOf = new Int32Array(formsAtOnce);
const beginOf = new Int32Array(formsAtOnce);

/**
 * Looks up `formsAtOnce` forms of another column at most, from `first` to `last`, in the slots where they would stand
 * first: into `numbers` goes the number of each here, `noForm` for one that is new or stands further on. Step by step
 * for all of them, as each step waits for memory: half the time of one form after the other.
 */
export function lookUpForms(
	{units, starts}: TextColumn,
	[first, last]: readonly [first: FormId, last: FormId],
	table: FormTable,
	numbers: Uint32Array,
): void {
	const count = last - first;
	putSlots({units, starts}, first, count, table.slots.length - 1);
	for (let at = 0; at < count; at++) foundOf[at] = table.slots[slotOf[at] as number] as number;
	putBegins(starts, first, count, table.starts);
	for (let at = 0; at < count; at++) {
		const found = foundOf[at] as number;
		const begin = found < 0 ? 0 : (beginOf[at] as number);
		const start = starts[first + at] as number;
		const length = found < 0 ? -1 : (starts[first + at + 1] as number) - start;
		let same = 0;
		while (same < length && table.units[begin + same] === units[start + same]) same++;
		numbers[first + at] = same === length ? found : noForm;
	}
}

function putSlots(
	{units, starts}: TextColumn,
	first: FormId,
	count: number,
	lastSlot: number,
): void {
	let from = starts[first] as number;
	for (let at = 0; at < count; at++) {
		const end = starts[first + at + 1] as number;
		let hash = hashStart;
		for (let unit = from; unit < end; unit++) hash = hashedUnit(hash, units[unit] as number);
		slotOf[at] = firstSlot(hash, lastSlot);
		from = end;
	}
}

/** Where what was found begins; what has another length was not found. */
function putBegins(
	starts: TextColumn['starts'],
	first: FormId,
	count: number,
	ownStarts: TextColumn['starts'],
): void {
	for (let at = 0; at < count; at++) {
		const found = foundOf[at] as number;
		if (found < 0) continue;
		const begin = ownStarts[found] as number;
		const length = (starts[first + at + 1] as number) - (starts[first + at] as number);
		if ((ownStarts[found + 1] as number) - begin === length) beginOf[at] = begin;
		else foundOf[at] = -1;
	}
}
