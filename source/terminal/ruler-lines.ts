import {wholeRow} from '../text/fit.ts';
import {encodeRow, type Palette} from '../text/row-encoder.ts';
import type {RowEncoding} from '../text/types.ts';
import type {Cells} from '../text/units.ts';

export type RulerLine = {
	readonly label: string;
	/** As stored. */
	readonly text: string;
	/** As the terminal gets it. */
	readonly bytes: string;
	readonly textCells: Cells;
	/** One sign for each cell: the text must end where it ends. */
	readonly ruler: string;
};

/** A line of Hindi and a line of Urdu with rulers as long as the width model says, to be checked by eye. */
export function rulerLines(encoding: RowEncoding): readonly RulerLine[] {
	return samples.map(({label, text}) => {
		const row = wholeRow(text, encoding);
		const drawing = {width: row.cells, encoding, highlights: [], palette: noPalette};
		const {bytes, cells: textCells} = encodeRow(text, row, drawing);
		return {label, text, bytes, textCells, ruler: ruler(textCells)};
	});
}

/** `----+----+--|`: a bar at each fifth cell, and the end. */
function ruler(textCells: Cells): string {
	return Array.from({length: textCells}, (_, cell) => {
		if (cell === textCells - 1) return '|';
		return cell % 5 === 4 ? '+' : '-';
	}).join('');
}

/** "The provincial party committee in 2024": conjuncts, and vowel signs on all sides. */
const hindi = 'प्रांतीय पार्टी समिति ने 2024 में';

/** "On 18 December the provincial party committee": numbers between words. */
const urdu = '18 دسمبر کو، صوبائی پارٹی کمیٹی';

const samples = [
	{label: 'Hindi', text: hindi},
	{label: 'Urdu', text: urdu},
] as const;

const nothing = {on: '', off: ''};
const noPalette: Palette = {entity: nothing, hit: nothing, selected: nothing, selection: nothing};
