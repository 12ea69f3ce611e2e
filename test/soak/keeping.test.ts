import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {appendLog} from '../../source/storage/append-log.ts';

const writer = fileURLToPath(new URL('../support/log-writer.ts', import.meta.url));

/** The last of each key. */
function newest(records: readonly Readonly<Record<string, unknown>>[]): readonly object[] {
	return [...new Map(records.map((record) => [record['key'], record])).values()];
}

test('copies that are killed while they write and shorten one log lose no line that they had told of', async () => {
	const path = join(mkdtempSync(join(tmpdir(), 'khabar-soak-')), 'log.jsonl');
	const told = new Map<string, number>();
	let damaged = 0;
	for (let round = 0; round < 30; round += 1) {
		const copies = ['a', 'b', 'c'].map((name) =>
			spawn(process.execPath, [writer, path, name], {stdio: ['ignore', 'pipe', 'inherit']}),
		);
		for (const copy of copies) {
			// `a 17`: the record is on the disk.
			copy.stdout.setEncoding('utf8').on('data', (lines: string) => {
				for (const line of lines.split('\n').slice(0, -1)) {
					const [key = '', n = ''] = line.split(' ');
					told.set(key, Number(n));
				}
			});
		}
		await Promise.all(copies.map((copy) => once(copy.stdout, 'data')));
		await new Promise((resolve) => setTimeout(resolve, round * 15));
		const ended = copies.map((copy) => new Promise((resolve) => copy.on('close', resolve)));
		for (const copy of copies) copy.kill('SIGKILL');
		await Promise.all(ended);
		// A kill seldom cuts a line by itself.
		if (round % 5 === 4) writeFileSync(path, '{"key":"a","n":', {flag: 'a'});
		const {records, problem} = await appendLog(path, {compacted: newest}).mend();
		if (problem !== undefined) damaged += 1;
		const last = new Map<string, number>();
		for (const {key, n} of records) {
			last.set(String(key), Math.max(last.get(String(key)) ?? 0, Number(n)));
		}
		for (const [key, n] of told)
			expect([round, key, (last.get(key) ?? 0) >= n]).toEqual([round, key, true]);
	}
	expect(told.size).toBe(3);
	expect(damaged).toBeGreaterThanOrEqual(6);
	const aside = readdirSync(join(path, '..')).filter((name) => name.includes('.damaged-'));
	expect(aside.length).toBe(damaged);
	expect(readFileSync(path, 'utf8').length).toBeGreaterThan(0);
});
