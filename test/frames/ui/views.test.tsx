import {afterEach, describe, expect, test} from 'vitest';
import {type Browser, openBrowser} from '../../support/browser.tsx';
import {closeScreens, type ScreenSize} from '../../support/screen.ts';

afterEach(closeScreens);

const sizes = [
	[80, 24],
	[160, 45],
] as const;

async function reading(name: string, size: ScreenSize): Promise<Browser> {
	const browser = await openBrowser(size);
	const index = browser.store.getState().heads.findIndex(({id}) => id.startsWith(name));
	await browser.type(`${index + 1}G\r`);
	return browser;
}

function text(browser: Browser): string {
	return browser.lines().join('\n');
}

const views = [
	['i', /person/, 'the card'],
	['c', /concordance of/, 'a concordance'],
	['C', /collocates of/, 'collocates'],
	['w', /words of 000/, 'frequencies'],
	['D', /the same story as 000/, 'other versions'],
	['gh', /this folder/, 'the folder'],
	['gt', /timeline +\d+ dates/, 'the timeline'],
	['gn', /who appears with whom/, 'the network'],
] as const;

test.each(sizes)(
	'at %ix%i each view shows with straight borders, and q comes back',
	async (columns, rows) => {
		const browser = await reading('000', {columns, rows});
		for (const [keys, title, name] of views) {
			await browser.type(keys);
			expect(text(browser), name).toMatch(title);
			await browser.press('jjj dk');
			expect(browser.wrongBorders(), name).toEqual([]);
			await browser.press('q');
			expect(browser.store.getState().overlay, name).toBeUndefined();
			expect(text(browser), name).toContain('000_2a803290cec2479c');
		}
	},
);

test('the card of Vu Dai Thang: roles, spellings with bars, why they are one, when, with whom', async () => {
	const browser = await reading('000', {columns: 120, rows: 40});
	await browser.type('i');
	const shown = text(browser);
	expect(shown).toContain('Vu Dai Thang   person');
	expect(shown).toMatch(/2 ############ Deva/);
	expect(shown).toContain('why these are one');
	expect(shown).toContain('same story');
	expect(shown).toMatch(/when: dates beside it/);
	expect(shown).toMatch(/with whom/);
	expect(shown).toMatch(/roles beside the name/);
	expect(shown).toContain('Party Central Committee');
	expect(shown).toContain('mentions 4 in 2 articles');
});

test('from a card to the card of who stands beside, and back with q', async () => {
	const browser = await reading('000', {columns: 120, rows: 40});
	await browser.type('i');
	await browser.type('kkk\r');
	expect(browser.lines()[1]).not.toContain('Vu Dai Thang');
	await browser.type('q');
	expect(browser.lines()[1]).toContain('Vu Dai Thang   person');
	await browser.type('q');
	expect(browser.store.getState().overlay).toBeUndefined();
});

test('a concordance: what stands before is at the left in Hindi and at the right in Urdu, and s sorts', async () => {
	const browser = await reading('000', {columns: 120, rows: 40});
	await browser.type('c');
	expect(text(browser)).toMatch(/1 of 4/);
	const hindi = browser.lines().find((line) => line.includes('> 000')) ?? '';
	// "Comrade Vu Dai Thang chaired the conference".
	expect(hindi).toMatch(/कॉमरेड\s+वु दाई थांग\s+ने/);
	// The passage of the selected line stands below, longer than the line.
	expect(browser.lines().at(-5)).toContain('जैसे क्षेत्रों का पहला संयुक्त सम्मेलन');
	await browser.type('w');
	expect(text(browser)).toMatch(/words of Vu Dai Thang {3}2 spellings, 4 in all/);
	await browser.type('q');
	await browser.type('s');
	expect(text(browser)).toContain('sorted by before');
	await browser.type('s');
	expect(text(browser)).toContain('sorted by after');
	await browser.type('\r');
	const {open, marked, overlay} = browser.store.getState();
	expect(overlay).toBeUndefined();
	expect(open?.article.text.slice(marked?.start, marked?.end).trim()).toMatch(
		/[\u0600-\u06FF\u0900-\u097F]/,
	);
});

test('the list marks what is told twice, and D leads to both side by side', async () => {
	const browser = await openBrowser({columns: 120, rows: 40});
	const marked = browser.lines().filter((line) => /^[> ][N ][*+ ](?:hi|ur)=/.test(line));
	expect(marked).toHaveLength(2);
	expect(text(browser)).toContain('told more than once: 1 pair');
	await browser.type('jD');
	expect(text(browser)).toMatch(/translation +\d+ % +ur/);
	await browser.type('\r');
	expect(text(browser)).toMatch(/% the same/);
	await browser.type('q');
	expect(text(browser)).toMatch(/the same story as/);
});

test('+ and - change the window of collocates', async () => {
	const browser = await reading('004', {columns: 120, rows: 40});
	await browser.type('C');
	expect(text(browser)).toContain('5 words each side');
	await browser.type('+');
	expect(text(browser)).toContain('6 words each side');
	await browser.type('--');
	expect(text(browser)).toContain('4 words each side');
});

test('x marks two names, & lists the articles that name both', async () => {
	const browser = await reading('000', {columns: 160, rows: 45});
	await browser.type('ge');
	await browser.type('xx&');
	const {search, focus} = browser.store.getState();
	expect(focus).toBe('list');
	expect(search?.query).toMatch(/^@"[^"]+" @"[^"]+"$/);
	const ids = search?.found?.articles.map(({id}) => id.slice(0, 3)) ?? [];
	expect([...ids].sort()).toEqual(['000', '001']);
});

describe.each(sizes)('the pane of entities at %ix%i', (columns, rows) => {
	test('/ narrows it as letters come, in any script, and Enter stays in it', async () => {
		const browser = await reading('000', {columns, rows});
		await browser.type('ge');
		// The name index finds it by its sound.
		await browser.type('/kwang ninh');
		expect(text(browser)).toMatch(/─ (?:entities )?\d+ of \d+: kwang ninh ─/v);
		expect(text(browser)).toContain('Quang Ninh');
		expect(text(browser)).not.toMatch(/Politburo +\d/);
		expect(browser.wrongBorders()).toEqual([]);
		await browser.type('\r');
		expect(browser.store.getState().focus).toBe('entities');
		await browser.type('\r');
		expect(browser.store.getState().overlay?.type).toBe('card');
		expect(text(browser)).toMatch(/Quang Ninh.* {3}(?:place|organization|event)/);
	});
});

test('counts stand here and in all; x puts a star', async () => {
	const browser = await reading('000', {columns: 160, rows: 45});
	expect(text(browser)).toMatch(/Vu Dai Thang +2\/4/);
	await browser.type('gex');
	expect(text(browser)).toMatch(/\* +Vu Dai Thang +2\/4/);
});

test('moving in the text follows in the pane, until an entity is chosen; Esc lets it go', async () => {
	const browser = await reading('000', {columns: 160, rows: 45});
	await browser.type('    ');
	const followed = browser.store.getState().followedEntity;
	expect(followed).toBeDefined();
	expect(followed).not.toBe('person:vu-dai-thang');
	await browser.type('g');
	await browser.type('ek');
	const chosen = browser.store.getState().selectedEntity;
	expect(chosen).toBeDefined();
	await browser.type('\u001B');
	expect(browser.store.getState().selectedEntity).toBeUndefined();
});
