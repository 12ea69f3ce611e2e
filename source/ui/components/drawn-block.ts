/** A block of lines as Ink gets it: one filler that carries the id of the block, or one for each line. */
import type {LineStyle} from '../../state/types.ts';
import {drawnLines, lineStyle} from '../../terminal/line-marks.ts';
import {fillers, type LinePart, narrowFillers, type Slot} from '../../terminal/slots.ts';
import {type Cells, cells} from '../../text/units.ts';
import {widthInCells} from '../../text/width.ts';
import {
	type BlockLine,
	isRule,
	isSamePart,
	isSeparator,
	type Part,
	type RuleLine,
} from './block-lines.ts';
import {slotOfPart} from './part-slot.ts';
import type {SlotDrawing} from './slot-provider.tsx';

type EncodedPart = {readonly part: Part; readonly slot: Slot};

/** The last drawing of a block: what stays in the next one is not encoded again. */
export type DrawnBlock = {
	readonly text: string;
	readonly ids: readonly number[];
	readonly drawing: SlotDrawing | undefined;
	/** By what a part shows. */
	readonly parts: ReadonlyMap<unknown, EncodedPart>;
};

export const nothingDrawn: DrawnBlock = {
	text: '',
	ids: [],
	drawing: undefined,
	parts: new Map(),
};

export type BlockDrawing = {
	readonly lines: readonly BlockLine[];
	readonly width: Cells;
	/** In rows; where there are fewer lines the rest is blank. */
	readonly height: number;
	readonly style: LineStyle;
};

/** Costs the parts that are new; the ids must be held as long as the text is on the screen. */
export function drawBlock(
	{lines, width, height, style}: BlockDrawing,
	drawing: SlotDrawing,
	last: DrawnBlock,
): DrawnBlock {
	const known = last.drawing === drawing ? last.parts : nothingDrawn.parts;
	const parts = new Map<unknown, EncodedPart>();
	const encoded = (part: Part): Slot => {
		const key = part.row ?? part.text;
		const before = known.get(key);
		const isKnown = before !== undefined && isSamePart(before.part, part);
		const slot = isKnown ? before.slot : slotOfPart(part, drawing);
		parts.set(key, {part, slot});
		return slot;
	};
	const drawnLine = (line: BlockLine): readonly LinePart[] => {
		if (isSeparator(line)) return lineParts(0, '|', style);
		if (!isRule(line)) return textParts(line, encoded);
		return ruleParts(labelOf(line, width, drawing), {width, style, encoded});
	};
	const {slots, isNarrow} = drawing;
	const ids = Array.from({length: height}, (_, row) =>
		slots.put({width, parts: drawnLine(lines[row] ?? [])}),
	);
	if (isNarrow) {
		const id = height === 1 ? (ids[0] ?? 0) : slots.put({lines: ids});
		return {text: narrowFillers(id), ids: [...ids, id], drawing, parts};
	}
	// One filler a line: Ink reads every letter of a frame.
	const text = ids.map((id) => fillers(id, cells(1))).join('\n');
	return {text, ids, drawing, parts};
}

function textParts(line: readonly Part[], encoded: (part: Part) => Slot): readonly LinePart[] {
	const drawn: LinePart[] = [];
	let at = 0;
	for (const part of line) {
		if (part.width > 0 && !isBlank(part)) drawn.push({at: cells(at), slot: encoded(part)});
		at += Math.max(0, part.width);
	}
	return drawn;
}

function isBlank({text, style = 'plain', caret}: Part): boolean {
	return text === '' && style === 'plain' && caret === undefined;
}

type RuleDrawing = {
	readonly width: Cells;
	readonly style: LineStyle;
	readonly encoded: (part: Part) => Slot;
};

function ruleParts(label: Part, {width, style, encoded}: RuleDrawing): readonly LinePart[] {
	const line = (at: number, length: number) =>
		lineParts(at, '-'.repeat(Math.max(0, length)), style);
	const shown = label.width > 0 ? [{at: cells(1), slot: encoded(label)}] : [];
	return [...line(0, 1), ...shown, ...line(1 + label.width, width - 1 - label.width)];
}

/** Marks of lines from a cell on, in the style of the screen. */
function lineParts(at: number, marks: string, style: LineStyle): readonly LinePart[] {
	if (marks === '' || style === 'none') return [];
	const isDrawn = style === 'drawn';
	const characters = isDrawn ? drawnLines(marks) : marks;
	return [{at: cells(at), characters, style: isDrawn ? lineStyle : ''}];
}

/** The label of a rule; one cell of the line stands before it, and one at least behind it. */
export function labelOf(
	{rule, isFocused = false}: RuleLine,
	width: Cells,
	drawing: SlotDrawing | undefined,
): Part {
	const text = ` ${rule} `;
	const room = Math.max(0, width - 2);
	return {
		text,
		width: cells(Math.min(widthInCells(text, drawing?.encoding.width ?? 'wc1'), room)),
		style: isFocused ? 'inverse' : 'bold',
	};
}
