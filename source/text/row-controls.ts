import type {RowEncoding} from './types.ts';
import {type Cells, cells} from './units.ts';
import {unreachable} from './unreachable.ts';
import {widthInCells} from './width.ts';

/** The bidi controls that stand around a row with right-to-left text: first, last. */
export function rowControls(
	encoding: RowEncoding,
	isRightToLeft: boolean,
): readonly [string, string] {
	switch (encoding.bidi) {
		case 'override':
			return ['\u202D', '\u202C'];
		case 'isolate':
			return [isRightToLeft ? '\u2067' : '\u2066', '\u2069'];
		case 'visual':
		case 'logical':
		case 'words':
			return ['', ''];
		default:
			return unreachable(encoding.bidi);
	}
}

/** The cells that these controls take in terminals that count format characters; a row must leave them free. */
export function controlCells(encoding: RowEncoding): Cells {
	const [first, last] = rowControls(encoding, true);
	return cells(widthInCells(first, encoding.width) + widthInCells(last, encoding.width));
}
