import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Layout, type LayoutRequest, layout} from '../../../source/state/layout.ts';

const base: LayoutRequest = {
	columns: 80,
	rows: 24,
	focus: 'list',
	zoom: 'normal',
	hasPreview: true,
	hasSearch: false,
	hasFacets: false,
	isLinear: false,
};

/** Draws the arrangement: one letter a pane, `│` the line between columns. */
function drawing(request: LayoutRequest): readonly string[] {
	const {list, reader, entities, folder, strip, body} = layout(request);
	const block = (letter: string, pane: Layout['list']): readonly string[] =>
		pane === undefined ? [] : Array.from({length: pane.height}, () => letter.repeat(pane.width));
	const left = [...block('l', list), ...block('f', folder)];
	const right = [...block('r', reader), ...block('s', strip)];
	const isStacked = list?.width === body.width || reader?.width === body.width;
	if (isStacked)
		return [...left, ...block('r', reader), ...block('e', entities), ...block('s', strip)];
	const third = block('e', entities);
	return left.map((row, index) => [row, right[index], third[index]].filter(Boolean).join('│'));
}

describe('the arrangement', () => {
	test('under 60 columns is one pane', () => {
		const {list, reader} = layout({...base, columns: 40, rows: 10});
		expect(list).toEqual({width: 40, height: 8});
		expect(reader).toBeUndefined();
		expect(layout({...base, columns: 40, rows: 10, focus: 'reader'}).reader?.height).toBe(8);
	});

	test('at 60 columns puts the list above the text', () => {
		const rows = drawing({...base, columns: 60, rows: 20});
		expect(rows).toHaveLength(18);
		expect(rows.map((row) => row[0]).join('')).toBe('llllllrrrrrrrrrrrs');
	});

	test('at 120 columns puts the list beside the text', () => {
		const rows = drawing({...base, columns: 120, rows: 32});
		expect(rows).toHaveLength(30);
		expect(rows[0]).toBe(`${'l'.repeat(43)}│${'r'.repeat(76)}`);
		expect(rows.at(-1)).toBe(`${'f'.repeat(43)}│${'s'.repeat(76)}`);
	});

	test('at 160 columns has three panes', () => {
		const rows = drawing({...base, columns: 160, rows: 20});
		expect(rows[0]).toBe(`${'l'.repeat(41)}│${'r'.repeat(76)}│${'e'.repeat(41)}`);
	});

	test('under 20 rows has no strip, under 12 no preview', () => {
		expect(layout({...base, rows: 19}).strip).toBeUndefined();
		expect(layout({...base, rows: 11}).reader).toBeUndefined();
	});

	test('below 20x5 is too small to draw', () => {
		expect(layout({...base, columns: 19}).arrangement).toBe('tooSmall');
		expect(layout({...base, rows: 4}).arrangement).toBe('tooSmall');
	});
});

test('the panes fill every column and row, in whole cells, and the focused pane is there', () => {
	fc.assert(
		fc.property(
			fc.record({
				columns: fc.integer({min: 20, max: 400}),
				rows: fc.integer({min: 5, max: 200}),
				focus: fc.constantFrom('list', 'reader', 'entities'),
				zoom: fc.constantFrom('normal', 'half', 'full'),
				hasPreview: fc.boolean(),
				hasSearch: fc.boolean(),
				hasFacets: fc.boolean(),
				isLinear: fc.boolean(),
			}),
			(request) => {
				const screen = layout(request);
				expect(screen[request.focus]).toBeDefined();
				expect(screen.body.height + screen.searchRows + 2).toBe(request.rows);
				for (const rect of [screen.list, screen.reader, screen.entities]) {
					if (rect === undefined) continue;
					expect(Number.isInteger(rect.width) && rect.width > 0).toBe(true);
					expect(Number.isInteger(rect.height) && rect.height > 0).toBe(true);
				}
				expect(usedCells(screen)).toBe(screen.body.width * screen.body.height);
			},
		),
	);
});

function usedCells(screen: Layout): number {
	const rects = [screen.list, screen.reader, screen.entities, screen.folder, screen.strip];
	const panes = rects.reduce((sum, rect) => sum + (rect ? rect.width * rect.height : 0), 0);
	const lines = {twoColumns: 1, threeColumns: 2, tooSmall: 0, single: 0, stacked: 0};
	return panes + lines[screen.arrangement] * screen.body.height;
}
