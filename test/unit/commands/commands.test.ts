import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import process from 'node:process';
import {describe, expect, test} from 'vitest';
import {objectsOf, runHere, seeds} from '../../support/command-run.ts';

describe('without a terminal', () => {
	test('list names the five articles with their metadata', async () => {
		const articles = await objectsOf('list');
		const languages = articles.map(({id, language}) => `${String(id).slice(0, 3)} ${language}`);
		expect(languages.sort()).toEqual(['000 hi', '001 ur', '002 hi', '003 hi', '004 hi']);
		const last = articles.find(({id}) => String(id).startsWith('004'));
		expect(last).toMatchObject({script: 'Deva', date: '2025-11-26'});
		expect(last?.['source']).toMatch(/^https:\/\/baotintuc\.vn\//);
	});

	test('search finds the name that was typed in Latin letters in Hindi and in Urdu, and nothing else', async () => {
		const found = await objectsOf('search', 'vu dai thang');
		expect(found.map(({id}) => String(id).slice(0, 3)).sort()).toEqual(['000', '001']);
		const hits = found.flatMap(({hits: each}) => each as {readonly text: string}[]);
		expect(hits.map(({text}) => text)).toContain('वु दाई थांग');
	});

	test('mentions slice to their texts', async () => {
		const texts = new Map(
			readdirSync(seeds).map((name) => [name, readFileSync(join(seeds, name), 'utf8')]),
		);
		for (const {article, start, end, text} of await objectsOf('mentions')) {
			expect(texts.get(String(article))?.slice(Number(start), Number(end))).toBe(text);
		}
	});

	test('mentions as a table for a spreadsheet; where there is no table, --csv says so', async () => {
		const {stdout, status} = await runHere('mentions', seeds, '--csv', '-n', '3');
		expect(status).toBe(0);
		const [header, ...rows] = stdout.split('\r\n');
		expect(header).toBe('article,type,start,end,text,entity,value,told,confidence,role,of');
		expect(rows).toHaveLength(4);
		expect(rows[0]).toMatch(/^004_\w+\.txt,place,\d+,\d+,हनोई,place:hanoi,,,[\d.]*,,$/);
		expect((await runHere('overview', seeds, '--csv')).status).toBe(2);
	});

	test('show opens the article of a file, however its path is written', async () => {
		const [file = ''] = readdirSync(seeds);
		const path = relative(process.cwd(), join(seeds, file));
		for (const folder of [[], [seeds]]) {
			for (const asked of [join(seeds, file), path, `./${path}`]) {
				const {stdout, status} = await runHere('show', asked, ...folder);
				expect(status, asked).toBe(0);
				expect(stdout.startsWith(file), asked).toBe(true);
			}
		}
	});

	test('show lists an entity once, with how often the article names it', async () => {
		const {stdout} = await runHere('show', '000', seeds);
		const rows = stdout
			.split('\n')
			.filter((line) => /^(?:person|place|organization)\t/v.test(line));
		const names = rows.map((row) => row.split('\t').slice(0, 2).join(' '));
		expect(new Set(names).size).toBe(names.length);
		expect(rows.some((row) => Number(row.split('\t')[2]) > 1)).toBe(true);
	});

	test('show prints the text in Latin letters too, for who reads no other', async () => {
		const {stdout} = await runHere('show', '001', seeds, '--script', 'both');
		const lines = stdout.split('\n');
		const latin = lines.findIndex((line) => line.startsWith('18 dasambar ko, subai parti'));
		expect(lines[latin - 1]).toMatch(/^18 \p{Script=Arabic}/v);
		const [shown] = await objectsOf('show', '001', '--script', 'latin');
		const latins = (shown?.['paragraphs'] as readonly {readonly latin: string}[] | undefined)?.map(
			({latin: text}) => text,
		);
		expect(latins?.[0]).toMatch(/^18 dasambar ko,/);
		expect(latins?.join('\n')).not.toMatch(/[[\p{Script=Arabic}]--[\p{M}]]/v);
	});

	test('names gives one person with both spellings', async () => {
		const [first] = await objectsOf('names', 'vu dai thang');
		expect(first).toMatchObject({type: 'person', name: 'Vu Dai Thang', mentions: 4});
		const forms = (first?.['forms'] ?? []) as {readonly script: string}[];
		const scripts = forms.map(({script}) => script);
		expect(new Set(scripts)).toEqual(new Set(['Deva', 'Arab']));
	});

	test('context prints what stands before and after', async () => {
		const [line] = await objectsOf('context', 'vu dai thang');
		expect(Object.keys(line ?? {}).sort()).toEqual(
			['after', 'article', 'before', 'end', 'hit', 'start'].sort(),
		);
	});

	test('pairs finds the two articles that are one report, and no others', async () => {
		const found = await objectsOf('pairs');
		expect(found.map(({a, b}) => `${String(a).slice(0, 3)} ${String(b).slice(0, 3)}`)).toEqual([
			'000 001',
		]);
		expect(Object.keys(found[0] ?? {})).toEqual(['a', 'b', 'score', 'aligned', 'differences']);
	});

	test('context is sorted by what stands after: the order of the words, not of the articles', async () => {
		const sides = async (args: readonly string[]) =>
			(await objectsOf('context', 'समिति', ...args)).map((line) => String(line['after']).trim());
		const sorted = await sides(['--sort', 'after']);
		expect(sorted).not.toEqual(await sides([]));
		expect([...sorted].sort()).toEqual((await sides([])).sort());
	});

	test('collocates: provincial stands near Party, with its counts', async () => {
		const words = await objectsOf('collocates', '=पार्टी', '--window', '1', '--minimum', '5');
		const provincial = words.find(({word}) => word === 'प्रांतीय');
		expect(provincial).toMatchObject({near: 39, count: 70});
		expect(words.every(({near}) => Number(near) >= 5)).toBe(true);
	});

	test('frequencies: the most frequent word first', async () => {
		const counts = (await objectsOf('frequencies', '--limit', '9')).map(({count}) => Number(count));
		expect(counts).toHaveLength(9);
		expect(counts).toEqual(counts.toSorted((one, other) => other - one));
	});

	test('overview tells what there is', async () => {
		const [report] = await objectsOf('overview');
		expect(report).toMatchObject({
			languages: [
				{name: 'Hindi', count: 4},
				{name: 'Urdu', count: 1},
			],
		});
		expect(report?.['stories']).toHaveLength(1);
	});
});

test.each([
	['a query of several words without quotes', ['search', 'vu', 'dai']],
	['a command without its query', ['search']],
	['a number that is none', ['list', '--limit', 'x']],
	['a search without a letter', ['search', ' ']],
	['an order that is none', ['context', 'x', '--sort', 'foo']],
	['a choice that is none', ['list', '--color=foo']],
	['a word with a minus outside quotes', ['search', 'hanoi', '-party']],
])('exit code 2 for %s, with a word on stderr alone', async (_, args) => {
	const {stdout, stderr, status} = await runHere(...args);
	expect([stdout, status]).toEqual(['', 2]);
	expect(stderr).not.toBe('');
});

test('an index that is to be kept nowhere is refused', async () => {
	expect(await runHere('index', seeds, '--no-cache')).toEqual({
		stdout: '',
		stderr: 'khabar: khabar index keeps what it reads: leave --no-cache out\n',
		status: 2,
	});
});
