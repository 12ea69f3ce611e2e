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

describe('the arrangement', () => {
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
