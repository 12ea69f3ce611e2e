/** Reading: letters, selection, places, the mouse. */
import {afterEach, describe, expect, test} from 'vitest';
import {type Browser, openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';

afterEach(closeScreens);

/** The inverse cells of a row of the screen, as text. */
function inverseIn(browser: Browser, row: number, from = 0): string {
	const {columns} = browser.tools.size;
	return Array.from({length: columns - from}, (_, column) => browser.cell(row, from + column))
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
