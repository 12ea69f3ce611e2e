import {expect, test} from 'vitest';
import {layoutDrawing} from '../../support/layout-drawing.ts';

test('40x10: one pane, the one with the focus', () => {
	expect(layoutDrawing({columns: 40, rows: 10})).toBe(`
title
─ list 40x8 ────

footer
`);
});

test('40x10: the text takes the place of the list', () => {
	expect(layoutDrawing({columns: 40, rows: 10, focus: 'reader'})).toBe(`
title
─ reader 40x8 ──

footer
`);
});

test('60x20: list above preview, the entities in a row', () => {
	expect(layoutDrawing({columns: 60, rows: 20})).toBe(`
title
─ list 60x6 ────────────
─ reader 60x11 ─────────


─ strip 60x1 ───────────
footer
`);
});

test('60x20: focusing the entities opens them over the preview', () => {
	expect(layoutDrawing({columns: 60, rows: 20, focus: 'entities'})).toBe(`
title
─ list 60x6 ────────────
─ entities 60x11 ───────


─ strip 60x1 ───────────
footer
`);
});

test('60x20: a search takes two rows, and its results more than their third', () => {
	expect(layoutDrawing({columns: 60, rows: 20, hasSearch: true, hasFacets: true})).toBe(`
title
search 2
─ list 60x7 ────────────
─ reader 60x8 ──────────

─ strip 60x1 ───────────
footer
`);
});

test('80x24: list above preview', () => {
	expect(layoutDrawing({columns: 80, rows: 24})).toBe(`
title
─ list 80x7 ────────────────────
─ reader 80x14 ─────────────────



─ strip 80x1 ───────────────────
footer
`);
});

test('80x24: a search has a row to narrow by', () => {
	expect(layoutDrawing({columns: 80, rows: 24, hasSearch: true, hasFacets: true})).toBe(`
title
search 3
─ list 80x8 ────────────────────
─ reader 80x10 ─────────────────


─ strip 80x1 ───────────────────
footer
`);
});

test('80x24: half zoom of the text leaves the list a few rows', () => {
	expect(layoutDrawing({columns: 80, rows: 24, zoom: 'half', focus: 'reader'})).toBe(`
title
─ list 80x4 ────────────────────
─ reader 80x17 ─────────────────



─ strip 80x1 ───────────────────
footer
`);
});

test('80x24: half zoom of the list shares the rows', () => {
	expect(layoutDrawing({columns: 80, rows: 24, zoom: 'half'})).toBe(`
title
─ list 80x11 ───────────────────

─ reader 80x10 ─────────────────


─ strip 80x1 ───────────────────
footer
`);
});

test('80x24: a menu of four rows takes three of the text, not of the list', () => {
	expect(layoutDrawing({columns: 80, rows: 24, menuRows: 3})).toBe(`
title
─ list 80x7 ────────────────────
─ reader 80x11 ─────────────────


─ strip 80x1 ───────────────────
footer
`);
});

test('80x24: without preview the list is all', () => {
	expect(layoutDrawing({columns: 80, rows: 24, hasPreview: false})).toBe(`
title
─ list 80x22 ───────────────────





footer
`);
});

test('80x24: full zoom is one pane', () => {
	expect(layoutDrawing({columns: 80, rows: 24, zoom: 'full', focus: 'reader'})).toBe(`
title
─ reader 80x22 ─────────────────





footer
`);
});

test('100x30: list beside text, this folder under the list', () => {
	expect(layoutDrawing({columns: 100, rows: 30})).toBe(`
title
─ list 36x22 ─│─ reader 63x27 ──────────
              │
              │
              │
              │
─ folder 36x6 │
              │─ strip 63x1 ────────────
footer
`);
});

test('120x40: list beside text', () => {
	expect(layoutDrawing({columns: 120, rows: 40})).toBe(`
title
─ list 50x32 ───────│─ reader 69x37 ─────────────
                    │
                    │
                    │
                    │
                    │
                    │
                    │
─ folder 50x6 ──────│
                    │─ strip 69x1 ───────────────
footer
`);
});

test('120x40: focusing the entities opens them over the text', () => {
	expect(layoutDrawing({columns: 120, rows: 40, focus: 'entities'})).toBe(`
title
─ list 50x32 ───────│─ entities 69x37 ───────────
                    │
                    │
                    │
                    │
                    │
                    │
                    │
─ folder 50x6 ──────│
                    │─ strip 69x1 ───────────────
footer
`);
});

test('120x40: half zoom gives the list half', () => {
	expect(layoutDrawing({columns: 120, rows: 40, zoom: 'half'})).toBe(`
title
─ list 60x32 ───────────│─ reader 59x37 ─────────
                        │
                        │
                        │
                        │
                        │
                        │
                        │
─ folder 60x6 ──────────│
                        │─ strip 59x1 ───────────
footer
`);
});

test('160x45: list, text, entities', () => {
	expect(layoutDrawing({columns: 160, rows: 45})).toBe(`
title
─ list 65x37 ─────────────│─ reader 63x43 ──────────│─ entities 30x43
                          │                         │
                          │                         │
                          │                         │
                          │                         │
                          │                         │
                          │                         │
                          │                         │
                          │                         │
─ folder 65x6 ────────────│                         │
                          │                         │
footer
`);
});

test('160x45: half zoom gives the text half', () => {
	expect(layoutDrawing({columns: 160, rows: 45, zoom: 'half', focus: 'reader'})).toBe(`
title
─ list 49x37 ───────│─ reader 79x43 ─────────────────│─ entities 30x43
                    │                                │
                    │                                │
                    │                                │
                    │                                │
                    │                                │
                    │                                │
                    │                                │
                    │                                │
─ folder 49x6 ──────│                                │
                    │                                │
footer
`);
});

test('200x60: list, text, entities', () => {
	expect(layoutDrawing({columns: 200, rows: 60})).toBe(`
title
─ list 82x52 ────────────────────│─ reader 79x58 ─────────────────│─ entities 37x58
                                 │                                │
                                 │                                │
                                 │                                │
                                 │                                │
                                 │                                │
                                 │                                │
                                 │                                │
                                 │                                │
                                 │                                │
                                 │                                │
                                 │                                │
                                 │                                │
─ folder 82x6 ───────────────────│                                │
                                 │                                │
footer
`);
});

test('19x24: too small', () => {
	expect(layoutDrawing({columns: 19, rows: 24})).toBe(`
make me bigger
`);
});
