import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {
	type CommandRequest,
	type CommandResult,
	noFlags,
} from '../../../source/commands/command-types.ts';
import {context} from '../../../source/commands/context.ts';
import {names} from '../../../source/commands/names.ts';
import {search} from '../../../source/commands/search.ts';

/** "Narendra Modi went to Delhi. Modi met Rahul Gandhi in Delhi." and "It rained in Delhi today, in Mumbai it did not." */
const articles = [
	'प्रधानमंत्री नरेंद्र मोदी दिल्ली गए। मोदी ने दिल्ली में राहुल गांधी से मुलाकात की।',
	'आज दिल्ली में बारिश हुई और मुंबई में नहीं हुई।',
];
const folder = mkdtempSync(join(tmpdir(), 'khabar-fields-'));
for (const [at, text] of articles.entries()) writeFileSync(join(folder, `${at}.txt`), `${text}\n`);
afterAll(() => rmSync(folder, {recursive: true}));

type Run = (request: CommandRequest) => Promise<CommandResult>;
type Row = Readonly<Record<string, unknown>>;

async function rowsOf(run: Run, query: string): Promise<readonly Row[]> {
	const flags = {...noFlags, json: true, state: false};
	const {lines, code} = await run({query, paths: [folder], flags});
	expect(code).toBe(0);
	return Array.from(lines, (line) => JSON.parse(line));
}

function keysOf(value: unknown): readonly string[] {
	return Object.keys(value as object).sort();
}

function first(value: unknown): unknown {
	return (value as readonly unknown[])[0];
}

test('search --json: Delhi, best first', async () => {
	const rows = await rowsOf(search, 'दिल्ली');
	for (const row of rows) {
		expect(keysOf(row)).toEqual(['hits', 'id', 'language', 'path', 'score', 'title']);
		expect(keysOf(first(row['hits']))).toEqual(['end', 'start', 'text']);
	}
	const scores = rows.map(({score}) => Number(score));
	expect(rows).toHaveLength(2);
	expect(scores).toEqual(scores.toSorted((left, right) => right - left));
});

test('names --json: Delhi, with the likeness; joins, roles and confidence where there are some', async () => {
	const rows = await rowsOf(names, 'dilli');
	const [row] = rows;
	const always = ['articles', 'forms', 'id', 'mentions', 'name', 'score', 'type'];
	expect(keysOf(row)).toEqual(always);
	expect(keysOf(first(row?.['forms']))).toEqual(['count', 'script', 'text']);
	const others = new Set(rows.flatMap(keysOf).filter((key) => !always.includes(key)));
	expect(['confidence', 'joins', 'roles']).toEqual(expect.arrayContaining([...others]));
	expect([row?.['type'], typeof row?.['mentions']]).toEqual(['place', 'number']);
});

test('context --json: before, hit and after', async () => {
	const rows = await rowsOf(context, 'बारिश');
	expect(rows.map(keysOf)).toEqual([['after', 'article', 'before', 'end', 'hit', 'start']]);
	const {start, end, hit} = rows[0] ?? {};
	expect(articles[1]?.slice(Number(start), Number(end))).toBe(hit);
});

test.each([
	['search', search, 'बारिश xyzzyqqq', 'these find something:'],
	['context', context, 'बारिश xyzzyqqq', 'these find something:'],
	['names', names, 'xyzzyqqq', 'no such name'],
] as const)(
	'%s without a match: nothing on stdout, 1, and a way on',
	async (_, run, query, told) => {
		const flags = {...noFlags, json: true, state: false};
		const {lines, messages, code} = await run({query, paths: [folder], flags});
		expect([[...lines], code]).toEqual([[], 1]);
		expect(messages?.join('\n')).toContain(told);
	},
);
