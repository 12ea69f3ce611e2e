import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {appendLog} from '../../../source/storage/append-log.ts';
import {corpusFolder} from '../../../source/storage/corpus-folder.ts';

let home = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'khabar-state-'));
});
afterEach(() => {
	chmodSync(home, 0o700);
	rmSync(home, {recursive: true});
});

function fileIn(...names: readonly string[]): string {
	return join(home, ...names);
}

test('what is added comes back in its order, and only the reader may see it', async () => {
	const path = fileIn('khabar', 'folders', 'news', 'entities.jsonl');
	const log = appendLog(path);
	await Promise.all([log.append({n: 1}), log.append({n: 2, text: 'नमो'}), log.append({n: 3})]);
	expect(await log.read()).toEqual({records: [{n: 1}, {n: 2, text: 'नमो'}, {n: 3}]});
	expect(statSync(path).mode & 0o777).toBe(0o600);
	expect(statSync(fileIn('khabar')).mode & 0o777).toBe(0o700);
	expect(statSync(fileIn('khabar', 'folders', 'news')).mode & 0o777).toBe(0o700);
});

test('news are what another copy wrote, and what could not be written here; nothing else costs a read', async () => {
	const path = fileIn('log.jsonl');
	const mine = appendLog(path);
	const other = appendLog(path);
	expect(await mine.news()).toBeUndefined();
	await other.append({n: 1});
	await mine.mend();
	expect(await mine.news()).toBeUndefined();
	await other.append({n: 2});
	const unwritten = mine.append({n: 3});
	expect(await mine.news()).toEqual({records: [{n: 1}, {n: 2}, {n: 3}]});
	await unwritten;
	expect(await mine.news()).toBeUndefined();
	// What is written here is no news here, and hides nothing that was written elsewhere before it.
	await mine.append({n: 4});
	expect(await mine.news()).toBeUndefined();
	await other.append({n: 5});
	await mine.append({n: 6});
	expect((await mine.news())?.records.map(({n}) => n)).toEqual([1, 2, 3, 4, 5, 6]);
	rmSync(path);
	// A file that went away takes nothing from the screen.
	expect(await mine.news()).toBeUndefined();
});

test('two copies that write at once lose nothing of each other’s', async () => {
	const path = fileIn('log.jsonl');
	const copies = [appendLog(path), appendLog(path), appendLog(path)];
	const numbers = Array.from({length: 24}, (_, n) => n);
	await Promise.all(numbers.map((n) => copies[n % 3]?.append({n, text: 'x'.repeat(n * 10)})));
	const {records, problem} = await appendLog(path).read();
	expect(problem).toBeUndefined();
	expect(records.map(({n}) => Number(n)).sort((a, b) => a - b)).toEqual(numbers);
	// Of one copy the order is kept.
	expect(records.map(({n}) => Number(n)).filter((n) => n % 3 === 1)).toEqual(
		numbers.filter((n) => n % 3 === 1),
	);
});

test('a line that a crash cut swallows no other; mending sets the file aside and keeps what is whole', async () => {
	const path = fileIn('log.jsonl');
	const cut = '{"n":1}\n{"n":2,"te';
	writeFileSync(path, cut);
	const log = appendLog(path);
	await log.append({n: 3});
	const {records, problem} = await log.read();
	expect(records).toEqual([{n: 1}, {n: 3}]);
	expect(problem).toBe(`${path}: line 2 cannot be read and is passed over`);
	// Reading alone writes nothing.
	expect(readdirSync(home)).toEqual(['log.jsonl']);
	const mended = await log.mend();
	expect(mended.records).toEqual([{n: 1}, {n: 3}]);
	expect(mended.problem).toMatch(
		/^line 2 of log.jsonl cannot be read: set aside as log.jsonl.damaged-\d{8}T\d{6}-\d+, 2 whole lines go on; in \//v,
	);
	const [whole, aside] = readdirSync(home).sort();
	expect(readFileSync(fileIn(whole ?? ''), 'utf8')).toBe('{"n":1}\n{"n":3}\n');
	expect(readFileSync(fileIn(aside ?? ''), 'utf8')).toBe(`${cut}\n{"n":3}\n`);
	expect(await log.mend()).toEqual({records: [{n: 1}, {n: 3}]});
});

test('bytes that are no text, and JSON that is no record, are damage; a replacement character is not', async () => {
	const path = fileIn('log.jsonl');
	const lines = ['{"text":"\uFFFD"}', '7', '[1]', 'null', '{"n":4}'].join('\n');
	writeFileSync(
		path,
		Buffer.concat([Buffer.from(`${lines}\n`), Buffer.of(0x7b, 0xff, 0x7d, 0x0a)]),
	);
	const {records, problem} = await appendLog(path).read();
	expect(records).toEqual([{text: '\uFFFD'}, {n: 4}]);
	expect(problem).toContain('lines 2, 3, 4, 6');
});

test('a file that cannot be read or written says why', async () => {
	mkdirSync(fileIn('log.jsonl'));
	const log = appendLog(fileIn('log.jsonl'));
	expect((await log.mend()).problem).toMatch(/log\.jsonl cannot be read: EISDIR/);
	await expect(log.append({n: 1})).rejects.toThrow(/EISDIR/);
});

test('without a path nothing is read and nothing written', async () => {
	const log = appendLog(undefined);
	await log.append({n: 1});
	expect(await log.read()).toEqual({records: []});
	expect(await log.mend()).toEqual({records: []});
	expect(readdirSync(home)).toEqual([]);
});

test('the reader’s work on a corpus has one place, through a link and in any order of folders', async () => {
	const [news, more] = [fileIn('समाचार'), fileIn('more news')];
	mkdirSync(news);
	mkdirSync(more);
	symlinkSync(news, fileIn('link'));
	const place = await corpusFolder('/state', [news]);
	expect(place).toMatch(/^\/state\/folders\/समाचार-[\da-f]{16}$/v);
	expect(await corpusFolder('/state', [fileIn('link')])).toBe(place);
	expect(await corpusFolder('/state', [`${news}/`])).toBe(place);
	expect(await corpusFolder('/state', [more])).toMatch(/more-news-/);
	expect(await corpusFolder('/state', [news, more])).toBe(
		await corpusFolder('/state', [more, news]),
	);
	expect(await corpusFolder(undefined, [news])).toBeUndefined();
});
