import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {stateFiles} from '../../../source/storage/state-files.ts';

let home = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'khabar-state-'));
});
afterEach(() => {
	rmSync(home, {recursive: true});
});

test('two copies remember the searches of both, newest first, each once', async () => {
	const [one, two] = [stateFiles(home), stateFiles(home)];
	await one.rememberQuery('बजट');
	await two.rememberQuery('vu dai');
	await Promise.all([one.rememberQuery('بجٹ'), one.rememberQuery('बजट')]);
	await two.rememberQuery('चुनाव');
	expect(await stateFiles(home).readHistory()).toEqual({
		value: ['चुनाव', 'बजट', 'بجٹ', 'vu dai'],
	});
	expect(statSync(join(home, 'history.jsonl')).mode & 0o777).toBe(0o600);
});

test('two hundred searches are remembered, and the file is made short', async () => {
	const path = join(home, 'history.jsonl');
	const lines = Array.from({length: 1000}, (_, n) => `{"query":"q${n}"}\n`);
	writeFileSync(path, lines.join(''));
	const files = stateFiles(home);
	const {value} = await files.readHistory();
	await files.shorten();
	expect([value.length, value[0], value.at(-1)]).toEqual([200, 'q999', 'q800']);
	expect(readFileSync(path, 'utf8')).toBe(lines.slice(800).join(''));
});

test('a file cut in half is set aside with a word on it, and the terminals that are whole are known', async () => {
	const files = stateFiles(home);
	await files.rememberBidi('xterm', 'visual');
	await files.rememberBidi('kitty', 'override');
	await files.rememberBidi('xterm', 'isolate');
	const path = join(home, 'terminals.jsonl');
	const whole = readFileSync(path, 'utf8');
	writeFileSync(path, whole.slice(0, whole.length - 9));
	const {value, problem} = await stateFiles(home).readBidi();
	expect([...value]).toEqual([
		['xterm', 'visual'],
		['kitty', 'override'],
	]);
	expect(problem).toMatch(/^line 3 of terminals\.jsonl cannot be read: set aside as/);
	expect(readdirSync(home).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
});

test('the last copy is whole; without a folder nothing is kept', async () => {
	const files = stateFiles(home);
	const texts = ['पहला', 'दूसरा'.repeat(1000), 'तीसरा'];
	await Promise.all(texts.map((text) => files.keepCopy(text)));
	expect(readFileSync(join(home, 'last-copy.txt'), 'utf8')).toBe(texts.at(-1));
	expect(readdirSync(home)).toEqual(['last-copy.txt']);
	const none = stateFiles(undefined);
	await none.rememberQuery('x');
	expect([await none.keepCopy('x'), await none.readHistory()]).toEqual([undefined, {value: []}]);
});
