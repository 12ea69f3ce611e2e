import {expect, test} from 'vitest';
import {caretCell} from '../../../source/text/caret.ts';
import {wholeRow} from '../../../source/text/fit.ts';
import type {RowEncoding} from '../../../source/text/types.ts';
import {cells, offset} from '../../../source/text/units.ts';
import {plainEncoding} from './generated.ts';

function caretCells(text: string, options: Partial<RowEncoding> = {}): number[] {
	const encoding = {...plainEncoding, ...options};
	const row = wholeRow(text, encoding);
	const offsets = Array.from({length: text.length + 1}, (_, index) => offset(index));
	return offsets.map((at) => caretCell(text, row, at, {width: cells(10), encoding}));
}

test('in Latin the caret stands on the letter it is before', () => {
	expect(caretCells('ab ')).toEqual([0, 1, 2, 3]);
});

test('in Hindi it stands on clusters: दिल्ली (Delhi)', () => {
	expect(caretCells('दिल्ली')).toEqual([0, 0, 2, 2, 2, 2, 5]);
});

test('in Urdu it moves to the left, from the right margin: ہے (is)', () => {
	expect(caretCells('\u06C1\u06D2')).toEqual([9, 8, 7]);
});

test('lam with alef is one cell', () => {
	expect(caretCells('\u0644\u0627\u06C1')).toEqual([9, 9, 8, 7]);
});

test('a number inside Urdu reads left to right', () => {
	expect(caretCells('\u06C1 18')).toEqual([9, 8, 6, 7, 5]);
});

test('a terminal that reorders by itself counts in stored order', () => {
	expect(caretCells('\u06C1\u06D2', {bidi: 'isolate'})).toEqual([8, 9, 9]);
});

test('an empty box has its caret at the left', () => {
	expect(caretCells('')).toEqual([0]);
});
