/**
 * Greedy wrapping, in cells of the measured model.
 *
 *     | मानसून आज    |   a row ends at a blank, which stands on no row;
 *     | केरल पहुँचा     |   a word wider than a row is broken between clusters
 *
 * Where a row may end: `words.ts`. What a word measures: `drawn-clusters.ts`.
 */
import {drawnClusters} from './drawn-clusters.ts';
import {controlCells} from './row-controls.ts';
import {sanitised} from './sanitise.ts';
import {hasRightToLeft, isRightToLeft} from './scripts.ts';
import type {RowEncoding, TextRow} from './types.ts';
import {type Cells, cells, type Span, span} from './units.ts';
import {words} from './words.ts';

/** The rows of `part` of `text`, in order and disjoint; a line feed ends a row, a line of blanks is one empty row, and every cluster that is no blank stands on exactly one row. With `below`, the cells that something under a row of these words takes, a row ends before that is too wide as well. Linear: 75 ms of one core for a megabyte of Hindi, 150 ms if it has no blank. */
export function wrap(
	text: string,
	part: Span,
	width: Cells,
	encoding: RowEncoding,
	below?: (words: Span) => number,
): readonly TextRow[] {
	const rows: TextRow[] = [];
	let start: number = part.start;
	for (const line of text.slice(part.start, part.end).split('\n')) {
		const from = start;
		const isFull = (end: number, row: number): boolean =>
			below !== undefined && below(span(from + row, from + end)) > width;
		for (const row of lineRows(sanitised(line.replace(/\r$/, '')), {width, encoding, isFull})) {
			rows.push({...row, span: span(start + row.span.start, start + row.span.end)});
		}
		start += line.length + 1;
	}
	return rows;
}

type Room = {
	readonly width: Cells;
	readonly encoding: RowEncoding;
	/** Whether a row from the second offset has no room for what ends at the first. */
	readonly isFull: (end: number, start: number) => boolean;
};

function lineRows(line: string, {width, encoding, isFull}: Room): TextRow[] {
	const isMixed = hasRightToLeft(line);
	const reads = isMixed && isRightToLeft(line);
	const room = Math.max(1, width - (isMixed ? controlCells(encoding) : 0));
	const rows: TextRow[] = [];
	// One row is filled in place: a line of megabytes has as many words as letters.
	const row = {start: 0, end: 0, cells: 0, isEmpty: true};
	const endRow = () => {
		if (!row.isEmpty) rows.push(textRow(row, reads));
		row.isEmpty = true;
	};
	const place = ({start, end}: Span, width: number, gap: number) => {
		const isTooWide = row.cells + gap + width > room || isFull(end, row.start);
		if (!row.isEmpty && isTooWide) endRow();
		row.cells = row.isEmpty ? width : row.cells + gap + width;
		if (row.isEmpty) row.start = start;
		row.end = end;
		row.isEmpty = false;
	};
	for (const word of words(line, encoding)) {
		if (word.cells <= room) place(word, word.cells, word.gap);
		else {
			endRow();
			for (const cluster of drawnClusters(line, word, encoding)) place(cluster, cluster.cells, 0);
		}
	}
	endRow();
	return rows.length > 0 ? rows : [textRow({start: 0, end: 0, cells: 0}, reads)];
}

type Row = {readonly start: number; readonly end: number; readonly cells: number};

function textRow(row: Row, isRightToLeft: boolean): TextRow {
	return {span: span(row.start, row.end), cells: cells(row.cells), isRightToLeft};
}
