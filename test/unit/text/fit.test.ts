import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cellsToFit, fit as fittedTo, wholeRow} from '../../../source/text/fit.ts';
import {encodeRow} from '../../../source/text/row-encoder.ts';
import type {RowEncoding} from '../../../source/text/types.ts';
import {cells} from '../../../source/text/units.ts';
import {threadMs} from '../../support/cpu-time.ts';
import {anyEncoding, anyLines, plainEncoding} from './generated.ts';

const mark = {on: '', off: ''};
const palette = {entity: mark, hit: mark, selected: mark, selection: mark};

test.each([
	['a title that fits stays: दिल्ली (Delhi)', 'दिल्ली', 5, 'दिल्ली', 5],
	['one that does not is cut between clusters', 'दिल्ली', 4, 'दि…', 3],
	['blanks before the sign go', 'नई दिल्ली', 4, 'नई…', 3],
	['one cell is the sign alone', 'नई', 1, '…', 1],
	['line ends are blanks', 'one\ntwo', 9, 'one two', 7],
	['no cell is nothing', 'नई', 0, '', 0],
	['an empty title is empty', '', 5, '', 0],
])('%s', (_, title, width, text, used) => {
	const fitted = fittedTo(title, cells(width), plainEncoding);
	expect(fitted.text).toBe(text);
	expect(fitted.row).toMatchObject({span: {start: 0, end: text.length}, cells: used});
});

test('a word that is cut keeps the form of its last letter: tha, of Thang, is not final', () => {
	const thang = [
		// Thang.
		'تھانگ',
	].join('');
	const shown = (encoding: RowEncoding): string => {
		const {text, row} = fittedTo(thang, cells(4), encoding);
		const drawing = {width: cells(4), encoding, highlights: [], palette};
		expect(row.cells).toBe(4);
		return encodeRow(text, row, drawing).bytes;
	};
	const cutAfterHeh = {...plainEncoding, bidi: 'visual'} as const;
	// Teh initial, heh doachashmee medial, alef final: alef joins nothing after it.
	expect(shown(cutAfterHeh)).toBe('\u2026\uFE8E\uFBAD\uFE97');
	const {text, row} = fittedTo(thang, cells(3), cutAfterHeh);
	const drawing = {width: cells(3), encoding: cutAfterHeh, highlights: [], palette};
	// The heh is medial, not final (FBAB), for the word goes on.
	expect(encodeRow(text, row, drawing).bytes).toBe('\u2026\uFBAD\uFE97');
	expect(row.cells).toBe(3);
	// A terminal that joins by itself gets no joiner: tmux would put the sign into the cell of the letter.
	const isolated = {...plainEncoding, bidi: 'isolate'} as const;
	expect(fittedTo(thang, cells(3), isolated).text).not.toContain('\u200D');
	// There the cut goes back to the end of a word, where little is lost.
	const words = `${thang} ${thang} ${thang}`;
	expect(fittedTo(words, cells(15), isolated).text).toBe(`${thang} ${thang}…`);
	expect(fittedTo(words, cells(9), isolated).text).toMatch(/…$/v);
	expect(fittedTo(words, cells(9), isolated).row.cells).toBe(9);
});

test('a title fits whatever it holds, and is cut only if it must', () => {
	fc.assert(
		fc.property(anyLines, fc.nat(30), anyEncoding, (title, width, encoding) => {
			const {text, row} = fittedTo(title, cells(width), encoding);
			const shown = encodeRow(text, row, {width: cells(width), encoding, highlights: [], palette});
			expect(shown.cells).toBeLessThanOrEqual(width);
			const roomy = fittedTo(title, cells(1000), encoding);
			if (roomy.row.cells <= width - 4) expect(text).toBe(roomy.text);
		}),
	);
});

test('in the cells that it asks for a text is whole, and in one less it is not', () => {
	fc.assert(
		fc.property(anyLines, anyEncoding, (lines, encoding) => {
			const text = lines.replaceAll(/\s+/gv, ' ').trim();
			const width = cellsToFit(text, encoding);
			const whole = fittedTo(text, cells(1000), encoding);
			fc.pre(width > 0 && width < 1000);
			expect(fittedTo(text, width, encoding).text).toBe(whole.text);
			expect(fittedTo(text, cells(width - 1), encoding).text).not.toBe(whole.text);
		}),
	);
});

test('a long title costs no more than a short one', () => {
	const title = 'मानसून '.repeat(1_000_000);
	const before = threadMs();
	fittedTo(title, cells(40), plainEncoding);
	expect(threadMs() - before).toBeLessThan(1000);
});

test('a box keeps the blanks that were typed', () => {
	expect(wholeRow(' ab ', plainEncoding)).toMatchObject({cells: 4, span: {start: 0, end: 4}});
});
