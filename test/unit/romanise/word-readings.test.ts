import fc from 'fast-check';
import {expect, test} from 'vitest';
import {phonemeKey} from '../../../source/romanise/phonemes.ts';
import {romanise} from '../../../source/romanise/romanise.ts';
import {spellingKey} from '../../../source/romanise/spelling-key.ts';
import {textReading} from '../../../source/romanise/word-readings.ts';

/** Of the scripts that are read, with marks, doubled letters and blanks of several kinds. */
const letters = [
	...'वुदाईथांगनक़्०- ',
	...'ABabn  .-đ’',
	...'\u0648\u0627\u0646\u06AF\u0654 ',
	...'தமிழ் ',
	...'ম\u09CDক ',
	'\u00A0',
	'\u200D',
	'北',
	'😀',
];

test('read word by word a text is what it is as a whole', () => {
	const text = fc.array(fc.constantFrom(...letters), {maxLength: 30}).map((all) => all.join(''));
	fc.assert(
		fc.property(text, (written) => {
			const {sounds, spelling, roman} = textReading(written);
			expect(sounds).toBe(phonemeKey(written).text);
			expect(spelling).toBe(spellingKey(written));
			expect(roman).toBe(romanise(written).text);
		}),
	);
});

test('letters and blanks only, in lower case: वु दाई-थांग (Vu Dai Thang) NQ', () => {
	expect(textReading(' वु दाई-थांग  NQ.').plain).toBe('vu dai thang nq');
});
