import {Box} from 'ink';
import type {ReactElement, ReactNode} from 'react';
import {useSlotDrawing} from './slot-provider.tsx';

/**
 * Columns of the screen as Ink sees it where blocks are narrow: more than there are blocks and lines
 * side by side anywhere.
 */
export const layoutColumns = 32;

type RegionProps = {
	readonly direction: 'row' | 'column';
	readonly width: number;
	readonly height: number;
	readonly children?: ReactNode;
};

/** A part of the screen that holds blocks: it has a width of its own only where Ink draws it. */
export function Region({direction, width, height, children}: RegionProps): ReactElement {
	const isNarrow = useSlotDrawing()?.isNarrow ?? false;
	return (
		<Box
			flexDirection={direction}
			height={height}
			flexShrink={0}
			{...(isNarrow ? {alignItems: 'flex-start' as const} : {width})}
		>
			{children}
		</Box>
	);
}
