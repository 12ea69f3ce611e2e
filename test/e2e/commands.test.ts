import {spawn, spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

type Ran = {readonly stdout: string; readonly stderr: string; readonly status: number | null};

function run(...args: readonly string[]): Ran {
	const {stdout, stderr, status} = spawnSync(process.execPath, [launcher, ...args], {
		encoding: 'utf8',
		input: '',
		// Of no reader who merged entities of the bundled articles.
		env: {...process.env, XDG_STATE_HOME: '/nonexistent'},
	});
	return {stdout, stderr, status};
}

function objects(...args: readonly string[]): readonly Record<string, unknown>[] {
	const {stdout, status, stderr} = run(...args, '--json');
	expect([status, stderr]).toEqual([0, '']);
	return stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('without a terminal', () => {
	test('list names the five articles with their metadata', () => {
		const articles = objects('list');
		const languages = articles.map(({id, language}) => `${String(id).slice(0, 3)} ${language}`);
		expect(languages.sort()).toEqual(['000 hi', '001 ur', '002 hi', '003 hi', '004 hi']);
		const last = articles.find(({id}) => String(id).startsWith('004'));
		expect(last).toMatchObject({script: 'Deva', date: '2025-11-26'});
		expect(last?.['source']).toMatch(/^https:\/\/baotintuc\.vn\//);
	});

	test('the browser prints its list', () => {
		const {stdout, status} = run();
		expect(status).toBe(0);
		expect(stdout.split('\n')).toHaveLength(6);
		expect(stdout).not.toContain('\u001B');
	});

	test('search finds the name that was typed in Latin letters in Hindi and in Urdu, and nothing else', () => {
		const found = objects('search', 'vu dai thang');
		expect(found.map(({id}) => String(id).slice(0, 3)).sort()).toEqual(['000', '001']);
		const hits = found.flatMap(({hits: each}) => each as {readonly text: string}[]);
		expect(hits.map(({text}) => text)).toContain('वु दाई थांग');
	});

	test('mentions slice to their texts', () => {
		const texts = new Map(
			readdirSync(seeds).map((name) => [name, readFileSync(join(seeds, name), 'utf8')]),
		);
		for (const {article, start, end, text} of objects('mentions')) {
			expect(texts.get(String(article))?.slice(Number(start), Number(end))).toBe(text);
		}
	});

	test('mentions as a table for a spreadsheet; where there is no table, --csv says so', () => {
		const {stdout, status} = run('mentions', '--csv', '-n', '3');
		expect(status).toBe(0);
		const [header, ...rows] = stdout.split('\r\n');
		expect(header).toBe('article,type,start,end,text,entity,value,told,confidence,role,of');
		expect(rows).toHaveLength(4);
		expect(rows[0]).toMatch(/^004_\w+\.txt,place,\d+,\d+,हनोई,place:hanoi,,,[\d.]*,,$/);
		expect(run('overview', '--csv').status).toBe(2);
	});

	test('names gives one person with both spellings', () => {
		const [first] = objects('names', 'vu dai thang');
		expect(first).toMatchObject({type: 'person', name: 'Vu Dai Thang', mentions: 4});
		const forms = (first?.['forms'] ?? []) as {readonly script: string}[];
		const scripts = forms.map(({script}) => script);
		expect(new Set(scripts)).toEqual(new Set(['Deva', 'Arab']));
	});

	test('context prints what stands before and after', () => {
		const [line] = objects('context', 'vu dai thang');
		expect(Object.keys(line ?? {}).sort()).toEqual(
			['after', 'article', 'before', 'end', 'hit', 'start'].sort(),
		);
	});

	test('pairs finds the two articles that are one report, and no others', () => {
		const found = objects('pairs');
		expect(found.map(({a, b}) => `${String(a).slice(0, 3)} ${String(b).slice(0, 3)}`)).toEqual([
			'000 001',
		]);
		expect(Object.keys(found[0] ?? {})).toEqual(['a', 'b', 'score', 'aligned', 'differences']);
	});

	test('context is sorted by what stands after: the order of the words, not of the articles', () => {
		const sides = (args: readonly string[]) =>
			objects('context', 'समिति', ...args).map((line) => String(line['after']).trim());
		const sorted = sides(['--sort', 'after']);
		expect(sorted).not.toEqual(sides([]));
		expect([...sorted].sort()).toEqual(sides([]).sort());
	});

	test('collocates: provincial stands near Party, with its counts', () => {
		const words = objects('collocates', '=पार्टी', '--window', '1', '--minimum', '5');
		const provincial = words.find(({word}) => word === 'प्रांतीय');
		expect(provincial).toMatchObject({near: 39, count: 70});
		expect(words.every(({near}) => Number(near) >= 5)).toBe(true);
	});

	test('frequencies: the most frequent word first', () => {
		const counts = objects('frequencies', '--limit', '9').map(({count}) => Number(count));
		expect(counts).toHaveLength(9);
		expect(counts).toEqual(counts.toSorted((one, other) => other - one));
	});

	test('overview tells what there is', () => {
		const [report] = objects('overview');
		expect(report).toMatchObject({
			languages: [
				{name: 'Hindi', count: 4},
				{name: 'Urdu', count: 1},
			],
		});
		expect(report?.['stories']).toHaveLength(1);
	});

	test('doctor reports the environment', () => {
		expect(run('doctor').status).toBe(0);
		expect(objects('doctor')).toHaveLength(1);
	});
});

describe('exit codes', () => {
	test('1 and suggestions on stderr where nothing is found', () => {
		const {stdout, stderr, status} = run('search', 'qqqqzzzz');
		expect([stdout, status]).toEqual(['', 1]);
		expect(stderr).toContain('nothing found');
	});

	test.each([
		['an unknown flag', ['list', '--colour']],
		['a query of several words without quotes', ['search', 'vu', 'dai']],
		['a command without its query', ['search']],
		['a number that is none', ['list', '--limit', 'x']],
		['a search without a letter', ['search', ' ']],
		['an order that is none', ['context', 'x', '--sort', 'foo']],
		['a choice that is none', ['list', '--color=foo']],
		['a word with a minus outside quotes', ['search', 'hanoi', '-party']],
	])('2 for %s', (_, args) => {
		const {stdout, stderr, status} = run(...args);
		expect([stdout, status]).toEqual(['', 2]);
		expect(stderr).not.toBe('');
	});

	test('3 where a folder does not exist', () => {
		expect(run('no-such-folder').status).toBe(3);
		const {stderr, status} = run('list', '/no/such/folder');
		expect(status).toBe(3);
		expect(stderr).toContain('/no/such/folder');
	});
});

test('a closed pipe is silent', async () => {
	const child = spawn(process.execPath, [launcher, 'mentions'], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let stderr = '';
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += String(chunk);
	});
	child.stdout.destroy();
	const code = await new Promise((resolve) => child.on('close', resolve));
	expect([code, stderr]).toEqual([0, '']);
});
