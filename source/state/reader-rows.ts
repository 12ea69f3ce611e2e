import type {Article, Paragraph} from '../corpus/types.ts';
import type {RowEncoding, TextRow} from '../text/types.ts';
import {cells, type Offset, type RowIndex, rowIndex, type Span, span} from '../text/units.ts';
import {wrap} from '../text/wrap.ts';
import {marksTexts} from './marks-text.ts';
import {clampedTop} from './scrolling.ts';
import {layoutOf} from './selectors.ts';
import type {State} from './types.ts';

/** A row of the reader with the paragraph that it was cut from. An empty row parts two paragraphs. */
export type ReaderRow = {readonly row: TextRow; readonly paragraph: Paragraph};

/** Blank cells to the left and to the right of the reader's text. */
export const readerMargin = 1;

/** The widest column of text: longer lines are tiring to read, and nobody resizes a terminal for a text. */
const widestColumn = 100;

/** The cells of a row of text in the reader. */
export function readerTextWidth(state: State): number {
	const width = layoutOf(state).reader?.width ?? 0;
	return Math.max(1, Math.min(widestColumn, width - 2 * readerMargin));
}

/** The rows of text that the reader shows at once, its rule left out, and the line of tags and note where one is. */
export function readerHeight(state: State): number {
	const height = (layoutOf(state).reader?.height ?? 0) - 1;
	return Math.max(0, marksTexts(state).length > 0 ? height - 1 : height);
}

/** All rows of the open article; wrapped once for an article, width and encoding. */
export function readerRows(state: State): readonly ReaderRow[] {
	return rowsUpTo(state, Number.POSITIVE_INFINITY);
}

/** The rows that are on the screen; at the top of an article no more than these are wrapped. */
export function visibleRows(state: State): readonly ReaderRow[] {
	const top = readerTop(state);
	const end = top + readerHeight(state);
	return rowsUpTo(state, end).slice(top, end);
}

function rowsUpTo(state: State, count: number): readonly ReaderRow[] {
	const {open, encoding} = state;
	if (open === undefined || layoutOf(state).reader === undefined) return [];
	const {article} = open;
	const width = readerTextWidth(state);
	let wrapped = wrappedArticles.get(article);
	if (wrapped === undefined || wrapped.width !== width || wrapped.encoding !== encoding) {
		wrapped = {width, encoding, rows: [], paragraphs: 0};
		wrappedArticles.set(article, wrapped);
	}
	while (wrapped.rows.length < count && wrapped.paragraphs < article.paragraphs.length) {
		addParagraph(wrapped, article);
	}
	return wrapped.rows;
}

/** How far an article is wrapped. One width an article is kept: after a resize the old rows are of no use. */
type Wrapped = {
	readonly width: number;
	readonly encoding: RowEncoding;
	readonly rows: ReaderRow[];
	paragraphs: number;
};

const wrappedArticles = new WeakMap<Article, Wrapped>();

function addParagraph(wrapped: Wrapped, article: Article): void {
	const paragraph = article.paragraphs[wrapped.paragraphs];
	wrapped.paragraphs += 1;
	if (paragraph === undefined || paragraph.kind === 'blank') return;
	const {rows, width, encoding} = wrapped;
	if (rows.length > 0 && needsGap(rows.at(-1)?.paragraph, paragraph)) rows.push(gap(paragraph));
	for (const row of wrap(article.text, paragraph, cells(width), encoding)) {
		rows.push({row, paragraph});
	}
}

/** Boilerplate lines stand together; everything else is set apart by an empty row. */
function needsGap(before: Paragraph | undefined, after: Paragraph): boolean {
	return !(before?.kind === 'boilerplate' && after.kind === 'boilerplate');
}

function gap(paragraph: Paragraph): ReaderRow {
	const row = {span: span(paragraph.start, paragraph.start), cells: cells(0), isRightToLeft: false};
	return {row, paragraph};
}

/** The row on which `offset` stands, or the last one that begins before it; logarithmic. */
export function rowIndexOf(rows: readonly ReaderRow[], offset: Offset): RowIndex {
	let low = 0;
	let high = rows.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((rows[middle]?.row.span.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return rowIndex(Math.max(0, low));
}

/** The reader's first visible row, from the anchor that survives resizing. */
export function readerTop(state: State): RowIndex {
	if (state.readerAnchor === 0) return rowIndex(0);
	const rows = readerRows(state);
	const top = rowIndexOf(rows, state.readerAnchor);
	return rowIndex(clampedTop(top, rows.length, readerHeight(state)));
}

/** The anchor of a row, for `readerAnchor`; 0 in an empty article. */
export function anchorOf(rows: readonly ReaderRow[], index: number): Offset {
	return (rows[index]?.row.span.start ?? 0) as Offset;
}

export function isVisible(state: State, place: Span): boolean {
	const top = readerTop(state);
	const index = rowIndexOf(readerRows(state), place.start);
	return index >= top && index < top + readerHeight(state);
}
