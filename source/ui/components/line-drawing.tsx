import {Text} from 'ink';
import {createContext, memo, type ReactElement, useContext} from 'react';
import type {LineStyle} from '../../state/types.ts';
import {drawnLines} from '../../terminal/line-marks.ts';

/** `--ascii` is for terminals and fonts without line-drawing signs, `none` for screen readers. */
export const LineStyleContext = createContext<LineStyle>('drawn');

/** Rules and lines between panes, given as `-` and `|`, where Ink draws them itself. */
export const LineDrawing = memo(function LineDrawing({
	text,
}: {
	readonly text: string;
}): ReactElement | null {
	const style = useContext(LineStyleContext);
	if (style === 'none') return null;
	if (style === 'ascii') return <Text>{text}</Text>;
	return <Text>{drawnLines(text)}</Text>;
});
