import {need} from '../text/later.ts';
import {grownArray, sharedArray} from '../text/paged.ts';
import type {FormId} from './lexicon.ts';

/** Where no form stands. */
export const noForm = 0xff_ff_ff_ff;

/**
 * A form for each position, in two and a half bytes; in three, once there are more than a million forms. Where no form
 * stands all bits are set.
 */
export type FormSequence = {
	/** The lower 16 bits of each. */
	readonly low: Uint16Array;
	/** The next four, of two positions in a byte, the first in the lower half. */
	readonly high: Uint8Array;
	/** The last four in the same way; empty while none is set of any form. */
	readonly top: Uint8Array;
};

/** `noForm` also outside the sequence. */
export function formAt(sequence: FormSequence, position: number): FormId {
	const {low, high, top} = sequence;
	let below = low[position];
	if (below === undefined) return noForm;
	// Of few forms; also of all that are not there yet.
	if (below === 0) {
		needForms(sequence, position, position + 1);
		below = low[position] as number;
	}
	const shift = (position & 1) << 2;
	const form = (((high[position >>> 1] as number) >>> shift) & 15) * 0x1_00_00 + below;
	if (top.length === 0) return form === noneBelowTop ? noForm : form;
	const whole = (((top[position >>> 1] as number) >>> shift) & 15) * 0x10_00_00 + form;
	return whole === none ? noForm : whole;
}

/** The forms of a part, which is inside the sequence. */
export function formsBetween(sequence: FormSequence, start: number, end: number): FormId[] {
	const forms: FormId[] = [];
	for (let position = start; position < end; position++) forms.push(formAt(sequence, position));
	return forms;
}

/** Some forms are to be read: what `low` has is there of all three, as it comes last. */
export function needForms(
	{low, high, top}: FormSequence,
	start = 0,
	end: number = low.length,
): void {
	const first = start - (start % neededAtOnce);
	const last = Math.min(low.length, Math.ceil(end / neededAtOnce) * neededAtOnce);
	if (top.length > 0) need(top, first / 2, Math.ceil(last / 2));
	need(high, first / 2, Math.ceil(last / 2));
	need(low, first, last);
}

/** 80 KB: to ask for each part of a file by itself takes longer. */
const neededAtOnce = 2 ** 15;

const noneBelowTop = 0xf_ff_ff;
const none = 0xff_ff_ff;

/** A sequence of that many positions for forms as they stand in `like`, all of them 0; other threads are sent it without a copy. */
export function emptySequence(length: number, like: FormSequence): FormSequence {
	const halves = Math.ceil(length / 2);
	return {
		low: sharedArray(Uint16Array, length),
		high: sharedArray(Uint8Array, halves),
		top: like.top.length === 0 ? new Uint8Array(0) : sharedArray(Uint8Array, halves),
	};
}

/** The forms of a part, put into an empty sequence that was made like theirs, from a position on; some 2 ns each. */
export function copyForms(
	from: FormSequence,
	[start, end]: readonly [start: number, end: number],
	into: FormSequence,
	at: number,
): void {
	needForms(from, start, end);
	into.low.set(from.low.subarray(start, end), at);
	const count = end - start;
	copyHalves(from.high, start, into.high, at, count);
	if (from.top.length > 0) copyHalves(from.top, start, into.top, at, count);
}

function copyHalves(
	from: Uint8Array,
	start: number,
	into: Uint8Array,
	at: number,
	count: number,
): void {
	const end = start + count;
	let position = start;
	let target = at;
	if ((target & 1) === 1 && position < end) {
		setHalf(into, target++, halfAt(from, position++));
	}
	const isAligned = (position & 1) === 0;
	for (; position + 1 < end; position += 2, target += 2) {
		const byte = from[position >>> 1] as number;
		into[target >>> 1] = isAligned
			? byte
			: (byte >>> 4) | (((from[(position >>> 1) + 1] as number) & 15) << 4);
	}
	if (position < end) setHalf(into, target, halfAt(from, position));
}

function halfAt(halves: Uint8Array, position: number): number {
	return ((halves[position >>> 1] as number) >>> ((position & 1) << 2)) & 15;
}

/** Of a half that is 0. */
function setHalf(halves: Uint8Array, position: number, value: number): void {
	const byte = position >>> 1;
	halves[byte] = (halves[byte] as number) | (value << ((position & 1) << 2));
}

/** A sequence that grows at its end. */
export type GrowingSequence = {
	readonly push: (form: FormId) => void;
	/** All forms of another sequence, each by its number here; some 2 ns each. */
	readonly append: (others: FormSequence, numbers: Uint32Array) => void;
	readonly length: () => number;
	/** Holds these instead, not copied. */
	readonly replace: (sequence: FormSequence) => void;
	/** Holds none again, in the same room: views of it are overwritten. */
	readonly clear: () => void;
	/** A view of what it holds now, not a copy. */
	readonly view: () => FormSequence;
};

export function growingSequence(): GrowingSequence {
	let low: FormSequence['low'] = new Uint16Array(1024);
	let high: FormSequence['high'] = new Uint8Array(512);
	let top: FormSequence['top'] = new Uint8Array(0);
	let length = 0;
	const grow = (least = 0): void => {
		needForms({low, high, top});
		const larger = Math.max(1024, length * 2, least + (least & 1));
		low = grownArray(Uint16Array, low, larger);
		high = grownArray(Uint8Array, high, larger / 2);
		if (top.length > 0) top = grownArray(Uint8Array, top, larger / 2);
	};
	/** The first form that needs it: of all before it only where none stands anything is set. */
	const makeTop = (): void => {
		needForms({low, high, top});
		top = grownArray(Uint8Array, top, high.length);
		for (let at = 0; at < length; at++) {
			if (low[at] === 0xff_ff && halfAt(high, at) === 15) setHalf(top, at, 15);
		}
	};
	const push = (form: FormId): void => {
		// One more would be taken for none; a corpus of so many forms has other troubles.
		if (form !== noForm && form >= none) throw new RangeError('too many word forms');
		if (length === low.length) grow();
		if (form >= noneBelowTop && form !== noForm && top.length === 0) makeTop();
		low[length] = form;
		setHalf(high, length, (form >>> 16) & 15);
		if (top.length > 0) setHalf(top, length, (form >>> 20) & 15);
		length++;
	};
	return {
		push,
		append: (others, numbers) => {
			needForms(others);
			const count = others.low.length;
			const isSmall = others.top.length + top.length === 0 && areBelowTop(numbers);
			if (!isSmall) {
				for (let position = 0; position < count; position++) {
					const form = formAt(others, position);
					push(form === noForm ? noForm : (numbers[form] as FormId));
				}
				return;
			}
			if (length + count > low.length) grow(length + count);
			putForms(others, numbers, {low, high}, length);
			length += count;
		},
		length: () => length,
		replace: (sequence) => {
			({low, high, top} = sequence);
			length = low.length;
		},
		clear: () => {
			high.fill(0, 0, Math.ceil(length / 2));
			top = new Uint8Array(0);
			length = 0;
		},
		view: () => {
			const halves = Math.ceil(length / 2);
			return {
				low: low.subarray(0, length),
				high: high.subarray(0, halves),
				top: top.subarray(0, top.length === 0 ? 0 : halves),
			};
		},
	};
}

/** Into what is 0, where neither side needs `top`. A function of its own, which V8 compiles in a moment. */
function putForms(
	{low: otherLow, high: otherHigh}: FormSequence,
	numbers: Uint32Array,
	{low, high}: Pick<FormSequence, 'low' | 'high'>,
	at: number,
): void {
	const end = at + otherLow.length;
	let half = (at & 1) === 0 ? 0 : (high[at >>> 1] as number);
	for (let target = at; target < end; target++) {
		const position = target - at;
		const upper = ((otherHigh[position >>> 1] as number) >>> ((position & 1) << 2)) & 15;
		const form = (upper << 16) | (otherLow[position] as number);
		const number = form === noneBelowTop ? noneBelowTop : (numbers[form] as number) | 0;
		low[target] = number;
		if ((target & 1) === 0) half = number >>> 16;
		else high[target >>> 1] = half | ((number >>> 16) << 4);
	}
	if ((end & 1) === 1) high[end >>> 1] = half;
}

function areBelowTop(numbers: Uint32Array): boolean {
	for (let form = 0; form < numbers.length; form++) {
		if ((numbers[form] as number) >= noneBelowTop) return false;
	}
	return true;
}
