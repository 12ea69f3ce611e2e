import {Box} from 'ink';
import type {ReactElement} from 'react';
import {footerText} from '../../state/footer.ts';
import type {State} from '../../state/types.ts';
import {cells} from '../../text/units.ts';
import {Line} from '../components/row.tsx';

/** The keys that work now, or what has just happened; a count that is being typed stands at the right. */
export function Footer({state}: {readonly state: State}): ReactElement {
	const count = state.count > 0 ? ` ${state.count} ` : '';
	const width = state.columns - count.length;
	return (
		<Box width={state.columns} height={1} flexShrink={0}>
			<Line
				text={state.notice === undefined ? footerText(state, width) : ` ${state.notice}`}
				width={cells(width)}
				style={state.notice === undefined ? 'plain' : 'bold'}
			/>
			<Line text={count} width={cells(count.length)} style="inverse" />
		</Box>
	);
}
