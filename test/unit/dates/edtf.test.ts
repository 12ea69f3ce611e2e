import fc from 'fast-check';
import {expect, test} from 'vitest';
import {compareDates, dateComparer, edtfRange, isCalendarDay} from '../../../source/dates/edtf.ts';

test.each([
	['2024-12-18', 20241218, 20241218],
	['2024-12', 20241201, 20241231],
	['2024', 20240101, 20241231],
	['199X', 19900101, 19991231],
	['2021/2025', 20210101, 20251231],
	['2024-12-XX', 20241201, 20241231],
	['2024?', 20240101, 20241231],
	['../2024', 0, 20241231],
	['2024/', 20240101, 99991231],
])('%s is from %d to %d', (edtf, from, to) => {
	expect(edtfRange(edtf)).toEqual({from, to});
});

test.each([
	'',
	'XXXX-12-18',
	'2024-13',
	'2023-02-29',
	'2025/2024',
	'2024-XX-05',
	'24',
	'/',
	'a/b/c',
])('%s has no range', (edtf) => {
	expect(edtfRange(edtf)).toBeUndefined();
});

test('newest first, then what has no year, in the order it came', () => {
	const dates = [
		undefined,
		'2024',
		'XXXX-12-18',
		'2025-11-26',
		'2024-12-18',
		undefined,
		'2021/2025',
	];
	expect([...dates].sort(compareDates)).toEqual([
		'2025-11-26',
		'2024-12-18',
		'2024',
		'2021/2025',
		'XXXX-12-18',
		undefined,
		undefined,
	]);
});

test('the order is the same whichever comes first', () => {
	const date = fc.constantFrom(
		undefined,
		'XXXX-01-01',
		'2024',
		'2024-02',
		'2024-02-29',
		'2023/2025',
	);
	const remembering = dateComparer();
	fc.assert(
		fc.property(date, date, date, (one, other, third) => {
			expect(Math.sign(compareDates(one, other))).toBe(-Math.sign(compareDates(other, one)) + 0);
			expect(remembering(one, other)).toBe(compareDates(one, other));
			if (compareDates(one, other) <= 0 && compareDates(other, third) <= 0) {
				expect(compareDates(one, third)).toBeLessThanOrEqual(0);
			}
		}),
	);
});

test('29 February is a day of 2024, not of 2023, and may be one where the year is not told', () => {
	expect(isCalendarDay(2, 29, 2024)).toBe(true);
	expect(isCalendarDay(2, 29, 2023)).toBe(false);
	expect(isCalendarDay(2, 29)).toBe(true);
	expect(isCalendarDay(2, 30)).toBe(false);
});
