import {type Reader, startReader} from './start-reader.ts';

/** Readers that start while it is still found out what there is to read, since a core is idle then. */
export type EarlyReaders = {
	/** Starts them, once. */
	readonly begin: () => void;
	/** One that was started and lives, or a new one. */
	readonly take: () => Reader;
	/** Ends those that nobody took. */
	readonly end: () => void;
};

/** So many of them at most; `start` is a test's own. */
export function earlyReaders(count: number, start: () => Reader = startReader): EarlyReaders {
	const waiting = new Set<Reader>();
	let hasBegun = false;
	const startOne = (): void => {
		const reader = start();
		waiting.add(reader);
		// Of one that dies meanwhile nobody need know: another is started in its place.
		reader.on('error', () => {});
		reader.on('exit', () => waiting.delete(reader));
	};
	return {
		begin: () => {
			if (hasBegun) return;
			hasBegun = true;
			for (let index = 0; index < count; index++) startOne();
		},
		take: () => {
			const [reader] = waiting;
			if (reader === undefined) return start();
			waiting.delete(reader);
			return reader;
		},
		end: () => {
			for (const reader of waiting) void reader.terminate();
			waiting.clear();
		},
	};
}
