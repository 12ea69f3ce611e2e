import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isDigitUnit, latinDigits} from '../../../source/text/digits.ts';

test.each([
	['२,५०० करोड़', '2,500 करोड़'],
	[String.raw`\u06F1\u06F9\u06F4\u06F7`, '1947'],
	[String.raw`\u0661\u066B\u0665`, String.raw`1\u066B5`],
	['\u{1E142}7', '27'],
	['18-NQ/TW', '18-NQ/TW'],
])('the digits of %s are those of %s', (written, latin) => {
	expect(latinDigits(unescaped(written))).toBe(unescaped(latin));
});

/** So that no literal runs from right to left. */
function unescaped(text: string): string {
	return text.replace(/\\u([\dA-F]{4})/gv, (_, code) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}

test('every digit is one code unit of ASCII after, and nothing else changes', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (text) => {
			const expected = text.replace(/\p{Nd}/gv, '#');
			expect(latinDigits(text).replace(/[0-9]/gv, '#')).toBe(expected);
		}),
	);
});

test('a code unit is a digit if the pattern of Unicode says so', () => {
	for (let unit = 0; unit < 0x1_0000; unit++) {
		expect(isDigitUnit(unit)).toBe(/^\p{Nd}$/v.test(String.fromCharCode(unit)));
	}
});
