import {grownArray, sharedArray} from '../text/paged.ts';
import type {FormId} from './lexicon.ts';

/** Where no form stands. */
export const noForm = 0xff_ff_ff_ff;

/** A form for each position, in three bytes: there are fewer than 16 million forms. */
export type FormSequence = {
	/** The lower 16 bits of each. */
	readonly low: Uint16Array;
	/** The upper 8; all bits of both are set where no form stands. */
	readonly high: Uint8Array;
};

/** `noForm` also outside the sequence. */
export function formAt({low, high}: FormSequence, position: number): FormId {
	const form = ((high[position] ?? noHigh) << 16) | (low[position] ?? noLow);
	return form === none ? noForm : form;
}

/** The forms of a part, which is inside the sequence. */
export function formsBetween(sequence: FormSequence, start: number, end: number): FormId[] {
	const forms: FormId[] = [];
	for (let position = start; position < end; position++) forms.push(formAt(sequence, position));
	return forms;
}

const noLow = 0xff_ff;
const noHigh = 0xff;
const none = 0xff_ff_ff;

/** A sequence of that many positions, all of them 0; other threads are sent it without a copy. */
export function emptySequence(length: number): FormSequence {
	return {low: sharedArray(Uint16Array, length), high: sharedArray(Uint8Array, length)};
}

/** A sequence that grows at its end. */
export type GrowingSequence = {
	readonly push: (form: FormId) => void;
	readonly length: () => number;
	/** Holds these instead, not copied. */
	readonly replace: (sequence: FormSequence) => void;
	/** A view of what it holds now, not a copy. */
	readonly view: () => FormSequence;
};

export function growingSequence(): GrowingSequence {
	let low: FormSequence['low'] = new Uint16Array(1024);
	let high: FormSequence['high'] = new Uint8Array(1024);
	let length = 0;
	return {
		push: (form) => {
			// One more would be taken for none; a corpus of so many forms has other troubles.
			if (form !== noForm && form >= none) throw new RangeError('too many word forms');
			if (length === low.length) {
				const larger = Math.max(1024, length * 2);
				low = grownArray(Uint16Array, low, larger);
				high = grownArray(Uint8Array, high, larger);
			}
			low[length] = form;
			high[length] = form >>> 16;
			length++;
		},
		length: () => length,
		replace: (sequence) => {
			({low, high} = sequence);
			length = low.length;
		},
		view: () => ({low: low.subarray(0, length), high: high.subarray(0, length)}),
	};
}
