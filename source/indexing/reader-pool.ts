import {Worker} from 'node:worker_threads';
import type {ReadOptions} from '../corpus/types.ts';
import type {Pack} from '../packs/types.ts';
import type {FilePlace, ReadAnswer, ReadRequest} from './types.ts';

/** Some files with what was found in them, or why no thread could read them. */
export type Batch = {readonly places: readonly FilePlace[]} & (
	| {readonly pack: Pack; readonly hasModel: boolean; readonly error?: undefined}
	| {readonly pack?: undefined; readonly error: string}
);

type PoolOptions = {
	readonly threads: number;
	readonly options: ReadOptions;
	/** The next files, `undefined` when there are no more. */
	readonly next: () => readonly FilePlace[] | undefined;
	/** One batch at a time, in no order; the threads go on meanwhile. */
	readonly take: (batch: Batch) => Promise<void>;
};

export type ReaderPool = {
	/** Settled when every batch was taken, or after `stop`. */
	readonly done: Promise<void>;
	readonly stop: () => void;
};

/** Reads in threads. One that dies gives its files up, and another one goes on with the others. */
export function readerPool({threads, options, next, take}: PoolOptions): ReaderPool {
	const workers = new Set<Worker>();
	let isStopped = false;
	let taking = Promise.resolve();
	let underWay = 0;
	const takeInTurn = (batch: Batch): void => {
		underWay += 1;
		taking = taking.then(async () => {
			if (!isStopped) await take(batch);
			underWay -= 1;
		});
	};
	/** Whether threads have brought as much as is good: what waits here is held in memory. */
	const isAhead = (): boolean => underWay > mostWaiting;
	const run = (resolve: () => void): void => {
		const worker = new Worker(new URL('./reader-thread.js', import.meta.url), {resourceLimits});
		workers.add(worker);
		/** Asked for and not yet answered: two at a time, so that the thread need not wait for the next. */
		const asked: (readonly FilePlace[])[] = [];
		const ask = async (): Promise<void> => {
			if (isAhead()) await taking;
			const places = isStopped ? undefined : next();
			if (places !== undefined) {
				asked.push(places);
				worker.postMessage({places, options} satisfies ReadRequest);
			} else if (asked.length === 0) void worker.terminate();
		};
		let error: string | undefined;
		worker.on('message', (answer: ReadAnswer) => {
			takeInTurn({places: asked.shift() ?? [], ...answer});
			void ask();
		});
		worker.on('error', ({message}) => {
			error = message;
		});
		worker.on('exit', (code) => {
			workers.delete(worker);
			if (isStopped || (error === undefined && asked.length === 0)) return resolve();
			for (const places of asked) {
				takeInTurn({places, error: error ?? `it ended with code ${code}`});
			}
			run(resolve);
		});
		void ask();
		void ask();
	};
	const running = Array.from({length: threads}, () => new Promise<void>(run));
	return {
		done: Promise.all(running).then(() => taking),
		stop: () => {
			isStopped = true;
			for (const worker of workers) void worker.terminate();
		},
	};
}

/** Batches, some megabytes each. */
const mostWaiting = 8;

/** What a thread allocates dies young; more room for it costs memory and saves no time. */
const resourceLimits = {maxYoungGenerationSizeMb: 32};
