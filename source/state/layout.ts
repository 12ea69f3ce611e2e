import {type Cells, cells} from '../text/units.ts';
import {comfortableReader, widestReader} from './reader-width.ts';
import type {Pane, Zoom} from './types.ts';
import {unreachable} from './unreachable.ts';

/** A pane with its rule on top: whole columns and rows of the screen. */
export type Rect = {readonly width: Cells; readonly height: number};

export type Arrangement = 'tooSmall' | 'single' | 'stacked' | 'twoColumns' | 'threeColumns';

/**
 * Which panes are drawn and how large each is. Columns are parted by a line one cell wide.
 *
 *     stacked                twoColumns             threeColumns
 *     ─ list ────────        ─ list ──│─ reader ─   ─ list ─│─ reader ─│─ entities ─
 *     ─ reader ──────                 │
 *                            ─ folder │─ strip ──
 *     ─ strip ───────
 */
export type Layout = {
	readonly arrangement: Arrangement;
	readonly width: Cells;
	/** Rows of the search box, of "reads as" and of what to narrow by, under the title; 0 without a query. */
	readonly searchRows: number;
	readonly body: Rect;
	readonly list?: Rect;
	readonly reader?: Rect;
	readonly entities?: Rect;
	/** "This folder" under the list. */
	readonly folder?: Rect;
	/** The entities in one row, where they have no pane. */
	readonly strip?: Rect;
};

export type LayoutRequest = {
	readonly columns: number;
	readonly rows: number;
	readonly focus: Pane;
	readonly zoom: Zoom;
	readonly hasPreview: boolean;
	readonly hasSearch: boolean;
	/** What was found can be narrowed: a row for that stands under "reads as" while the query stands. */
	readonly hasFacets: boolean;
	/** Rows that a menu takes beside the footer's own. */
	readonly menuRows?: number;
	/** One pane at a time, as a screen reader reads. */
	readonly isLinear: boolean;
};

/** Title and footer. */
const chromeRows = 2;
const smallest = {columns: 20, rows: 5};

/** The arrangement of the screen, by columns and rows alone. Pure; costs nothing. */
export function layout(request: LayoutRequest): Layout {
	const {menuRows = 0} = request;
	const usual = usualLayout(request);
	return menuRows === 0 ? usual : lowered(usual, menuRows);
}

/** A menu takes its rows from the bottom: what stands above keeps its place. */
function lowered(screen: Layout, by: number): Layout {
	const {arrangement, body, list, reader, entities} = screen;
	const less = ({width, height}: Rect): Rect => rect(width, Math.max(1, height - by));
	const isListAbove = arrangement === 'stacked';
	return {
		...screen,
		body: less(body),
		...(list && !isListAbove && {list: less(list)}),
		...(reader && {reader: less(reader)}),
		...(entities && {entities: less(entities)}),
	};
}

function usualLayout(request: LayoutRequest): Layout {
	const {columns, rows} = request;
	const searchRows = searchRowCount(request);
	const body = rect(columns, Math.max(0, rows - chromeRows - searchRows));
	const arrangement = arrangementFor(request);
	const base = {arrangement, width: cells(columns), searchRows, body};
	switch (arrangement) {
		case 'tooSmall':
			return base;
		case 'single':
			return {...base, [request.focus]: body};
		case 'stacked':
			return {...base, ...stacked(request, body)};
		case 'twoColumns':
			return {...base, ...twoColumns(request, body)};
		case 'threeColumns':
			return {...base, ...threeColumns(request, body)};
		default:
			return unreachable(arrangement);
	}
}

function searchRowCount({rows, hasSearch, hasFacets}: LayoutRequest): number {
	if (!hasSearch) return 0;
	if (rows < 12) return 1;
	return hasFacets && rows >= 24 ? 3 : 2;
}

function arrangementFor(request: LayoutRequest): Arrangement {
	const {columns, rows, zoom, hasPreview, focus, isLinear} = request;
	if (columns < smallest.columns || rows < smallest.rows) return 'tooSmall';
	if (isLinear || zoom === 'full' || columns < 60 || rows < 12) return 'single';
	if (!hasPreview && focus === 'list' && columns < 160) return 'single';
	if (columns < 100) return 'stacked';
	return columns < 160 ? 'twoColumns' : 'threeColumns';
}

/** Focusing the entities puts them where the reader was. */
function lower(request: LayoutRequest, place: Rect): Pick<Layout, 'reader' | 'entities'> {
	return request.focus === 'entities' ? {entities: place} : {reader: place};
}

function stacked(request: LayoutRequest, body: Rect): Partial<Layout> {
	const strip = request.rows >= 20 ? {strip: rect(body.width, 1)} : {};
	const height = body.height - (strip.strip?.height ?? 0);
	const share = request.zoom === 'half' ? halfShare(request, 0.2) : listShare(request);
	const listHeight = Math.max(3, Math.round(height * share));
	return {
		list: rect(body.width, listHeight),
		...lower(request, rect(body.width, height - listHeight)),
		...strip,
	};
}

/** Half zoom: the list gets half of the screen, and where another pane has the focus, that one most of it. */
function halfShare({focus}: LayoutRequest, besideOther: number): number {
	return focus === 'list' ? 0.5 : besideOther;
}

/** While a search is open its results get more room than the preview's text. */
function listShare({hasSearch, focus}: LayoutRequest): number {
	return hasSearch && focus === 'list' ? 0.45 : 0.35;
}

function twoColumns(request: LayoutRequest, body: Rect): Partial<Layout> {
	const listWidth =
		request.zoom === 'half'
			? Math.round(body.width * halfShare(request, 0.25))
			: usualListWidth(body.width);
	const folderHeight = request.rows >= 30 ? 6 : 0;
	const stripHeight = request.rows >= 20 ? 1 : 0;
	const right = body.width - listWidth - 1;
	return {
		list: rect(listWidth, body.height - folderHeight),
		...(folderHeight > 0 ? {folder: rect(listWidth, folderHeight)} : {}),
		...lower(request, rect(right, body.height - stripHeight)),
		...(stripHeight > 0 ? {strip: rect(right, stripHeight)} : {}),
	};
}

/** What a text of some 66 cells leaves, which is read well; some two fifths of the screen in any case. */
function usualListWidth(width: number): number {
	const left = width - 1 - comfortableReader;
	return Math.round(Math.min(width * 0.42, Math.max(width * 0.36, left)));
}

/**
 * At 160 columns a title has 45 cells behind its date, the text 60, and the entities what a name and its counts need. Wider
 * screens are shared out alike, until the entities and the text have no use for more. Half zoom widens the pane with the
 * focus.
 */
function threeColumns(request: LayoutRequest, body: Rect): Partial<Layout> {
	const {focus, zoom} = request;
	const room = body.width - 2;
	const half = zoom === 'half' ? Math.round(room / 2) : 0;
	const usualEntities = Math.min(widestEntities, Math.floor(room * 0.19));
	const entitiesWidth = focus === 'entities' ? Math.max(usualEntities, half) : usualEntities;
	const shared = room - entitiesWidth;
	const usualReader = Math.min(widestReader, Math.round(shared * 0.49));
	const readerWidth = {
		list: Math.min(usualReader, shared - half),
		reader: Math.max(usualReader, half),
		entities: usualReader,
	}[focus];
	const listWidth = shared - readerWidth;
	const folderHeight = request.rows >= 30 ? 6 : 0;
	return {
		list: rect(listWidth, body.height - folderHeight),
		...(folderHeight > 0 ? {folder: rect(listWidth, folderHeight)} : {}),
		reader: rect(readerWidth, body.height),
		entities: rect(entitiesWidth, body.height),
	};
}

/** Nearly every name and its counts have room in it. */
const widestEntities = 48;

function rect(width: number, height: number): Rect {
	return {width: cells(width), height};
}
