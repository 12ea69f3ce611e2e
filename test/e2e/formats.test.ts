import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {closeSessions, launch} from '../support/pty.ts';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'khabar-formats-'));
	const table = 'Titel,Inhalt\nपहली,दिल्ली में आज बारिश हुई।\nदूसरी,"मुंबई में\nधूप रही।"\nbad,row,here\n';
	writeFileSync(join(folder, 'news.csv.gz'), gzipSync(table));
	writeFileSync(join(folder, 'page.html'), '<title>पन्ना</title><p>एक पन्ने का पाठ यहाँ है।</p>');
	writeFileSync(join(folder, 'list.jsonl'), '{"Titel":"वस्तु","Inhalt":"किसी वस्तु का पाठ।"}\n');
	writeFileSync(join(folder, 'old.txt'), Buffer.from("d\xE9j\xE0 vu \xE0 l'\xE9t\xE9", 'latin1'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));
afterEach(closeSessions);

function run(...args: readonly string[]) {
	const {stdout, stderr, status} = spawnSync(process.execPath, [launcher, ...args], {
		encoding: 'utf8',
		input: '',
	});
	return {lines: stdout.trimEnd().split('\n'), stderr, status};
}

const map = '--map=text=Inhalt,title=Titel';

test('a table, a page, lines of JSON and an old encoding, on the command line', () => {
	const {lines, stderr, status} = run('list', folder, map, '--json', '--verbose');
	expect(status).toBe(0);
	const articles = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
	expect(articles.map(({id, title}) => `${id} ${title}`)).toEqual([
		'list.jsonl#1 वस्तु',
		'news.csv.gz#1 पहली',
		'news.csv.gz#2 दूसरी',
		"old.txt déjà vu à l'été",
		'page.html पन्ना',
	]);
	expect(articles[3]?.['problems']).toEqual([expect.stringContaining('windows-1252, guessed')]);
	expect(stderr).toContain('news.csv.gz:5: has 3 columns and the header 2');
	const shown = run('show', 'news#2', folder, map, '--json');
	const {text, paragraphs} = JSON.parse(shown.lines[0] ?? '') as {
		readonly text: string;
		readonly paragraphs: readonly {readonly start: number; readonly end: number}[];
	};
	expect(text).toBe('दूसरी\n\nमुंबई में\nधूप रही।');
	expect(paragraphs.map(({start, end}) => text.slice(start, end))).toContain('मुंबई में');
	const wrong = run('list', folder, '--encoding=windows-1265');
	expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('windows-1256')]);
});

test('the same in the browser: the worker reads them by the same flags', async () => {
	const session = launch([folder, map, '--no-state'], {columns: 120, rows: 40});
	await session.untilShown('5 articles');
	await session.untilShown('2 problems: gp');
	await session.untilShown('दूसरी');
	session.press('gp');
	await session.untilShown('windows-1252, guessed');
	await session.untilShown('has 3 columns');
	session.press('Q');
	expect(await session.exitCode).toBe(0);
});
