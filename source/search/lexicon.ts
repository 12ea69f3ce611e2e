import {detached} from '../text/detached.ts';

/** A number that stands for one word form, as texts write it; counted from 0 in order of first appearance. */
export type FormId = number;

/** The distinct word forms of a corpus. */
export type Lexicon = {
	readonly forms: readonly string[];
	/** The form written exactly so. */
	readonly find: (word: string) => FormId | undefined;
	/** The number of `text.slice(start, end)`, which is entered if it is new. Allocates nothing for a known word. */
	readonly enter: (text: string, start: number, end: number) => FormId;
};

const firstCapacity = 1 << 14;

/**
 * A hash table over code units with open addressing, since slicing every word of a corpus to look it up in a
 * `Map` takes three times as long. The hash is FNV-1a.
 */
export function createLexicon(): Lexicon {
	const forms: string[] = [];
	let slots = new Int32Array(firstCapacity).fill(-1);

	const slotOf = (text: string, start: number, end: number): number => {
		const mask = slots.length - 1;
		let slot = hash(text, start, end) & mask;
		for (;;) {
			const id = slots[slot] as number;
			if (id < 0 || isSame(forms[id] as string, text, start, end)) {
				return slot;
			}

			slot = (slot + 1) & mask;
		}
	};

	const grow = () => {
		slots = new Int32Array(slots.length * 2).fill(-1);
		for (const [id, form] of forms.entries()) {
			slots[slotOf(form, 0, form.length)] = id;
		}
	};

	const enter = (text: string, start: number, end: number): FormId => {
		const slot = slotOf(text, start, end);
		const known = slots[slot] as number;
		if (known >= 0) {
			return known;
		}

		const id = forms.push(detached(text, start, end)) - 1;
		slots[slot] = id;
		if (forms.length * 2 > slots.length) {
			grow();
		}

		return id;
	};

	const find = (word: string): FormId | undefined => {
		const id = slots[slotOf(word, 0, word.length)] as number;
		return id < 0 ? undefined : id;
	};

	return {forms, find, enter};
}

function hash(text: string, start: number, end: number): number {
	let value = 0x81_1c_9d_c5;
	for (let at = start; at < end; at++) {
		value = Math.imul(value ^ text.charCodeAt(at), 0x01_00_01_93);
	}

	// The low bits of FNV-1a over 16-bit units are poor; fold the high ones in.
	return value ^ (value >>> 15);
}

function isSame(form: string, text: string, start: number, end: number): boolean {
	if (form.length !== end - start) {
		return false;
	}

	for (let index = 0; index < form.length; index++) {
		if (form.charCodeAt(index) !== text.charCodeAt(start + index)) {
			return false;
		}
	}

	return true;
}
