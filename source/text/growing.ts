import {grownArray, trimmedArray} from './paged.ts';

/** An array that grows at its end; what it has room for and does not hold is not touched, and takes no memory. */
export type GrowingNumbers = {
	readonly push: (value: number) => void;
	/** All of these, which are copied. */
	readonly append: (others: Uint32Array) => void;
	readonly length: () => number;
	/** Holds these instead, not copied. */
	readonly replace: (values: Uint32Array) => void;
	/** A view of what it holds now, not a copy. */
	readonly view: () => Uint32Array;
	/** The array that holds them, until there are more than it has room for: nothing is made for who asks after each. */
	readonly room: () => Uint32Array;
	/** Holds none again, in the same room: views of it are overwritten. */
	readonly clear: () => void;
	/** Leaves out the room for more, once there is no more to come for a while. */
	readonly trim: () => void;
};

export function growingNumbers(): GrowingNumbers {
	let values: Uint32Array = new Uint32Array(1024);
	let length = 0;
	return {
		push: (value) => {
			if (length === values.length) {
				values = grownArray(Uint32Array, values, Math.max(1024, length * 2));
			}
			values[length] = value;
			length++;
		},
		append: (others) => {
			const after = length + others.length;
			if (after > values.length) {
				values = grownArray(Uint32Array, values, Math.max(1024, 2 * length, after));
			}
			values.set(others, length);
			length = after;
		},
		length: () => length,
		replace: (others) => {
			values = others;
			length = others.length;
		},
		view: () => values.subarray(0, length),
		room: () => values,
		clear: () => {
			length = 0;
		},
		trim: () => {
			if (length < values.length) values = trimmedArray(Uint32Array, values, length);
		},
	};
}
