import {Box} from 'ink';
import {memo, type ReactElement} from 'react';
import {LineDrawing} from './line-drawing.tsx';

/** The line between two columns of panes, one cell wide. */
export const Separator = memo(function Separator({
	height,
}: {
	readonly height: number;
}): ReactElement {
	return (
		<Box width={1} height={height} flexShrink={0}>
			<LineDrawing text={Array.from({length: height}, () => '|').join('\n')} />
		</Box>
	);
});
