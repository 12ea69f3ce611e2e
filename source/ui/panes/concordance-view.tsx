import type {ReactElement} from 'react';
import {
	type ConcordanceRow,
	type ConcordanceShape,
	type ConcordanceView as ConcordanceViewState,
	concordanceLines,
	concordanceRow,
	concordanceShape,
	type Placed,
} from '../../state/concordance-rows.ts';
import type {Rect} from '../../state/layout.ts';
import {clampedTop, topShowing} from '../../state/scrolling.ts';
import type {State} from '../../state/types.ts';
import {cells, span} from '../../text/units.ts';
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
	const height = Math.max(1, rect.height - 2);
	const all = concordanceLines(view);
	const top = clampedTop(topShowing(view.selectedIndex, 0, height), all.length, height);
	const visible = all.slice(top, top + height);
	const shape = concordanceShape(visible, rect.width, encoding);
	const lines = visible.map((line, index) =>
		rowLine(concordanceRow(line, shape, encoding), top + index === view.selectedIndex),
	);
	const rule = {rule: ruleText(view), isFocused: true};
	return (
		<Block
			width={rect.width}
			height={rect.height}
			lines={[rule, headLine(shape, rect.width), ...lines]}
		/>
	);
}

function ruleText({topic, total, lines, order, selectedIndex}: ConcordanceViewState): string {
	const name = topic.type === 'query' ? topic.query : topic.name;
	const cut = lines.length < total ? `, the first ${lines.length} shown` : '';
	const orders = {
		text: 'in the order of the texts',
		before: 'sorted by before',
		after: 'sorted by after',
	};
	return `concordance of ${name}   ${selectedIndex + 1} of ${total}${cut}   ${orders[order]} (s)`;
}

/** Which side is which: a line in Urdu is read from the right. */
function headLine({id, side, hit}: ConcordanceShape, width: number): BlockLine {
	const left = `${' '.repeat(id)}${'before'.padStart(side)}${' '.repeat(hit)}after`;
	const note = 'right to left: the other way round';
	const room = width - left.length - note.length - 2;
	const text = room > 0 ? `${left}${' '.repeat(room)}${note}` : left;
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
