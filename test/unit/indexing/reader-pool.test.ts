import {EventEmitter} from 'node:events';
import {expect, test} from 'vitest';
import {type ReaderThread, readerPool} from '../../../source/indexing/reader-pool.ts';
import type {FilePlace, ReadRequest} from '../../../source/indexing/types.ts';
import {createPackBuilder} from '../../../source/packs/pack-builder.ts';

function place(name: string): FilePlace {
	return {id: name, path: name, file: name};
}

/** A thread that answers with an empty pack, and dies of some files. */
function threadThatDiesOf(isDeadly: (path: string) => boolean, error?: Error): ReaderThread {
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
	let threads = 0;
	const pool = readerPool({
		threads: 2,
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
			threads += 1;
			return threadThatDiesOf(isDeadly, error);
		},
	});
	await pool.done;
	return {read, lost, errors: [...errors], threads};
}

test('of a thread that dies only the file that it died of is given up, and named with the reason', async () => {
	const {read, lost, errors, threads} = await readAll(100, (path) => path === '37');
	expect(lost).toEqual(['37']);
	expect(read.map(Number).toSorted((a, b) => a - b)).toEqual(
		Array.from({length: 100}, (_, number) => number).filter((number) => number !== 37),
	);
	expect(errors).toEqual(['it ended with code 9']);
	expect(threads).toBeLessThan(12);
});

test('several files that no memory is enough for', async () => {
	const error = new Error('Worker terminated due to reaching memory limit');
	const deadly = new Set(['0', '1', '50', '99']);
	const {read, lost, errors} = await readAll(100, (path) => deadly.has(path), error);
	expect(new Set(lost)).toEqual(deadly);
	expect(read).toHaveLength(96);
	expect(errors).toEqual([error.message]);
});

test('where every thread dies, reading ends all the same, and soon', async () => {
	const {read, lost, threads} = await readAll(3000, () => true);
	expect(read).toEqual([]);
	expect(new Set(lost).size).toBe(3000);
	expect(threads).toBeLessThan(400);
});
