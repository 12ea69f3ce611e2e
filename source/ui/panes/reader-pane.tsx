import type {ReactElement} from 'react';
import type {Rect} from '../../state/layout.ts';
import {bookmarkSign} from '../../state/marks-text.ts';
import {readerHighlights} from '../../state/reader-highlights.ts';
import {
	type ReaderRow,
	readerMargin,
	readerTextWidth,
	visibleRows,
} from '../../state/reader-rows.ts';
import type {OpenArticle, State} from '../../state/types.ts';
import {cells} from '../../text/units.ts';
import {Block} from '../components/block.tsx';
import {type BlockLine, noHighlights, type Part} from '../components/block-lines.ts';
import {marksLines} from '../components/marks-line.ts';
import {shownDate} from '../shown-date.ts';

type ReaderPaneProps = {readonly state: State; readonly rect: Rect};

/** The full text of the open article: the visible rows only. */
export function ReaderPane({state, rect}: ReaderPaneProps): ReactElement {
	const visible = visibleRows(state);
	const rule = {rule: readerLabel(state, visible), isFocused: isFocused(state)};
	const lines = [rule, ...marksLines(state, rect.width), ...textLines(state, visible)];
	return <Block width={rect.width} height={rect.height} lines={lines} />;
}

function textLines(state: State, visible: readonly ReaderRow[]): readonly BlockLine[] {
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

function styleOf({paragraph}: ReaderRow): 'plain' | 'bold' | 'dim' {
	if (paragraph.kind === 'heading') return 'bold';
	return paragraph.kind === 'boilerplate' ? 'dim' : 'plain';
}

function isFocused({focus, box, overlay}: State): boolean {
	return focus === 'reader' && box === undefined && overlay === undefined;
}

/** What stands over the text: which article, language, date, length, and how far down. */
function readerLabel(state: State, visible: readonly ReaderRow[]): string {
	if (state.open === undefined) return state.opening === undefined ? 'no article' : 'reading…';
	const {article, head, readingMinutes} = state.open;
	const {id, language, date} = head;
	const name = id.replace(/\.(?:txt|md)$/iv, '');
	// By letters, not by rows: the rest of the article need not be wrapped for it.
	const end = visible.at(-1)?.source.end ?? article.text.length;
	const last = article.paragraphs.findLast(({kind}) => kind !== 'blank')?.end ?? end;
	const share = last === 0 ? 100 : Math.floor((100 * end) / last);
	const parts = [
		bookmarkSign(state),
		name,
		language,
		shownDate(date),
		`${readingMinutes} min`,
		`${share} %`,
		twinLabel(state.open),
	];
	return parts.filter((part) => part !== '').join('  ');
}

/** `= 001 (ur) p`: the same story, and the key that puts it beside this one. */
function twinLabel({twin}: OpenArticle): string {
	return twin === undefined ? '' : `= ${twin.name} (${twin.language}) p`;
}
