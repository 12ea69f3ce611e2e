import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {ArticleMarks} from '../../../source/keeping/types.ts';
import {dateRange, isInRange} from '../../../source/search/date-range.ts';
import {withoutFilters} from '../../../source/search/filter-text.ts';
import type {Filter} from '../../../source/search/filters.ts';
import {parseFilter, passes as passesWith} from '../../../source/search/filters.ts';
import type {SearchDocument} from '../../../source/search/types.ts';
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

const noMarks = new Map();

function passes(filter: Filter, document: SearchDocument): boolean {
	return passesWith(filter, document, noMarks);
}

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

const marked: ArticleMarks = {isBookmarked: true, tags: ['चुनाव', 'Budget']};

// The tag in Hindi is "election".
test.each([
	['is', 'unread', true, true],
	['is', 'read', false, false],
	['is', 'bookmarked', true, false],
	['is', 'noted,tagged', true, false],
	['is', 'Noted', false, false],
	['tag', 'budget', true, false],
	['tag', 'चुनाव', true, false],
	['tag', 'bud', false, false],
	['tag', 'other,चुनाव', true, false],
])(
	'%s:%s on an article with a bookmark and two tags: %s, on one without: %s',
	(name, value, isMarked, isPlain) => {
		const filter = parseFilter(name, value);
		if ('message' in filter) throw new Error(filter.message);
		const marks = new Map([['0' as ArticleId, marked]]);
		expect(passesWith(filter, documentOf('0', 'पार्टी'), marks)).toBe(isMarked);
		expect(passesWith(filter, documentOf('1', 'पार्टी'), marks)).toBe(isPlain);
	},
);

test('what is: cannot ask for is told', () => {
	expect(parseFilter('is', 'new')).toEqual({
		message: 'is:new is unknown: unread, read, bookmarked, tagged, noted.',
	});
	expect(parseFilter('tag', '')).toEqual({
		message: 'tag: needs a value, for example tag:election.',
	});
});

test('what F drops of a query', () => {
	expect(withoutFilters('vu dai tag:"a b" -is:read lang:hi is:unread')).toBe('vu dai');
	expect(withoutFilters('this:that tagged:x')).toBe('this:that tagged:x');
});
