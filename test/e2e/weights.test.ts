import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'khabar-weights-'));
const weights = join(copy, 'dist/weights/names.table');

beforeAll(() => {
	for (const part of ['bin', 'dist', 'seeds', 'package.json']) {
		cpSync(join(root, part), join(copy, part), {recursive: true});
	}
});
afterAll(() => rmSync(copy, {recursive: true}));

type Ran = {readonly lines: number; readonly stderr: string; readonly status: number | null};

function khabar(...args: readonly string[]): ReturnType<typeof spawnSync> {
	return spawnSync(process.execPath, [join(copy, 'bin/khabar.cjs'), ...args], {
		encoding: 'utf8',
		input: '',
	});
}

function mentions(): Ran {
	const article = join(copy, 'seeds/001_fbe9e8309af8e5cb.txt');
	const {stdout, stderr, status} = khabar('mentions', '--json', '--verbose', article);
	return {lines: String(stdout).trimEnd().split('\n').length, stderr: String(stderr), status};
}

describe('the built program finds names by rules, and says so on stderr,', () => {
	let whole: Ran;
	beforeAll(() => {
		whole = mentions();
		expect([whole.stderr, whole.status]).toEqual([expect.not.stringContaining('names.table'), 0]);
	});

	test('with weights cut short', () => {
		truncateSync(weights, 100_000);
		const {lines, stderr, status} = mentions();
		expect(stderr).toMatch(/names\.table: .*rules alone.*: it is damaged or cut short\n/v);
		expect([lines, status]).toEqual([whole.lines, 0]);
	});

	test('without weights', () => {
		rmSync(weights);
		const {lines, stderr, status} = mentions();
		expect(stderr).toMatch(/names\.table: .*rules alone.*: ENOENT/v);
		expect([lines, status]).toEqual([whole.lines, 0]);
	});
});

describe('without a file that the build made it says that it is not whole,', () => {
	const article = join(copy, 'french.txt');
	beforeAll(() => {
		writeFileSync(article, 'Le président de la République a présenté son projet à Paris.\n');
	});

	test.each([
		['trigrams.json', 'list', article],
		['words.bin', 'mentions', join(copy, 'seeds')],
		['words.bin', 'names', 'hanoi'],
	])('%s for %s', (file, ...args) => {
		const whole = join(copy, 'dist', file);
		renameSync(whole, `${whole}.away`);
		const {stdout, stderr, status} = khabar(...args, '--no-cache');
		renameSync(`${whole}.away`, whole);
		const message = `khabar: the program is not whole, install it again: ${whole} cannot be read\n`;
		expect({stdout, stderr, status}).toEqual({stdout: '', stderr: message, status: 70});
	});
});
