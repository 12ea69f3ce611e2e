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
	/** A test gives its own. */
	readonly start?: () => ReaderThread;
};

export type ReaderThread = Pick<Worker, 'on' | 'postMessage' | 'terminate'>;

export type ReaderPool = {
	/** Settled when every batch was taken, or after `stop`. */
	readonly done: Promise<void>;
	readonly stop: () => void;
};

/**
 * Reads in threads. The files of one that dies are asked for again in halves, so that only the one that it died of is
 * given up: `128 → 64 64 → … → 1`. Where threads do nothing but die, all is given up soon.
 */
export function readerPool({
	threads,
	options,
	next,
	take,
	start = startThread,
}: PoolOptions): ReaderPool {
	const workers = new Set<ReaderThread>();
	/** What threads died of, in halves. */
	const again: (readonly FilePlace[])[] = [];
	let deathsInARow = 0;
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
	const giveUp = (places: readonly FilePlace[], error: string): void => {
		const half = Math.ceil(places.length / 2);
		if (half === places.length || deathsInARow > mostDeaths) takeInTurn({places, error});
		else again.push(places.slice(0, half), places.slice(half));
	};
	const run = (resolve: () => void): void => {
		const worker = start();
		workers.add(worker);
		/** Asked for and not yet answered: two at a time, so that the thread need not wait for the next. */
		const asked: (readonly FilePlace[])[] = [];
		const ask = async (): Promise<void> => {
			if (isAhead()) await taking;
			const places = isStopped ? undefined : (again.pop() ?? next());
			if (places !== undefined) {
				asked.push(places);
				worker.postMessage({places, options} satisfies ReadRequest);
			} else if (asked.length === 0) void worker.terminate();
		};
		let error: string | undefined;
		worker.on('message', (answer: ReadAnswer) => {
			deathsInARow = 0;
			takeInTurn({places: asked.shift() ?? [], ...answer});
			void ask();
		});
		worker.on('error', ({message}) => {
			error = message;
		});
		worker.on('exit', (code) => {
			workers.delete(worker);
			if (isStopped || (error === undefined && asked.length === 0)) return resolve();
			deathsInARow += 1;
			const reason = error ?? `it ended with code ${code}`;
			// It was at the first; the next one it had not begun.
			for (const [index, places] of asked.entries()) {
				if (index === 0 || deathsInARow > mostDeaths) giveUp(places, reason);
				else again.push(places);
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

function startThread(): Worker {
	return new Worker(new URL('./reader-thread.js', import.meta.url), {resourceLimits});
}

/** Halving a batch to the file that a thread dies of takes half as many, on several threads at once. */
const mostDeaths = 40;

/** Batches, some megabytes each. */
const mostWaiting = 8;

/** What a thread allocates dies young; more room for it costs memory and saves no time. */
const resourceLimits = {maxYoungGenerationSizeMb: 32};
