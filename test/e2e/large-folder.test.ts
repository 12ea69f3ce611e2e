import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, test} from 'vitest';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'khabar-large-'));
afterAll(() => rmSync(home, {recursive: true, force: true}));

function run(...args: readonly string[]) {
	const {stdout, stderr, status} = spawnSync(process.execPath, [launcher, ...args], {
		encoding: 'utf8',
		input: '',
		env: {...process.env, XDG_CACHE_HOME: join(home, 'cache'), XDG_STATE_HOME: join(home, 'state')},
	});
	return {stdout, stderr, status};
}

/** "Rahul Gandhi said in Delhi that the conference of the 21st committee will be held.", 260 of them. */
const files = 260;

test('threads read a folder of 260 files, the cache has it the next time, and both answer as one thread does', () => {
	const folder = mkdtempSync(join(home, 'news-'));
	for (let number = 0; number < files; number += 1) {
		const text = `राहुल गांधी ने दिल्ली में कहा कि समिति ${number} का सम्मेलन होगा।\n`;
		writeFileSync(join(folder, `${number}.txt`), text);
	}
	const counted = (...flags: readonly string[]) => {
		const {stdout, stderr, status} = run('index', folder, '--json', ...flags);
		expect([stderr, status]).toEqual(['', 0]);
		return JSON.parse(stdout) as Readonly<Record<string, number | string>>;
	};
	const first = counted();
	expect(first).toMatchObject({files, articles: files, problems: 0});
	expect(statSync(String(first['cache'])).mode & 0o777).toBe(0o600);
	writeFileSync(join(folder, 'new.txt'), 'राहुल गांधी ने मुंबई में कहा।');
	const second = counted();
	expect(second).toMatchObject({files: files + 1, articles: files + 1});
	const query = ['search', 'rahul sammelan', folder, '--json', '--limit', '500'];
	const cached = run(...query);
	expect(cached.stdout.trimEnd().split('\n')).toHaveLength(files);
	expect(run(...query, '--no-cache').stdout).toBe(cached.stdout);
	writeFileSync(String(first['cache']), 'damaged');
	const damaged = run(...query);
	expect(damaged.stdout).toBe(cached.stdout);
	expect(damaged.stderr).toMatch(/^the cache was damaged \(.+\) and is built anew/v);
	const none = run('index', folder, '--no-cache');
	expect([none.status, none.stderr]).toEqual([
		2,
		'khabar: khabar index keeps what it reads: leave --no-cache out\n',
	]);
});
