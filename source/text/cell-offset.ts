import {type RowShape, rowPlaces} from './row-places.ts';
import type {TextRow} from './types.ts';
import {type Offset, offset} from './units.ts';

/** The offset in `text` of the cluster that is drawn at `cell` of the row, its blank cells before the text counted; undefined beside the text. Costs the row. */
export function offsetAtCell(
	text: string,
	row: TextRow,
	cell: number,
	shape: RowShape,
): Offset | undefined {
	const {places, order, padCells, controls} = rowPlaces(text, row, shape);
	let left = padCells + controls.firstCells;
	for (const index of order) {
		const place = places[index];
		if (place === undefined) continue;
		if (cell >= left && cell < left + place.cells) return offset(place.start);
		left += place.cells;
	}
	return undefined;
}
