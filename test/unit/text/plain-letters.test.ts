import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	isArabicLetter,
	isAsciiLetter,
	isDevanagariLetter,
	isPlainName,
} from '../../../source/text/plain-letters.ts';

test.each([
	['Devanagari', isDevanagariLetter, /^[\p{L}&&\p{sc=Devanagari}]$/v],
	['Arabic', isArabicLetter, /^[\p{L}&&\p{sc=Arabic}]$/v],
	['ASCII', isAsciiLetter, /^[A-Za-z]$/v],
] as const)('a plain letter of %s is one of that script', (_, isLetter, pattern) => {
	const others = Array.from({length: 0x10000}, (__, unit) => unit).filter(
		(unit) => isLetter(unit) && !pattern.test(String.fromCharCode(unit)),
	);
	expect(others).toEqual([]);
});

test('property: a plain name is cut into the words that patterns cut it into', () => {
	const letter = fc.constantFrom(
		...'थांग वु दाई हि़ न्ह جناح خان\u0640\u0670 Vu-Dai 1२.\u200C\u00A0\n'.split(''),
	);
	fc.assert(
		fc.property(fc.string({unit: letter, maxLength: 8}), (text) => {
			if (!isPlainName(text)) return;
			const words = text.split(' ');
			expect(text.match(/[\p{L}\p{M}\u200C\u200D\-]+|\p{Nd}+/gv)).toEqual(words);
			expect(text.split(/[\s\-.]+/v)).toEqual(words);
		}),
		{numRuns: 2000},
	);
	expect(isPlainName('वु दाई थांग')).toBe(true);
	expect(isPlainName(' थांग')).toBe(false);
});
