/*
 * Arrays of numbers whose memory the system has back as soon as they are collected.
 *
 * What is freed of `malloc` glibc keeps for later, in pieces of up to 32 MB as the program goes on: after 10,000
 * articles were read and indexed that was 65 to 90 MB of 372. A buffer that can be resized has pages of its own.
 */

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

type Kind<Array extends Numbers> = {
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
		const buffer = new ArrayBuffer(length * size, {maxByteLength: most * size});
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

/** The same numbers in a longer array, and zeros: often in place, so that the shorter one is to be forgotten. */
export function grownArray<Array extends Numbers>(
	kind: Kind<Array>,
	array: Array,
	length: number,
): Array {
	const {buffer} = array;
	const bytes = length * kind.BYTES_PER_ELEMENT;
	if (isResizable(buffer) && array.byteOffset === 0 && bytes <= buffer.maxByteLength) {
		if (bytes > buffer.byteLength) buffer.resize(bytes);
		return new kind(buffer, 0, length);
	}
	const larger = pagedArray(kind, length, length * growth);
	larger.set(array);
	return larger;
}

/** The first numbers of an array, and no memory for more: who has a view of what follows must forget it. */
export function trimmedArray<Array extends Numbers>(
	kind: Kind<Array>,
	array: Array,
	length: number,
): Array {
	const {buffer} = array;
	if (!isResizable(buffer) || array.byteOffset !== 0) {
		const shorter = pagedArray(kind, length);
		shorter.set(array.subarray(0, length) as Array);
		return shorter;
	}
	buffer.resize(length * kind.BYTES_PER_ELEMENT);
	return new kind(buffer, 0, length);
}

function isResizable(buffer: ArrayBufferLike): buffer is ArrayBuffer {
	return buffer instanceof ArrayBuffer && buffer.resizable;
}

/** Bytes; where glibc begins to give pages of their own, until it has freed some. */
const leastPaged = 2 ** 17;

/** How many times as long an array may grow where it is; then it is copied once. */
const growth = 16;
