import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fold} from '../../../source/search/folding.ts';

const arabicYeh = 'پارٹي';
const urduYeh = 'پارٹی';
const arabicKaf = 'كانفرنس';
const urduKaf = 'کانفرنس';
const voweled = 'مُؤثِر';
const plain = 'مؤثر';
const stretched = 'پـــارٹی';

test.each([
	['Hindi, with and without the nasal written out', 'हिन्दी', 'हिंदी'],
	['district, with and without nukta', 'ज़िला', 'जिला'],
	['moon, chandrabindu and anusvara', 'चाँद', 'चांद'],
	['Thang with its Vietnamese marks', 'Thắng', 'thang'],
	['Dang, whose first letter has a bar', 'ĐẶNG', 'dang'],
	['party, with the yeh of Arabic', arabicYeh, urduYeh],
	['party, stretched', stretched, urduYeh],
	['conference, with the kaf of Arabic', arabicKaf, urduKaf],
	['effective, with its vowels', voweled, plain],
	['digits of Hindi', '२०२४', '2024'],
	['digits of Urdu', '۲۰۲۴', '2024'],
	['a joiner in a conjunct', 'क्\u200Dष', 'क्ष'],
	['a non-joiner at the end of a stem', 'می\u200Cخواہد', 'میخواہد'],
	['composed and decomposed', '\u0958', '\u0915\u093C'],
])('the same word: %s', (_, left, right) => {
	expect(fold(left)).toBe(fold(right));
});

const boys = 'لڑکے';
const girl = 'لڑکی';
const you = 'آپ';
const now = 'اب';

test.each([
	['less and work', 'कम', 'काम'],
	['less and lack', 'कम', 'कमी'],
	['day and poor', 'दिन', 'दीन'],
	['boys and girl', boys, girl],
	['you and now', you, now],
	['18 and 19', '१८', '19'],
])('another word: %s', (_, left, right) => {
	expect(fold(left)).not.toBe(fold(right));
});

test('folding twice changes nothing', () => {
	const letter = fc.oneof(
		fc.constantFrom(
			'न',
			'\u094D',
			'द',
			'\u093C',
			'\u0901',
			'\u0902',
			'\u064A',
			'\u0647',
			'\u0654',
			'\u0627',
			'\u0653',
			'\u200D',
			'đ',
			'É',
			'\u0301',
			'İ',
			'ß',
			'٣',
			'९',
			'\uD800',
		),
		fc.string({unit: 'grapheme', maxLength: 2}),
	);
	fc.assert(
		fc.property(fc.array(letter, {maxLength: 8}), (letters) => {
			const once = fold(letters.join(''));
			expect(fold(once)).toBe(once);
		}),
		{numRuns: 1000},
	);
});

test('words of letters of which most of Hindi and Urdu are fold to what they do the long way', () => {
	const units = Array.from({length: 0x03_80}, (_, at) => String.fromCharCode(0x06_00 + at));
	for (const one of units) {
		for (const other of units) {
			const word = one + other;
			// A word with a joiner goes the long way.
			if (fold(word) !== fold(`${word}\u200D`))
				expect(`${word} is folded`).toBe('as it is with a joiner');
		}
	}
});
