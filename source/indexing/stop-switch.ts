import type {ReadingHooks} from './types.ts';

/** Stops reading: what was read so far is indexed, and a cache keeps it for the next start. What the screen lists already is still read. */
export type StopSwitch = Pick<ReadingHooks, 'isStopped' | 'onStop'> & {
	readonly stop: () => void;
	/** Reads also what was left. */
	readonly goOn: () => void;
};

export function stopSwitch(): StopSwitch {
	let isStopped = false;
	let stopReaders = (): void => {};
	return {
		isStopped: () => isStopped,
		onStop: (stop) => {
			stopReaders = stop;
		},
		stop: () => {
			isStopped = true;
			stopReaders();
		},
		goOn: () => {
			isStopped = false;
		},
	};
}
