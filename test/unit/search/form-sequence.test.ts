import {expect, test} from 'vitest';
import {
	formAt,
	formsBetween,
	growingSequence,
	noForm,
} from '../../../source/search/form-sequence.ts';
import {fillLater} from '../../../source/text/later.ts';
import {pagedArray} from '../../../source/text/paged.ts';
import {randomNumbers} from '../../bench/random-numbers.ts';

type Column = Uint8Array | Uint16Array;

/** The same numbers, which come when they are asked for, 64 KB at a time; `bytes` counts them. */
function later<Array extends Column>(column: Array, counted: {bytes: number}): Array {
	const kind = column.constructor as new (length: number) => Array;
	const empty = pagedArray(kind as never, column.length) as unknown as Array;
	const [from, into] = [column, empty].map(
		({buffer, byteOffset, byteLength}) => new Uint8Array(buffer, byteOffset, byteLength),
	) as [Uint8Array, Uint8Array];
	const filled = new Set<number>();
	fillLater(empty, (start, end) => {
		for (let part = Math.floor(start / 2 ** 16); part * 2 ** 16 < end; part++) {
			if (filled.has(part)) continue;
			filled.add(part);
			const bytes = from.subarray(part * 2 ** 16, (part + 1) * 2 ** 16);
			into.set(bytes, part * 2 ** 16);
			counted.bytes += bytes.length;
		}
	});
	return empty;
}

test('forms of a sequence that is read when it is asked for are those that stand there, and little of it is read', () => {
	const random = randomNumbers(7);
	for (const most of [70_000, 1_100_000]) {
		const growing = growingSequence();
		// Those whose lower half is 0 are looked at twice.
		const forms = [0, 0x1_00_00, most, noForm];
		for (let position = 0; position < 400_000; position++) {
			const form = random() < 0.1 ? forms[Math.floor(random() * 4)] : Math.floor(random() * most);
			growing.push(form ?? noForm);
		}
		const whole = growing.view();
		const counted = {bytes: 0};
		const {low, high, top} = whole;
		const empty = {low: later(low, counted), high: later(high, counted), top: later(top, counted)};
		expect(formsBetween(empty, 399_900, 400_000)).toEqual(formsBetween(whole, 399_900, 400_000));
		expect(counted.bytes).toBeLessThan(300_000);
		for (let round = 0; round < 1000; round++) {
			const position = Math.floor(random() * 400_010);
			expect(formAt(empty, position)).toBe(formAt(whole, position));
		}
	}
});
