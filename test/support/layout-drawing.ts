import {type Layout, type LayoutRequest, layout, type Rect} from '../../source/state/layout.ts';

/** A screen as it is opened: the list has the focus, nothing is looked for. */
const opened: LayoutRequest = {
	columns: 80,
	rows: 24,
	focus: 'list',
	zoom: 'normal',
	hasPreview: true,
	hasSearch: false,
	hasFacets: false,
	isLinear: false,
};

/** Columns and rows of the screen that a letter of a drawing stands for. */
const scale = {columns: 2.5, rows: 4};

/**
 * The arrangement as a drawing, a letter for two and a half columns and a line for four rows. Each pane tells its
 * columns and rows:
 *
 *     title
 *     ─ list 80x7 ────────────────────
 *
 *     ─ reader 80x14 ─────────────────
 *
 *     ─ strip 80x1 ───────────────────
 *     footer
 */
export function layoutDrawing(request: Partial<LayoutRequest>): string {
	const asked = {...opened, ...request};
	const screen = layout(asked);
	if (screen.arrangement === 'tooSmall') return '\nmake me bigger\n';
	const search = screen.searchRows === 0 ? [] : [`search ${screen.searchRows}`];
	const rows = ['title', ...search, ...bodyRows(screen), 'footer'];
	return `\n${rows.map((row) => row.trimEnd()).join('\n')}\n`;
}

function bodyRows(screen: Layout): readonly string[] {
	const {list, reader, entities, folder, strip, body} = screen;
	const height = drawnHeight(body);
	const isStacked = screen.arrangement === 'single' || screen.arrangement === 'stacked';
	if (isStacked) return column({list, reader, entities, strip}, height);
	const left = column({list, folder}, height);
	const middle = column(reader === undefined ? {entities, strip} : {reader, strip}, height);
	const right = reader === undefined ? [] : column({entities}, height);
	return left.map((row, index) => [row, middle[index], right[index]].filter(Boolean).join('│'));
}

/** Panes one above the other; the first takes what the others leave. */
function column(
	panes: Readonly<Record<string, Rect | undefined>>,
	height: number,
): readonly string[] {
	const there = Object.entries(panes).flatMap(([name, pane]) => (pane ? [{name, pane}] : []));
	const below = there.slice(1).reduce((sum, {pane}) => sum + drawnHeight(pane), 0);
	return there.flatMap(({name, pane}, index) =>
		box(name, pane, index === 0 ? height - below : drawnHeight(pane)),
	);
}

function drawnHeight({height}: Rect): number {
	return Math.max(1, Math.round(height / scale.rows));
}

function box(name: string, {width, height}: Rect, rows: number): readonly string[] {
	const label = `─ ${name} ${width}x${height}`;
	const columns = Math.max(label.length, Math.round(width / scale.columns));
	const rule = `${label} `.padEnd(columns, '─').slice(0, columns);
	return [rule, ...Array.from({length: Math.max(0, rows - 1)}, () => ' '.repeat(columns))];
}
