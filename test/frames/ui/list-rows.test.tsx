/** What a row of the list and of "this folder" shows, and that it ends before the line between the panes. */
import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {layoutOf} from '../../../source/state/selectors.ts';
import {widthInCells} from '../../../source/text/width.ts';
import {type Browser, openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';

afterEach(closeScreens);

/** The rows of a pane at the left, without its rule, and its width. */
function paneRows(browser: Browser, pane: 'list' | 'folder'): readonly [number[], number] {
	const {list, folder, searchRows} = layoutOf(browser.store.getState());
	const rect = pane === 'list' ? list : folder;
	if (list === undefined || rect === undefined) return [[], 0];
	const rule = 1 + searchRows + (pane === 'list' ? 0 : list.height);
	return [Array.from({length: rect.height - 1}, (_, index) => rule + 1 + index), rect.width];
}

/** The texts of these rows, bidi controls and blanks at the end left out. */
function rowTexts(browser: Browser, pane: 'list' | 'folder'): readonly string[] {
	const [rows, width] = paneRows(browser, pane);
	return rows.map((row) => {
		const cells = Array.from({length: width}, (_, column) => browser.cell(row, column));
		// A letter of two cells has none in the second.
		const chars = cells.map((cell) => (cell.width === 0 ? '' : cell.chars || ' '));
		return chars
			.join('')
			.replaceAll(/\p{Cf}/gv, '')
			.trimEnd();
	});
}

/** Letters stand in the cells as they are stored. */
function opened(columns: number, rows: number): Promise<Browser> {
	return openBrowser({columns, rows}, {bidi: 'logical'});
}

/** Vu Dai Thang. */
const hindi = 'वु दाई थांग';
const urdu = '\u0648\u0648 \u0688\u0627\u0626\u06CC \u062A\u06BE\u0627\u0646\u06AF';

describe('a found name (Vu Dai Thang) in its row', () => {
	test.each([
		[80, 24, `Vu Dai Thang   person 4   ${urdu} 2   ${hindi} 2`],
		[100, 30, `Vu Dai Thang  4  ${hindi} 2`],
		[120, 40, `Vu Dai Thang  person 4  ${urdu}  वु दाई…`],
		[140, 40, `Vu Dai Thang  person 4  ${urdu} 2  ${hindi} 2`],
		[150, 40, `Vu Dai Thang   person 4   ${urdu} 2   ${hindi} 2`],
		[160, 45, `Vu Dai Thang   person 4   ${urdu} 2   ${hindi} 2`],
		[200, 50, `Vu Dai Thang   person 4   ${urdu} 2   ${hindi} 2`],
	])('at %ix%i is %s', async (columns, rows, expected) => {
		const browser = await opened(columns, rows);
		await browser.type('@vu');
		expect(rowTexts(browser, 'list')[0]).toBe(`> @ ${expected}`);
	});

	test('a name that is longer than the row (the Standing Committee) keeps its count', async () => {
		const browser = await opened(113, 40);
		await browser.type('@party');
		expect(rowTexts(browser, 'list')).toContain('  @ Standing Committee of the Provinci…  6');
	});
});

describe('the names in two scripts of this folder (Vu Dai Thang)', () => {
	test.each([
		[100, 30, `Vu Dai Thang  ${urdu}  वु दा…`],
		[110, 30, `Vu Dai Thang  ${urdu}  ${hindi}`],
		[120, 40, `Vu Dai Thang = ${urdu} = ${hindi}`],
		[160, 45, `Vu Dai Thang = ${urdu} = ${hindi}`],
	])('at %ix%i stand as %s', async (columns, rows, expected) => {
		const browser = await opened(columns, rows);
		expect(rowTexts(browser, 'folder')).toContain(` ${expected}`);
	});
});

describe('on a wide screen', () => {
	/** Of article 000: "On 18 December the provincial party committee reviewed the work of party building in 2024 …". */
	const title =
		'18 दिसंबर को, प्रांतीय पार्टी समिति ने 2024 में पार्टी निर्माण कार्यों की समीक्षा और 2025 के लिए कार्यों';

	test.each([
		[160, 45, 43],
		[200, 50, 58],
		[240, 60, 74],
	])(
		'at %ix%i a title has its date before it and is shown over %i cells at least',
		async (columns, rows, least) => {
			const browser = await opened(columns, rows);
			const row = rowTexts(browser, 'list').find((text) => text.includes('18 Dec ')) ?? '';

			const shown = row.replace(/^.* 18 Dec +/v, '').replace('…', '');
			expect(title.startsWith(shown)).toBe(true);
			expect(widthInCells(shown, 'wc1')).toBeGreaterThanOrEqual(least);
		},
	);

	test('at 160x45 a result has its date too, and its hit (Vu Dai Thang) among its words', async () => {
		const browser = await opened(160, 45);
		await browser.type('/vu dai thang');
		const row = rowTexts(browser, 'list')[1];
		expect(row).toMatch(/^>N hi= 18 Dec +… .*कॉमरेड वु दाई थांग ने सम्मेलन की अ…$/v);
	});
});

/** The list shows articles, results, names, what to try where nothing is found, articles in Latin letters. */
const typed = ['1G', '/vu dai thang\r', '@party\r', `/${'q'.repeat(70)}\r`, 'FS'];

test.each([
	['xterm', 'visual'],
	['wc0', 'override'],
	['wc0', 'isolate'],
	['all1', 'override'],
	['all1', 'isolate'],
	['xterm', 'logical'],
	['gc2wc1', 'words'],
] as const)(
	'in a terminal that counts %s, in mode %s, no row ends in the cell before the line',
	async (widthTable, bidi) => {
		const browser = await openBrowser({columns: 160, rows: 45}, {widthTable, bidi});
		const size = fc.record({
			columns: fc.integer({min: 100, max: 240}),
			rows: fc.integer({min: 24, max: 50}),
		});
		for (const keys of typed) {
			await browser.type(keys);
			await fc.assert(
				fc.asyncProperty(size, async (each) => {
					await browser.resize(each);
					expect(lastCells(browser)).toEqual([]);
					expect(browser.wrongBorders()).toEqual([]);
				}),
				{numRuns: 4},
			);
		}
	},
);

/** What stands in the last cells of the list and of "this folder", with its place. */
function lastCells(browser: Browser): readonly string[] {
	return (['list', 'folder'] as const).flatMap((pane) => {
		const [rows, width] = paneRows(browser, pane);
		return rows.flatMap((row) => {
			const chars = browser.cell(row, width - 1).chars.replaceAll(/[\p{Cf} ]/gv, '');
			return chars === '' ? [] : [`${pane} ${row}:${width - 1} ${chars}`];
		});
	});
}
