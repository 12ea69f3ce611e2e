import {afterEach, expect, test} from 'vitest';
import {type Browser, openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';

afterEach(closeScreens);

function footer(browser: Browser): string {
	return browser.lines().at(-1)?.trim() ?? '';
}

/** The Latin part of the rows of the list. */
function rows(browser: Browser, count = 5): readonly string[] {
	const lines = browser.lines();
	const first = lines.findIndex((line) => line.startsWith('─ articles')) + 1;
	return lines.slice(first, first + count).map((line) => line.slice(0, 16).trimEnd());
}

/** The row above the text, from the rule of the reader on. */
function underRule(browser: Browser): string {
	const lines = browser.lines();
	const rule = lines.findIndex((line) => / {2}\d+ min {2}/v.test(line));
	return lines[rule + 1] ?? '';
}

test('the list shows what is unread, bookmarked, tagged; the text has its tags and its note above it', async () => {
	const browser = await openBrowser({columns: 80, rows: 24});
	const {store} = browser;
	expect(rows(browser)).toEqual([
		'>N hi  2025-11-2',
		' N hi= 18 Dec',
		' N ur= 18 Dec',
		' N hi  18 Jan',
		' N hi',
	]);
	await browser.type('jm');
	expect(footer(browser)).toBe("bookmarked: ' shows all bookmarks");
	await browser.type('r');
	await browser.type('j+');
	expect(footer(browser)).toBe('add tags>');
	await browser.type('बजट, budget\r');
	expect(footer(browser)).toBe('tagged बजट, budget');
	expect(rows(browser).slice(1, 3)).toEqual(
		[' N*hi= 18 Dec', '>N+ur= 18 Dec'].map((row, index) =>
			index === 0 ? row.replace('N', ' ') : row,
		),
	);
	await browser.type('kMwho says so?\r');
	expect(footer(browser)).toBe('noted');
	expect(underRule(browser)).toMatch(/^ note: who says so\?/);
	expect(browser.lines().join('\n')).toContain('─ *  000_2a803290cec2479c');
	await browser.type('+नया\r');
	expect(underRule(browser)).toMatch(/^ #नया {2}note: who says so\?/);
	expect(browser.wrongBorders()).toEqual([]);
	// The text gives the row back when the last of it goes.
	await browser.type('UU');
	expect(footer(browser)).toBe('undone: noted (000_2a803290cec2479c)');
	expect(underRule(browser)).toMatch(/^ 18 /);
	const {records} = browser;
	expect(records.map(({kept}) => kept)).toEqual([
		'bookmark',
		'read',
		'tag',
		'tag',
		'note',
		'tag',
		'tag',
		'note',
	]);
	expect(store.getState().marks?.size).toBe(2);
});

test('bookmarks and saved searches are lists to go on from; f and F know what is kept', async () => {
	const browser = await openBrowser({columns: 120, rows: 40});
	await browser.type("'");
	expect(footer(browser)).toBe('no bookmarks yet: m sets one');
	await browser.type('jm');
	await browser.type('gb');
	expect(browser.lines().join('\n')).toMatch(/corpus> is:bookmarked +1 of 5/);
	expect(rows(browser, 2)).toEqual(['>N*hi= 18 Dec', '']);
	await browser.type('gS');
	expect(footer(browser)).toMatch(/^name of this search, or Enter alone>/);
	await browser.type('\r');
	expect(footer(browser)).toBe('search saved: gs shows the saved searches');
	// The rest is there again; U takes the filter back, and then what was saved.
	await browser.type('F');
	expect(rows(browser, 2)[0]).toMatch(/^ N hi/);
	await browser.type('U');
	expect(footer(browser)).toBe('undone: search dropped');
	expect(browser.lines().join('\n')).toMatch(/corpus> is:bookmarked +1 of 5/);
	await browser.type('q');
	await browser.type('gs');
	expect(browser.lines().join('\n')).toContain('saved searches 1   Enter searches   - removes');
	expect(browser.lines().join('\n')).toMatch(/> corpus +is:bookmarked/);
	expect(footer(browser)).toMatch(/^Enter follow {2}- remove {2}U undo/);
	await browser.type('yk');
	expect(browser.copies.at(-1)).toBe('khabar search is:bookmarked');
	await browser.type('-');
	expect(browser.lines().join('\n')).not.toMatch(/> corpus +is:bookmarked/);
	await browser.type('U\r');
	expect(browser.lines().join('\n')).toMatch(/corpus> is:bookmarked +1 of 5/);
	await browser.type('F/is:unread -tag:x \t');
	expect(browser.wrongBorders()).toEqual([]);
	await browser.type('\u0007q');
	await browser.type('fm');
	const menu = browser.lines().at(-1) ?? '';
	expect(menu).toMatch(/[a-z] bookmarked 1/);
	await browser.type(/(?<letter>[a-z]) bookmarked 1/v.exec(menu)?.groups?.['letter'] ?? '?');
	expect(browser.store.getState().search?.query).toBe('is:bookmarked');
});
