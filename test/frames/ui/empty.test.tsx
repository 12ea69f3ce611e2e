import {afterEach, expect, test} from 'vitest';
import type {CorpusProblem} from '../../../source/corpus/types.ts';
import {type Browser, openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';

afterEach(closeScreens);

/** A folder without articles. */
async function opened(...problems: readonly CorpusProblem[]): Promise<Browser> {
	return openedAt(80, problems);
}

async function openedAt(columns: number, problems: readonly CorpusProblem[]): Promise<Browser> {
	const browser = await openBrowser({columns, rows: 12}, {corpus: {articles: [], problems}});
	browser.store.dispatch({type: 'articlesRead', heads: [], problems, isComplete: true});
	await browser.settle();
	return browser;
}

function shown(browser: Browser): string {
	const rows = browser.lines().map((line) => line.trimEnd());
	return `\n${rows.filter((row) => row !== '').join('\n')}\n`;
}

test('an empty folder says so, and what to press; Enter leads nowhere', async () => {
	const browser = await opened();
	expect(shown(browser)).toBe(`
 seeds   0 articles                                                         0/0
─ articles 0 ───────────────────────────────────────────────────────────────────
 no .txt, .md, .html, .json, .jsonl, .csv or .tsv file here
 q quits; khabar FOLDER opens another, khabar alone the bundled articles
─ no article ───────────────────────────────────────────────────────────────────
 ? keys  q quit
`);
	await browser.press('\r');
	expect(browser.store.getState().focus).toBe('list');
	expect(browser.lines().at(-1)).toBe(' nothing is selected');
});

test('beside the empty reader the whole of it stands too', async () => {
	const browser = await openedAt(100, []);
	const list = browser.lines().map((line) => line.split('│')[0]?.trim());
	expect(list.join(' ')).toContain(
		'.json, .jsonl, .csv or .tsv file here q quits; khabar FOLDER opens',
	);
});

test('where nothing could be read the problems are a key away', async () => {
	const browser = await opened({path: 'a.txt', kind: 'unreadable', message: 'is no text'});
	expect(shown(browser)).toContain('nothing could be read: 1 problem, gp lists them');
	await browser.press('gp');
	expect(shown(browser)).toContain(' a.txt: is no text');
});

test('what is not in the article may be in another', async () => {
	const browser = await openBrowser({columns: 80, rows: 24});
	await browser.type('\r/qqqq');
	expect(browser.lines()[2]).toContain('not in this article: C-t goes on to names');
	await browser.press('\r');
	expect(browser.lines()[2]).toContain('not in this article: g/ searches all articles');
	expect(browser.lines().at(-1)).not.toContain('next hit');
});
