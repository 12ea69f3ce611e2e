import type {ReactElement} from 'react';
import {
	type ConcordanceRow,
	type ConcordanceShape,
	type ConcordanceView as ConcordanceViewState,
	concordanceHeads,
	concordanceLines,
	concordancePassage,
	concordanceRow,
	concordanceRowCount,
	concordanceShape,
	hasPassage,
	type Placed,
	passageHeight,
} from '../../state/concordance-rows.ts';
import {keyHint} from '../../state/keys-in-force.ts';
import type {Rect} from '../../state/layout.ts';
import {topOfSelected} from '../../state/scrolling.ts';
import type {State} from '../../state/types.ts';
import {shortFileName} from '../../text/file-name.ts';
import type {RowEncoding} from '../../text/types.ts';
import {cells, span} from '../../text/units.ts';
import {wrap} from '../../text/wrap.ts';
import {Block} from '../components/block.tsx';
import type {BlockLine, Part} from '../components/block-lines.ts';

type ConcordanceViewProps = {
	readonly state: State;
	readonly view: ConcordanceViewState;
	readonly rect: Rect;
};

/** Before, hit, after: a line a hit, the hits under one another. */
export function ConcordanceView({state, view, rect}: ConcordanceViewProps): ReactElement {
	const {encoding} = state;
	const passage = passageLines(view, rect, encoding);
	const height = concordanceRowCount(view, rect.height);
	const all = concordanceLines(view);
	const top = topOfSelected(view.selectedIndex, all.length, height);
	const visible = all.slice(top, top + height);
	const shape = concordanceShape(visible, rect.width, encoding);
	const rows = visible.map((line) => concordanceRow(line, shape, encoding));
	const lines = rows.map((row, index) => rowLine(row, top + index === view.selectedIndex));
	const rule = {rule: ruleText(state, view), isFocused: true};
	return (
		<Block
			width={rect.width}
			height={rect.height}
			lines={[rule, headLine(rows, shape, rect.width), ...filled(lines, height), ...passage]}
		/>
	);
}

/** The passage of the selected line at the bottom; none in a low window. */
function passageLines(
	view: ConcordanceViewState,
	{width, height}: Rect,
	encoding: RowEncoding,
): readonly BlockLine[] {
	const selected = concordanceLines(view)[view.selectedIndex];
	if (!hasPassage(view, height) || selected === undefined) return [];
	const {text, hit} = concordancePassage(selected);
	const room = cells(width - 2);
	const rows = wrap(text, span(0, text.length), room, encoding).slice(0, passageHeight);
	const margin: Part = {text: '', width: cells(1)};
	const highlights = [{...hit, kind: 'hit'} as const];
	const lines = rows.map((row): BlockLine => [margin, {text, row, width: room, highlights}]);
	return [{rule: shortFileName(selected.article, 40)}, ...filled(lines, passageHeight)];
}

function filled(lines: readonly BlockLine[], height: number): readonly BlockLine[] {
	return [...lines, ...Array.from({length: Math.max(0, height - lines.length)}, () => [])];
}

function ruleText(
	state: State,
	{topic, total, lines, order, selectedIndex}: ConcordanceViewState,
): string {
	const name = topic.type === 'query' ? topic.query : topic.name;
	const cut = lines.length < total ? `, the first ${lines.length} shown` : '';
	const orders = {
		text: 'in the order of the texts',
		before: 'sorted by before',
		after: 'sorted by after',
	};
	const key = keyHint(state, 'concordance.sort', (sort) => ` (${sort})`);
	return `concordance of ${name}   ${selectedIndex + 1} of ${total}${cut}   ${orders[order]}${key}`;
}

/** Which side is which. */
function headLine(
	rows: readonly ConcordanceRow[],
	shape: ConcordanceShape,
	width: number,
): BlockLine {
	const {id, side, hit} = shape;
	const [left, right] = concordanceHeads(rows, shape);
	const text = `${' '.repeat(id)}${left.padStart(side)}${' '.repeat(hit)}${right}`;
	return [{text, width: cells(width), style: 'dim'}];
}

function rowLine({id, left, hit, right}: ConcordanceRow, isSelected: boolean): BlockLine {
	const style = isSelected ? 'inverse' : 'plain';
	const mark = `${isSelected ? '>' : ' '} ${id} `;
	return [
		{text: mark, width: cells(mark.length), style},
		...parts(left, style, false),
		...parts(hit, style, true),
		...parts(right, style, false),
	];
}

/** What stands at the end of its column has its blanks before it; a hit is marked. */
function parts(
	{text, pad, width, rest}: Placed,
	style: 'inverse' | 'plain',
	isHit: boolean,
): readonly Part[] {
	const whole = span(0, text.length);
	return [
		{text: ' '.repeat(pad), width: pad, style},
		{
			text,
			width,
			style,
			...(isHit ? {highlights: [{...whole, kind: 'hit'}]} : {}),
		},
		...(rest === undefined ? [] : [{text: ' '.repeat(rest), width: rest, style}]),
	];
}
