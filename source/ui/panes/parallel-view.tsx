import type {ReactElement} from 'react';
import type {Rect} from '../../state/layout.ts';
import {nameHighlights} from '../../state/parallel-names.ts';
import {
	type ParallelCell,
	type ParallelRow,
	parallelLayout,
	parallelMargin,
	parallelRows,
} from '../../state/parallel-rows.ts';
import type {ParallelSide} from '../../state/parallel-types.ts';
import {highlightsOn} from '../../state/script-rows.ts';
import {clampedTop} from '../../state/scrolling.ts';
import type {Overlay, State} from '../../state/types.ts';
import type {Highlight} from '../../text/types.ts';
import {cells} from '../../text/units.ts';
import {Block} from '../components/block.tsx';
import type {BlockLine} from '../components/block-lines.ts';
import {Region} from '../components/region.tsx';
import {Separator} from '../components/separator.tsx';
import {shortId} from '../short-id.ts';

type ParallelViewProps = {
	readonly state: State;
	readonly overlay: Extract<Overlay, {readonly type: 'parallel'}>;
	readonly rect: Rect;
};

/** Both versions of a story, moving together: side by side, or the other one under the open one. */
export function ParallelView({state, overlay, rect}: ParallelViewProps): ReactElement {
	const {parallel} = overlay;
	const {pair, a, b} = parallel;
	const {isSideBySide, width, height} = parallelLayout(state);
	const {rows, stops} = parallelRows(state, parallel);
	// After a resize there may be fewer rows than when the reader scrolled.
	const top = clampedTop(overlay.top, rows.length, height);
	const visible = rows.slice(top, top + height);
	const stopRow = overlay.stop === undefined ? undefined : stops[overlay.stop];
	const marked = stopRow === undefined ? -1 : stopRow - top;
	const score = `${Math.round(100 * pair.score)} % the same`;
	const differences = `${stops.length} ${stops.length === 1 ? 'difference' : 'differences'}`;
	const shown = {visible, width, marked};
	const leftNames = nameHighlights(overlay, a);
	const rightNames = nameHighlights(overlay, b);
	const left = column('left', {...shown, side: a, told: score, names: leftNames});
	const right = column('right', {...shown, side: b, told: differences, names: rightNames});
	if (!isSideBySide) {
		return (
			<Region direction="column" width={rect.width} height={rect.height}>
				<Block width={width} height={height + 1} lines={left} />
				<Block width={width} height={rect.height - height - 1} lines={right} />
			</Region>
		);
	}
	return (
		<Region direction="row" width={rect.width} height={rect.height}>
			<Block width={width} height={rect.height} lines={left} />
			<Separator height={rect.height} />
			<Block width={rect.width - width - 1} height={rect.height} lines={right} />
		</Region>
	);
}

type Column = {
	readonly side: ParallelSide;
	readonly visible: readonly ParallelRow[];
	readonly width: number;
	/** Which of the visible rows `n` led to. */
	readonly marked: number;
	/** What the rule says of the pair. */
	readonly told: string;
	readonly names: readonly Highlight[];
};

function column(
	place: 'left' | 'right',
	{side, visible, width, marked, told, names}: Column,
): readonly BlockLine[] {
	const rule = {
		rule: `${shortId(side.article.id)}  ${side.language}  ${told}`,
		isFocused: place === 'left',
	};
	return [
		rule,
		...visible.map((row, index) => lineOf(row[place], {width, names, isMarked: index === marked})),
	];
}

type Drawing = Pick<Column, 'width' | 'names'> & {readonly isMarked: boolean};

function lineOf(cell: ParallelCell | undefined, {width, names, isMarked}: Drawing): BlockLine {
	if (cell === undefined) return [];
	const room = cells(width - 2 * parallelMargin);
	const margin = {text: '', width: cells(parallelMargin)};
	if (cell.type === 'note') {
		return [margin, {text: cell.text, width: room, style: isMarked ? 'inverse' : 'warning'}];
	}
	const {row, paragraph} = cell;
	const style = paragraph.kind === 'heading' ? 'bold' : 'plain';
	const {start, end} = row.row.span;
	if (start === end) return [];
	const highlights = highlightsOn(row, names);
	return [margin, {text: row.text, row: row.row, width: room, style, highlights}];
}
