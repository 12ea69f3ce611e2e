import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {noFlags} from '../../../source/commands/command-types.ts';
import {markdownLines} from '../../../source/commands/markdown-lines.ts';
import {startMessages} from '../../../source/commands/start-query.ts';
import {tracedArguments, tracedInput, tracedUpdate} from '../../../source/commands/tracing.ts';
import {update} from '../../../source/state/update.ts';
import {objectsOf, runHere, runWith} from '../../support/command-run.ts';
import {smallCorpus} from '../../support/small-corpus.ts';
import {emptyState} from '../../support/states.ts';

const small = smallCorpus();
afterAll(() => rmSync(small, {recursive: true}));

test('a table in Markdown: text of an article stays text, one row a line', () => {
	expect(
		markdownLines(
			['a', 'b'],
			[
				['x|y', 'एक\nदो *तीन*'],
				['\u001B[31m', undefined],
			],
		),
	).toEqual(['| a | b |', '| --- | --- |', '| x\\|y | एक दो \\*तीन\\* |', '| ␛\\[31m |  |']);
});

test('list --sort orders as the browser does, and by words', async () => {
	const ids = async (sort: string): Promise<string> =>
		(await objectsOf('list', '--sort', sort)).map(({id}) => String(id).slice(0, 3)).join(' ');
	expect(await ids('path')).toBe('000 001 002 003 004');
	expect(await ids('length')).toBe('004 001 000 003 002');
	expect((await ids('language')).split(' ').at(-1)).toBe('001');
});

test('list, show and search in Markdown', async () => {
	const list = await runHere('list', small, '--markdown');
	expect(list.stdout).toMatch(/^\| id \| path \| title \| language .*\n\| --- \|/v);
	expect(list.stdout.trimEnd().split('\n')).toHaveLength(7);
	const show = await runHere('show', '000', small, '--markdown', '--no-state');
	expect(show.stdout).toMatch(/^# .*\n\n000.*, Hindi/v);
	expect(show.stdout).toContain('| type | name | count | spellings |');
});

test('--verbose counts on stderr, --debug writes what happens to a file, and no text of an article', async () => {
	const file = join(small, 'debug.log');
	const {stderr, status} = await runHere('list', small, '--verbose', '--debug', file);
	expect(status).toBe(0);
	expect(stderr).toMatch(/5 articles read in \d+ ms, 0 problems\nall of it took \d+ ms\n/v);
	const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
	expect(lines.map((line) => line.trim().split(' ')[1])).toEqual(['start', 'end']);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect((await runHere('list', small, '--debug', '/nonexistent/x')).status).toBe(2);
	// An earlier trace is overwritten; a file that holds anything else stays as it was.
	const again = ['--debug', file, '--query=गुप्त'];
	expect((await runHere('search', 'वू', small, ...again)).status).toBe(0);
	const trailed = readFileSync(file, 'utf8');
	expect(trailed.trimEnd().split('\n')).toHaveLength(2);
	expect(trailed).toContain('"search","<2 letters>"');
	expect(trailed).toContain('"--query=<5 letters>"');
	expect(tracedArguments(['a', '-q', 'गुप्त', '-qवू', '--query', 'list'], '')).toEqual([
		...['a', '-q', '<5 letters>', '-q<2 letters>', '--query', '<4 letters>'],
	]);
	expect(tracedArguments(['list', '--tag', 'गुप्त', '--source=वू', '--lang', 'hi'], '')).toEqual([
		...['list', '--tag', '<5 letters>', '--source=<2 letters>', '--lang', 'hi'],
	]);
	expect(trailed).not.toMatch(/गुप्त|वू/v);
	const article = join(small, 'kept.log');
	writeFileSync(article, '12.5 start of a text\n');
	const refused = await runHere('list', small, '--debug', article);
	expect(refused).toMatchObject({status: 2, stdout: ''});
	expect(refused.stderr).toBe(
		`khabar: --debug: ${article} is there already and is no trace of khabar: name another file\n`,
	);
	expect(readFileSync(article, 'utf8')).toBe('12.5 start of a text\n');

	const written: string[] = [];
	const trace = (event: string, facts?: object): void =>
		void written.push(JSON.stringify([event, facts]));
	const step = tracedUpdate(update, trace);
	step(emptyState(), {type: 'boxOpened', scope: 'corpus', text: 'गुप्त'});
	trace('input', tracedInput({type: 'text', text: 'गुप्त'}));
	expect(written.join('\n')).toContain('"type":"boxOpened"');
	expect(written.join('\n')).toContain('"length":5');
	expect(written.join('\n')).not.toContain('गुप्त');
});

test('the browser begins with the query, its filters and the order', () => {
	const flags = {...noFlags, query: 'vu dai', lang: ['hi']};
	expect(startMessages(noFlags)).toEqual([]);
	expect(startMessages({...flags, sort: 'date'}).map(({type}) => type)).toEqual([
		'boxOpened',
		'accepted',
		'sorted',
	]);
});

test('list tells that its cache was damaged', async () => {
	const cache = join(small, '.cache');
	const flags = [small, '--no-state', '--cache-dir', cache];
	expect((await runHere('index', ...flags)).status).toBe(0);
	for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'x'.repeat(5000));
	const {stdout, stderr, status} = await runHere('list', ...flags);
	expect([status, stdout.trimEnd().split('\n').length]).toEqual([0, 5]);
	expect(stderr).toMatch(/^the cache was damaged \(.*\) and is built anew: /v);
});

test('in a script stderr is empty beside an answer, but for --verbose; what found nothing says why', async () => {
	writeFileSync(join(small, 'broken.json'), '{"text": ');
	const script = {XDG_STATE_HOME: '/nonexistent', isScript: true};
	const stderrOf = async (...argv: readonly string[]): Promise<string> =>
		(await runWith(script, ...argv, small)).stderr;
	expect((await runHere('list', small)).stderr).toContain('broken.json');
	expect(await stderrOf('list')).toBe('');
	expect(await stderrOf('list', '--verbose')).toContain('broken.json');
	expect(await stderrOf('search', 'qqqqzzzz')).toContain('nothing found');
	expect(await stderrOf('list', '--strict')).toContain('broken.json');
	expect(await stderrOf('list', '--strict', '--quiet')).toBe('');
	rmSync(join(small, 'broken.json'));
});
