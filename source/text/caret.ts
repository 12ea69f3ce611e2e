import {type RowPlaces, type RowShape, rowPlaces} from './row-places.ts';
import type {BidiMode, TextRow} from './types.ts';
import {type Cells, cells, type Offset} from './units.ts';

/** The cell of the row, its blank cells before the text counted, where the terminal's cursor stands for a caret before `offset` of `text`; between 0 and the width less one. Wrap to one cell less than the box is wide, and the caret behind the last letter has its own. Costs the row. */
export function caretCell(text: string, row: TextRow, offset: Offset, shape: RowShape): Cells {
	const shown = rowPlaces(text, row, shape);
	const left = shown.padCells + shown.controls.firstCells;
	const order = countsLogically(shape.encoding.bidi) ? [...shown.places.keys()] : shown.order;
	const at = shown.places.findIndex((place) => offset < place.end);
	const isReversed = row.isRightToLeft && !countsLogically(shape.encoding.bidi);
	const cell = at === -1 ? endCell(shown, isReversed) : cellBefore(shown, order, at);
	return cells(Math.min(Math.max(0, left + cell), Math.max(0, shape.width - 1)));
}

/** Terminals that reorder by themselves place the cursor by the stored order. */
function countsLogically(bidi: BidiMode): boolean {
	return bidi === 'isolate' || bidi === 'logical';
}

function cellBefore({places}: RowPlaces, order: readonly number[], at: number): number {
	let cell = 0;
	for (const index of order) {
		if (index === at) break;
		cell += places[index]?.cells ?? 0;
	}
	return cell;
}

/** Behind the last letter: at the right of the row, or at the left of one that reads from right to left. */
function endCell({places}: RowPlaces, isReversed: boolean): number {
	if (isReversed) return -1;
	return places.reduce((sum, place) => sum + place.cells, 0);
}
