import {expect, test} from 'vitest';
import {embeddingLevels, mirrored, visualOrder} from '../../../source/text/bidi.ts';

const urduWord = '\u06C1\u06D2';

test.each([
	['a word in Latin text', `car ${urduWord} A`, false, [0, 0, 0, 0, 1, 1, 0, 0]],
	['a number in Urdu', `${urduWord} 18`, true, [1, 1, 1, 2, 2]],
	[
		'an emoji beside Urdu has no direction',
		`${urduWord} 😀 ${urduWord}`,
		false,
		[1, 1, 1, 1, 1, 1, 1, 1],
	],
	['Adlam, beyond U+FFFF', '\u{1E900}a', true, [1, 1, 2]],
	['a mark beyond U+FFFF follows its letter', 'a\u{1E944}', true, [2, 2, 2]],
])('levels: %s', (_, text, isRightToLeft, levels) => {
	expect([...embeddingLevels(text, isRightToLeft)]).toEqual(levels);
});

test.each([
	['left to right', [0, 0, 0], [0, 1, 2]],
	['right to left', [1, 1, 1], [2, 1, 0]],
	['a number inside', [1, 2, 2, 1], [3, 1, 2, 0]],
	['right to left inside', [0, 1, 1, 0], [0, 2, 1, 3]],
	['three levels (UAX #9, L2)', [1, 2, 3, 3, 2, 1], [5, 1, 3, 2, 4, 0]],
	['nothing', [], []],
])('order: %s', (_, levels, order) => {
	expect(visualOrder(levels)).toEqual(order);
});

test('brackets turn, letters do not', () => {
	expect(['(', '»', '\u06C1', 'a'].map(mirrored)).toEqual([')', '«', '\u06C1', 'a']);
});
