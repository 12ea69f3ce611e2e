/** Reading: letters, selection, places, the mouse. */
import {afterEach, describe, expect, test} from 'vitest';
import {type Browser, openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';

afterEach(closeScreens);

/** The inverse cells of a row of the screen, as text. The ruler stands in the last column. */
function inverseIn(
	browser: Browser,
	row: number,
	from = 0,
	end = browser.tools.size.columns - 1,
): string {
	return Array.from({length: end - from}, (_, column) => browser.cell(row, from + column))
		.filter(({isInverse}) => isInverse)
		.map(({chars}) => chars)
		.join('');
}

/** The columns of the reader on a screen of 200, without its ruler. */
const reader = {from: 83, end: 161};

/** Row and column of a text in that reader. */
function placeInReader(browser: Browser, text: string): readonly [number, number] {
	for (const row of browser.lines().keys()) {
		const cells = Array.from(
			{length: reader.end - reader.from},
			(_, column) => browser.cell(row, reader.from + column).chars,
		);
		const at = cells.findIndex((_, index) => cells.slice(index).join('').startsWith(text));
		if (at >= 0) return [row, reader.from + at];
	}
	throw new Error(`${text} is not in the reader`);
}

describe('S', () => {
	test('puts a row in Latin letters below each row, with the hit marked in both', async () => {
		const browser = await openBrowser({columns: 80, rows: 24});
		await browser.type('/vu dai thang\r\rS');
		const latin = browser.lines().findLastIndex((line) => /komred vu dai thang/.test(line));
		expect(browser.lines().some((line) => /^ \p{Script=Devanagari}.*samiti/v.test(line))).toBe(
			false,
		);
		expect(inverseIn(browser, latin)).toBe('vu dai thang');
		// The titles and passages of the list too, the hit in them, also of the Urdu article.
		const urdu = browser.lines().findIndex((line) => /^ .{1,3} ?ur=/.test(line));
		expect(browser.lines()[urdu]).toContain('kamrid vu dai thang, subai parti');
		expect(inverseIn(browser, urdu)).toBe('vu dai thang');
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
		const browser = await openBrowser({columns: 100, rows: 24});
		await browser.type('j');
		await browser.type('\r/vu dai thang\r');
		const rule = (): string => browser.lines().find((line) => /─.* \d+ % /v.test(line)) ?? '';
		expect(rule()).toContain('hit 1 of 2');
		await browser.type('n');
		expect(rule()).toContain('hit 2 of 2');
		const marks = Array.from({length: 20}, (_, row) => browser.cell(4 + row, 99));
		expect(marks.filter(({chars}) => chars === '*')).toHaveLength(2);
		// The part that is on the screen is reverse, and the hit that was gone to is in it.
		const seen = marks.filter(({isInverse}) => isInverse);
		expect(seen.length).toBeGreaterThan(0);
		expect(seen.length).toBeLessThan(16);
		expect(seen.some(({chars}) => chars === '*')).toBe(true);
		await browser.type('G');
		expect(rule()).toContain('100 %');
		expect(browser.cell(22, 99).isInverse || browser.cell(21, 99).isInverse).toBe(true);
		expect(browser.wrongBorders()).toEqual([]);
	});

	test('i asks who is named at the hit, in the list and in the text', async () => {
		const browser = await openBrowser({columns: 120, rows: 40});
		await browser.type('/quang ninh\r');
		await browser.type('i');
		expect(browser.lines().join('\n')).toMatch(/Quang Ninh {3}place/);
		await browser.type('q');
		await browser.type('\ri');
		expect(browser.lines().join('\n')).toMatch(/Quang Ninh {3}place/);
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

describe('the mouse', () => {
	const click = (column: number, row: number): string => `\u001B[<0;${column + 1};${row + 1}M`;
	const wheelDown = (column: number, row: number): string => `\u001B[<65;${column + 1};${row + 1}M`;

	test('selects rows, names in the text and entities, and scrolls what is under it', async () => {
		const browser = await openBrowser({columns: 200, rows: 45});
		const {store} = browser;
		const id = (): string => `${store.getState().open?.article.id.slice(0, 3)}`;
		await browser.type(click(20, 3));
		expect([id(), store.getState().focus]).toEqual(['000', 'list']);
		await browser.type(click(20, 3));
		expect(store.getState().focus).toBe('reader');

		// The name in the text, in its own letters and in Latin ones.
		for (const [keys, name] of [
			['', 'वु दाई थांग'],
			['S', 'vu dai thang'],
		] as const) {
			await browser.type(`${keys}\u001B`);
			const [row, at] = placeInReader(browser, name);
			await browser.type(click(at + 2, row));
			expect(store.getState().selectedEntity).toMatch(/^person:/);
			expect(inverseIn(browser, row, reader.from, reader.end)).toBe(name);
			expect(store.getState().overlay).toBeUndefined();
			await browser.type(click(at + 2, row));
			expect(store.getState().overlay).toMatchObject({
				type: 'card',
				card: {entity: {id: store.getState().selectedEntity}},
			});
			await browser.type('q');
		}

		await browser.type('S\u001B');
		const place = browser.lines().findIndex((line) => line.includes(' Quang Ninh '));
		await browser.type(click(reader.end + 5, place));
		expect(store.getState().selectedEntity).toMatch(/^place:/);
		await browser.type(click(reader.end + 5, place));
		expect(store.getState().overlay?.type).toBe('card');
		const selected = (): number =>
			(store.getState().overlay as {selectedIndex: number}).selectedIndex;
		const before = selected();
		await browser.type(wheelDown(20, 10));
		expect(selected()).toBeGreaterThanOrEqual(before);
		await browser.type('q');
		expect(store.getState().overlay).toBeUndefined();

		const focus = store.getState().focus;
		await browser.type(wheelDown(reader.from + 20, 10));
		expect([store.getState().readerAnchor > 0, store.getState().focus]).toEqual([true, focus]);
	});

	test('in Urdu the name under the pointer is the one that is seen there', async () => {
		const browser = await openBrowser({columns: 80, rows: 24});
		await browser.type('jj');
		await browser.type('\re');
		const {marked} = browser.store.getState();
		const row = browser.lines().findIndex((_, at) => inverseIn(browser, at).length > 5 && at > 9);
		const at = Array.from({length: 79}, (_, column) => column).find(
			(column) => browser.cell(row, column).isInverse,
		);
		await browser.type('\u001B');
		expect(browser.store.getState().marked).toBeUndefined();
		await browser.type(click((at ?? 0) + 1, row));
		expect(browser.store.getState().marked).toEqual({start: marked?.start, end: marked?.end});
	});
});
