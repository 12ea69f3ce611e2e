import {spawn, spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));

type Ran = {readonly stdout: string; readonly stderr: string; readonly status: number | null};

function run(...args: readonly string[]): Ran {
	const {stdout, stderr, status} = spawnSync(process.execPath, [launcher, ...args], {
		encoding: 'utf8',
		input: '',
		// Of no reader who merged entities of the bundled articles.
		env: {...process.env, XDG_STATE_HOME: '/nonexistent'},
	});
	return {stdout, stderr, status};
}

function objects(...args: readonly string[]): readonly Record<string, unknown>[] {
	const {stdout, status, stderr} = run(...args, '--json');
	expect([status, stderr]).toEqual([0, '']);
	return stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('without a terminal', () => {
	test('the browser prints its list', () => {
		const {stdout, status} = run();
		expect(status).toBe(0);
		expect(stdout.split('\n')).toHaveLength(6);
		expect(stdout).not.toContain('\u001B');
	});

	test('doctor reports the environment', () => {
		expect(objects('doctor')).toHaveLength(1);
	});
});

describe('exit codes', () => {
	test('1 and suggestions on stderr where nothing is found', () => {
		const {stdout, stderr, status} = run('search', 'qqqqzzzz');
		expect([stdout, status]).toEqual(['', 1]);
		expect(stderr).toContain('nothing found');
	});

	test('2 for an unknown flag', () => {
		const {stdout, stderr, status} = run('list', '--colour');
		expect([stdout, status]).toEqual(['', 2]);
		expect(stderr).not.toBe('');
	});

	test('3 where a folder does not exist', () => {
		const {stderr, status} = run('list', '/no/such/folder');
		expect(status).toBe(3);
		expect(stderr).toContain('/no/such/folder');
	});
});

test('a closed pipe is silent', async () => {
	const child = spawn(process.execPath, [launcher, 'mentions'], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let stderr = '';
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += String(chunk);
	});
	child.stdout.destroy();
	const code = await new Promise((resolve) => child.on('close', resolve));
	expect([code, stderr]).toEqual([0, '']);
});
