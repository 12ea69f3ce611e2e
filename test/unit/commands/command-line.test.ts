import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {commandLine} from '../../../source/commands/command-line.ts';
import {noFlags} from '../../../source/commands/command-types.ts';
import {show} from '../../../source/commands/show.ts';

const folder = mkdtempSync(join(tmpdir(), 'khabar-line-'));
for (const id of ['00a', '00b', '1']) writeFileSync(join(folder, `${id}.txt`), 'बारिश हुई।\n');
afterAll(() => rmSync(folder, {recursive: true}));

test.each([
	['lst', 'did you mean khabar list?'],
	['serach', 'did you mean khabar search?'],
	['nmaes', 'did you mean khabar names?'],
	['frob', 'the commands are search,'],
])('%s is no command: %s', (typed, told) => {
	expect(commandLine([typed])).toMatchObject({
		type: 'wrong',
		message: expect.stringContaining(told),
		code: 3,
	});
});

test.each([
	[['--no-cache', 'mentions', folder], {type: 'command', command: {name: 'mentions'}}],
	[['--lang', 'hi', 'search', 'बारिश', folder], {request: {query: 'बारिश', paths: [folder]}}],
	[['--no-cache', 'browse', folder], {type: 'browse', request: {paths: [folder]}}],
	[['--quiet', 'help', 'search'], {type: 'help', command: 'search'}],
	[['--no-cache', 'search', '--', '-modi', folder], {request: {query: '-modi'}}],
	[['--no-cache', '--', 'mentions'], {type: 'wrong', code: 3}],
] as const)('a command may stand behind flags, and a folder behind --: %j', (typed, meant) => {
	expect(commandLine(typed)).toMatchObject(meant);
});

test('--limit 0 is a usage error, --limit 1 is none', () => {
	expect(commandLine(['list', '--limit', '0'])).toMatchObject({type: 'wrong', code: 2});
	expect(commandLine(['list', '--limit', '1'])).toMatchObject({type: 'command'});
});

test.each([
	['an id that may be several', '00', 2, 'could be any of these'],
	['an id that is none', '2', 1, 'no article'],
	['the start of one', '00a', 0, ''],
])('show %s', async (_, query, code, told) => {
	const flags = {...noFlags, state: false};
	const result = await show({query, paths: [folder], flags});
	expect(result.code).toBe(code);
	expect((result.messages ?? []).join('\n')).toContain(told);
});

test.each([
	['the query is forgotten', ['search', folder], `khabar search "QUERY" ${folder}`],
	['the folder comes first', ['context', folder, 'modi'], `khabar context "modi" ${folder}`],
	['the name is forgotten', ['names', '.'], 'khabar names "NAME" .'],
])('%s: the order is told', (_, argv, told) => {
	const line = commandLine(argv);
	expect(line).toMatchObject({type: 'wrong', message: expect.stringContaining(told), code: 2});
});

test.each(['seeds', '/tmp/', 'modi', 'और/या'])('%s is searched for', (query) => {
	expect(commandLine(['search', query])).toMatchObject({type: 'command', request: {query}});
});
