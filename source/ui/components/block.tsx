import {Box, Text} from 'ink';
import {type ReactElement, useContext, useLayoutEffect, useRef} from 'react';
import {type Cells, cells} from '../../text/units.ts';
import type {BlockLine} from './block-lines.ts';
import {type DrawnBlock, drawBlock, nothingDrawn} from './drawn-block.ts';
import {LineStyleContext} from './line-drawing.tsx';
import {PlainLine} from './plain-line.tsx';
import {type SlotDrawing, useSlotDrawing} from './slot-provider.tsx';

export type BlockProps = {
	readonly lines: readonly BlockLine[];
	/** Every line is exactly this wide. */
	readonly width: Cells | number;
	/** Rows, also if there are fewer lines; lines past it are not drawn. Without it, a row a line. */
	readonly height?: number;
};

/**
 * Lines of text in any script: the only component that makes slots. All of them are one text to Ink,
 * whose layout and measuring cost more for sixty texts than all that khabar does for a frame.
 */
export function Block({lines, width, height = lines.length}: BlockProps): ReactElement | null {
	const drawing = useSlotDrawing();
	if (width <= 0 || height <= 0) return null;
	const shown = {lines: lines.slice(0, height), width: cells(width), height};
	if (drawing !== undefined) return <SlotBlock {...shown} drawing={drawing} />;
	return (
		<Box flexDirection="column" width={width} height={height} flexShrink={0}>
			{shown.lines.map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: lines are places on the screen.
				<PlainLine key={index} line={line} width={shown.width} />
			))}
		</Box>
	);
}

type SlotBlockProps = {
	readonly lines: readonly BlockLine[];
	readonly width: Cells;
	readonly height: number;
	readonly drawing: SlotDrawing;
};

function SlotBlock({lines, width, height, drawing}: SlotBlockProps): ReactElement {
	const style = useContext(LineStyleContext);
	const last = useRef<DrawnBlock>(nothingDrawn);
	const block = drawBlock({lines, width, height, style}, drawing, last.current);
	const {text} = block;
	const {slots} = drawing;
	useLayoutEffect(() => {
		last.current = block;
	});
	// Equal texts carry equal ids.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the ids.
	useLayoutEffect(() => {
		const {ids} = block;
		for (const id of ids) slots.retain(id);
		return () => {
			for (const id of ids) slots.release(id);
		};
	}, [slots, text]);
	return (
		<Box width={drawing.isNarrow ? 1 : width} height={height} flexShrink={0}>
			<Text wrap="truncate">{text}</Text>
		</Box>
	);
}
