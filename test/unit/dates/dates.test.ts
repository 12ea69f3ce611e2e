import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findDates, parseDateQuery} from '../../../source/dates/dates.ts';
import {edtfRange} from '../../../source/dates/edtf.ts';
import {cpuMs} from '../../support/cpu-time.ts';

function dates(text: string): readonly (readonly [string, string])[] {
	return findDates(text).map(({start, end, edtf}) => [text.slice(start, end), edtf]);
}

test.each([
	['on 18 December', '18 दिसंबर को सम्मेलन आयोजित किया।', '18 दिसंबर', 'XXXX-12-18'],
	['on 18 December 2024', '18 दिसंबर 2024 को', '18 दिसंबर 2024', '2024-12-18'],
	['before 31 December, 2025', '31 दिसंबर, 2025 से पहले', '31 दिसंबर, 2025', '2025-12-31'],
	['digits of Devanagari', '१८ दिसंबर २०२४', '१८ दिसंबर २०२४', '2024-12-18'],
	['since June 2022', 'जून 2022 से अब तक', 'जून 2022', '2022-06'],
	['from October 2022', 'अक्टूबर 2022 से', 'अक्टूबर 2022', '2022-10'],
	['another spelling of October', '12 अक्तूबर', '12 अक्तूबर', 'XXXX-10-12'],
	['December with a half m', '18 दिसम्बर 2024', '18 दिसम्बर 2024', '2024-12-18'],
	['September with a joiner', 'सितम्\u200Dबर 2024', 'सितम्\u200Dबर 2024', '2024-09'],
	['February with its nukta', '3 फ\u093Cरवरी', '3 फ\u093Cरवरी', 'XXXX-02-03'],
	['February with a nukta of one piece', '3 \u095Eरवरी', '3 \u095Eरवरी', 'XXXX-02-03'],
	['a day in words', 'तीन अक्टूबर को', 'तीन अक्टूबर', 'XXXX-10-03'],
	['the third of March in words', 'तीन मार्च को लाहौर में', 'तीन मार्च', 'XXXX-03-03'],
	['two days with a dash', '25-26 फरवरी', '25-26 फरवरी', 'XXXX-02-25/XXXX-02-26'],
	['from one day to another', '15 से 18 दिसंबर', '15 से 18 दिसंबर', 'XXXX-12-15/XXXX-12-18'],
	['at the end of a sentence', 'It was on 13 February. India won.', '13 February', 'XXXX-02-13'],
	['a shortened month keeps its full stop', 'in Jan. 2024 it rained', 'Jan. 2024', '2024-01'],
	['a month alone', 'इस बार अक्टूबर में', 'अक्टूबर', 'XXXX-10'],
	['the term 2025-2030', '2025-2030 के कार्यकाल', '2025-2030', '2025/2030'],
	['the plan 2021 - 2025', '5-वर्षीय योजना 2021 - 2025;', '2021 - 2025', '2021/2025'],
	['a life', '(१८८७-१९४६)', '१८८७-१९४६', '1887/1946'],
	['a financial year', 'वर्ष 2008-09 में', '2008-09', '2008/2009'],
	['the nineties', '1990 के दशक में', '1990 के दशक', '199X'],
	['the year 1857', 'सन् 1857 में', '1857', '1857'],
	['a year in brackets', 'कार्यालयों (2027) के', '2027', '2027'],
	['a year before a clause', '2025 विशेष महत्व का वर्ष है', '2025', '2025'],
	['from month to month', 'जून 2022 - अप्रैल 2027', 'जून 2022 - अप्रैल 2027', '2022-06/2027-04'],
	['day, month, year in digits', '18/12/2024', '18/12/2024', '2024-12-18'],
	['ISO', '2024-12-18', '2024-12-18', '2024-12-18'],
	['only the American order has a meaning', '12/25/2024', '12/25/2024', '2024-12-25'],
	['English, month first', 'Dec 18, 2024', 'Dec 18, 2024', '2024-12-18'],
	['English, day first', 'on the 18th of December 2024', '18th of December 2024', '2024-12-18'],
	['Vietnamese', 'ngày 18 tháng 12 năm 2024', '18 tháng 12 năm 2024', '2024-12-18'],
	['Vietnamese, short', 'sáng ngày 18/12', '18/12', 'XXXX-12-18'],
	['Vietnamese, decomposed', '18 tha\u0301ng 12', '18 tha\u0301ng 12', 'XXXX-12-18'],
	['Vietnamese month', 'tháng 12/2024', 'tháng 12/2024', '2024-12'],
])('%s', (_, text, expression, edtf) => {
	expect(dates(text)).toEqual([[expression, edtf]]);
});

const urdu = {
	day: '18 دسمبر کو',
	digits: '۱۸ دسمبر ۲۰۲۴',
	first: 'یکم جنوری 2024',
	arabicYeh: '5 \u062C\u0646\u0648\u0631\u064A',
	era: '2024ء میں',
};

test.each([
	['on 18 December', urdu.day, 'XXXX-12-18'],
	['digits of Urdu', urdu.digits, '2024-12-18'],
	['the first of January', urdu.first, '2024-01-01'],
	['January with the yeh of Arabic', urdu.arabicYeh, 'XXXX-01-05'],
	['a year with the sign of the era', urdu.era, '2024'],
])('Urdu: %s', (_, text, edtf) => {
	expect(findDates(text).map((date) => date.edtf)).toEqual([edtf]);
});

test.each([
	['a weight', '2024 किलो चावल'],
	['an amount', '2000 से अधिक लोग'],
	['a crowd', 'लगभग 1950 छात्र'],
	['a number of a resolution', 'प्रस्ताव संख्या 2015'],
	['a document', 'số 15/2024/NĐ-CP'],
	['a document of the party', 'प्रस्ताव संख्या 18-NQ/TW'],
	['a fraction', '9/11'],
	['a decimal', '1950.5 अंक'],
	['thousands', '2,024'],
	['money', '$2000'],
	['part of a longer number', '20241218164418'],
	['no such day', '31/02/2024'],
	['a march', 'विरोध मार्च निकाला'],
	['one march', 'एक मार्च निकाला'],
	['a revolution', 'अगस्त क्रांति मार्ग'],
	['the verb', 'May be 5 of them'],
	['an ordinal', '14वीं राष्ट्रीय कांग्रेस'],
])('no date: %s', (_, text) => {
	expect(dates(text)).toEqual([]);
});

test('a counted thing after a day is no year', () => {
	expect(dates('18 दिसंबर, 2000 लोगों ने')).toEqual([['18 दिसंबर', 'XXXX-12-18']]);
});

test('the dates of the article on the conference of offices, all ten', () => {
	const file = readdirSync('seeds').find((name) => name.startsWith('004')) ?? '';
	const found = dates(readFileSync(`seeds/${file}`, 'utf8')).map(([, edtf]) => edtf);
	expect(found).toEqual(
		'2022-06 2027-06 2026/2031 2026/2030 2025 XXXX-10-18 2027 2022-10 2027-04 2025-12-31'.split(
			' ',
		),
	);
});

const piece = fc.constantFrom(
	...['18', '2024', '१८', '۲۰۲۴', '31', '02', '1950', '20241218'],
	...['दिसंबर', 'फ़रवरी', 'मार्च', 'دسمبر', 'May', 'tháng', 'năm', 'तीन', 'ngày'],
	...[
		' ',
		' ',
		', ',
		'-',
		' - ',
		'/',
		'.',
		'\n',
		'से',
		'सन्',
		'किलो',
		'ء',
		'\u200D',
		'\u093C',
		'\uD800',
		'👍',
	],
);

test('whatever the text, dates are in order, disjoint, within it, and mean days that exist', () => {
	const text = fc.array(piece, {maxLength: 25}).map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(text, (content) => {
			let reached = 0;
			for (const {start, end, edtf} of findDates(content)) {
				expect(start).toBeGreaterThanOrEqual(reached);
				expect(end).toBeGreaterThan(start);
				reached = end;
				expect(content.slice(start, end)).not.toMatch(/^\s|\s$/v);
				if (!edtf.includes('XXXX')) expect(edtfRange(edtf), edtf).toBeDefined();
			}
			expect(reached).toBeLessThanOrEqual(content.length);
		}),
		{numRuns: 1000},
	);
});

test('a line of a hundred thousand digits or months takes no longer than its length', () => {
	const ms = cpuMs(() => {
		findDates('1'.repeat(300_000));
		findDates('18 '.repeat(50_000));
		findDates('2024-'.repeat(50_000));
		findDates('दिसंबर '.repeat(50_000));
	});
	expect(ms).toBeLessThan(2000);
});

test.each([
	['2024', 20240101, 20241231],
	['dec 2024', 20241201, 20241231],
	['दिसंबर 2024', 20241201, 20241231],
	['१८ दिसंबर २०२४', 20241218, 20241218],
	['18/12/2024', 20241218, 20241218],
	['2024..2025', 20240101, 20251231],
	['2024-12/..', 20241201, 99991231],
])('a reader asks for %s', (query, from, to) => {
	expect(parseDateQuery(query)).toEqual({from, to});
});

test.each(['', '18 दिसंबर', 'yesterday', '2025..2024', '2024 2025', '99'])(
	'no days are told by “%s”',
	(query) => {
		expect(parseDateQuery(query)).toBeUndefined();
	},
);
