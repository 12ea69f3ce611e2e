import {Box, Text} from 'ink';
import {memo, type ReactElement, useLayoutEffect, useMemo} from 'react';
import {fillers, type Slot, type Slots} from '../../terminal/slots.ts';
import {caretCell} from '../../text/caret.ts';
import {drawnClusters} from '../../text/drawn-clusters.ts';
import {fit as fittedTo} from '../../text/fit.ts';
import {encodeRow} from '../../text/row-encoder.ts';
import {sanitised} from '../../text/sanitise.ts';
import {hasRightToLeft, isRightToLeft} from '../../text/scripts.ts';
import type {Highlight, RowEncoding, TextRow} from '../../text/types.ts';
import {type Cells, cells, type Offset, span} from '../../text/units.ts';
import type {RowStyle} from '../theme.ts';
import {type SlotDrawing, useSlotDrawing} from './slot-provider.tsx';

export type RowProps = {
	/** The text that `row` was wrapped from. */
	readonly text: string;
	readonly row: TextRow;
	/** The cells that the row takes of its line, also if its text is shorter. */
	readonly width: Cells;
	/** In offsets of `text`. */
	readonly highlights?: readonly Highlight[];
	readonly style?: RowStyle;
	/** Where the terminal's cursor stands, in offsets of `text`. */
	readonly caret?: Offset;
	/** A right-to-left row begins at the left too, as in a box that is typed in. */
	readonly isLeftAligned?: boolean;
};

/** One row of a wrapped text, exactly `width` cells wide: the only component that makes a slot. */
export const Row = memo(function Row(props: RowProps): ReactElement | null {
	const drawing = useSlotDrawing();
	if (props.width <= 0) return null;
	return drawing === undefined ? <PlainRow {...props} /> : <SlotRow {...props} drawing={drawing} />;
}, isSameRow);

export type LineProps = Omit<RowProps, 'row'>;

/** A text in one line, cut with `…` where it does not fit; with a caret, the part around the caret. */
export const Line = memo(function Line({text, width, caret, ...rest}: LineProps) {
	const encoding = useSlotDrawing()?.encoding ?? plainEncoding;
	const fitted = useMemo(
		() =>
			caret === undefined
				? fittedTo(text, width, encoding)
				: {text, row: rowAround(text, width, caret, encoding)},
		[text, width, caret, encoding],
	);
	return (
		<Row
			text={fitted.text}
			row={fitted.row}
			width={width}
			{...(caret === undefined ? {} : {caret})}
			{...rest}
		/>
	);
}, isSameLine);

const plainEncoding: RowEncoding = {
	width: 'wc1',
	bidi: 'logical',
	preBase: false,
	textSizing: false,
};

function PlainRow({text, row, width, style = 'plain'}: RowProps): ReactElement {
	const shown = sanitised(text.slice(row.span.start, row.span.end));
	return (
		<Text
			wrap="truncate"
			bold={style === 'bold' || style === 'accent' || style === 'warning'}
			dimColor={style === 'dim'}
			inverse={style === 'inverse'}
		>
			{style === 'inverse' ? shown + ' '.repeat(Math.max(0, width - row.cells)) : shown}
		</Text>
	);
}

function SlotRow({drawing, ...props}: RowProps & {readonly drawing: SlotDrawing}): ReactElement {
	const {slots} = drawing;
	// The row is drawn again only if a prop changed: see `isSameRow`.
	const id = slots.put(slotOf(props, drawing));
	useHeldSlot(slots, id);
	// One filler: Ink reads every letter of a frame, and the box keeps the room.
	return (
		<Box width={props.width} height={1} flexShrink={0}>
			<Text>{fillers(id, cells(1))}</Text>
		</Box>
	);
}

function useHeldSlot(slots: Slots, id: number): void {
	useLayoutEffect(() => {
		slots.retain(id);
		return () => slots.release(id);
	}, [slots, id]);
}

function slotOf(props: RowProps, {encoding, theme}: SlotDrawing): Slot {
	const {text, row, width, highlights = noHighlights, style = 'plain', caret} = props;
	const palette = theme.palettes[style];
	const encoded = encodeRow(text, row, {width, encoding, highlights, palette});
	const leadCells = leadOf(props, encoded.padCells);
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

/** At the left margin the caret behind the last letter of a right-to-left row needs a cell too. */
function leadOf({isLeftAligned, row, caret}: RowProps, padCells: Cells): Cells {
	if (!isLeftAligned) return padCells;
	return cells(row.isRightToLeft && caret !== undefined ? Math.min(1, padCells) : 0);
}

const noHighlights: readonly Highlight[] = [];

/** The longest part of `text` that holds the caret and leaves a cell for it behind the last letter. */
function rowAround(text: string, width: Cells, caret: Offset, encoding: RowEncoding): TextRow {
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

function isSameRow(before: RowProps, after: RowProps): boolean {
	return (
		isSameLine(before, after) &&
		before.row.span.start === after.row.span.start &&
		before.row.span.end === after.row.span.end &&
		before.row.cells === after.row.cells &&
		before.row.isRightToLeft === after.row.isRightToLeft
	);
}

/** Panes make their highlights anew for each frame, so these are compared by what they hold. */
function isSameLine(before: LineProps, after: LineProps): boolean {
	return (
		before.text === after.text &&
		before.width === after.width &&
		before.style === after.style &&
		before.caret === after.caret &&
		before.isLeftAligned === after.isLeftAligned &&
		areSame(before.highlights ?? noHighlights, after.highlights ?? noHighlights)
	);
}

function areSame(before: readonly Highlight[], after: readonly Highlight[]): boolean {
	if (before === after) return true;
	return (
		before.length === after.length &&
		before.every((highlight, index) => {
			const other = after[index];
			return (
				highlight.start === other?.start &&
				highlight.end === other.end &&
				highlight.kind === other.kind
			);
		})
	);
}
