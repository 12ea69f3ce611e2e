import {expect, test} from 'vitest';
import {romanisedName, romanisedProperName} from '../../../source/romanise/romanise.ts';
import {usualInHindi} from '../../../source/romanise/usual-spellings.ts';
import {usualInUrdu} from '../../../source/romanise/usual-spellings-urdu.ts';

test.each([...usualInHindi, ...usualInUrdu])('every name has its spelling: %s', (latin, names) => {
	expect(names.split(' ')).toHaveLength(latin.split(' ').length);
});

test('no name is spelt in two ways', () => {
	for (const table of [usualInHindi, usualInUrdu]) {
		const names = table.flatMap(([, line]) => line.split(' '));
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	}
});

test.each([
	['शेर सिंह राणा', 'Sher Singh Rana'],
	['नरेंद्र मिश्र', 'Narendra Mishra'],
	['आदित्य शुक्ल', 'Aditya Shukla'],
	// A cluster that closes a word of English is followed by no vowel.
	['वर्ल्ड बैंक', 'Varld Baink'],
	['वु दाई थांग', 'Vu Dai Thang'],
])('a Hindi name as the press spells it: %s', (name, latin) => {
	expect(romanisedName(name)).toBe(latin);
});

test.each([
	['Imran Khan', 'عمران خان'],
	['Bilawal Bhutto Zardari', 'بلاول بھٹو زرداری'],
	['Usman Anwar', 'عثمان انور'],
	['Donald Trump', 'ڈونلڈ ٹرمپ'],
])('the vowels that Urdu leaves out of a known name: %s', (latin, name) => {
	expect(romanisedName(name)).toBe(latin);
});

test.each([
	['शाहिद आफरीदी', 'Shahid Afridi'],
	['विनेश फोगाट', 'Vinesh Phogat'],
	['फ़रहान सफ़दर', 'Farhan Safdar'],
])('an f that lacks its dot, and a native ph: %s', (name, latin) => {
	expect(romanisedProperName(name)).toBe(latin);
});
