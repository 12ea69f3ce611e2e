import fc from 'fast-check';
import {expect, test} from 'vitest';
import {growingNumbers} from '../../../source/text/growing.ts';
import {grownArray, pagedArray, trimmedArray} from '../../../source/text/paged.ts';

/** From this many numbers of four bytes on an array has pages of its own. */
const many = 2 ** 15;

test('a long array has pages of its own, a short one has not', () => {
	expect(pagedArray(Uint32Array, many).buffer).toBeInstanceOf(SharedArrayBuffer);
	expect(pagedArray(Uint32Array, many - 1).buffer).toBeInstanceOf(ArrayBuffer);
});

test('an array that grows keeps its numbers, also past the room that it has', () => {
	let array = pagedArray(Uint16Array, 2 * many);
	array[0] = 1;
	array[2 * many - 1] = 2;
	for (let length = 4 * many; length <= 64 * many; length *= 2) {
		array = grownArray(Uint16Array, array, length);
		expect(array.length).toBe(length);
		expect([array[0], array[2 * many - 1], array[length - 1]]).toEqual([1, 2, 0]);
	}
});

test('it grows where it is, so that what was seen of it stays as it is', () => {
	const first = grownArray(Uint32Array, pagedArray(Uint32Array, many), 2 * many);
	const second = grownArray(Uint32Array, first, 4 * many);
	expect(second.buffer).toBe(first.buffer);
	expect(first.length).toBe(2 * many);
});

test('what is cut off is seen no more, and nothing is copied', () => {
	const array = pagedArray(Uint32Array, 2 * many, 4 * many).fill(7, 0, many);
	const trimmed = trimmedArray(Uint32Array, array, many);
	expect([trimmed.length, trimmed.buffer === array.buffer]).toEqual([many, true]);
	const grown = grownArray(Uint32Array, trimmed, 2 * many);
	expect([grown[many - 1], grown[many]]).toEqual([7, 0]);
	const short = trimmedArray(Uint32Array, Uint32Array.of(1, 2, 3), 2);
	expect([...short]).toEqual([1, 2]);
});

test('numbers that grow one by one are those of a list', () => {
	fc.assert(
		fc.property(fc.integer({min: 0, max: 5 * many}), fc.boolean(), (length, isTrimmed) => {
			const numbers = growingNumbers();
			for (let value = 0; value < length; value++) {
				numbers.push(value * 3);
				if (isTrimmed && value % 50_000 === 49_999) numbers.trim();
			}
			const view = numbers.view();
			expect(view.length).toBe(length);
			expect(view.every((value, index) => value === index * 3)).toBe(true);
		}),
		{numRuns: 10},
	);
});
