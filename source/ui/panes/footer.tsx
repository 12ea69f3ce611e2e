import type {ReactElement} from 'react';
import type {Prompt, PromptPurpose} from '../../state/box-types.ts';
import {footerText} from '../../state/footer.ts';
import {menuLines} from '../../state/menu-lines.ts';
import {pipedAmount} from '../../state/selected-text.ts';
import type {State} from '../../state/types.ts';
import {cells} from '../../text/units.ts';
import {Block} from '../components/block.tsx';
import type {BlockLine} from '../components/block-lines.ts';

/** The keys that work now, or what has just happened; a count that is being typed stands at the right. */
export function Footer({state}: {readonly state: State}): ReactElement {
	const count = state.count > 0 ? ` ${state.count} ` : '';
	const width = state.columns - count.length;
	const {prompt} = state;
	if (prompt !== undefined) {
		return <Block width={state.columns} lines={[promptLine(state, prompt)]} />;
	}
	// A question stands until it is answered.
	const notice = state.overlay?.type === 'merging' ? undefined : state.notice;
	const menu = notice === undefined ? menuLines(state) : [];
	if (menu.length > 0) {
		const lines = menu.map(
			(text): BlockLine => [{text, width: cells(state.columns), isLeftAligned: true}],
		);
		return <Block width={state.columns} lines={lines} />;
	}
	const line: BlockLine = [
		{
			text: notice === undefined ? footerText(state, width) : ` ${notice}`,
			width: cells(width),
			style: notice === undefined ? 'plain' : 'bold',
		},
		{text: count, width: cells(count.length), style: 'inverse'},
	];
	return <Block width={state.columns} lines={[line]} />;
}

const labels: Readonly<Record<Exclude<PromptPurpose, 'pipe'>, string>> = {
	shell: 'run on the file',
	palette: 'command',
	help: 'keys for',
	name: 'name of this search, or Enter alone',
	tag: 'add tags',
	untag: 'remove tag',
	note: 'note',
};

function promptLine(state: State, {purpose, box}: Prompt): BlockLine {
	const {columns, notice} = state;
	const label = ` ${purpose === 'pipe' ? `pipe ${pipedAmount(state)} to` : labels[purpose]}> `;
	const told = notice === undefined ? '' : `  ${notice} `;
	const right = told.length + label.length + box.text.length < columns ? told : '';
	return [
		{text: label, width: cells(label.length), style: 'bold'},
		{
			text: box.text,
			width: cells(Math.max(1, columns - label.length - right.length)),
			isLeftAligned: true,
			caret: box.caret,
		},
		{text: right, width: cells(right.length), style: 'dim'},
	];
}
