import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {afterAll, expect, test} from 'vitest';
import {openColumnFile, writeColumnFile} from '../../source/storage/column-file.ts';
import {rowsOfColumns} from '../../source/storage/column-rows.ts';
import {sharedFilling} from '../../source/storage/filling.ts';
import {need} from '../../source/text/later.ts';

const folder = mkdtempSync(join(tmpdir(), 'khabar-columns-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('the thread of columns puts into shared memory what stands in a file, and ends when it is told', async () => {
	const columns = {
		small: Uint8Array.of(1, 2, 3),
		large: Uint32Array.from({length: 500_000}, (_, at) => at * 7919),
		later: Uint16Array.from({length: 200_000}, (_, at) => at),
	};
	const path = join(folder, 'columns');
	const parts = writeColumnFile(path, rowsOfColumns(columns, new Set(['later'])));
	const file = openColumnFile(path, parts);
	const thread = new Worker(new URL('../../dist/columns-thread.js', import.meta.url));
	const ended = new Promise((resolve) => thread.once('exit', resolve));
	thread.postMessage(sharedFilling(file.filling));
	thread.postMessage(undefined);
	expect(await ended).toBe(0);
	// Nothing is left to be filled but what is not shared.
	const left = file.filling.parts.filter(({index}) => file.filling.states[index] === 0);
	expect(left.map(({name}) => name)).toEqual(['small:Uint8Array']);
	const read = file.read().columns as typeof columns;
	expect([read.small, read.large]).toEqual([columns.small, columns.large]);
	expect(read.later.subarray(100_000, 100_010)).toEqual(new Uint16Array(10));
	need(read.later, 100_000, 100_010);
	expect(read.later.subarray(100_000, 100_010)).toEqual(columns.later.subarray(100_000, 100_010));
	expect(read.later.at(-1)).toBe(0);
	need(read.later);
	expect(read.later).toEqual(columns.later);
});
