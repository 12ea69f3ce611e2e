import {expect, test} from 'vitest';
import {dateRange, isInRange} from '../../../source/search/date-range.ts';
import {parseFilter, passes} from '../../../source/search/filters.ts';
import {documentOf} from '../../support/seed-documents.ts';

test.each([
	['2024', '2024-12-18', true],
	['2024', '2025-01-01', false],
	['2024-12', '2024-12-31', true],
	['2024-12-18', '2024-12-19', false],
	['2024-12-18', '2024-12', true],
	['2024..2025', '2025-06', true],
	['2024/2025', '2026', false],
	['..2024', '1999', true],
	['2024-06..', '2024-05', false],
	['>2024', '2024-12-31', false],
	['>2024', '2025-01-01', true],
	['>=2024-06', '2024-06-01', true],
	['<2024-06', '2024-06-01', false],
	['<=2024', '2024-12-31', true],
	['2024', 'XXXX-12-18', false],
	['2024', '2024~', true],
	['2024', '2023-12-30/2024-01-02', true],
	['2024', undefined, false],
])('date:%s on %s: %s', (text, date, expected) => {
	const range = dateRange(text);
	expect(range).toBeDefined();
	expect(range && isInRange(date, range)).toBe(expected);
});

test.each(['', '24', '2024-13', '2024-12-32', 'yesterday', '..', '2025..2024', '>'])(
	'%s is no date',
	(text) => {
		expect(dateRange(text)).toBeUndefined();
	},
);

const urduWords = 'صوبائی پارٹی';

test.each([
	['hi', true],
	['hin', true],
	['Hindi', true],
	['hindi', true],
	['hi-IN', true],
	['ur', false],
	['urd', false],
	['Urdu', false],
	['ur,hi', true],
])('lang:%s on a Hindi article: %s', (value, expected) => {
	const filter = parseFilter('lang', value);
	expect('message' in filter ? filter.message : passes(filter, documentOf('0', 'पार्टी'))).toBe(
		expected,
	);
	expect('message' in filter || passes(filter, documentOf('0', urduWords))).toBe(
		!expected || value === 'ur,hi',
	);
});
