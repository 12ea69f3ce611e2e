import {Box, Text} from 'ink';
import type {ReactElement} from 'react';
import {sanitised} from '../../text/sanitise.ts';
import type {RowEncoding} from '../../text/types.ts';
import type {Cells} from '../../text/units.ts';
import {type BlockLine, isRule, isSeparator, type Part} from './block-lines.ts';
import {labelOf} from './drawn-block.ts';
import {LineDrawing} from './line-drawing.tsx';
import {fitted} from './part-slot.ts';

type PlainLineProps = {readonly line: BlockLine; readonly width: Cells};

/** A line where there is no frame writer: logical text, which Ink draws itself. */
export function PlainLine({line, width}: PlainLineProps): ReactElement {
	if (isSeparator(line)) return <LineDrawing text="|" />;
	if (!isRule(line)) {
		return (
			<Box width={width} height={1} flexShrink={0}>
				{line.map((part, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: parts are places on the line.
					<PlainPart key={index} {...part} />
				))}
			</Box>
		);
	}
	const label = labelOf(line, width, undefined);
	return (
		<Box width={width} height={1} flexShrink={0}>
			<LineDrawing text="-" />
			<PlainPart {...label} />
			<LineDrawing text={'-'.repeat(Math.max(0, width - 1 - label.width))} />
		</Box>
	);
}

function PlainPart(part: Part): ReactElement | null {
	const {width, style = 'plain'} = part;
	if (width <= 0) return null;
	const {text, row} = fitted(part, plainEncoding);
	const shown = sanitised(text.slice(row.span.start, row.span.end));
	return (
		<Box width={width} height={1} flexShrink={0}>
			<Text
				wrap="truncate"
				bold={style === 'bold' || style === 'accent' || style === 'warning'}
				dimColor={style === 'dim'}
				inverse={style === 'inverse'}
			>
				{shown}
			</Text>
		</Box>
	);
}

const plainEncoding: RowEncoding = {
	width: 'wc1',
	bidi: 'logical',
	preBase: false,
	textSizing: false,
};
