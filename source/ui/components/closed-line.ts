import type {Rect} from '../../state/layout.ts';
import type {State} from '../../state/types.ts';
import {type Cells, cells} from '../../text/units.ts';
import type {Part} from './block-lines.ts';

export type PartsLine = readonly Part[];

/** The cells of a row of a pane at the left: where a line parts it from another pane, no letter touches that. */
export function roomOf({columns}: State, {width}: Rect): Cells {
	return cells(width < columns ? Math.max(1, width - 1) : width);
}

/** A line as wide as its pane, in the style that it ends in. */
export function closedLine(line: PartsLine, width: Cells): PartsLine {
	const left = width - line.reduce((sum, part) => sum + part.width, 0);
	const style = line.at(-1)?.style ?? 'plain';
	return left > 0 ? [...line, {text: '', width: cells(left), style}] : line;
}
