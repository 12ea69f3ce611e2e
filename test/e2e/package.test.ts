import {type ExecFileException, execFile} from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {skipOrFail} from '../support/tools.ts';

/** The oldest line of Node that `engines` allows. */
const oldNode = '22.23.3';

const project = fileURLToPath(new URL('../..', import.meta.url));
const machine = mkdtempSync(join(tmpdir(), 'khabar-package-'));
/** Fetched once: to unpack it costs more than all that is tested here. */
const keptNodes = join(project, 'node_modules/.cache/khabar-nodes');
const keptNode = join(keptNodes, oldNode);
let hasOldNode = false;

beforeAll(async () => {
	hasOldNode = existsSync(keptNode) || (await isRegistryReachable());
	if (!hasOldNode) return;
	mkdirSync(join(machine, 'tarball'));
	// Without scripts: a second build would take `dist/` away from the tests beside this one.
	const pack = [
		'pack',
		'--ignore-scripts',
		'--pack-destination',
		join(machine, 'tarball'),
		project,
	];
	const done = await Promise.all([keepNode(), npm(pack)]);
	const [tarball = ''] = readdirSync(join(machine, 'tarball'));
	// Offline, since khabar is all that khabar needs.
	const global = ['install', '--global', '--offline', '--prefix', join(machine, 'global')];
	done.push(await npm([...global, join(machine, 'tarball', tarball)]));
	const failed = done.find(({code}) => code !== 0);
	if (failed) throw new Error(`npm failed:\n${failed.stdout}\n${failed.stderr}`);
}, 120_000);

afterAll(() => rmSync(machine, {recursive: true, force: true}));

beforeEach((context) => {
	if (!hasOldNode) skipOrFail(`no npm registry to fetch Node ${oldNode} from`, context);
});

test('the machine runs Node 22', async () => {
	expect((await run('node', ['--version'])).stdout).toBe('v22.23.3\n');
});

test('khabar list knows the five articles it came with', async () => {
	const {code, stdout, stderr} = await run('khabar', ['list', '--json']);
	expect(stderr).toBe('');
	const articles = stdout.trimEnd().split('\n');
	expect(articles.map((line) => JSON.parse(line).language).sort()).toEqual([
		'hi',
		'hi',
		'hi',
		'hi',
		'ur',
	]);
	expect(code).toBe(0);
});

test('khabar search finds a Latin name in Hindi and in Urdu', async () => {
	const {code, stdout, stderr} = await run('khabar', ['search', 'vu dai thang']);
	expect(stderr).toBe('');
	expect(stdout).toContain('000_');
	expect(stdout).toContain('001_');
	expect(stdout).not.toContain('\u001B');
	expect(code).toBe(0);
});

test('khabar opens in a terminal, leaves it as it was, and writes no complaint', async () => {
	const terminal = new headless.Terminal({cols: 120, rows: 40, allowProposedApi: true});
	const complaints = join(machine, 'stderr.txt');
	const pty = spawn('/bin/sh', ['-c', 'exec khabar 2>"$0"', complaints], {
		cols: 120,
		rows: 40,
		cwd: machine,
		// Under `CI` Ink would not be interactive.
		env: {...environment(), CI: 'false', TERM: 'xterm-256color', LANG: 'C.UTF-8'},
	});
	const exitCode = new Promise((resolve) => {
		pty.onExit((event) => resolve(event.exitCode));
	});
	pty.onData((output) => terminal.write(output));
	terminal.onData((answer) => pty.write(answer));
	try {
		await expect.poll(() => screen(terminal), {timeout: 20_000}).toContain('articles');
		expect(terminal.buffer.active.type).toBe('alternate');
		pty.write('q');
		expect(await exitCode).toBe(0);
		await expect.poll(() => terminal.buffer.active.type, {timeout: 20_000}).toBe('normal');
		expect(readFileSync(complaints, 'utf8')).toBe('');
	} finally {
		pty.kill('SIGKILL');
	}
});

function screen({buffer, rows}: headless.Terminal): string {
	const lines = Array.from({length: rows}, (_, row) => buffer.active.getLine(row));
	return lines.map((line) => line?.translateToString(true)).join('\n');
}

type Outcome = {readonly code: number; readonly stdout: string; readonly stderr: string};

async function isRegistryReachable(): Promise<boolean> {
	const once = ['--fetch-retries=0', '--fetch-timeout=10000'];
	return (await npm(['view', `node@${oldNode}`, 'version', ...once])).code === 0;
}

/** Whole, or not there: a test that was stopped leaves no half of it. */
async function keepNode(): Promise<Outcome> {
	if (existsSync(keptNode)) return {code: 0, stdout: '', stderr: ''};
	mkdirSync(keptNodes, {recursive: true});
	const made = mkdtempSync(join(keptNodes, 'made-'));
	const allowScripts = JSON.stringify({private: true, allowScripts: {node: true}});
	writeFileSync(join(made, 'package.json'), allowScripts);
	const outcome = await npm(['install', `node@${oldNode}`, '--prefix', made]);
	if (outcome.code === 0) renameSync(made, keptNode);
	return outcome;
}

/** Keeps what it downloads in the machine's own folder, which goes away with it. */
function npm(args: readonly string[]): Promise<Outcome> {
	return run('npm', [...args, '--cache', join(machine, 'cache'), '--no-audit', '--no-fund']);
}

function run(command: string, args: readonly string[]): Promise<Outcome> {
	const options = {cwd: machine, env: environment(), encoding: 'utf8'} as const;
	return new Promise((resolve) => {
		const child = execFile(command, args, options, (error, stdout, stderr) => {
			resolve({code: exitCodeOf(error), stdout, stderr});
		});
		child.stdin?.end();
	});
}

function exitCodeOf(error: ExecFileException | null): number {
	if (error === null) return 0;
	return typeof error.code === 'number' ? error.code : -1;
}

/** As after `npm install -g khabar` on a machine with Node 22 and a home that khabar never saw. */
function environment(): NodeJS.ProcessEnv {
	const path = [join(machine, 'global/bin'), join(keptNode, 'node_modules/.bin')];
	// The `npm test` around us tells its own npm children where the project is.
	const own = Object.entries(process.env).filter(([name]) => !/^npm_.*prefix$|^XDG_/i.test(name));
	return {
		...Object.fromEntries(own),
		PATH: [...path, process.env['PATH']].join(delimiter),
		XDG_CACHE_HOME: join(machine, 'home/cache'),
		XDG_CONFIG_HOME: join(machine, 'home/config'),
		XDG_STATE_HOME: join(machine, 'home/state'),
	};
}
