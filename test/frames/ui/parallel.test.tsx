import {afterEach, describe, expect, test} from 'vitest';
import {type Browser, openBrowser} from '../../support/browser.tsx';
import {closeScreens, type ScreenSize} from '../../support/screen.ts';

afterEach(closeScreens);

/** With 000 open, which has a twin, or 002, which has none. */
async function reading(name: string, size: ScreenSize): Promise<Browser> {
	const browser = await openBrowser(size);
	const index = browser.store.getState().heads.findIndex(({id}) => id.startsWith(name));
	await browser.type(`${index + 1}G\r`);
	return browser;
}

function text(browser: Browser): string {
	return browser.lines().join('\n');
}

test.each([
	[80, 24],
	[120, 40],
	[160, 45],
])(
	'the rule of the reader names the other version at %ix%i, and p puts it beside',
	async (columns, rows) => {
		const browser = await reading('000', {columns, rows});
		expect(text(browser)).toContain('= 001 (ur) p');
		await browser.type('p');
		expect(text(browser)).toMatch(/000_\S+ {2}hi {2}9\d % the same/);
		expect(text(browser)).toMatch(/001_\S+ {2}ur {2}1 difference\b/);
		expect(browser.wrongBorders()).toEqual([]);
		await browser.type('jjj dnnnG');
		expect(browser.wrongBorders()).toEqual([]);
	},
);

test('the version that was open stands first', async () => {
	const browser = await reading('001', {columns: 120, rows: 40});
	expect(text(browser)).toContain('= 000 (hi) p');
	await browser.type('p');
	expect(browser.lines()[1]).toMatch(/001_\S+ {2}ur .*000_\S+ {2}hi /);
});

describe('side by side', () => {
	test('both begin an aligned paragraph on the same row, Hindi left and Urdu right', async () => {
		const browser = await reading('000', {columns: 120, rows: 40});
		await browser.type('p');
		expect(browser.cell(2, 1).chars).toMatch(/\p{Nd}/v);
		expect(browser.cell(2, 59).chars).toBe('\u2502');
		expect(browser.cell(2, 117).chars).toMatch(/\p{Nd}|[\uFB50-\uFEFF]/v);
		const blank = (row: number, from: number, to: number): boolean =>
			Array.from({length: to - from}, (_, at) => browser.cell(row, from + at).chars.trim()).join(
				'',
			) === '';
		const gap = Array.from({length: 36}, (_, index) => index + 3).find(
			(row) => blank(row, 0, 59) && blank(row, 60, 120),
		);
		expect(gap).toBeDefined();
		expect([blank((gap ?? 0) + 1, 0, 59), blank((gap ?? 0) + 1, 60, 120)]).toEqual([false, false]);
	});

	test('n goes to the committee that only the Urdu numbers, N back', async () => {
		const browser = await reading('000', {columns: 120, rows: 40});
		await browser.type('pn');
		expect(browser.lines().at(-1)).toContain('difference 1 of 1');
		expect(text(browser)).toContain('! number only in ur: 35');
		const row = browser.lines().findIndex((line) => line.includes('! number only in ur: 35'));
		expect(browser.cell(row, 61).isInverse).toBe(true);
		await browser.type('N');
		expect(browser.lines().at(-1)).toContain('this is the first difference');
		await browser.type('nn');
		expect(browser.lines().at(-1)).toContain('this is the last difference');
	});
});

test('one above the other both move by the same paragraphs', async () => {
	const browser = await reading('000', {columns: 80, rows: 24});
	await browser.type('p');
	const below = browser.lines().findIndex((line) => /001_\S+ {2}ur/.test(line));
	expect(below).toBe(12);
	const before = [browser.lines()[3], browser.lines()[below + 2]];
	await browser.type('j');
	expect([browser.lines()[2], browser.lines()[below + 1]]).toEqual(before);
});

test.each(['q', '\u001B', 'p'])('%j closes it and the reader is as it was', async (key) => {
	const browser = await reading('000', {columns: 120, rows: 40});
	const before = browser.lines();
	await browser.type('p');
	await browser.type(key);
	expect(browser.lines()).toEqual(before);
});

test('a resize keeps it open, in the other arrangement', async () => {
	const browser = await reading('000', {columns: 120, rows: 40});
	await browser.type('pG');
	await browser.resize({columns: 80, rows: 24});
	expect(browser.lines()[1]).toMatch(/000_\S+ {2}hi/);
	expect(browser.lines()[12]).toMatch(/001_\S+ {2}ur/);
	expect(browser.wrongBorders()).toEqual([]);
});

test('p says why where no other article tells the story', async () => {
	const browser = await reading('002', {columns: 120, rows: 40});
	expect(text(browser)).not.toMatch(/= \S+ \(\w+\) p/);
	await browser.type('p');
	expect(browser.lines().at(-1)).toContain('no other article of this folder tells this story');
});

test('the names of both are marked; e goes to the next on both sides, i opens its card and q comes back', async () => {
	const browser = await reading('000', {columns: 120, rows: 40});
	await browser.type('p');
	await browser.type('i');
	expect(browser.lines().at(-1)).toContain('go to a name with e first');
	const shared = browser.store.getState();
	const names = shared.overlay?.type === 'parallel' ? shared.overlay.parallel.names : [];
	expect(names.map(({name}) => name)).toContain('Vu Dai Thang');
	while (!/Vu Dai Thang: 2 in hi, 2 in ur/.test(browser.lines().at(-1) ?? '')) {
		await browser.press('e');
		expect(browser.lines().at(-1)).not.toContain('last name');
	}
	// "Vu Dai Thang", bold and inverse in Hindi at the left and in Urdu at the right.
	expect(inverseCells(browser, 0, 59)).toBeGreaterThan(5);
	expect(inverseCells(browser, 60, 120)).toBeGreaterThan(5);
	expect(browser.wrongBorders()).toEqual([]);
	await browser.type('\r');
	expect(browser.lines()[1]).toContain('Vu Dai Thang   person');
	await browser.type('q');
	expect(browser.store.getState().overlay?.type).toBe('parallel');
});

function inverseCells(browser: Browser, from: number, to: number): number {
	const {length} = browser.lines();
	let count = 0;
	for (let row = 2; row < length - 1; row += 1) {
		for (let column = from; column < to; column += 1) {
			count += browser.cell(row, column).isInverse ? 1 : 0;
		}
	}
	return count;
}
