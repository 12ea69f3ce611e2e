import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, truncateSync} from 'node:fs';
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

function mentions(): Ran {
	const {stdout, stderr, status} = spawnSync(
		process.execPath,
		[
			join(copy, 'bin/khabar.cjs'),
			'mentions',
			'--json',
			'--verbose',
			join(copy, 'seeds/001_fbe9e8309af8e5cb.txt'),
		],
		{encoding: 'utf8', input: ''},
	);
	return {lines: stdout.trimEnd().split('\n').length, stderr, status};
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

test('without what the build made of the word lists it says that it is not whole', () => {
	rmSync(join(copy, 'dist/words.bin'));
	const {stderr, status} = mentions();
	expect(stderr).toMatch(/khabar is not whole, install it again: .*words\.bin cannot be read/v);
	expect(status).toBe(1);
});
