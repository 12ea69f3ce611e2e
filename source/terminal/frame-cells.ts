/**
 * A frame as Ink writes it, cut into the cells of the screen.
 *
 *     '\e[38;2;254;0;7mx\e[39m   │'  →  slot 7  ·  ·  ·  │
 */
import {clusterWidth} from '../text/width.ts';
import {styleAfter} from './sgr.ts';
import {filler, idOfColour, narrowFiller, type Slot, type SlotLine, type Slots} from './slots.ts';

export type FrameCell =
	| {readonly kind: 'character'; readonly text: string; readonly style: string}
	| {readonly kind: 'slot'; readonly slot: Slot; readonly id: number; readonly style: string}
	/** Covered by the slot or the wide character to the left. */
	| {readonly kind: 'covered'};

export type FrameRow = {
	/** What Ink wrote: equal sources are equal rows. */
	readonly source: string;
	/** Up to the last cell that is not blank, never more than the columns of the screen. */
	readonly cells: readonly FrameCell[];
};

export const blank: FrameCell = {kind: 'character', text: ' ', style: ''};
const covered: FrameCell = {kind: 'covered'};

/** The cells of one line of Ink's frame, cut at `columns`; a slot that is cut turns blank. */
export function frameRow(source: string, columns: number, slots: Slots): FrameRow {
	const cells: FrameCell[] = [];
	let pen: Pen = {style: ''};
	/** Cells of the last slot that Ink left blank or filled. */
	let covers = 0;
	let index = 0;
	while (index < source.length && cells.length <= columns + covers) {
		if (source.charCodeAt(index) === escapeCode) {
			const [sequence, parameters] = sequenceAt(source, index);
			index += sequence.length;
			if (parameters !== undefined) pen = penAfter(pen, parameters);
			continue;
		}
		const character = String.fromCodePoint(source.codePointAt(index) ?? 0);
		index += character.length;
		if (covers > 0) covers--;
		else covers = addWith(pen, {cells, character, slots});
	}
	return {source, cells: clipped(cells, columns)};
}

/** What the next characters are: letters of a style, or the fillers of a slot. */
type Pen = {readonly style: string; readonly id?: number};

function penAfter({style}: Pen, parameters: string): Pen {
	const id = idOfColour(parameters);
	return id === undefined ? {style: styleAfter(style, parameters)} : {style, id};
}

type Addition = {
	readonly cells: FrameCell[];
	readonly character: string;
	readonly slots: Slots;
};

/** Adds the cells of one character; returns how many of those after it a slot covers. */
function addWith({style, id}: Pen, {cells, character, slots}: Addition): number {
	if (id === undefined || (character !== filler && character !== narrowFiller)) {
		addCharacter(cells, character, style);
		return 0;
	}
	const slot = slots.get(id);
	// A block stands in the lines of a frame no more (`frame-blocks.ts`).
	if (slot === undefined || 'lines' in slot) {
		cells.push(blank);
		return 0;
	}
	if ('parts' in slot) addLine(cells, slot, id);
	else addSlot(cells, slot, {id, style});
	return character === narrowFiller ? 0 : slot.width - 1;
}

function addSlot(
	cells: FrameCell[],
	slot: Slot,
	{id, style}: {readonly id: number; readonly style: string},
): void {
	cells.push({kind: 'slot', slot, id, style});
	for (let cell = 1; cell < slot.width; cell++) cells.push(covered);
}

function addLine(cells: FrameCell[], {width, parts}: SlotLine, id: number): void {
	const start = cells.length;
	const blanksTo = (column: number) => {
		while (cells.length < column) cells.push(blank);
	};
	for (const part of parts) {
		blanksTo(start + part.at);
		if ('slot' in part) addSlot(cells, part.slot, {id, style: ''});
		else
			for (const text of part.characters) cells.push({kind: 'character', text, style: part.style});
	}
	blanksTo(start + width);
}

/** Two cells look the same. */
export function isSameCell(one: FrameCell, other: FrameCell | undefined): boolean {
	if (one === other) return true;
	if (other === undefined || one.kind !== other.kind) return false;
	if (one.kind === 'covered' || other.kind === 'covered') return true;
	if (one.style !== other.style) return false;
	if (one.kind === 'slot') return other.kind === 'slot' && isSameSlot(one.slot, other.slot);
	return other.kind === 'character' && one.text === other.text;
}

function isSameSlot(one: Slot, other: Slot): boolean {
	if (one === other) return true;
	return (
		one.width === other.width &&
		one.leadCells === other.leadCells &&
		one.textCells === other.textCells &&
		one.caret === other.caret &&
		one.style === other.style &&
		one.bytes === other.bytes
	);
}

const escapeCode = 0x1b;

/** An SGR sequence with its parameters, any other sequence, or a lone ESC. */
const sequences =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: Escape sequences start with ESC.
	/\u001B(?:\[([\d;:]*)m|\[[^@-~]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?)?/y;

function sequenceAt(source: string, index: number): readonly [string, string | undefined] {
	sequences.lastIndex = index;
	const match = sequences.exec(source);
	return [match?.[0] ?? '\u001B', match?.[1]];
}

/**
 * Panes write nothing but ASCII and lines outside slots; all else is kept on the safe side: a mark
 * joins the cell before it, a wide character covers two.
 */
function addCharacter(cells: FrameCell[], text: string, style: string): void {
	if (text < ' ') return;
	if (/^[\p{M}\p{Cf}]/u.test(text)) {
		const last = cells.at(-1);
		if (last?.kind === 'character') {
			cells[cells.length - 1] = {...last, text: last.text + text};
		}
		return;
	}
	cells.push(text === ' ' && style === '' ? blank : {kind: 'character', text, style});
	if (text > '\u10FF' && clusterWidth(text, 'wc1') === 2) cells.push(covered);
}

/** Ink hands over rows wider than the screen in the first frame after a shrink. */
function clipped(cells: FrameCell[], columns: number): readonly FrameCell[] {
	if (cells.length > columns) {
		const isCut = cells[columns]?.kind === 'covered';
		cells.length = columns;
		if (isCut) {
			while (cells.at(-1)?.kind === 'covered') cells.pop();
			cells.pop();
		}
	}
	while (cells.at(-1) === blank) cells.pop();
	return cells;
}
