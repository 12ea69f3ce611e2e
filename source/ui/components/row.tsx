import {memo, type ReactElement} from 'react';
import type {TextRow} from '../../text/types.ts';
import {Block} from './block.tsx';
import {isSamePart, type Part} from './block-lines.ts';

/** One row of a wrapped text, exactly `width` cells wide. */
export const Row = memo(function Row(props: Part & {readonly row: TextRow}): ReactElement {
	return <Block width={props.width} lines={[[props]]} />;
}, isSamePart);

/** A text in one line, cut with `…` where it does not fit; with a caret, the part around the caret. */
export const Line = memo(function Line(props: Omit<Part, 'row'>): ReactElement {
	return <Block width={props.width} lines={[[props]]} />;
}, isSamePart);
