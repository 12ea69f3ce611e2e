/*
 * Arrays of numbers whose memory the system has back as soon as they are collected.
 *
 * What is freed of `malloc` glibc keeps for later, in pieces of up to 32 MB as the program goes on: after 10,000
 * articles were read and indexed that was 65 to 90 MB of 372. A buffer that can grow has pages of its own.
 *
 * They are buffers that threads can share, though few are: to V8 an array of one is like any other, where one of a
 * buffer that can also shrink is of another kind. Columns changed their kind as they grew, so that what used them was
 * compiled for both, its bounds looked up at each number; Maglev compiles no such access at all.
 * A thread that is sent an array sees it and has no copy: who writes to it afterwards sends a copy.
 */

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** A class of arrays. */
export type Kind<Array extends Numbers> = {
	new (length: number): Array;
	new (buffer: ArrayBufferLike, byteOffset: number, length: number): Array;
	readonly BYTES_PER_ELEMENT: number;
};

/** Zeros; as quick as others. `most` is how long it may grow in place, which takes addresses and no memory. */
export function pagedArray<Array extends Numbers>(
	kind: Kind<Array>,
	length: number,
	most = length,
): Array {
	const size = kind.BYTES_PER_ELEMENT;
	if (length * size < leastPaged) return new kind(length);
	try {
		const buffer = new SharedArrayBuffer(length * size, {maxByteLength: most * size});
		return new kind(buffer, 0, length);
	} catch {
		// Where addresses are limited (`ulimit -v`).
		return new kind(length);
	}
}

/** The numbers of each place. */
export function pagedFrom<Array extends Numbers>(
	kind: Kind<Array>,
	length: number,
	at: (index: number) => number,
): Array {
	const numbers = pagedArray(kind, length);
	for (let index = 0; index < length; index++) numbers[index] = at(index);
	return numbers;
}

/** One that other threads can be sent without a copy. */
export function sharedArray<Array extends Numbers>(kind: Kind<Array>, length: number): Array {
	try {
		const maxByteLength = length * kind.BYTES_PER_ELEMENT;
		return new kind(new SharedArrayBuffer(maxByteLength, {maxByteLength}), 0, length);
	} catch {
		return new kind(length);
	}
}

/** The same numbers in a longer array, and zeros where nothing was cut off: often in place, so that the shorter one is to be forgotten. */
export function grownArray<Array extends Numbers>(
	kind: Kind<Array>,
	array: Array,
	length: number,
): Array {
	const {buffer} = array;
	const bytes = length * kind.BYTES_PER_ELEMENT;
	if (isGrowable(buffer) && array.byteOffset === 0 && bytes <= buffer.maxByteLength) {
		if (bytes > buffer.byteLength) buffer.grow(bytes);
		return new kind(buffer, 0, length);
	}
	const larger = pagedArray(kind, length, length * growth);
	larger.set(array);
	return larger;
}

/**
 * The first numbers of an array, without the room for more: pages that nobody wrote to take no memory. What stood
 * behind them stands there when the array grows again.
 */
export function trimmedArray<Array extends Numbers>(
	kind: Kind<Array>,
	array: Array,
	length: number,
): Array {
	const {buffer} = array;
	if (isGrowable(buffer) && array.byteOffset === 0) return new kind(buffer, 0, length);
	const shorter = pagedArray(kind, length);
	shorter.set(array.subarray(0, length) as Array);
	return shorter;
}

function isGrowable(buffer: ArrayBufferLike): buffer is SharedArrayBuffer {
	return buffer instanceof SharedArrayBuffer && buffer.growable;
}

/** Bytes; where glibc begins to give pages of their own, until it has freed some. */
const leastPaged = 2 ** 17;

/** How many times as long an array may grow where it is; then it is copied once. */
const growth = 16;
