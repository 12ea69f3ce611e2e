import {EventEmitter} from 'node:events';
import {expect, test} from 'vitest';
import {batchSize} from '../../../source/indexing/read-by-processes.ts';
import {readerPool} from '../../../source/indexing/reader-pool.ts';
import type {Reader} from '../../../source/indexing/start-reader.ts';
import type {FilePlace, ReadRequest} from '../../../source/indexing/types.ts';
import {createPackBuilder} from '../../../source/packs/pack-builder.ts';

function place(name: string): FilePlace {
	return {id: name, path: name, file: name};
}

/** A reader that answers with an empty pack, and dies of some files. */
function readerThatDiesOf(isDeadly: (path: string) => boolean, error?: Error): Reader {
	const events = new EventEmitter();
	let isDead = false;
	const die = (): void => {
		isDead = true;
		if (error !== undefined) events.emit('error', error);
		events.emit('exit', error === undefined ? 9 : 1);
	};
	return {
		on: (event: string, listener: (...all: never[]) => void) =>
			events.on(event, listener as () => void) as never,
		postMessage: ({places}: ReadRequest) =>
			void setImmediate(() => {
				if (isDead) return;
				if (places.some(({path}) => isDeadly(path))) return die();
				events.emit('message', {pack: createPackBuilder().finish(), hasModel: true});
			}),
		terminate: async () => {
			if (!isDead) setImmediate(() => events.emit('exit', 0));
			isDead = true;
			return 0;
		},
	};
}

async function readAll(files: number, isDeadly: (path: string) => boolean, error?: Error) {
	const batches = Array.from({length: Math.ceil(files / 16)}, (_, batch) =>
		Array.from({length: Math.min(16, files - 16 * batch)}, (_, at) => place(`${16 * batch + at}`)),
	);
	const read: string[] = [];
	const lost: string[] = [];
	const errors = new Set<string>();
	let started = 0;
	const pool = readerPool({
		readers: 2,
		options: {},
		next: () => batches.shift(),
		take: async ({places, pack, error: why}) => {
			const paths = places.map(({path}) => path);
			if (pack === undefined) {
				lost.push(...paths);
				errors.add(why);
			} else read.push(...paths);
		},
		start: () => {
			started += 1;
			return readerThatDiesOf(isDeadly, error);
		},
	});
	await pool.done;
	return {read, lost, errors: [...errors], started};
}

test('of a reader that dies only the file that it died of is given up, and named with the reason', async () => {
	const {read, lost, errors, started} = await readAll(100, (path) => path === '37');
	expect(lost).toEqual(['37']);
	expect(read.map(Number).toSorted((a, b) => a - b)).toEqual(
		Array.from({length: 100}, (_, number) => number).filter((number) => number !== 37),
	);
	expect(errors).toEqual(['it ended with code 9']);
	expect(started).toBeLessThan(12);
});

test('several files that no memory is enough for', async () => {
	const error = new Error('Reached heap limit Allocation failed');
	const deadly = new Set(['0', '1', '50', '99']);
	const {read, lost, errors} = await readAll(100, (path) => deadly.has(path), error);
	expect(new Set(lost)).toEqual(deadly);
	expect(read).toHaveLength(96);
	expect(errors).toEqual([error.message]);
});

test('where every reader dies, reading ends all the same, and soon', async () => {
	const {read, lost, started} = await readAll(3000, () => true);
	expect(read).toEqual([]);
	expect(new Set(lost).size).toBe(3000);
	expect(started).toBeLessThan(400);
});

test('batches are smaller towards the end, and every file is in one', () => {
	const sizes: number[] = [];
	for (let left = 10_000; left > 0; left -= sizes.at(-1) ?? left) {
		sizes.push(Math.min(left, batchSize(left, 2)));
	}
	expect(sizes.reduce((sum, size) => sum + size)).toBe(10_000);
	expect(sizes[0]).toBe(128);
	expect(sizes.slice(-4).every((size) => size <= 16)).toBe(true);
	expect(sizes.every((size) => size > 0)).toBe(true);
});
