import {Worker} from 'node:worker_threads';
import type {ReadOptions} from '../corpus/types.ts';
import type {EntityEdit} from '../entities/entity-edits.ts';
import type {Marks} from '../keeping/types.ts';
import type {Message} from '../state/types.ts';
import type {IndexSettings, Request} from '../worker-types.ts';

export type CorpusWorker = {
	/** Starts the thread: after the first frame, for two threads that compile at once take twice as long. */
	readonly start: (dispatch: (message: Message) => void) => void;
	/** What is asked before the start is asked then. */
	readonly ask: (request: Request) => void;
	readonly stop: () => void;
};

/** The thread that reads and indexes `paths`, not started yet. */
export function corpusWorker(
	paths: readonly string[],
	{edits, marks}: {readonly edits: readonly EntityEdit[]; readonly marks: Marks},
	{read: options, settings}: {readonly read: ReadOptions; readonly settings: IndexSettings},
): CorpusWorker {
	let worker: Worker | undefined;
	const waiting: Request[] = [{type: 'load', paths, edits, marks, options, settings}];
	return {
		ask: (request) => {
			if (worker === undefined) waiting.push(request);
			else worker.postMessage(request);
		},
		start: (dispatch) => {
			// Beside this chunk in `dist/`.
			// What Node itself warns of must not be written over the frame.
			worker = new Worker(new URL('./worker.js', import.meta.url), {stdout: true, stderr: true});
			worker.on('message', dispatch);
			worker.on('error', ({message}) => {
				dispatch({type: 'failed', message: `reading stopped: ${message}`});
			});
			for (const request of waiting) worker.postMessage(request);
		},
		stop: () => void worker?.terminate(),
	};
}
