import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {runHere} from '../../support/command-run.ts';

const empty = mkdtempSync(join(tmpdir(), 'khabar-completion-'));
mkdirSync(join(empty, 'My * News'));
afterAll(() => rmSync(empty, {recursive: true}));

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
