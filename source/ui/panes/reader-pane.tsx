import type {ReactElement} from 'react';
import type {Rect} from '../../state/layout.ts';
import {readerHighlights} from '../../state/reader-highlights.ts';
import {type ReaderRow, readerTextWidth, visibleRows} from '../../state/reader-rows.ts';
import {type RulerRow, readerRuler} from '../../state/reader-ruler.ts';
import {readerMargin} from '../../state/reader-width.ts';
import type {State} from '../../state/types.ts';
import {cells} from '../../text/units.ts';
import {Block} from '../components/block.tsx';
import {noHighlights, type Part} from '../components/block-lines.ts';
import {marksLines} from '../components/marks-line.ts';
import {readerLabel} from './reader-label.ts';

type ReaderPaneProps = {readonly state: State; readonly rect: Rect};

/** The full text of the open article: the visible rows only. */
export function ReaderPane({state, rect}: ReaderPaneProps): ReactElement {
	const visible = visibleRows(state);
	const rule = {rule: readerLabel(state, visible, rect.width), isFocused: isFocused(state)};
	const text = withRuler(textLines(state, visible), readerRuler(state), rect.width);
	const lines = [rule, ...marksLines(state, rect.width), ...text];
	return <Block width={rect.width} height={rect.height} lines={lines} />;
}

type TextLine = readonly Part[];

function textLines(state: State, visible: readonly ReaderRow[]): readonly TextLine[] {
	const width = cells(readerTextWidth(state));
	const highlights = readerHighlights(state, visible);
	const margin: Part = {text: '', width: cells(readerMargin)};
	return visible.map((row, index) => {
		const {span} = row.row;
		if (span.start === span.end) return [];
		const shown = {text: row.text, row: row.row, width, style: styleOf(row)};
		return [margin, {...shown, highlights: highlights[index] ?? noHighlights}];
	});
}

/** The ruler in the last column: where hits and the entity stand in the whole article, reverse what is on the screen. */
function withRuler(
	lines: readonly TextLine[],
	ruler: readonly RulerRow[],
	width: number,
): readonly TextLine[] {
	if (ruler.length === 0) return lines;
	return ruler.map(({mark, isSeen}, index) => {
		const line = lines[index] ?? [];
		const used = line.reduce((sum, part) => sum + part.width, 0);
		const style = isSeen ? 'inverse' : 'plain';
		const text = isSeen && mark === '' ? ' ' : mark;
		if (text === '' || used >= width) return line;
		return [...line, {text: '', width: cells(width - 1 - used)}, {text, width: cells(1), style}];
	});
}

function styleOf({paragraph}: ReaderRow): 'plain' | 'bold' | 'dim' {
	if (paragraph.kind === 'heading') return 'bold';
	return paragraph.kind === 'boilerplate' ? 'dim' : 'plain';
}

function isFocused({focus, box, overlay}: State): boolean {
	return focus === 'reader' && box === undefined && overlay === undefined;
}
