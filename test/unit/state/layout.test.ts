import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Layout, type LayoutRequest, layout} from '../../../source/state/layout.ts';
import {widestColumn, widestReader} from '../../../source/state/reader-width.ts';

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

describe('from 160 columns on', () => {
	test.each([
		[160, 65, 63, 30],
		[200, 82, 79, 37],
		[240, 98, 95, 45],
		[320, 167, 103, 48],
	])('%i are %i for the list, %i for the text and %i for the entities', (columns, ...widths) => {
		const {list, reader, entities} = layout({...base, columns});
		expect([list, reader, entities].map((rect) => rect?.width)).toEqual(widths);
	});

	const wide = fc.integer({min: 160, max: 400});

	test('the text has 60 cells and no more than it is wrapped at, and no column is lost to the list', () => {
		fc.assert(
			fc.property(wide, (columns) => {
				const {list, reader} = layout({...base, columns});
				expect(reader?.width).toBeGreaterThanOrEqual(60 + widestReader - widestColumn);
				expect(reader?.width).toBeLessThanOrEqual(widestReader);
				const next = layout({...base, columns: columns + 1});
				expect(next.list?.width).toBeGreaterThanOrEqual(list?.width ?? 0);
			}),
		);
	});

	test('half zoom makes no pane narrower that has the focus', () => {
		fc.assert(
			fc.property(wide, fc.constantFrom('list', 'reader', 'entities'), (columns, focus) => {
				const usual = layout({...base, columns, focus})[focus]?.width;
				const zoomed = layout({...base, columns, focus, zoom: 'half'})[focus]?.width;
				expect(zoomed).toBeGreaterThanOrEqual(usual ?? 0);
			}),
		);
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
