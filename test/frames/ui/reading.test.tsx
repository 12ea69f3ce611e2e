/** Reading: letters, selection, places, the mouse. */
import {afterEach, describe, expect, test} from 'vitest';
import {type Browser, openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';

afterEach(closeScreens);

/** The inverse cells of a row of the screen, as text. */
function inverseIn(browser: Browser, row: number, from = 0): string {
	const {columns} = browser.tools.size;
	// The ruler stands in the last column.
	return Array.from({length: columns - 1 - from}, (_, column) => browser.cell(row, from + column))
		.filter(({isInverse}) => isInverse)
		.map(({chars}) => chars)
		.join('');
}

describe('S', () => {
	test('puts a row in Latin letters below each row, with the hit marked in both', async () => {
		const browser = await openBrowser({columns: 80, rows: 24});
		await browser.type('/vu dai thang\r\rS');
		const latin = browser.lines().findIndex((line) => /komred vu dai thang/.test(line));
		expect(browser.lines().some((line) => /^ \p{Script=Devanagari}.*samiti/v.test(line))).toBe(
			false,
		);
		expect(inverseIn(browser, latin)).toBe('vu dai thang');
		await browser.type('S');
		const below = browser.lines().findIndex((line) => /komred vu dai thang/.test(line));
		expect(inverseIn(browser, below)).toBe('vu dai thang');
		expect(inverseIn(browser, below - 1)).toBe('वु दाई थांग');
		expect(browser.wrongBorders()).toEqual([]);
		await browser.type('S');
		expect(browser.lines().join('\n')).not.toMatch(/parti samiti/);
	});

	test('reads Urdu from the left in Latin letters, and both versions side by side', async () => {
		const browser = await openBrowser({columns: 120, rows: 40});
		await browser.type('jj\rS');
		const first = browser.lines().find((line) => line.includes('18 dasambar ko, subai parti'));
		expect(first).toMatch(/│ 18 dasambar ko,/);
		await browser.type('p');
		expect(browser.lines().join('\n')).toMatch(/18 d[ai]s\S+bar ko, .*│ 18 d[ai]s\S+bar ko, /);
		await browser.type('SS');
		expect(browser.lines().join('\n')).toMatch(/[\uFB50-\uFEFF].*│.*\p{Script=Devanagari}/v);
	});
});

describe('v', () => {
	test('shows what is selected, and y sends the original with its citation', async () => {
		const browser = await openBrowser({columns: 80, rows: 24});
		// In the Urdu article the text goes on to the left.
		await browser.type('jj\rzzv\u001B[D\u001B[D');
		expect(browser.lines().at(-1)).toContain('selected: 3 words');
		const drawn = inverseIn(browser, 2);
		expect(drawn).toMatch(/^[\uFB50-\uFEFF ]+18$/v);
		await browser.type('S');
		expect(inverseIn(browser, 2)).toBe('18 dasambar ko');
		await browser.type('y');
		const words = [...((browser.copies.at(-1) ?? '').split('\n')[0]?.split(' ') ?? [])];
		expect(words.map((word) => /^(?:18|\p{Script=Arabic}+)$/v.test(word))).toEqual([
			true,
			true,
			true,
		]);
		expect(browser.copies.at(-1)).toMatch(/\n\u2014 .*001_\w+\.txt:\d+, /);
		expect(browser.store.getState().selection).toBeUndefined();
	});

	test('# leads to the resolutions of the article, then to its quantities and dates', async () => {
		const browser = await openBrowser({columns: 160, rows: 45});
		await browser.type('j');
		await browser.type('#');
		expect(browser.lines().at(-1)).toContain('documents: ');
		expect(browser.store.getState().focus).toBe('entities');
		await browser.type('#');
		expect(browser.lines().at(-1)).toMatch(/quantities: |dates: /);
	});
});

describe('the reader', () => {
	test('tells which hit of how many, and where all hits stand in the article', async () => {
		const browser = await openBrowser({columns: 80, rows: 24});
		await browser.type('j');
		await browser.type('\r/vu dai thang\r');
		const rule = (): string => browser.lines().find((line) => line.includes(' min ')) ?? '';
		expect(rule()).toContain('hit 1 of 2');
		await browser.type('n');
		expect(rule()).toContain('hit 2 of 2');
		const ruler = (): readonly string[] =>
			browser
				.lines()
				.slice(10, 22)
				.map((line) => line.at(79) ?? ' ');
		const marks = Array.from({length: 13}, (_, row) => browser.cell(10 + row, 79));
		expect(marks.filter(({chars}) => chars === '*')).toHaveLength(2);
		// The part that is on the screen is reverse, and the hit that was gone to is in it.
		const seen = marks.filter(({isInverse}) => isInverse);
		expect(seen.length).toBeGreaterThan(0);
		expect(seen.length).toBeLessThan(8);
		expect(seen.some(({chars}) => chars === '*')).toBe(true);
		await browser.type('G');
		expect(rule()).toContain('100 %');
		expect(browser.cell(22, 79).isInverse || browser.cell(21, 79).isInverse).toBe(true);
		expect(ruler().length).toBe(12);
		expect(browser.wrongBorders()).toEqual([]);
	});

	test('goes on to the next article, by halves, by paragraphs and back, and zooms', async () => {
		const browser = await openBrowser({columns: 120, rows: 40});
		await browser.type('\rJ');
		const {store} = browser;
		const at = (): string => `${store.getState().open?.article.id.slice(0, 3)}`;
		expect([at(), store.getState().focus]).toEqual(['000', 'reader']);
		await browser.type('}');
		const paragraph = store.getState().readerAnchor;
		const text = store.getState().open?.article.text ?? '';
		expect(text[paragraph - 1]).toBe('\n');
		await browser.type('{');
		expect(store.getState().readerAnchor).toBe(0);
		await browser.type('dH');
		expect(at()).toBe('004');
		await browser.type('L');
		expect([at(), store.getState().readerAnchor > 0]).toEqual(['000', true]);
		await browser.type('K');
		expect(at()).toBe('004');
		await browser.type('zz');
		expect(browser.lines()[1]).toMatch(/^─ 004/);
	});
});
