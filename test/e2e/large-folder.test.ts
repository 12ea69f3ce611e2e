import {spawn, spawnSync} from 'node:child_process';
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, expect, test} from 'vitest';
import {closeSessions, launch} from '../support/pty.ts';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'khabar-large-'));
afterAll(() => rmSync(home, {recursive: true, force: true}));
afterEach(closeSessions);

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

function manyFiles(): string {
	const folder = mkdtempSync(join(home, 'news-'));
	for (let number = 0; number < files; number += 1) {
		const text = `राहुल गांधी ने दिल्ली में कहा कि समिति ${number} का सम्मेलन होगा।\n`;
		writeFileSync(join(folder, `${number}.txt`), text);
	}
	return folder;
}

test('processes read a folder of 260 files, the cache has it the next time, and both answer alike', {
	timeout: 90_000,
}, () => {
	const folder = manyFiles();
	const first = run('index', folder, '--json');
	expect([first.stderr, first.status]).toEqual(['', 0]);
	const counts = JSON.parse(first.stdout) as Readonly<Record<string, number | string>>;
	expect(counts).toMatchObject({files, articles: files, problems: 0});
	const cache = String(counts['cache']);
	expect(statSync(cache).mode & 0o777).toBe(0o600);
	writeFileSync(join(folder, 'new.txt'), 'राहुल गांधी ने मुंबई में सम्मेलन में कहा।');
	const query = ['search', 'rahul sammelan', folder, '--json', '--limit', '500'];
	const cached = run(...query);
	expect(cached.stdout.trimEnd().split('\n')).toHaveLength(files + 1);
	// Nothing of it can be used: all is read again, by processes.
	writeFileSync(cache, 'damaged');
	const anew = run(...query, '--verbose');
	expect(anew.stdout).toBe(cached.stdout);
	expect(anew.stderr).toMatch(/the cache was damaged \(.+\) and is built anew/v);
});

test('whoever ends it while it reads gets the terminal back, and the next start has all', async () => {
	const folder = manyFiles();
	const env = {XDG_CACHE_HOME: join(home, 'killed'), XDG_STATE_HOME: join(home, 'state')};
	for (const [signal, code] of [
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const) {
		const session = launch([folder], {columns: 100, rows: 24}, {env});
		await session.untilShown(/index \d+ %/v);
		session.kill(signal);
		expect(await session.exitCode).toBe(code);
		expect([session.bufferType(), session.isCursorVisible()]).toEqual(['normal', true]);
	}
	const session = launch([folder], {columns: 100, rows: 24}, {env});
	await session.untilShown(`${files} articles`);
	session.press('Q');
	expect(await session.exitCode).toBe(0);
});

test('stopped at once, what the list showed stays, and R reads the rest', async () => {
	const env = {XDG_CACHE_HOME: join(home, 'stopped'), XDG_STATE_HOME: join(home, 'state')};
	const session = launch([manyFiles()], {columns: 100, rows: 24}, {env});
	session.press('\u001B');
	// On a machine that stands still all may be read by then.
	await session.untilShown(/R goes on|nothing to cancel/v);
	await session.until(() => !session.lines()[0]?.includes('index'), 'the index');
	const listed = Number(
		/(?<count>\d+) articles/v.exec(session.lines()[0] ?? '')?.groups?.['count'],
	);
	// A batch of the readers at least.
	expect(listed).toBeGreaterThanOrEqual(16);
	session.press('R');
	await session.untilShown(`${files} articles`);
	session.press('Q');
	expect(await session.exitCode).toBe(0);
});

/** The processes that one has started, by their ids; none where Linux's `/proc` is not. */
function childrenOf(id: number): readonly number[] {
	const threads = `/proc/${id}/task`;
	if (!existsSync(threads)) return [];
	return readdirSync(threads).flatMap((thread) =>
		readFileSync(join(threads, thread, 'children'), 'utf8')
			.split(' ')
			.filter(Boolean)
			.map(Number),
	);
}

test('a reader that is killed is started again, and none outlives the program', {
	timeout: 90_000,
}, async () => {
	if (!existsSync('/proc/self/task')) return;
	const folder = manyFiles();
	const env = {...process.env, XDG_CACHE_HOME: join(home, 'reader'), XDG_STATE_HOME: home};
	const started = (...args: readonly string[]) =>
		spawn(process.execPath, [launcher, ...args, folder], {
			env,
			stdio: ['ignore', 'pipe', 'inherit'],
		});
	const program = started('index', '--json');
	let said = '';
	program.stdout.setEncoding('utf8').on('data', (text: string) => {
		said += text;
	});
	const ended = new Promise((resolve) => program.on('close', resolve));
	const readersOf = async (id = 0): Promise<readonly number[]> => {
		for (;;) {
			const readers = childrenOf(id);
			if (readers.length > 0) return readers;
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
	};
	const [reader = 0] = await readersOf(program.pid);
	process.kill(reader, 'SIGKILL');
	expect(await ended).toBe(0);
	expect(JSON.parse(said)).toMatchObject({articles: files, problems: 0});

	const other = started('entities', '--no-cache');
	const left = await readersOf(other.pid);
	other.kill('SIGKILL');
	await expect
		.poll(() => left.filter((id) => existsSync(`/proc/${id}`)), {timeout: 20_000})
		.toEqual([]);
});
