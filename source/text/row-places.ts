/**
 * A row as places on the screen: drawn clusters in the order of the cells, with the bidi levels that
 * the paragraph around the row gives them. Encoding and caret both read it.
 */
import {embeddingLevels, visualOrder} from './bidi.ts';
import {type DrawnCluster, drawnClusters} from './drawn-clusters.ts';
import {noControls, type RowControls, rowControls} from './row-controls.ts';
import {sanitised} from './sanitise.ts';
import {hasRightToLeft} from './scripts.ts';
import type {RowEncoding, TextRow} from './types.ts';
import {type Cells, cells, type Span, span} from './units.ts';

/** A cluster of a row in offsets of the text, and its embedding level. */
export type RowPlace = DrawnCluster & {readonly level: number};

export type RowPlaces = {
	/** In logical order. */
	readonly places: readonly RowPlace[];
	/** Indices of `places` from left to right. */
	readonly order: readonly number[];
	/** The bidi controls around the row, empty where it needs none. */
	readonly controls: RowControls;
	/** Of the places and the controls. */
	readonly cells: Cells;
	/** Blank cells before them. */
	readonly padCells: Cells;
	/** The terminal has to be told, or spared, a change of direction. */
	readonly isMixed: boolean;
};

/** A width and how the terminal counts it. */
export type RowShape = {readonly width: Cells; readonly encoding: RowEncoding};

/** The places of `row` of `text`, as many as fit the width: the rest is left out at the logical end. Costs the row; the levels of its paragraph are remembered. */
export function rowPlaces(text: string, row: TextRow, {width, encoding}: RowShape): RowPlaces {
	const isMixed = row.isRightToLeft || hasRightToLeft(text.slice(row.span.start, row.span.end));
	const controls = isMixed ? fittingControls(row, {width, encoding}) : noControls;
	const controlCells = controls.firstCells + controls.lastCells;
	const places = placesOf(text, row, encoding, isMixed);
	const kept = clipped(places, width - controlCells);
	const used = kept.reduce<number>((sum, place) => sum + place.cells, controlCells);
	return {
		places: kept,
		order: isMixed ? visualOrder(kept.map(({level}) => level)) : [...kept.keys()],
		controls,
		cells: cells(used),
		padCells: cells(row.isRightToLeft ? Math.max(0, width - used) : 0),
		isMixed,
	};
}

function fittingControls({isRightToLeft}: TextRow, {width, encoding}: RowShape): RowControls {
	const controls = rowControls(encoding, isRightToLeft);
	return controls.firstCells + controls.lastCells < width ? controls : noControls;
}

function placesOf(
	text: string,
	row: TextRow,
	encoding: RowEncoding,
	isMixed: boolean,
): readonly RowPlace[] {
	const around = isMixed ? lineAround(text, row) : row.span;
	const line = sanitised(text.slice(around.start, around.end));
	const inside = span(row.span.start - around.start, row.span.end - around.start);
	const levels = isMixed ? embeddingLevels(line, row.isRightToLeft) : undefined;
	const places = drawnClusters(line, inside, encoding).map((cluster) => ({
		...cluster,
		...span(around.start + cluster.start, around.start + cluster.end),
		level: levels?.[cluster.start] ?? 0,
	}));
	return isMixed ? withTrailingBlanks(places, row.isRightToLeft ? 1 : 0) : places;
}

/** Levels are found in a window of a paragraph, so that a line of megabytes costs no more than a page. */
const windowLength = 2048;

/** The line around the row: cut at multiples of `windowLength`, so that neighboring rows share it. */
function lineAround(text: string, row: TextRow): Span {
	const {start, end} = row.span;
	const lowest = Math.max(0, (Math.floor(start / windowLength) - 1) * windowLength);
	const highest = (Math.floor(end / windowLength) + 2) * windowLength;
	const feedBefore = text.slice(lowest, start).lastIndexOf('\n');
	const near = text.slice(end, highest);
	const feedAfter = near.indexOf('\n');
	const length = feedAfter === -1 ? near.length : feedAfter;
	return span(lowest + feedBefore + 1, end + length);
}

/** A row one cell wide may hold a cluster of two: a sign stands for it. */
function clipped(places: readonly RowPlace[], room: number): readonly RowPlace[] {
	let used = 0;
	for (const [index, place] of places.entries()) {
		if (used + place.cells > room) {
			const kept = places.slice(0, index);
			return used < room ? [...kept, {...place, text: '\u2026', cells: cells(1)}] : kept;
		}
		used += place.cells;
	}
	return places;
}

/** Rule L1: blanks at the end of a row have the level of the paragraph. */
function withTrailingBlanks(places: readonly RowPlace[], base: number): readonly RowPlace[] {
	let count = places.length;
	while (count > 0 && places[count - 1]?.text.trim() === '') count--;
	return places.map((place, index) => (index < count ? place : {...place, level: base}));
}
