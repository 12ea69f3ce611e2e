import {memo, type ReactElement} from 'react';
import type {Cells} from '../../text/units.ts';
import {Block} from './block.tsx';

type RuleProps = {
	readonly label: string;
	readonly width: Cells;
	readonly isFocused?: boolean;
};

/** A line across a pane with the pane's name in it; the focused pane's name is inverse. */
export const Rule = memo(function Rule({label, width, isFocused = false}: RuleProps): ReactElement {
	return <Block width={width} lines={[{rule: label, isFocused}]} />;
});
