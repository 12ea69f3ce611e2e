import {Box} from 'ink';
import type {ReactElement} from 'react';
import {helpLines} from '../../state/help.ts';
import type {Rect} from '../../state/layout.ts';
import {clampedTop, topShowing} from '../../state/scrolling.ts';
import type {Card, MentionInContext, Overlay, State} from '../../state/types.ts';
import {cells} from '../../text/units.ts';
import {Line} from '../components/row.tsx';
import {Rule} from '../components/rule.tsx';
import {shortId} from '../short-id.ts';
import {ParallelView} from './parallel-view.tsx';

type OverlayViewProps = {readonly state: State; readonly overlay: Overlay; readonly rect: Rect};

/** What lies over the panes; the menu of `g` shows in the footer alone. */
export function OverlayView({state, overlay, rect}: OverlayViewProps): ReactElement | null {
	switch (overlay.type) {
		case 'help':
			return <HelpView state={state} top={overlay.top} rect={rect} />;
		case 'problems':
			return <ProblemsView state={state} top={overlay.top} rect={rect} />;
		case 'card':
			return <CardView card={overlay.card} selectedIndex={overlay.selectedIndex} rect={rect} />;
		case 'parallel':
			return <ParallelView state={state} overlay={overlay} rect={rect} />;
		case 'menu':
			return null;
	}
}

type ScrolledProps = {readonly state: State; readonly top: number; readonly rect: Rect};

function HelpView({state, top, rect}: ScrolledProps): ReactElement {
	const lines = helpLines(state.focus).slice(top, top + rect.height - 1);
	return (
		<Box flexDirection="column" width={rect.width} height={rect.height} flexShrink={0}>
			<Rule label="keys   j k scroll, q closes" width={rect.width} isFocused />
			{lines.map(({keys, help}, index) => (
				<Line
					// biome-ignore lint/suspicious/noArrayIndexKey: rows are places on the screen.
					key={index}
					text={keys === '' ? ` ${help}` : `   ${keys.padEnd(18)} ${help}`}
					width={rect.width}
					style={keys === '' ? 'bold' : 'plain'}
				/>
			))}
		</Box>
	);
}

function ProblemsView({state, top, rect}: ScrolledProps): ReactElement {
	const lines = state.problems.slice(top, top + rect.height - 1);
	return (
		<Box flexDirection="column" width={rect.width} height={rect.height} flexShrink={0}>
			<Rule label={`problems ${state.problems.length}   q closes`} width={rect.width} isFocused />
			{lines.length === 0 && <Line text=" every file was read" width={rect.width} />}
			{lines.map(({path, message}) => (
				<Line key={path} text={` ${path}: ${message}`} width={rect.width} style="plain" />
			))}
		</Box>
	);
}

type CardViewProps = {
	readonly card: Card;
	readonly selectedIndex: number;
	readonly rect: Rect;
};

/** Who is this: every spelling with its count, and every mention in its context. */
function CardView({card, selectedIndex, rect}: CardViewProps): ReactElement {
	const {entity, mentions} = card;
	const forms = formLines(card).slice(0, Math.max(1, Math.floor(rect.height / 3)));
	const height = Math.max(1, rect.height - 2 - forms.length);
	const top = clampedTop(topShowing(selectedIndex, 0, height), mentions.length, height);
	const articles = `${entity.articles.length} ${entity.articles.length === 1 ? 'article' : 'articles'}`;
	return (
		<Box flexDirection="column" width={rect.width} height={rect.height} flexShrink={0}>
			<Rule label={`${entity.name}   ${entity.type}`} width={rect.width} isFocused />
			{forms.map((text) => (
				<Line key={text} text={text} width={rect.width} style="plain" />
			))}
			<Rule
				label={`mentions ${entity.mentions} in ${articles}   Enter goes there`}
				width={rect.width}
			/>
			{mentions.slice(top, top + height).map((each, index) => (
				<MentionRow
					key={`${each.mention.article}:${each.mention.start}`}
					mention={each}
					width={rect.width}
					isSelected={top + index === selectedIndex}
				/>
			))}
		</Box>
	);
}

/** `  Deva   2   वु दाई थांग`: the count before the name, so that columns stand in every script. */
function formLines({entity}: Card): readonly string[] {
	return entity.forms.map(
		({text, script, count}) => `  ${script} ${String(count).padStart(4)}   ${text}`,
	);
}

type MentionRowProps = {
	readonly mention: MentionInContext;
	readonly width: number;
	readonly isSelected: boolean;
};

function MentionRow({
	mention: {mention, passage},
	width,
	isSelected,
}: MentionRowProps): ReactElement {
	const left = `${isSelected ? '>' : ' '} ${shortId(mention.article)} `;
	return (
		<Box width={width} height={1} flexShrink={0}>
			<Line
				text={left}
				width={cells(Math.min(width, 14))}
				style={isSelected ? 'inverse' : 'plain'}
			/>
			<Line
				text={passage.text}
				width={cells(Math.max(0, width - 14))}
				highlights={passage.spans.map((place) => ({...place, kind: 'hit'}))}
				style={isSelected ? 'inverse' : 'plain'}
			/>
		</Box>
	);
}
