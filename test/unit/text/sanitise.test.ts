import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sanitised} from '../../../source/text/sanitise.ts';
import {widthInCells, widthModels} from '../../../source/text/width.ts';
import {anyLines} from './generated.ts';

test.each([
	['an escape sequence', '\u001B[2Jx', '\u241B[2Jx'],
	['a tab', 'a\tb', 'a b'],
	['a line feed and a delete', '\n\u007F', '\u240A\u2421'],
	['a C1 control', '\u009B31m', '\u242631m'],
	['an override that turns the text around', '\u202Eabc\u202C', '\u2426abc\u2426'],
	['isolates and marks', '\u2067a\u2069\u200E\u200F\u061C', '\u2426a\u2426\u2426\u2426\u2426'],
	['a zero-width space and a BOM', '\u200Ba\uFEFF', '\u2426a\u2426'],
	['line and paragraph separators', '\u2028\u2029', '\u2426\u2426'],
	['tags, two code units each', 'a\u{E0041}', 'a\u2426\u2426'],
	['a lone surrogate', 'a\uD83D b', 'a\u2426 b'],
	['noncharacters', '\uFFFE\u{1FFFF}', '\u2426\u2426\u2426'],
	['a year sign, which has no cell', '\u0601\u06F1', '\u2426\u06F1'],
	['a filler that looks blank', 'a\u3164b', 'a\u2426b'],
])('%s becomes visible', (_, text, sign) => {
	expect(sanitised(text)).toBe(sign);
});

test.each([
	['Hindi with a joiner', '\u0915\u094D\u200D\u0937'],
	['Urdu with a non-joiner', '\u0645\u200C\u062E'],
	['an emoji family', '👩\u200D👧 ❤\uFE0F'],
	['a soft hyphen', 'co\u00ADop'],
])('%s stays as it is', (_, text) => {
	expect(sanitised(text)).toBe(text);
});

test('offsets stay valid, nothing is left to act on, and twice is once', () => {
	fc.assert(
		fc.property(anyLines, (text) => {
			const clean = sanitised(text);
			expect(clean.length).toBe(text.length);
			expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\u200B\uFEFF]/v);
			expect(sanitised(clean)).toBe(clean);
		}),
	);
});

test('signs take one cell in every model', () => {
	for (const model of widthModels) {
		for (let unit = 0; unit < 0xa0; unit++) {
			expect(widthInCells(sanitised(String.fromCharCode(unit)), model)).toBe(1);
		}
		expect(widthInCells('\u2426', model)).toBe(1);
	}
});
