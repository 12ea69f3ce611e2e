import type {RowEncoding} from './types.ts';
import {type Cells, cells} from './units.ts';
import {widthInCells} from './width.ts';

/** What stands around a row with right-to-left text. */
export type RowControls = {
	readonly first: string;
	readonly last: string;
	readonly firstCells: Cells;
	readonly lastCells: Cells;
};

export const noControls: RowControls = {
	first: '',
	last: '',
	firstCells: cells(0),
	lastCells: cells(0),
};

/**
 * The bidi controls around a row, and the cells that they take.
 *
 * An override is not closed: whatever stands behind it on its line is in the order of the cells too,
 * and in tmux a closing control behind the last column would clip the last letter. An isolate must
 * be closed, for what stands behind it reads from left to right.
 */
export function rowControls(encoding: RowEncoding, isRightToLeft: boolean): RowControls {
	const {bidi} = encoding;
	if (bidi === 'override') {
		const firstCells = cells(encoding.controlCells?.override ?? widthOf('\u202D', encoding));
		return {...noControls, first: concealed('\u202D', firstCells), firstCells};
	}
	if (bidi !== 'isolate') return noControls;
	const both = encoding.controlCells?.isolate ?? widthOf('\u2067\u2069', encoding);
	const firstCells = cells(Math.ceil(both / 2));
	const lastCells = cells(Math.floor(both / 2));
	const blank = encoding.needsClosingCell === true && lastCells === 0 ? ' ' : '';
	return {
		first: concealed(isRightToLeft ? '\u2067' : '\u2066', firstCells),
		last: blank + concealed('\u2069', lastCells),
		firstCells,
		lastCells: cells(lastCells + blank.length),
	};
}

/** The cells that these controls take; a row must leave them free. */
export function controlCells(encoding: RowEncoding): Cells {
	const {firstCells, lastCells} = rowControls(encoding, true);
	return cells(firstCells + lastCells);
}

function widthOf(controls: string, {width}: RowEncoding): Cells {
	return widthInCells(controls, width);
}

/** A terminal that gives a control a cell draws a box in it, unless it is hidden (SGR 8). */
function concealed(control: string, width: Cells): string {
	return width === 0 ? control : `\u001B[8m${control}\u001B[28m`;
}
