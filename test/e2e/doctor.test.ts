import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, expect, test} from 'vitest';
import {closeSessions, launch} from '../support/pty.ts';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'khabar-doctor-'));
const size = {columns: 100, rows: 40};

afterEach(closeSessions);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('in a terminal: what was measured, in words, and lines with rulers that end where the text ends', async () => {
	const session = launch(['doctor'], size);
	expect(await session.exitCode).toBe(0);
	const lines = session.lines();
	expect(lines).toContain('size          100 x 40');
	expect(lines.join('\n')).toContain('wc1: each letter a cell, and each vowel sign');
	for (const name of ['Hindi', 'Urdu']) {
		const ruler = lines[lines.indexOf(name) + 1] ?? '';
		const row = lines.indexOf(name) + 2;
		expect(ruler).toMatch(/^[-+]+\|$/);
		expect(session.cell(row, ruler.length - 1).chars.trim()).not.toBe('');
		expect(session.cell(row, ruler.length).chars.trim()).toBe('');
	}
	expect(session.bufferType()).toBe('normal');
});

test('the terminal is asked too while the report goes to a file', async () => {
	const file = join(folder, 'report.json');
	const command = `'${process.execPath}' '${launcher}' doctor --json > '${file}'; echo code $?`;
	const session = launch(['-c', command], size, {shell: '/bin/bash'});
	await session.untilShown('code 0');
	expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
		hasAnswered: true,
		isExact: true,
		columns: 100,
		widthModel: 'wc1',
		controlCells: {isolate: 2, override: 0},
	});
});

test('a key of two commands: the browser ends with 2 and names both, and so does the doctor', async () => {
	mkdirSync(join(folder, 'khabar'));
	writeFileSync(join(folder, 'khabar/keys.json'), '{"reading": {"zoom": ["x"]}}');
	const program = `'${process.execPath}' '${launcher}'`;
	const command = `${program}; echo browser $?; ${program} doctor | grep wanted; echo doctor \${PIPESTATUS[0]}`;
	const session = launch(
		['-c', command],
		{columns: 200, rows: 40},
		{
			shell: '/bin/bash',
			env: {XDG_CONFIG_HOME: folder},
		},
	);
	await session.untilShown('doctor 2');
	const lines = session.lines().filter((line) => line !== '');
	expect(lines.map((line) => line.replace(/^.*keys\.json: /v, ''))).toEqual([
		expect.stringMatching(/^x is wanted by reading\.mark \(.*\) and by reading\.zoom/v),
		'browser 2',
		expect.stringMatching(/^x is wanted by reading\.mark/v),
		'doctor 2',
	]);
});

test('without a terminal the environment is told, and that is no failure', () => {
	const env = {PATH: process.env['PATH'], LANG: 'hi_IN.UTF-8', TERM: 'xterm-256color'};
	const {status, stdout} = spawnSync(process.execPath, [launcher, 'doctor'], {
		encoding: 'utf8',
		env,
	});
	expect(status).toBe(0);
	expect(stdout).toContain('size          not a terminal');
	expect(stdout).toContain('locale        hi_IN.UTF-8');
	expect(stdout).not.toContain('\u001B');
});

test.each(['dumb', 'xterm-256color'])(
	'a terminal that calls itself %s and answers nothing gets the report within two seconds',
	async (term) => {
		const start = performance.now();
		const session = launch(['doctor'], size, {env: {TERM: term}, isSilent: true});
		expect(await session.exitCode).toBe(0);
		expect(performance.now() - start).toBeLessThan(4000);
		expect(session.lines().join('\n')).toContain('none: the safe defaults hold');
	},
);
