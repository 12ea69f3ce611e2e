import type {ReactElement} from 'react';
import {goToHint, keyHint} from '../../state/keys-in-force.ts';
import type {Rect} from '../../state/layout.ts';
import {topOfSelected} from '../../state/scrolling.ts';
import type {State} from '../../state/types.ts';
import {tableOf} from '../../state/update-view.ts';
import {type Cells, cells} from '../../text/units.ts';
import {widthInCells} from '../../text/width.ts';
import type {KeyHint, TableRow, View} from '../../view-types.ts';
import {Block} from '../components/block.tsx';
import {type BlockLine, noHighlights} from '../components/block-lines.ts';

type TableViewProps = {
	readonly state: State;
	readonly view: View & {readonly type: 'table' | 'card'};
	readonly rect: Rect;
};

/** A card, frequencies, an overview: rows that are walked and followed. */
export function TableView({state, view, rect}: TableViewProps): ReactElement {
	const widthOf = (text: string): number => widthInCells(text, state.encoding.width);
	const table = tableOf(view);
	const rows = table?.rows ?? [];
	const height = Math.max(1, rect.height - 1);
	const top = topOfSelected(view.selectedIndex, rows.length, height);
	const lines = rows.slice(top, top + height).map((row, index): BlockLine => {
		const isSelected = top + index === view.selectedIndex && row.target !== undefined;
		if (row.isHeading === true) return {rule: withHints(state, row.left, row.keys)};
		return rowLine(row, {width: rect.width, isSelected, widthOf});
	});
	const rule = {rule: withHints(state, table?.title ?? '', table?.keys), isFocused: true};
	return <Block width={rect.width} height={rect.height} lines={[rule, ...lines]} />;
}

function withHints(state: State, text: string, keys: readonly KeyHint[] = []): string {
	const hints = keys.map((hint) => hintText(state, hint)).filter((hint) => hint !== '');
	return hints.length === 0 ? text : `${text}   ${hints.join(', ')}`;
}

function hintText(state: State, {action, does}: KeyHint): string {
	const say = (key: string): string => `${key} ${does}`;
	return isOfMenu(action) ? goToHint(state, action, say) : keyHint(state, action, say);
}

function isOfMenu(action: KeyHint['action']): action is `goto.${string}` {
	return action.startsWith('goto.');
}

type Shown = {
	readonly width: Cells;
	readonly isSelected: boolean;
	readonly widthOf: (text: string) => number;
};

function rowLine(row: TableRow, {width, isSelected, widthOf}: Shown): BlockLine {
	const style = isSelected ? 'inverse' : 'plain';
	const left = `${isSelected ? '>' : ' '}${row.left}`;
	if (row.text === '') return [{text: left, width, style}];
	const leftWidth = Math.min(width, widthOf(left));
	return [
		{text: left, width: cells(leftWidth), style},
		{
			text: row.text,
			width: cells(width - leftWidth),
			style,
			isLeftAligned: row.spans === undefined,
			highlights: row.spans?.map((place) => ({...place, kind: 'hit'})) ?? noHighlights,
		},
	];
}
