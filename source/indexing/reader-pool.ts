import type {ReadOptions} from '../corpus/types.ts';
import type {Pack} from '../packs/types.ts';
import {type Reader, startReader} from './start-reader.ts';
import type {FilePlace, ReadAnswer} from './types.ts';

/** Some files with what was found in them, or why none could read them. */
export type Batch = {readonly places: readonly FilePlace[]} & (
	| {readonly pack: Pack; readonly hasModel: boolean; readonly error?: undefined}
	| {readonly pack?: undefined; readonly error: string}
);

type PoolOptions = {
	readonly readers: number;
	readonly options: ReadOptions;
	/** The next files, `undefined` when there are no more. */
	readonly next: () => readonly FilePlace[] | undefined;
	/** One batch at a time, in no order; the readers go on meanwhile. */
	readonly take: (batch: Batch) => Promise<void>;
	/** A test gives its own. */
	readonly start?: () => Reader;
};

export type ReaderPool = {
	/** Settled when every batch was taken, or after `stop`. */
	readonly done: Promise<void>;
	readonly stop: () => void;
};

/**
 * Reads by several readers. The files of one that dies are asked for again in halves, so that only the one that it died of is
 * given up: `128 → 64 64 → … → 1`. Where readers do nothing but die, all is given up soon.
 */
export function readerPool({
	readers,
	options,
	next,
	take,
	start = startReader,
}: PoolOptions): ReaderPool {
	const running = new Set<Reader>();
	/** What readers died of, in halves. */
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
	/** Whether readers have brought as much as is good: what waits here is held in memory. */
	const isAhead = (): boolean => underWay > mostWaiting;
	const giveUp = (places: readonly FilePlace[], error: string): void => {
		const half = Math.ceil(places.length / 2);
		if (half === places.length || deathsInARow > mostDeaths) takeInTurn({places, error});
		else again.push(places.slice(0, half), places.slice(half));
	};
	const run = (resolve: () => void): void => {
		const reader = start();
		running.add(reader);
		/** Asked for and not yet answered: two at a time, so that the reader need not wait for the next. */
		const asked: (readonly FilePlace[])[] = [];
		const ask = async (): Promise<void> => {
			if (isAhead()) await taking;
			const places = isStopped ? undefined : (again.pop() ?? next());
			if (places !== undefined) {
				asked.push(places);
				reader.postMessage({places, options});
			} else if (asked.length === 0) void reader.terminate();
		};
		let error: string | undefined;
		reader.on('message', (answer: ReadAnswer) => {
			deathsInARow = 0;
			takeInTurn({places: asked.shift() ?? [], ...answer});
			void ask();
		});
		reader.on('error', ({message}) => {
			error = message;
		});
		reader.on('exit', (code) => {
			running.delete(reader);
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
	const ended = Array.from({length: readers}, () => new Promise<void>(run));
	return {
		done: Promise.all(ended).then(() => taking),
		stop: () => {
			isStopped = true;
			for (const reader of running) void reader.terminate();
		},
	};
}

/** Halving a batch to the file that a reader dies of takes half as many, with several readers at once. */
const mostDeaths = 40;

/** Batches, some megabytes each. */
const mostWaiting = 8;
