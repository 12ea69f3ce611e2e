import {Box} from 'ink';
import {memo, type ReactElement} from 'react';
import {type Cells, cells} from '../../text/units.ts';
import {LineDrawing} from './line-drawing.tsx';
import {Line} from './row.tsx';
import {useWidthOf} from './slot-provider.tsx';

type RuleProps = {
	readonly label: string;
	readonly width: Cells;
	readonly isFocused?: boolean;
};

/** A line across a pane with the pane's name in it; the focused pane's name is inverse. */
export const Rule = memo(function Rule({label, width, isFocused = false}: RuleProps): ReactElement {
	const widthOf = useWidthOf();
	const shown = ` ${label} `;
	const labelWidth = Math.min(widthOf(shown), Math.max(0, width - 2));
	return (
		<Box width={width} height={1} flexShrink={0}>
			<LineDrawing text="-" />
			<Line text={shown} width={cells(labelWidth)} style={isFocused ? 'inverse' : 'bold'} />
			<LineDrawing text={'-'.repeat(Math.max(0, width - 1 - labelWidth))} />
		</Box>
	);
});
