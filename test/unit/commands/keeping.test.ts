import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readerLogs} from '../../../source/commands/reader-log.ts';
import {runWith} from '../../support/command-run.ts';
import {smallCorpus} from '../../support/small-corpus.ts';

let state = '';
const seeds = smallCorpus();
let file = '';

const [election, budget] = ['चुनाव', 'Budget'];

/** What a reader kept: of one Hindi article all there is, of the Urdu one a tag. */
beforeAll(async () => {
	state = mkdtempSync(join(tmpdir(), 'khabar-state-'));
	process.env['XDG_STATE_HOME'] = state;
	const {articles} = await readerLogs(true, [seeds]);
	const own = readdirSync(seeds).find((name) => name.startsWith('000'));
	const other = readdirSync(seeds).find((name) => name.startsWith('001'));
	for (const record of [
		{kept: 'bookmark', article: own, is: true},
		{kept: 'read', article: own, is: true},
		{kept: 'tag', article: own, tag: election, is: true},
		{kept: 'tag', article: own, tag: budget, is: true},
		{kept: 'note', article: own, text: '34 or 36?'},
		{kept: 'tag', article: other, tag: budget, is: true},
	]) {
		await articles.append(record);
	}
	const folder = join(state, 'khabar', 'folders');
	file = join(folder, readdirSync(folder)[0] ?? '', 'articles.jsonl');
});
afterAll(() => {
	delete process.env['XDG_STATE_HOME'];
	rmSync(state, {recursive: true});
	rmSync(seeds, {recursive: true});
});

async function ids(...argv: readonly string[]): Promise<readonly string[]> {
	const {stdout} = await runWith({XDG_STATE_HOME: state}, ...argv, '--json');
	return stdout
		.split('\n')
		.filter(Boolean)
		.map((line) => String(JSON.parse(line).id).slice(0, 3));
}

test('list --json tells what is kept, and nothing where nothing is', async () => {
	const {stdout, stderr} = await runWith({XDG_STATE_HOME: state}, 'list', seeds, '--json');
	const rows: readonly Readonly<Record<string, unknown>>[] = stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
	const marked = rows.map(({id, tags, bookmarked, read, note}) => [
		String(id).slice(0, 3),
		tags,
		bookmarked,
		read,
		note,
	]);
	expect(marked.filter(([, ...kept]) => kept.some((each) => each !== undefined))).toEqual([
		['000', [election, budget], true, true, '34 or 36?'],
		['001', [budget], undefined, undefined, undefined],
	]);
	expect(stderr).toBe('');
});

test('list --csv tells the same', async () => {
	const {stdout} = await runWith({XDG_STATE_HOME: state}, 'list', seeds, '--csv');
	const [header = '', ...rows] = stdout.trimEnd().split('\r\n');
	expect(header).toMatch(/,characters,tags,bookmarked,read,note,problems$/v);
	expect(rows.find((row) => row.startsWith('000'))).toMatch(
		new RegExp(`,${election}; ${budget},1,1,34 or 36\\?,$`, 'v'),
	);
	expect(rows.find((row) => row.startsWith('002'))).toMatch(/,\d+,,,,,$/v);
});

test('--tag takes what has any of the tags, in any case', async () => {
	expect(await ids('list', seeds, '--tag', 'budget')).toEqual(['000', '001']);
	expect(await ids('list', seeds, '--tag', election)).toEqual(['000']);
	expect(await ids('list', seeds, '--tag', '#budget', '--lang', 'ur')).toEqual(['001']);
	expect(await ids('list', seeds, '--tag', 'other')).toEqual([]);
	expect(await ids('list', seeds, '--tag', 'budget', '--no-state')).toEqual([]);
});

test('search understands tag: and is:, alone, negated and with words', async () => {
	expect(await ids('search', 'tag:budget vu dai -is:read', seeds)).toEqual(['001']);
	expect(await ids('search', `tag:${election} is:bookmarked`, seeds)).toEqual(['000']);
	expect(await ids('search', 'is:unread', seeds, '--no-state')).toHaveLength(5);
});

test('commands write nothing: a damaged file is read around, told, and left as it is', async () => {
	const whole = readFileSync(file, 'utf8');
	writeFileSync(file, `${whole.slice(0, -10)}\n`);
	const damaged = readFileSync(file, 'utf8');
	const {stdout, stderr} = await runWith({XDG_STATE_HOME: state}, 'list', seeds, '--tag', election);
	expect(stdout).toMatch(/^000/);
	expect(stderr).toMatch(/articles\.jsonl: line 6 cannot be read and is passed over/);
	expect(readFileSync(file, 'utf8')).toBe(damaged);
	expect(readdirSync(join(file, '..'))).toEqual(['articles.jsonl']);
	writeFileSync(file, whole);
});
