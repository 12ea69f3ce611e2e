import {Worker} from 'node:worker_threads';
import type {Message} from '../state/types.ts';
import type {Request} from '../worker-types.ts';

export type CorpusWorker = {
	readonly ask: (request: Request) => void;
	/** Messages go to the store from now on, those that came before first. */
	readonly listen: (dispatch: (message: Message) => void) => void;
	readonly stop: () => void;
};

/** The thread that reads and indexes. It starts at once, before the screen is there. */
export function startWorker(paths: readonly string[]): CorpusWorker {
	// Beside this chunk in `dist/`.
	const worker = new Worker(new URL('./worker.js', import.meta.url));
	const ask = (request: Request): void => worker.postMessage(request);
	ask({type: 'load', paths});
	const early: Message[] = [];
	const keep = (message: Message): void => {
		early.push(message);
	};
	const keepError = (error: Error): void => keep(stopped(error));
	worker.on('message', keep);
	worker.on('error', keepError);
	return {
		ask,
		listen: (dispatch) => {
			worker.off('message', keep);
			worker.off('error', keepError);
			worker.on('message', dispatch);
			worker.on('error', (error) => dispatch(stopped(error)));
			for (const message of early) dispatch(message);
		},
		stop: () => void worker.terminate(),
	};
}

function stopped(error: Error): Message {
	return {type: 'failed', message: `reading stopped: ${error.message}`};
}
