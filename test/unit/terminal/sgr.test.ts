import {expect, test} from 'vitest';
import {showsOnBlanks, styleAfter, styleBytes} from '../../../source/terminal/sgr.ts';

test.each([
	['', '1', '1'],
	['1', '7', '1;7'],
	['7', '1', '1;7'],
	['1;7', '22', '7'],
	['1;2;7', '22', '7'],
	['1;36', '39', '1'],
	['36', '31', '31'],
	['1', '38;5;214', '1;38;5;214'],
	['38;5;214', '48;2;1;2;3', '38;5;214;48;2;1;2;3'],
	['1;7;44', '0', ''],
	['1;7;44', '', ''],
	['1', '0;4;36', '4;36'],
	['', '53', ''],
])('after %j, the sequence %j is the style %j', (style, parameters, next) => {
	expect(styleAfter(style, parameters)).toBe(next);
});

test('a style is set from whatever was before', () => {
	expect(styleBytes('')).toBe('\u001B[m');
	expect(styleBytes('1;7')).toBe('\u001B[0;1;7m');
});

test('reverse video, underlines and backgrounds show where nothing is written', () => {
	expect(['7', '4;36', '1;44', '38;5;7', '1', ''].map(showsOnBlanks)).toEqual([
		true,
		true,
		true,
		false,
		false,
		false,
	]);
});
