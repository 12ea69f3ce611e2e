import {readFileSync} from 'node:fs';
import {afterEach, describe, expect, test} from 'vitest';
import {bidiModes} from '../../../source/text/types.ts';
import {type Browser, openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';

afterEach(closeScreens);

const urdu = '001_fbe9e8309af8e5cb';
const urduText = readFileSync(new URL(`../../../seeds/${urdu}.txt`, import.meta.url), 'utf8');

/** Opens an article by its place in the list, with the reader focused. */
async function read(browser: Browser, place: number): Promise<void> {
	await browser.type(`${place}G`);
	await browser.type('\r');
}

/** The letters of the reader's rows, without blanks, borders and controls, joined forms undone. */
function letters(text: string): string {
	return text.replace(/[\p{Cf}\p{M}\s\u2500-\u257F]/gv, '').normalize('NFKC');
}

/** How the article begins: "On 18 December the provincial party committee …". */
const firstWords =
	'18 \u062F\u0633\u0645\u0628\u0631 \u06A9\u0648\u060C \u0635\u0648\u0628\u0627\u0626\u06CC';

describe.each(['xterm', 'wc0', 'all1'] as const)('in a terminal that counts %s', (table) => {
	test.each(bidiModes)('an Urdu article stands in mode %s, with every letter', async (mode) => {
		const browser = await openBrowser({columns: 80, rows: 24}, {widthTable: table, bidi: mode});
		await read(browser, 3);
		expect(browser.wrongBorders()).toEqual([]);
		const head = browser.lines().findIndex((line) => line.includes(urdu));
		const rows = browser.lines().slice(head + 1, -2);
		if (mode === 'isolate' || mode === 'logical') {
			// What is sent as stored reads on from row to row: no letter is cut at an edge.
			expect(letters(urduText)).toContain(letters(rows.join('')));
		} else if (mode !== 'words') {
			const fromRight = Array.from(letters(rows[0] ?? ''))
				.reverse()
				.join('');
			expect(fromRight.startsWith(letters(firstWords).replace('18', '81'))).toBe(true);
		}
		await browser.press('jj G');
		expect(browser.wrongBorders()).toEqual([]);
	});
});

describe('the screen', () => {
	test('shows the list, the text, the entities and what works now', async () => {
		const browser = await openBrowser({columns: 160, rows: 45});
		const screen = browser.lines().join('\n');
		expect(screen).toContain('articles 5');
		expect(screen).toMatch(/people \d+/);
		expect(screen).toContain('Hindi 4, Urdu 1');
		expect(browser.lines().at(-1)).toContain('? keys');
	});

	test('draws Urdu at the right margin of the reader', async () => {
		const browser = await openBrowser({columns: 80, rows: 24});
		await browser.type('/\u06A9\u0627\u0646\u0641\u0631\u0646\u0633\r');
		await browser.type('\rgg');
		const row = browser.lines().findIndex((line) => line.includes(urdu)) + 1;
		expect(browser.cell(row, 77).chars).toMatch(/[\uFB50-\uFEFF\d]/v);
		expect(browser.cell(row, 1).chars.trim()).toBe('');
	});

	test('marks the hit of a Latin query in the Hindi text', async () => {
		const browser = await openBrowser({columns: 100, rows: 40});
		await browser.type('/vu dai thang\r');
		const row = browser.lines().findIndex((line) => /│.*वु दाई थांग/.test(line));
		const inverse = Array.from({length: 62}, (_, column) => browser.cell(row, 37 + column))
			.filter(({isInverse}) => isInverse)
			.map(({chars}) => chars)
			.join('');
		expect(inverse).toBe('वु दाई थांग');
	});

	test('says what to try where nothing is found', async () => {
		const browser = await openBrowser({columns: 80, rows: 24});
		await browser.type('/qqqqzzzz');
		expect(browser.lines().join('\n')).toContain('nothing found for: qqqqzzzz');
	});

	test('the caret of the box is the real cursor, behind what was typed', async () => {
		const browser = await openBrowser({columns: 80, rows: 24});
		await browser.type('/दि');
		expect(browser.cursor()).toEqual({row: 1, column: ' corpus> '.length + 2, isVisible: true});
		await browser.type('\u001B[D');
		expect(browser.cursor().column).toBe(' corpus> '.length);
	});

	test('help lists the keys, and q closes it', async () => {
		const browser = await openBrowser({columns: 80, rows: 24});
		await browser.type('?');
		expect(browser.lines().join('\n')).toContain('page down');
		await browser.type('q');
		expect(browser.lines().join('\n')).toContain('articles 5');
	});

	test('below 20x5 it asks for room and loses nothing', async () => {
		const browser = await openBrowser({columns: 80, rows: 24});
		await browser.type('j');
		await browser.resize({columns: 15, rows: 4});
		expect(browser.lines()[0]).toContain('make me bigger');
		await browser.resize({columns: 80, rows: 24});
		expect(browser.lines()[0]).toContain('2/5');
	});
});

describe('bytes', () => {
	test('a move in the list that leaves the text as it is writes at most 500 bytes', async () => {
		const browser = await openBrowser({columns: 200, rows: 60});
		await read(browser, 1);
		// What P says is gone with the first j.
		await browser.type('qPj');
		browser.newBytes();
		await browser.press('j');
		expect(Buffer.byteLength(browser.newBytes())).toBeLessThanOrEqual(500);
	});

	test('a scroll by one line writes at most 17 kB at 200x60, and 1.5 kB at 80x24 with the reader zoomed', async () => {
		const wide = await openBrowser({columns: 200, rows: 60});
		await read(wide, 1);
		wide.newBytes();
		await wide.press('j');
		expect(Buffer.byteLength(wide.newBytes())).toBeLessThanOrEqual(17_000);
		const small = await openBrowser({columns: 80, rows: 24});
		await read(small, 1);
		await small.type('zz');
		small.newBytes();
		await small.press('j');
		expect(Buffer.byteLength(small.newBytes())).toBeLessThanOrEqual(1500);
	});
});
