import {Box} from 'ink';
import type {ReactElement} from 'react';
import type {CorpusProblem} from '../../corpus/types.ts';
import {helpRows} from '../../state/help-rows.ts';
import {keyOf} from '../../state/keys-in-force.ts';
import type {Rect} from '../../state/layout.ts';
import type {Overlay, State} from '../../state/types.ts';
import {Line} from '../components/row.tsx';
import {Rule} from '../components/rule.tsx';
import {ConcordanceView} from './concordance-view.tsx';
import {ParallelView} from './parallel-view.tsx';
import {TableView} from './table-view.tsx';

type OverlayViewProps = {readonly state: State; readonly overlay: Overlay; readonly rect: Rect};

/** What lies over the panes; the menu of `g` shows in the footer alone. */
export function OverlayView({state, overlay, rect}: OverlayViewProps): ReactElement | null {
	switch (overlay.type) {
		case 'help':
			return <HelpView state={state} top={overlay.top} rect={rect} />;
		case 'problems':
			return <ProblemsView state={state} top={overlay.top} rect={rect} />;
		case 'card':
		case 'table':
			return <TableView state={state} view={overlay} rect={rect} />;
		case 'concordance':
			return <ConcordanceView state={state} view={overlay} rect={rect} />;
		case 'parallel':
			return <ParallelView state={state} overlay={overlay} rect={rect} />;
		case 'menu':
		case 'merging':
			return null;
	}
}

type ScrolledProps = {readonly state: State; readonly top: number; readonly rect: Rect};

function HelpView({state, top, rect}: ScrolledProps): ReactElement {
	const lines = helpRows(state).slice(top, top + rect.height - 1);
	return (
		<Box flexDirection="column" width={rect.width} height={rect.height} flexShrink={0}>
			<Rule
				label={`keys   ${keyOf(state, 'reading.next')} ${keyOf(state, 'reading.previous')} scroll, ${keyOf(state, 'help.narrow')} narrows, ${keyOf(state, 'reading.close')} closes`}
				width={rect.width}
				isFocused
			/>
			{lines.map(({text, isHeading}, index) => (
				<Line
					// biome-ignore lint/suspicious/noArrayIndexKey: rows are places on the screen.
					key={index}
					text={text}
					width={rect.width}
					style={isHeading ? 'bold' : 'plain'}
				/>
			))}
		</Box>
	);
}

/** Cells of a path that are shown beside a long message. */
const leastPath = 16;

function ProblemsView({state, top, rect}: ScrolledProps): ReactElement {
	const lines = state.problems.slice(top, top + rect.height - 1);
	const textOf = ({path, message}: CorpusProblem): string => {
		// What is wrong is read whole before where all of it lies.
		const room = Math.max(leastPath, rect.width - message.length - 3);
		return ` ${path.length > room ? `…${path.slice(1 - room)}` : path}: ${message}`;
	};
	return (
		<Box flexDirection="column" width={rect.width} height={rect.height} flexShrink={0}>
			<Rule
				label={`problems ${state.problems.length}   ${keyOf(state, 'reading.close')} closes`}
				width={rect.width}
				isFocused
			/>
			{lines.length === 0 && <Line text=" every file was read" width={rect.width} />}
			{lines.map((problem, index) => (
				<Line
					// biome-ignore lint/suspicious/noArrayIndexKey: rows are places on the screen.
					key={index}
					text={textOf(problem)}
					width={rect.width}
					style="plain"
				/>
			))}
		</Box>
	);
}
