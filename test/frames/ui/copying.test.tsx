import {afterEach, describe, expect, test} from 'vitest';
import {openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';

afterEach(closeScreens);

const size = {columns: 120, rows: 40};

describe('y copies what is meant, in logical order', () => {
	test('from the text: the passage with its citation, title, path, address, JSON, CSV, Markdown, the command', async () => {
		const browser = await openBrowser(size);
		await browser.type('3G\r');
		await browser.type('yy');
		const [passage, citation] = (browser.copies[0] ?? '').trimEnd().split('\n');
		// "On 18 December the provincial party committee": as in the file, not as it is drawn.
		expect(passage?.startsWith('18 \u062F\u0633\u0645\u0628\u0631')).toBe(true);
		expect(citation).toMatch(/^— .*seeds\/001_fbe9e8309af8e5cb\.txt:1, .*XXXX-12-18$/v);
		expect(browser.lines().at(-1)).toContain('sent to the terminal: passage');
		for (const keys of ['yt', 'yp', 'yj', 'yc', 'ym', 'yk']) await browser.type(keys);
		const [, title, path, json, csv, markdown, command] = browser.copies;
		expect(passage).toContain(title?.replace('…', ''));
		expect(path).toBe('seeds/001_fbe9e8309af8e5cb.txt');
		expect(JSON.parse(json ?? '')).toMatchObject({
			line: 1,
			start: 0,
			language: 'ur',
			text: passage,
		});
		expect(csv?.split('\r\n')[0]).toBe(
			'article,path,line,start,end,language,date,source,title,text',
		);
		expect(markdown).toContain(`> ${passage}`);
		expect(command).toBe('khabar show 001_fbe9e8309af8e5cb.txt');
	});

	test('of a name: its spellings, and the command that prints its card', async () => {
		const browser = await openBrowser(size);
		await browser.type('/vu dai thang\r');
		await browser.type('yk');
		expect(browser.copies.at(-1)).toBe("khabar search 'vu dai thang'");
		await browser.type('\r\t\r');
		await browser.type('ye');
		expect(browser.copies.at(-1)?.split('\n').sort()).toEqual(
			[
				'',
				'Vu Dai Thang',
				'\u0648\u0648 \u0688\u0627\u0626\u06CC \u062A\u06BE\u0627\u0646\u06AF',
				'वु दाई थांग',
			].sort(),
		);
		await browser.type('yk');
		expect(browser.copies.at(-1)).toBe("khabar names 'Vu Dai Thang'");
		expect(browser.lines().join('\n')).toContain('mentions 4 in 2 articles');
	});

	test('says why where there is nothing to copy', async () => {
		const browser = await openBrowser(size);
		await browser.type('ye');
		expect(browser.lines().at(-1)).toContain('no name is selected');
		expect(browser.copies).toEqual([]);
	});
});

describe('the line in the footer', () => {
	test('takes any script, is edited, and Esc leaves it', async () => {
		const browser = await openBrowser(size);
		await browser.type('|grep पार्टी');
		expect(browser.lines().at(-1)).toBe(' pipe the article to> grep पार्टी');
		expect(browser.cursor()).toMatchObject({row: 39, isVisible: true});
		await browser.type('\u0017wc');
		expect(browser.lines().at(-1)).toBe(' pipe the article to> grep wc');
		await browser.type('\u0007');
		expect(browser.lines().at(-1)).toContain('? keys');
	});
});

describe('the palette', () => {
	test('C-x and : list what works here, narrowed as one types, and Enter runs the selected', async () => {
		const browser = await openBrowser(size);
		await browser.type('3G\r');
		await browser.type('\u0018');
		expect(browser.lines()[1]).toMatch(/commands \d+/);
		await browser.type('\u0007:copy ti');
		expect(browser.lines()[2]).toMatch(/^> yt +copy title/);
		await browser.type('\r');
		expect(browser.copies).toHaveLength(1);
		expect(browser.lines().at(-1)).toContain('sent to the terminal: title');

		// In the box a colon is text; what is typed there stays.
		await browser.type('g/vu dai');
		await browser.type('\u0018draw');
		expect(browser.lines().join('\n')).toMatch(/^> C-l +draw the screen again/m);
		await browser.type('\u0007');
		expect(browser.lines()[1]).toContain('corpus> vu dai');
	});

	test('says so where no command is called so, and Down goes to the next', async () => {
		const browser = await openBrowser(size);
		await browser.type(':zzqq\r');
		expect(browser.lines()[1]).toContain('no command is called so');
		await browser.type('\u0015go to');
		await browser.type('\u000E');
		expect(browser.lines()[3]).toMatch(/^> g\S/);
	});
});

test('/ narrows the help as one types, Esc gives all of it back', async () => {
	const browser = await openBrowser(size);
	await browser.type('?/clipboard');
	await browser.type('\u0015concordance');
	const rows = browser
		.lines()
		.slice(2, -1)
		.filter((line) => line.trim() !== '');
	// A key stands with what it is one of: c is something else after g.
	const keys = rows.flatMap((line) => /^ {3}(\S+) /v.exec(line)?.[1] ?? []);
	expect(keys).toEqual(['c', 'w', 'c']);
	expect(rows.filter((line) => /^ \S/v.test(line))).toEqual([' reading and lists', ' after g']);
	await browser.type('\u0007');
	expect(browser.lines().slice(2, -1).join('\n')).toContain('page down');
	await browser.type('q');
	expect(browser.store.getState().overlay).toBeUndefined();
});

test('what is counted, still looked for, unreadable and asked is said at any size', async () => {
	const browser = await openBrowser({columns: 80, rows: 24});
	await browser.type('/vu dai');
	const {found} = browser.store.getState().search ?? {};
	expect([found?.names.length, found?.articles.length]).toEqual([1, 2]);
	expect(browser.lines()[0]).toMatch(/ 1\/2\s*$/);
	browser.store.dispatch({type: 'moved', rows: -1});
	await browser.settle();
	expect(browser.lines()[0]).toMatch(/ name 1\/1\s*$/);
	browser.store.dispatch({type: 'moved', rows: 2});
	// The reader has followed: what comes later would take the place of what is told below.
	await browser.type('');
	expect(browser.lines()[0]).toMatch(/ 2\/2\s*$/);

	const {open} = browser.store.getState();
	if (open === undefined) throw new Error('no article is open');
	const unknown = {...open, mentions: [], entities: [], isIndexed: false};
	browser.store.dispatch({type: 'articleRead', open: unknown});
	await browser.settle();
	expect(browser.lines().join('\n')).toContain('names are still being looked for');

	const problem = {path: 'a.txt', kind: 'unreadable', message: 'cannot be read'} as const;
	browser.store.dispatch({type: 'articlesRead', heads: [], problems: [problem], isComplete: true});
	await browser.resize({columns: 52, rows: 24});
	expect(browser.lines()[0]).toContain('1 problem: gp');

	await browser.resize({columns: 40, rows: 10});
	const passage = 'वु दाई थांग ने सम्मेलन की अध्यक्षता की। '.repeat(20);
	browser.store.dispatch({type: 'boxTyped', text: passage, isPasted: true});
	await browser.settle();
	expect(browser.lines().join('\n')).toContain('Enter: find copies  Esc');
	await browser.resize({columns: 40, rows: 14});
	expect(browser.lines().join('\n')).toContain('this passage? Enter: yes  Esc: words');
});

test('the count of an Urdu spelling stands behind it, in the list and in the pane, from the left', async () => {
	const browser = await openBrowser({columns: 200, rows: 45}, {bidi: 'logical'});
	await browser.type('/vu dai thang\r');
	const spelled =
		'Vu Dai Thang   person 4   \u0648\u0648 \u0688\u0627\u0626\u06CC \u062A\u06BE\u0627\u0646\u06AF 2';
	expect(
		browser
			.lines()
			.join('\n')
			.replaceAll(/\p{Cf}/gv, ''),
	).toContain(spelled);
	await browser.type('\r');
	const row = browser.lines().find((line) => /│ {5}\S.*थांग 2/v.test(line)) ?? '';
	expect(row.replaceAll(/\p{Cf}/gv, '')).toMatch(
		/\u06AF 2 {3}वु दाई थांग 2$|थांग 2 {3}\u0648.*\u06AF 2$/v,
	);
});
