import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ScriptChoice} from '../../../source/romanise/types.ts';
import {defaultEncoding} from '../../../source/state/initial.ts';
import {
	readerHeight,
	readerRows,
	readerTop,
	visibleRows,
} from '../../../source/state/reader-rows.ts';
import {highlightsOn, scriptRows} from '../../../source/state/script-rows.ts';
import type {State} from '../../../source/state/types.ts';
import {cells, span} from '../../../source/text/units.ts';
import {widthInCells} from '../../../source/text/width.ts';
import {emptyState, headNamed, openArticleOf, replayed} from '../../support/states.ts';

function rowsOf(text: string, script: ScriptChoice, width = 30) {
	const shape = {width: cells(width), encoding: defaultEncoding, script};
	return scriptRows(text, span(0, text.length), shape);
}

function drawn(text: string, script: ScriptChoice, width = 30): readonly string[] {
	return rowsOf(text, script, width).map(({text: shown, row}) =>
		shown.slice(row.span.start, row.span.end),
	);
}

/** On 18 December the Provincial Party Committee called a conference. */
const HINDI = '18 दिसंबर को, प्रांतीय पार्टी समिति ने सम्मेलन आयोजित किया।';

describe('the rows of a paragraph', () => {
	test('in Latin letters', () => {
		expect(drawn(HINDI, 'latin')).toEqual([
			'18 disambar ko, prantiy parti',
			'samiti ne sammelan ayojit',
			'kiya.',
		]);
	});

	test('in both: each row of Hindi with its reading right below, neither wider than the pane', () => {
		expect(drawn(HINDI, 'both')).toEqual([
			'18 दिसंबर को, प्रांतीय पार्टी',
			'18 disambar ko, prantiy parti',
			// The next word would fit in Hindi, but not below it.
			'समिति ने सम्मेलन आयोजित',
			'samiti ne sammelan ayojit',
			'किया।',
			'kiya.',
		]);
	});

	test('text in Latin letters stands once', () => {
		expect(drawn('The Provincial Party Committee', 'both')).toEqual([
			'The Provincial Party Committee',
		]);
	});

	test('a highlight of the name in Hindi is on the name in Latin letters', () => {
		const text = `${HINDI} सचिव वु दाई थांग ने कहा।`;
		const start = text.indexOf('वु दाई थांग');
		const hit = {...span(start, start + 'वु दाई थांग'.length), kind: 'hit'} as const;
		for (const script of ['original', 'latin', 'both'] as const) {
			const marked = rowsOf(text, script).flatMap((row) =>
				highlightsOn(row, [hit]).map((each) => {
					const from = Math.max(each.start, row.row.span.start);
					return row.text.slice(from, Math.min(each.end, row.row.span.end));
				}),
			);
			const latin = ['vu dai thang'];
			const own = ['वु दाई थांग'];
			expect(marked).toEqual({original: own, latin, both: [...own, ...latin]}[script]);
		}
	});

	test('in any width every row fits, and both scripts show all words once', () => {
		fc.assert(
			fc.property(fc.integer({min: 12, max: 120}), (width) => {
				const rows = rowsOf(HINDI, 'both', width);
				for (const {text, row} of rows) {
					const shown = text.slice(row.span.start, row.span.end);
					expect(widthInCells(shown, 'wc1')).toBeLessThanOrEqual(width);
				}
				const below = rows.filter(({isBelow}) => isBelow);
				const above = rows.filter(({isBelow}) => !isBelow);
				const joined = (all: typeof rows) =>
					all.map(({text, row}) => text.slice(row.span.start, row.span.end)).join(' ');
				expect(joined(above)).toBe(HINDI);
				expect(joined(below)).toBe(drawn(HINDI, 'latin', 1000).join(' '));
			}),
			{numRuns: 30},
		);
	});
});

describe('the reader with both scripts', () => {
	const long = Array.from({length: 40}, (_, line) => `${line} ${HINDI} ${HINDI}`).join('\n');
	const state = replayed(
		emptyState(60, 25),
		{type: 'articlesRead', heads: [headNamed('a0')], problems: [], isComplete: true},
		{type: 'articleRead', open: openArticleOf('a0', long)},
		{type: 'paneShown', pane: 'reader'},
		{type: 'scriptStepped'},
		{type: 'scriptStepped'},
	).state;

	function tops(start: State, rows: 1 | -1): readonly number[] {
		const all: number[] = [];
		let current = start;
		for (;;) {
			const next = replayed(current, {type: 'moved', rows}).state;
			if (readerTop(next) === readerTop(current)) return all;
			current = next;
			all.push(readerTop(current));
		}
	}

	test('j and k go from pair to pair, and reach the last and the first row', () => {
		expect(state.script).toBe('both');
		const down = tops(state, 1);
		const rows = readerRows(state);
		expect(down.every((top) => rows[top]?.isBelow !== true)).toBe(true);
		expect(down.at(-1)).toBeGreaterThanOrEqual(rows.length - readerHeight(state));
		const end = replayed(state, {type: 'jumped', to: 'bottom'}).state;
		expect(visibleRows(end).at(-1)).toBe(rows.at(-1));
		expect(tops(end, -1).at(-1)).toBe(0);
	});

	test('S keeps the place in the text', () => {
		const placed = replayed(state, {type: 'paged', pages: 3}).state;
		const place = placed.readerAnchor;
		const shown = visibleRows(replayed(placed, {type: 'scriptStepped'}).state)[0]?.source;
		expect(shown?.start).toBeLessThanOrEqual(place);
		expect(shown?.end).toBeGreaterThan(place);
	});
});
