/** What the terminal shows, and the bytes that make it show something else. */
import type {FrameRow} from './frame-cells.ts';
import {frameBytes, position} from './frame-diff.ts';
import {scroll} from './frame-scroll.ts';

export type Canvas = {
	/** The bytes that draw `rows`, empty when nothing changed; afterwards they count as shown. */
	readonly draw: (rows: readonly FrameRow[]) => string;
	/** The screen was cleared. */
	readonly forget: () => void;
	/** Nothing was drawn since. */
	readonly isEmpty: () => boolean;
};

/** An empty screen without a cursor. */
export function createCanvas(): Canvas {
	let shown: readonly FrameRow[] = [];
	let caret = '';
	return {
		draw: (rows) => {
			const moved = scroll(shown, rows);
			const drawn = (moved?.bytes ?? '') + frameBytes(moved?.shown ?? shown, rows);
			const nextCaret = caretBytes(rows);
			const bytes = withCaret(drawn, caret, nextCaret);
			shown = rows;
			caret = nextCaret;
			return bytes;
		},
		forget: () => {
			shown = [];
			caret = '';
		},
		isEmpty: () => shown.length === 0,
	};
}

/** Puts the cursor where the first slot with a caret wants it and shows it; empty without one. */
function caretBytes(rows: readonly FrameRow[]): string {
	for (const [row, {cells}] of rows.entries()) {
		for (const [column, cell] of cells.entries()) {
			if (cell.kind !== 'slot' || cell.slot.caret === undefined) continue;
			const last = column + cell.slot.width - 1;
			return `${position(row, Math.min(column + cell.slot.caret, last))}\u001B[?25h`;
		}
	}
	return '';
}

/** Drawing moves the cursor, so it is hidden meanwhile and put back at the end. */
function withCaret(drawn: string, before: string, next: string): string {
	if (drawn === '' && before === next) return '';
	return (before === '' ? '' : '\u001B[?25l') + drawn + next;
}
