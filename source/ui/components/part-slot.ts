/** A part of a line as the frame writer gets it. */
import type {Slot} from '../../terminal/slots.ts';
import {caretCell} from '../../text/caret.ts';
import {drawnClusters} from '../../text/drawn-clusters.ts';
import {type FittedText, fit as fitText} from '../../text/fit.ts';
import {encodeRow} from '../../text/row-encoder.ts';
import {sanitised} from '../../text/sanitise.ts';
import {hasRightToLeft, isRightToLeft} from '../../text/scripts.ts';
import type {RowEncoding, TextRow} from '../../text/types.ts';
import {type Cells, cells, type Offset, span} from '../../text/units.ts';
import {noHighlights, type Part} from './block-lines.ts';
import type {SlotDrawing} from './slot-provider.tsx';

/** Encodes the part for the terminal at hand. */
export function slotOfPart(part: Part, {encoding, theme}: SlotDrawing): Slot {
	const {width, highlights = noHighlights, style = 'plain', caret} = part;
	const {text, row} = fitted(part, encoding);
	const palette = theme.palettes[style];
	const encoded = encodeRow(text, row, {width, encoding, highlights, palette});
	const leadCells = leadOf(part, row, encoded.padCells);
	const slot = {
		bytes: encoded.bytes,
		leadCells,
		textCells: encoded.cells,
		width,
		style: theme.styles[style],
	};
	if (caret === undefined) return slot;
	const cell = caretCell(text, row, caret, {width, encoding}) - encoded.padCells + leadCells;
	return {...slot, caret: cells(Math.max(0, cell))};
}

/** The row of a part that is shown, and the text that it is a row of. */
export function fitted({text, row, width, caret}: Part, encoding: RowEncoding): FittedText {
	if (row !== undefined) return {text, row};
	if (caret === undefined) return fitText(text, width, encoding);
	return {text, row: rowAround(text, {width, caret, encoding})};
}

/** At the left margin the caret behind the last letter of a right-to-left row needs a cell too. */
function leadOf({isLeftAligned, caret}: Part, row: TextRow, padCells: Cells): Cells {
	if (!isLeftAligned) return padCells;
	return cells(row.isRightToLeft && caret !== undefined ? Math.min(1, padCells) : 0);
}

type Caret = {readonly width: Cells; readonly caret: Offset; readonly encoding: RowEncoding};

/** The longest part of `text` that holds the caret and leaves a cell for it behind the last letter. */
function rowAround(text: string, {width, caret, encoding}: Caret): TextRow {
	const line = sanitised(text);
	const clusters = drawnClusters(line, span(0, line.length), encoding);
	const room = Math.max(1, width - 1);
	let start = 0;
	let used = 0;
	let end = 0;
	for (const cluster of clusters) {
		if (used + cluster.cells > room && cluster.start >= caret) break;
		used += cluster.cells;
		end++;
		while (used > room && start < end - 1) {
			used -= clusters[start]?.cells ?? 0;
			start++;
		}
	}
	return {
		span: span(clusters[start]?.start ?? 0, clusters[end - 1]?.end ?? 0),
		cells: cells(used),
		isRightToLeft: hasRightToLeft(line) && isRightToLeft(line),
	};
}
