import {type DrawnCluster, drawnClusters, hasPresentationForms} from './drawn-clusters.ts';
import {isJoinedAt, joiner} from './joining.ts';
import {controlCells} from './row-controls.ts';
import {sanitised} from './sanitise.ts';
import {hasRightToLeft, isRightToLeft} from './scripts.ts';
import type {RowEncoding, TextRow} from './types.ts';
import {type Cells, cells, span} from './units.ts';
import {isPrintableAscii} from './width.ts';

/** One row with the text that it is a row of. Offsets before the sign of a cut are those of the text that was given. */
export type FittedText = {readonly text: string; readonly row: TextRow};

/** `text` as one row of at most `width` cells, cut between clusters with `…` behind it; line ends become blanks, blanks at the end go. Costs the clusters that fit, not those that do not. */
export function fit(text: string, width: Cells, encoding: RowEncoding): FittedText {
	const near = text.slice(0, nearLength(width));
	const line = sanitised(near.replace(/[\n\r\t]/g, ' ')).trimEnd();
	const isMixed = hasRightToLeft(line);
	const room = Math.max(0, width - (isMixed ? controlCells(encoding) : 0));
	const places = drawnClusters(line, span(0, line.length), encoding);
	const isWhole = total(places) <= room && text.slice(near.length).trim() === '';
	const kept = isWhole ? places : cutPlaces(line, shortened(places, room - 1), encoding);
	const end = kept.at(-1)?.end ?? 0;
	const sign = isWhole || room === 0 ? '' : signOfCut(line, end, encoding);
	return {
		text: line.slice(0, end) + sign,
		row: {
			span: span(0, end + sign.length),
			cells: cells(total(kept) + (sign === '' ? 0 : 1)),
			isRightToLeft: isMixed && isRightToLeft(line),
		},
	};
}

/** The cells in which `fit` shows all of `text`, those of bidi controls among them. Linear. */
export function cellsToFit(text: string, encoding: RowEncoding): Cells {
	if (isPrintableAscii(text)) return cells(text.length);
	const controls = hasRightToLeft(text) ? controlCells(encoding) : 0;
	return cells(wholeRow(text, encoding).cells + controls);
}

/** All of `text`, which holds no line feed, as one row however wide it is, with its blanks at both ends: for a box that is typed in. Linear. */
export function wholeRow(text: string, encoding: RowEncoding): TextRow {
	const line = sanitised(text);
	const whole = span(0, line.length);
	return {
		span: whole,
		cells: cells(total(drawnClusters(line, whole, encoding))),
		isRightToLeft: hasRightToLeft(line) && isRightToLeft(line),
	};
}

/** A word that is cut keeps the form of its last letter, as if it went on: the joiner stands for the rest of the word. */
function signOfCut(line: string, end: number, encoding: RowEncoding): string {
	return isJoinedAt(line, end) ? joinedCut(encoding) : ellipsis;
}

/**
 * The sign of a cut between two joined letters. The joiner is never sent: where we choose the forms it
 * has done its work, and where the terminal does, a multiplexer would put what follows in its cell.
 */
export function joinedCut(encoding: RowEncoding, isBefore = false): string {
	if (!hasPresentationForms(encoding)) return ellipsis;
	return isBefore ? ellipsis + joiner : joiner + ellipsis;
}

/** One cell in every model. */
const ellipsis = '\u2026';

/** Code units that are looked at: a cell of real text seldom needs more than four, a mark has none. */
function nearLength(width: Cells): number {
	return 64 + 16 * Math.max(0, width);
}

function shortened(places: readonly DrawnCluster[], room: number): readonly DrawnCluster[] {
	let used = 0;
	let count = 0;
	for (const place of places) {
		if (used + place.cells > room) break;
		used += place.cells;
		count++;
	}
	while (count > 0 && places[count - 1]?.text.trim() === '') count--;
	return places.slice(0, count);
}

/** Where the terminal chooses the forms, a cut inside a joined word would end it: it goes back to the word before, if no more than a quarter is lost. */
function cutPlaces(
	line: string,
	places: readonly DrawnCluster[],
	encoding: RowEncoding,
): readonly DrawnCluster[] {
	if (hasPresentationForms(encoding) || !isJoinedAt(line, places.at(-1)?.end ?? 0)) return places;
	const blank = places.findLastIndex(({text}) => text.trim() === '');
	const words = places.slice(0, Math.max(0, blank));
	return total(places) - total(words) <= total(places) / 4 ? words : places;
}

function total(places: readonly DrawnCluster[]): number {
	return places.reduce((sum, place) => sum + place.cells, 0);
}
