import {Worker} from 'node:worker_threads';
import type {Filling} from '../storage/filling.ts';

/** A thread that reads columns of a cache while this one walks a folder and looks at its files. */
export type ColumnsBeside = {
	/** Of few the thread would not start before they are read here. */
	readonly fill: (filling: Filling) => void;
	/** It ends when it has done what it was given. */
	readonly end: () => void;
};

export function columnsBeside(): ColumnsBeside {
	let thread: Worker | undefined;
	return {
		fill: (filling) => {
			const bytes = filling.parts.reduce((sum, {size}) => sum + size, 0);
			if (thread === undefined && bytes < manyBytes) return;
			thread ??= startedThread();
			thread.postMessage(filling);
		},
		end: () => thread?.postMessage(undefined),
	};
}

function startedThread(): Worker {
	// What Node itself warns of must not be written over the frame.
	const thread = new Worker(new URL('./columns-thread.js', import.meta.url), {
		stdout: true,
		stderr: true,
		resourceLimits: {maxYoungGenerationSizeMb: 4},
	});
	// What it leaves is read here.
	thread.on('error', () => {});
	thread.unref();
	return thread;
}

/** It takes some 40 ms to start, as long as so many take on a machine where memory is dear. */
const manyBytes = 2 ** 23;
