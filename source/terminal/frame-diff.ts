/**
 * What must be written so that the screen shows `next` where it shows `shown`.
 *
 * Every piece stands at an absolute position. A slot is written as
 *
 *     move   erase its cells   lead, or the cell before it   the row   the cell after it
 *
 * The last lead cell, or without a lead the cell before it, carries the zero-width controls that the
 * row may begin with; what they cling to is written with the row and again when the row goes. The
 * cell after it is written again at its own position, so that a row that turned out wider than
 * expected costs no border.
 */
import {blank, type FrameCell, type FrameRow, isSameCell} from './frame-cells.ts';
import {showsOnBlanks, styleBytes} from './sgr.ts';
import type {Slot} from './slots.ts';

/** Where the terminal's cursor and style are while a frame is written. */
type Pen = {
	bytes: string;
	/** Where the cursor is, from 0; the column is undefined after text of uncertain width. */
	row: number | undefined;
	column: number | undefined;
	style: string | undefined;
};

/** The bytes that turn the rows `shown` into `next`; both have as many rows as the screen. Empty when nothing changed. Leaves the style reset and the cursor anywhere. */
export function frameBytes(shown: readonly FrameRow[], next: readonly FrameRow[]): string {
	const pen: Pen = {bytes: '', row: undefined, column: undefined, style: undefined};
	for (const [row, line] of next.entries()) {
		const before = shown[row];
		if (before?.source === line.source && before.cells.length === line.cells.length) continue;
		writeRow(pen, row, before?.cells ?? [], line.cells);
	}
	if (pen.bytes !== '' && pen.style !== '') pen.bytes += styleBytes('');
	return pen.bytes;
}

function writeRow(
	pen: Pen,
	row: number,
	before: readonly FrameCell[],
	next: readonly FrameCell[],
): void {
	const changed = changedCells(before, next);
	const end = changed.lastIndexOf(true) + 1;
	for (let column = 0; column < end; column++) {
		if (!changed[column]) continue;
		if (column >= next.length && end - column > eraseFrom) {
			move(pen, row, column);
			setStyle(pen, '');
			pen.bytes += '\u001B[K';
			return;
		}
		const cell = next[column] ?? blank;
		if (cell.kind === 'slot')
			writeSlot(pen, row, column, {...cell, carrier: carrierOf(next, column)});
		else if (cell.kind === 'character' && carrierOf(next, column + 1) === undefined) {
			bridge(pen, row, column, next);
			writeCharacter(pen, row, column, cell);
		}
	}
}

/** So many blanks at the end of a row cost as much as erasing them: `ESC [ K`. */
const eraseFrom = 3;

/** A move costs some seven bytes: over fewer cells that stay, these are written again. */
const longestBridge = 6;

function bridge(pen: Pen, row: number, column: number, next: readonly FrameCell[]): void {
	if (pen.row !== row || pen.column === undefined || pen.column >= column) return;
	if (column - pen.column > longestBridge) return;
	const between = Array.from(
		{length: column - pen.column},
		(_, index) => next[(pen.column ?? 0) + index] ?? blank,
	);
	const isPlain = between.every(
		(cell) => cell.kind === 'character' && cell.style === pen.style && hasCertainWidth(cell.text),
	);
	if (!isPlain) return;
	for (const cell of between) if (cell.kind === 'character') pen.bytes += cell.text;
	pen.column = column;
}

/** Which cells are written: those that differ, and the neighbors that a slot needs written with it. */
function changedCells(before: readonly FrameCell[], next: readonly FrameCell[]): boolean[] {
	const length = Math.max(before.length, next.length);
	const changed = Array.from(
		{length},
		(_, column) => !isSameCell(next[column] ?? blank, before[column] ?? blank),
	);
	for (let column = 0; column < length; column++) {
		// What clung to the cell before a slot goes when the slot goes.
		if (carrierOf(before, column) !== undefined && changed[column]) changed[column - 1] = true;
	}
	markCarryingSlots(changed, before, next);
	for (let column = 0; column < length; column++) {
		const cell = next[column];
		if (cell?.kind !== 'slot') continue;
		const end = column + cell.slot.width;
		const carrier = carrierOf(next, column);
		const isWritten =
			changed.slice(column, end).includes(true) ||
			(carrier !== undefined && changed[column - 1] === true);
		changed[column] = isWritten;
		if (!isWritten) continue;
		if (carrier !== undefined) changed[column - 1] = true;
		if (end < next.length) changed[end] = true;
	}
	return changed;
}

/**
 * Right behind another slot the last cell of that one carries the controls: it is written anew, or they would gather
 * there, one more at each drawing. From the right, for that one may begin with controls too.
 */
function markCarryingSlots(
	changed: boolean[],
	before: readonly FrameCell[],
	next: readonly FrameCell[],
): void {
	for (let column = changed.length - 1; column > 0; column--) {
		if (!changed[column]) continue;
		for (const cells of [before, next]) {
			const owner = slotThatCarries(cells, column);
			if (owner !== undefined) changed[owner] = true;
		}
	}
}

/** Where the slot begins that stands right before the slot of `column` and must carry what it begins with. */
function slotThatCarries(cells: readonly FrameCell[], column: number): number | undefined {
	const start = startOfSlot(cells, column);
	const cell = start === undefined ? undefined : cells[start];
	if (start === undefined || cell?.kind !== 'slot' || cell.slot.leadCells > 0) return undefined;
	if (leadingControls(cell.slot.bytes) === '') return undefined;
	return startOfSlot(cells, start - 1);
}

function startOfSlot(cells: readonly FrameCell[], column: number): number | undefined {
	let start = column;
	while (cells[start]?.kind === 'covered') start--;
	return cells[start]?.kind === 'slot' ? start : undefined;
}

type Character = Extract<FrameCell, {kind: 'character'}>;

/** The cell that carries what the slot at `column` begins with; undefined where none is needed or none is there. */
function carrierOf(cells: readonly FrameCell[], column: number): Character | undefined {
	const cell = cells[column];
	if (cell?.kind !== 'slot' || cell.slot.leadCells > 0) return undefined;
	if (leadingControls(cell.slot.bytes) === '') return undefined;
	const before = cells[column - 1];
	return before?.kind === 'character' ? before : undefined;
}

/** What a row begins with and has no cell of its own. */
function leadingControls(bytes: string): string {
	return /^[\p{Cf}\p{M}]*/u.exec(bytes)?.[0] ?? '';
}

type SlotCell = Extract<FrameCell, {kind: 'slot'}>;

function writeSlot(
	pen: Pen,
	row: number,
	column: number,
	{slot, style: around, carrier}: SlotCell & {readonly carrier: Character | undefined},
): void {
	const style = slot.style === '' ? around : slot.style;
	const fills = showsOnBlanks(style);
	move(pen, row, column);
	setStyle(pen, fills ? '' : style);
	pen.bytes += `\u001B[${slot.width}X`;
	if (slot.bytes === '' && !fills) return;
	let bytes = column === 0 ? carriedByBlank(slot) : slot.bytes;
	if (carrier !== undefined) {
		const controls = leadingControls(bytes);
		writeCharacter(pen, row, column - 1, carrier);
		// Nothing may stand between the two: after a sequence some terminals give a control a cell.
		pen.bytes += controls;
		bytes = bytes.slice(controls.length);
	}
	setStyle(pen, style);
	if (fills) pen.bytes += ' '.repeat(slot.leadCells);
	else if (slot.leadCells > 0) pen.bytes += `${forward(slot.leadCells - 1)} `;
	pen.bytes += bytes;
	pen.column = undefined;
	if (bytes.includes('\u001B[')) pen.style = undefined;
	const rest = slot.width - slot.leadCells - slot.textCells;
	if (fills && rest > 0) {
		move(pen, row, column + slot.leadCells + slot.textCells);
		setStyle(pen, style);
		pen.bytes += ' '.repeat(rest);
		pen.column = undefined;
	}
}

/** In the first column nothing stands before a leading isolate: a row that begins with a blank lends it. */
function carriedByBlank({bytes}: Slot): string {
	return bytes.replace(/^([\u2066\u202D]) /u, ' $1');
}

function writeCharacter(pen: Pen, row: number, column: number, {text, style}: Character): void {
	move(pen, row, column);
	setStyle(pen, style);
	pen.bytes += text;
	pen.column = hasCertainWidth(text) ? column + 1 : undefined;
}

/** ASCII, lines and blocks: one cell in every model. */
function hasCertainWidth(text: string): boolean {
	return text.length === 1 && (text < '\u007F' || (text >= '\u2500' && text <= '\u259F'));
}

function move(pen: Pen, row: number, column: number): void {
	if (pen.row === row && pen.column === column) return;
	// Within a row the column is enough (CHA), three bytes less.
	pen.bytes +=
		pen.row === row ? `\u001B[${column === 0 ? '' : column + 1}G` : position(row, column);
	pen.row = row;
	pen.column = column;
}

function setStyle(pen: Pen, style: string): void {
	if (pen.style === style) return;
	pen.bytes += styleBytes(style);
	pen.style = style;
}

function forward(columns: number): string {
	return columns === 0 ? '' : `\u001B[${columns}C`;
}

/** Puts the cursor at a row and a column, both from 0. */
export function position(row: number, column: number): string {
	return column === 0 ? `\u001B[${row + 1}H` : `\u001B[${row + 1};${column + 1}H`;
}
