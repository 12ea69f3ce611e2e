import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, test} from 'vitest';
import {runHere} from '../../support/command-run.ts';

const empty = mkdtempSync(join(tmpdir(), 'khabar-completion-'));
mkdirSync(join(empty, 'My * News'));
const functions = mkdtempSync(join(tmpdir(), 'khabar-functions-'));
afterAll(() => {
	for (const folder of [empty, functions]) rmSync(folder, {recursive: true});
});

/** What bash completes at the end of each line, parted by commas, in one start of it. */
function completed(script: string, ...lines: readonly (readonly string[])[]): readonly string[] {
	const asked = lines.map((words) => {
		const all = words.map((word) => `'${word}'`).join(' ');
		return `COMP_WORDS=(${all}); COMP_CWORD=${words.length - 1}; COMPREPLY=(); _khabar; (IFS=,; echo "\${COMPREPLY[*]}")`;
	});
	const {stdout, stderr} = spawnSync('bash', ['--norc'], {
		input: [script, ...asked].join('\n'),
		encoding: 'utf8',
		cwd: empty,
	});
	expect(stderr).toBe('');
	return stdout.trimEnd().split('\n');
}

test('bash completes commands, the flags of each, and their values', async () => {
	const {stdout, status} = await runHere('completion', 'bash');
	expect(status).toBe(0);
	const [commands, flags, values, afterSign, ofBrowser, shells, folders, blanks, traced] =
		completed(
			stdout,
			['khabar', 'co'],
			['khabar', 'context', 'x', '--w'],
			['khabar', '--bidi', 'v'],
			['khabar', '--bidi', '=', 'l'],
			['khabar', '--th'],
			['khabar', 'completion', ''],
			['khabar', 'list', '/et'],
			['khabar', 'list', 'My'],
			['khabar', '--debug', 'My'],
		);
	expect(commands).toBe('context,collocates,completion');
	expect(flags).toBe('--width-context');
	expect(values).toBe('visual');
	expect(afterSign).toBe('logical');
	expect(ofBrowser).toBe('--theme');
	expect(shells).toBe('bash,zsh,fish');
	expect(folders).toBe('/etc');
	expect([blanks, traced]).toEqual(['My * News', 'My * News']);
});

/** What the reader types, and what the shell offers. */
const offered: readonly (readonly [line: string, offer: readonly string[]])[] = [
	['khabar co', ['collocates', 'completion', 'context']],
	['khabar bro', ['browse']],
	['khabar --bidi v', ['visual']],
	['khabar list --c', ['--cache-dir', '--csv']],
	['khabar show --cs', []],
	['khabar context x --w', ['--width-context']],
	['khabar completion ', ['bash', 'fish', 'zsh']],
	['khabar help co', ['collocates', 'completion', 'context']],
	['khabar list --limit ', []],
	['khabar list M', ['My\\ \\*\\ News']],
	['khabar list --cache-dir M', ['My\\ \\*\\ News']],
];

test.skipIf(!hasShell('fish'))('fish completes them too', async () => {
	const {stdout: script} = await runHere('completion', 'fish');
	const asked = offered.map(([line]) => `complete -C '${line}'; echo ${end}`);
	const {stdout, stderr} = spawnSync(
		'fish',
		['--no-config', '-c', `${script}\n${asked.join('\n')}`],
		{
			encoding: 'utf8',
			cwd: empty,
			env: {...process.env, HOME: empty},
		},
	);
	expect(stderr).toBe('');
	const found = offersIn(stdout, (row) => (row.split('\t')[0] ?? '').replace(/\/$/v, ''));
	const escaped = found.map((each) => each.map((word) => word.replaceAll(/[ *]/gv, '\\$&')));
	expect(escaped).toEqual(offered.map(([, offer]) => offer));
});

test.skipIf(!hasShell('zsh'))('zsh completes them too', async () => {
	writeFileSync(join(functions, '_khabar'), (await runHere('completion', 'zsh')).stdout);
	const driver = fileURLToPath(new URL('../../support/complete.zsh', import.meta.url));
	const lines = offered.map(([line]) => line);
	const {stdout, stderr} = spawnSync('zsh', ['-f', driver, functions, ...lines], {
		encoding: 'utf8',
		cwd: empty,
		timeout: 60_000,
	});
	expect(stderr).toBe('');
	expect(offersIn(stdout, (row) => row)).toEqual(offered.map(([, offer]) => offer));
});

const end = '== end ==';

function hasShell(name: string): boolean {
	return spawnSync(name, ['-c', 'exit 0']).status === 0;
}

/** The offers of each line, in the order of letters, each once. */
function offersIn(stdout: string, wordOf: (row: string) => string): readonly (readonly string[])[] {
	return stdout
		.split(`${end}\n`)
		.slice(0, -1)
		.map((part) => [...new Set(part.split('\n').filter(Boolean).map(wordOf))].sort());
}

test('zsh and fish get every command and every flag; another shell is refused', async () => {
	for (const shell of ['zsh', 'fish']) {
		const {stdout} = await runHere('completion', shell);
		expect(stdout).toContain('collocates');
		expect(stdout).toContain(shell === 'zsh' ? '--no-state[' : '-l no-state');
	}
	const {stderr, status} = await runHere('completion', 'tcsh');
	expect([stderr, status]).toEqual([
		'khabar: no completion for tcsh: there are bash, zsh, fish\n',
		2,
	]);
});
