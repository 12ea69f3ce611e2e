/*
 * Arrays whose numbers are put there when somebody is about to read them, part by part: until then they are zeros,
 * and take no memory. Who reads such an array says before what is needed of it.
 */

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

/** Puts the bytes there from one to another; those that are there already stay as they are. */
export type Fill = (start: number, end: number) => void;

const fills = new WeakMap<ArrayBufferLike, Fill>();

/** To be called for an array that is all of its buffer. */
export function fillLater({buffer}: Numbers, fill: Fill): void {
	fills.set(buffer, fill);
}

/** Everything is there. */
export function filled({buffer}: Numbers): void {
	fills.delete(buffer);
}

/** Some numbers are to be read; some 20 ns. */
export function need(array: Numbers, start = 0, end = array.length): void {
	const fill = fills.get(array.buffer);
	if (fill === undefined || start >= end) return;
	const {byteOffset, BYTES_PER_ELEMENT: size} = array;
	fill(byteOffset + start * size, byteOffset + end * size);
}
