/**
 * A block of lines as Ink gets it: for each part one filler that carries the id of its slot, and
 * blanks up to the next.
 */
import type {LineStyle} from '../../state/types.ts';
import {lineMarks} from '../../terminal/line-marks.ts';
import {fillers} from '../../terminal/slots.ts';
import {type Cells, cells} from '../../text/units.ts';
import {widthInCells} from '../../text/width.ts';
import {type BlockLine, isRule, isSamePart, type Part, type RuleLine} from './block-lines.ts';
import {slotOfPart} from './part-slot.ts';
import type {SlotDrawing} from './slot-provider.tsx';

type DrawnPart = {readonly part: Part; readonly id: number};

/** The last drawing of a block: what stays in the next one is not encoded again. */
export type DrawnBlock = {
	readonly text: string;
	readonly ids: readonly number[];
	readonly drawing: SlotDrawing | undefined;
	/** By what a part shows. */
	readonly parts: ReadonlyMap<unknown, DrawnPart>;
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
	readonly style: LineStyle;
};

/** Costs the parts that are new; the ids must be held as long as the text is on the screen. */
export function drawBlock(
	{lines, width, style}: BlockDrawing,
	drawing: SlotDrawing,
	last: DrawnBlock,
): DrawnBlock {
	const known = last.drawing === drawing ? last.parts : nothingDrawn.parts;
	const parts = new Map<unknown, DrawnPart>();
	const ids: number[] = [];
	const partText = (part: Part): string => {
		if (part.width <= 0) return '';
		if (isBlank(part)) return ' '.repeat(part.width);
		const key = part.row ?? part.text;
		const before = known.get(key);
		const id =
			before !== undefined && isSamePart(before.part, part)
				? before.id
				: drawing.slots.put(slotOfPart(part, drawing));
		parts.set(key, {part, id});
		ids.push(id);
		// One filler: Ink reads every letter of a frame.
		return fillers(id, cells(1)) + ' '.repeat(part.width - 1);
	};
	const lineText = (line: BlockLine): string => {
		if (!isRule(line)) return line.map(partText).join('');
		const label = labelOf(line, width, drawing);
		const rest = Math.max(0, width - 1 - label.width);
		return drawn('-', style) + partText(label) + drawn('-'.repeat(rest), style);
	};
	return {text: lines.map(lineText).join('\n'), ids, drawing, parts};
}

function isBlank({text, style = 'plain', caret}: Part): boolean {
	return text === '' && style === 'plain' && caret === undefined;
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

function drawn(line: string, style: LineStyle): string {
	if (line === '' || style === 'none') return '';
	return style === 'ascii' ? line : lineMarks(line);
}
