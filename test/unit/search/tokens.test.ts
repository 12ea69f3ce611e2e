import fc from 'fast-check';
import {expect, test} from 'vitest';
import {visitWords, wordSpans, words} from '../../../source/search/tokens.ts';
import {hashOfPart} from '../../../source/text/word-hash.ts';

const urdu = 'وو ڈائی تھانگ، سیکرٹری';

test.each([
	['18 December, the provincial committee', '18 दिसंबर को, प्रांतीय', ['18', 'दिसंबर', 'को', 'प्रांतीय']],
	['the 16th is two words, as "16 th" is', '16वीं प्रांतीय', ['16', 'वीं', 'प्रांतीय']],
	['a number of a resolution', '18-NQ/TW', ['18', 'NQ', 'TW']],
	['Vu Dai Thang, secretary', urdu, ['وو', 'ڈائی', 'تھانگ', 'سیکرٹری']],
	['each sign of Chinese', '習近平', ['習', '近', '平']],
	['Thai letters with their marks', 'กำลัง', ['ก', 'ำ', 'ลั', 'ง']],
	['a joiner inside a word', 'क्\u200Dष', ['क्\u200Dष']],
	['a directional mark inside a word', 'द\u200Eल', ['द\u200Eल']],
	['a directional mark after a word', 'दल\u200E है', ['दल', 'है']],
	['letters beyond the first plane', '𑄌𑄋𑄴𑄟𑄳𑄦', ['𑄌𑄋𑄴𑄟𑄳𑄦']],
	['a picture is no word', 'अ😀ब', ['अ', 'ब']],
	['only marks', '\u0902\u0903\u064B', []],
	['lone halves of pairs', '\uD800अ\uDC00', ['अ']],
])('words: %s', (_, text, expected) => {
	expect(words(text)).toEqual(expected);
});

const piece = fc.constantFrom(
	'क',
	'क्ष',
	'क़',
	'क्\u200Dष',
	'ن',
	'نِ',
	'می\u200Cخواہ',
	'A',
	'ắ',
	'१',
	'۲',
	'3',
	' ',
	'، ',
	'-',
	'\n',
	'\u200E',
	'\u0902',
	'\uD800',
	'\uDC00',
	'👩\u200D👩\u200D👦',
	'習',
	'ลั',
	'𑄌',
);
const text = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(''));

test('spans are in order, inside the text, and hold a letter or a digit each', () => {
	fc.assert(
		fc.property(text, (one) => {
			let end = 0;
			for (const found of wordSpans(one)) {
				expect(found.start).toBeGreaterThanOrEqual(end);
				expect(one.slice(found.start, found.end)).toMatch(/^[\p{L}\p{N}]/v);
				end = found.end;
			}

			expect(end).toBeLessThanOrEqual(one.length);
		}),
	);
});

test('no letter and no digit is left out', () => {
	fc.assert(
		fc.property(text, (one) => {
			let rest = '';
			let at = 0;
			visitWords(one, (start, end) => {
				rest += `${one.slice(at, start)}|`;
				at = end;
			});
			expect(rest + one.slice(at)).not.toMatch(/[\p{L}\p{Nd}]/v);
		}),
	);
});

test('each word is told with its hash', () => {
	fc.assert(
		fc.property(text, (one) => {
			visitWords(one, (start, end, hash) => {
				expect(hash).toBe(hashOfPart(one, start, end));
			});
		}),
	);
});

test.each([
	[0, 'from its beginning'],
	[5, 'from inside'],
])('a text of many parts has the words that each part has, %s units on: %s', (from) => {
	const text = 'कखगघ '.repeat(40_000);
	const starts: number[] = [];
	visitWords(
		text,
		(start, end, hash) => {
			starts.push(start);
			if (end !== start + 4 || hash !== hashOfPart('कखगघ', 0, 4)) starts.push(Number.NaN);
		},
		from,
	);
	expect(starts).toEqual(Array.from({length: 40_000 - from / 5}, (_, at) => from + 5 * at));
});
