import type {Article, Paragraph} from '../corpus/types.ts';
import {cells, type Offset, type RowIndex, rowIndex, type Span, span} from '../text/units.ts';
import {marksTexts} from './marks-text.ts';
import {readerMargin, rulerWidth, widestColumn} from './reader-width.ts';
import {isSameShape, type ScriptRow, type ScriptShape, scriptRows} from './script-rows.ts';
import {layoutOf} from './selectors.ts';
import type {State} from './types.ts';

/** A row of the reader with the paragraph that it was cut from. An empty row parts two paragraphs. */
export type ReaderRow = ScriptRow & {readonly paragraph: Paragraph};

/**
 * On a narrow screen the text spans all columns, and a scroll moves whole rows of the screen: marks that stay
 * where they are would have to be written anew.
 */
export function hasRuler({lines, columns}: State): boolean {
	return lines !== 'none' && columns >= columnsForRuler;
}

const columnsForRuler = 100;

/** The cells of a row of text in the reader. */
export function readerTextWidth(state: State): number {
	const width = layoutOf(state).reader?.width ?? 0;
	const ruler = hasRuler(state) ? rulerWidth : 0;
	return Math.max(1, Math.min(widestColumn, width - 2 * readerMargin - ruler));
}

/** The rows of text that the reader shows at once, its rule left out, and the line of tags and note where one is. */
export function readerHeight(state: State): number {
	return Math.max(0, (layoutOf(state).reader?.height ?? 0) - rowsAboveText(state));
}

/** The rule, and the line of tags and note where one is. */
export function rowsAboveText(state: State): number {
	return marksTexts(state).length > 0 ? 2 : 1;
}

/** All rows of the open article; wrapped once for an article, width, encoding and script. */
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
	const {open, encoding, script} = state;
	if (open === undefined || layoutOf(state).reader === undefined) return [];
	const {article} = open;
	const shape = {width: cells(readerTextWidth(state)), encoding, script};
	let wrapped = wrappedArticles.get(article);
	if (wrapped === undefined || !isSameShape(wrapped, shape)) {
		wrapped = {...shape, rows: [], paragraphs: 0};
		wrappedArticles.set(article, wrapped);
	}
	while (wrapped.rows.length < count && wrapped.paragraphs < article.paragraphs.length) {
		addParagraph(wrapped, article);
	}
	return wrapped.rows;
}

/** How far an article is wrapped. One width an article is kept: after a resize the old rows are of no use. */
type Wrapped = ScriptShape & {
	readonly rows: ReaderRow[];
	paragraphs: number;
};

const wrappedArticles = new WeakMap<Article, Wrapped>();

function addParagraph(wrapped: Wrapped, article: Article): void {
	const paragraph = article.paragraphs[wrapped.paragraphs];
	wrapped.paragraphs += 1;
	if (paragraph === undefined || paragraph.kind === 'blank') return;
	const {rows} = wrapped;
	const before = rows.at(-1)?.paragraph;
	if (before !== undefined && needsGap(before, paragraph)) rows.push(gapAfter(before));
	for (const row of scriptRows(article.text, paragraph, wrapped)) {
		rows.push({...row, paragraph});
	}
}

/** Boilerplate lines stand together; everything else is set apart by an empty row. */
function needsGap(before: Paragraph, after: Paragraph): boolean {
	return !(before.kind === 'boilerplate' && after.kind === 'boilerplate');
}

/** At an offset of its own, so that the screen can begin with it when one goes up row by row. */
function gapAfter(paragraph: Paragraph): ReaderRow {
	const source = span(paragraph.end, paragraph.end);
	const row = {span: span(0, 0), cells: cells(0), isRightToLeft: false};
	return {text: '', row, source, paragraph};
}

/** The row on which `offset` stands, or the last one that begins before it; the upper one of two that show it. Logarithmic. */
export function rowIndexOf(rows: readonly ReaderRow[], offset: Offset): RowIndex {
	let low = 0;
	let high = rows.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((rows[middle]?.source.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	while (rows[low]?.isBelow === true) low -= 1;
	return rowIndex(Math.max(0, low));
}

/** The reader's first visible row, from the anchor that survives resizing. */
export function readerTop(state: State): RowIndex {
	if (state.readerAnchor === 0) return rowIndex(0);
	const rows = readerRows(state);
	return rowIndex(
		clampedReaderTop(rows, rowIndexOf(rows, state.readerAnchor), readerHeight(state)),
	);
}

/** A row that can be the first on the screen: the last page is full, and what stands below another row is not the first. */
export function clampedReaderTop(rows: readonly ReaderRow[], top: number, height: number): number {
	const last = wholeFrom(rows, Math.max(0, rows.length - height));
	return Math.max(0, Math.min(wholeFrom(rows, top), last));
}

function wholeFrom(rows: readonly ReaderRow[], index: number): number {
	let whole = index;
	while (rows[whole]?.isBelow === true) whole += 1;
	return whole;
}

/** How many rows show the words of this one in other letters. */
export function rowsBelow(rows: readonly ReaderRow[], index: number): number {
	return wholeFrom(rows, index + 1) - index - 1;
}

/** The anchor of a row, for `readerAnchor`; 0 in an empty article. */
export function anchorOf(rows: readonly ReaderRow[], index: number): Offset {
	return (rows[index]?.source.start ?? 0) as Offset;
}

export function isVisible(state: State, place: Span): boolean {
	const top = readerTop(state);
	const index = rowIndexOf(readerRows(state), place.start);
	return index >= top && index < top + readerHeight(state);
}
