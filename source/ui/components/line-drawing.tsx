import {Text} from 'ink';
import {createContext, memo, type ReactElement, useContext} from 'react';
import type {LineStyle} from '../../state/types.ts';
import {drawnLines, lineMarks} from '../../terminal/line-marks.ts';
import {useSlotDrawing} from './slot-provider.tsx';

/** `--ascii` is for terminals and fonts without line-drawing signs, `none` for screen readers. */
export const LineStyleContext = createContext<LineStyle>('drawn');

/** Rules and lines between panes, given as `-` and `|`. */
export const LineDrawing = memo(function LineDrawing({
	text,
}: {
	readonly text: string;
}): ReactElement | null {
	const style = useContext(LineStyleContext);
	const isDrawnByWriter = useSlotDrawing() !== undefined;
	if (style === 'none') return null;
	if (style === 'ascii') return <Text>{text}</Text>;
	return <Text>{isDrawnByWriter ? lineMarks(text) : drawnLines(text)}</Text>;
});
