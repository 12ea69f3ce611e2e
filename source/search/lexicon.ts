import {growingNumbers} from '../text/growing.ts';
import {type TextColumn, textOfUnits} from '../text/text-column.ts';

/** A number that stands for one word form, as texts write it; counted from 0 in order of first appearance. */
export type FormId = number;

/** Distinct texts and their numbers: the word forms of a corpus, and what they are folded to and sound like. */
export type Lexicon = {
	readonly count: () => number;
	/** The form of a number, made anew; `''` for none. */
	readonly text: (form: FormId) => string;
	/** The form written exactly so. */
	readonly find: (word: string) => FormId | undefined;
	/** The number of `text.slice(start, end)`, which is entered if it is new. Allocates nothing for a known word. */
	readonly enter: (text: string, start: number, end: number) => FormId;
	/** Takes all of these, which are not copied, in the place of none. */
	readonly adopt: (column: TextColumn) => void;
	/** Views of what there is so far. */
	readonly column: () => TextColumn;
};

const firstCapacity = 1 << 14;

/**
 * A hash table over code units with open addressing, since slicing every word of a corpus to look it up in a
 * `Map` takes three times as long. The hash is FNV-1a. `known` is what there is from before, and not copied.
 */
export function createLexicon(known?: TextColumn): Lexicon {
	let units: TextColumn['units'] = new Uint16Array(0);
	const starts = growingNumbers();
	starts.push(0);
	let begins = starts.view();
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

	const slotOf = (table: Int32Array, text: string, start: number, end: number): number => {
		const mask = table.length - 1;
		let slot = hash(text, start, end) & mask;
		for (;;) {
			const id = table[slot] as number;
			if (id < 0 || isForm(id, text, start, end)) return slot;
			slot = (slot + 1) & mask;
		}
	};

	const filled = (size: number): Int32Array => {
		const table = new Int32Array(size).fill(-1);
		const mask = size - 1;
		for (let id = 0; id < count; id++) {
			let slot = hashOfUnits(units, begins[id] as number, begins[id + 1] as number) & mask;
			while ((table[slot] as number) >= 0) slot = (slot + 1) & mask;
			table[slot] = id;
		}
		return table;
	};

	const table = (): Int32Array => {
		slots ??= filled(Math.max(firstCapacity, 2 ** Math.ceil(Math.log2(2 * count + 2))));
		return slots;
	};

	const push = (text: string, start: number, end: number): FormId => {
		const from = begins[count] as number;
		const to = from + end - start;
		if (to > units.length) {
			const larger = new Uint16Array(Math.max(firstCapacity, to, 2 * units.length));
			larger.set(units);
			units = larger;
		}
		for (let at = start; at < end; at++) units[from + at - start] = text.charCodeAt(at);
		starts.push(to);
		begins = starts.view();
		count++;
		return count - 1;
	};

	const adopt = (column: TextColumn): void => {
		units = column.units;
		starts.replace(column.starts);
		begins = starts.view();
		count = begins.length - 1;
		slots = undefined;
	};
	if (known !== undefined) adopt(known);

	return {
		adopt,
		count: () => count,
		text: (form) =>
			form < count ? textOfUnits(units, begins[form] ?? 0, begins[form + 1] ?? 0) : '',
		find: (word) => {
			const id = table()[slotOf(table(), word, 0, word.length)] as number;
			return id < 0 ? undefined : id;
		},
		enter: (text, start, end) => {
			const slot = slotOf(table(), text, start, end);
			const before = table()[slot] as number;
			if (before >= 0) return before;
			const id = push(text, start, end);
			table()[slot] = id;
			if (count * 2 > table().length) slots = filled(2 * table().length);
			return id;
		},
		column: () => ({units: units.subarray(0, begins[count]), starts: begins}),
	};
}

function hash(text: string, start: number, end: number): number {
	let value = 0x81_1c_9d_c5;
	for (let at = start; at < end; at++) {
		value = Math.imul(value ^ text.charCodeAt(at), 0x01_00_01_93);
	}

	// The low bits of FNV-1a over 16-bit units are poor; fold the high ones in.
	return value ^ (value >>> 15);
}

function hashOfUnits(units: TextColumn['units'], start: number, end: number): number {
	let value = 0x81_1c_9d_c5;
	for (let at = start; at < end; at++) {
		value = Math.imul(value ^ (units[at] as number), 0x01_00_01_93);
	}

	return value ^ (value >>> 15);
}
