import {growingNumbers} from '../text/growing.ts';
import {pagedArray} from '../text/paged.ts';
import {type TextColumn, textCount, textOfUnits} from '../text/text-column.ts';
import {firstSlot, hashedUnit, hashOfPart, hashStart} from '../text/word-hash.ts';
import {noForm} from './form-sequence.ts';
import {formsAtOnce, lookUpForms} from './known-forms.ts';

/** A number that stands for one word form, as texts write it; counted from 0 in order of first appearance. */
export type FormId = number;

/** Distinct texts and their numbers: the word forms of a corpus, and what they are folded to and sound like. */
export type Lexicon = {
	readonly count: () => number;
	/** The form of a number, made anew; `''` for none. */
	readonly text: (form: FormId) => string;
	/** The form written exactly so. */
	readonly find: (word: string) => FormId | undefined;
	/** The same of `text.slice(start, end)`, whose hash is known. */
	readonly findPart: (text: string, start: number, end: number, hash: number) => FormId | undefined;
	/** The number of `text.slice(start, end)`, which is entered if it is new. Allocates nothing for a known word. Who knows its hash tells it. */
	readonly enter: (text: string, start: number, end: number, hash?: number) => FormId;
	/** The same of code units in an array. */
	readonly enterUnits: (units: TextColumn['units'], start: number, end: number) => FormId;
	/** The same of a form of a column. */
	readonly enterFrom: (column: TextColumn, form: FormId) => FormId;
	/** The number of each form of a column; the new ones are entered in their order. Some 40 ns each. */
	readonly enterAll: (column: TextColumn) => Uint32Array;
	/** Takes all of these, which are not copied, in the place of none. */
	readonly adopt: (column: TextColumn) => void;
	/** Holds none again, in the same room: views of it are overwritten. */
	readonly clear: () => void;
	/** Views of what there is so far. */
	readonly column: () => TextColumn;
};

const firstCapacity = 1 << 14;

/**
 * A hash table over code units with open addressing, since slicing every word of a corpus to look it up in a
 * `Map` takes three times as long. `known` is what there is from before, and not copied.
 */
export function createLexicon(known?: TextColumn): Lexicon {
	let units: TextColumn['units'] = new Uint16Array(0);
	const starts = growingNumbers();
	starts.push(0);
	let begins = starts.room();
	let count = 0;
	/** Made when somebody looks for a form: what was read from a cache may not need it for a while. */
	let slots: Int32Array | undefined;

	const isForm = (id: FormId, text: string, start: number, end: number): boolean => {
		const from = begins[id] as number;
		if ((begins[id + 1] as number) - from !== end - start) return false;
		for (let at = start; at < end; at++) {
			if (units[from + at - start] !== text.charCodeAt(at)) return false;
		}
		return true;
	};

	const slotOf = (
		table: Int32Array,
		text: string,
		start: number,
		end: number,
		hash: number,
	): number => {
		const mask = table.length - 1;
		let slot = firstSlot(hash, mask);
		for (;;) {
			const id = table[slot] as number;
			if (id < 0 || isForm(id, text, start, end)) return slot;
			slot = (slot + 1) & mask;
		}
	};

	const filled = (size: number): Int32Array => {
		const table = pagedArray(Int32Array, size).fill(-1);
		const mask = size - 1;
		for (let id = 0; id < count; id++) {
			let slot = firstSlot(
				hashOfUnits(units, begins[id] as number, begins[id + 1] as number),
				mask,
			);
			while ((table[slot] as number) >= 0) slot = (slot + 1) & mask;
			table[slot] = id;
		}
		return table;
	};

	const table = (): Int32Array => {
		slots ??= filled(Math.max(firstCapacity, 2 ** Math.ceil(Math.log2(2 * count + 2))));
		return slots;
	};

	/** Where the next form is to be written, which has so many code units. */
	const place = (length: number): number => {
		const from = begins[count] as number;
		const to = from + length;
		if (to > units.length) {
			const larger = pagedArray(Uint16Array, Math.max(firstCapacity, to, 2 * units.length));
			larger.set(units);
			units = larger;
		}
		starts.push(to);
		begins = starts.room();
		count++;
		return from;
	};

	/** Enters the form that was written last in a slot that was found free. */
	const added = (slot: number): FormId => {
		const id = count - 1;
		const all = table();
		all[slot] = id;
		if (count * 2 > all.length) slots = filled(2 * all.length);
		return id;
	};

	const addedText = (slot: number, text: string, start: number, end: number): FormId => {
		const from = place(end - start);
		for (let at = start; at < end; at++) units[from + at - start] = text.charCodeAt(at);
		return added(slot);
	};

	const addedUnits = (
		slot: number,
		other: TextColumn['units'],
		start: number,
		end: number,
	): FormId => {
		const from = place(end - start);
		for (let at = start; at < end; at++) units[from + at - start] = other[at] as number;
		return added(slot);
	};

	const isSame = (id: FormId, other: TextColumn['units'], start: number, end: number): boolean => {
		const from = begins[id] as number;
		if ((begins[id + 1] as number) - from !== end - start) return false;
		for (let at = start; at < end; at++) {
			if (units[from + at - start] !== other[at]) return false;
		}
		return true;
	};

	const enterUnits = (other: TextColumn['units'], start: number, end: number): FormId => {
		const all = slots ?? table();
		const mask = all.length - 1;
		let slot = firstSlot(hashOfUnits(other, start, end), mask);
		for (;;) {
			const id = all[slot] as number;
			if (id < 0) return addedUnits(slot, other, start, end);
			if (isSame(id, other, start, end)) return id;
			slot = (slot + 1) & mask;
		}
	};

	const enterFrom = ({units: other, starts: bounds}: TextColumn, form: FormId): FormId =>
		enterUnits(other, bounds[form] as number, bounds[form + 1] as number);

	const enterAll = (column: TextColumn): Uint32Array => {
		const numbers = new Uint32Array(textCount(column));
		for (let first = 0; first < numbers.length; first += formsAtOnce) {
			const last = Math.min(first + formsAtOnce, numbers.length);
			lookUpForms(column, [first, last], {units, starts: begins, slots: table()}, numbers);
			for (let form = first; form < last; form++) {
				if (numbers[form] === noForm) numbers[form] = enterFrom(column, form);
			}
		}
		return numbers;
	};

	const adopt = (column: TextColumn): void => {
		units = column.units;
		starts.replace(column.starts);
		begins = starts.room();
		count = starts.length() - 1;
		slots = undefined;
	};
	if (known !== undefined) adopt(known);

	const findPart = (text: string, start: number, end: number, hash: number): FormId | undefined => {
		const all = slots ?? table();
		const id = all[slotOf(all, text, start, end, hash)] as number;
		return id < 0 ? undefined : id;
	};

	return {
		adopt,
		clear: () => {
			starts.clear();
			starts.push(0);
			begins = starts.room();
			count = 0;
			slots?.fill(-1);
		},
		count: () => count,
		text: (form) =>
			form < count ? textOfUnits(units, begins[form] ?? 0, begins[form + 1] ?? 0) : '',
		find: (word) => findPart(word, 0, word.length, hashOfPart(word, 0, word.length)),
		findPart,
		enter: (text, start, end, hash = hashOfPart(text, start, end)) => {
			const all = slots ?? table();
			const slot = slotOf(all, text, start, end, hash);
			const before = all[slot] as number;
			return before >= 0 ? before : addedText(slot, text, start, end);
		},
		enterUnits,
		enterFrom,
		enterAll,
		column: () => ({units: units.subarray(0, begins[count]), starts: starts.view()}),
	};
}

function hashOfUnits(units: TextColumn['units'], start: number, end: number): number {
	let hash = hashStart;
	for (let at = start; at < end; at++) hash = hashedUnit(hash, units[at] as number);
	return hash;
}
