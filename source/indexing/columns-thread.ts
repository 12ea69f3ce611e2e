import {closeSync, openSync} from 'node:fs';
import {parentPort} from 'node:worker_threads';
import {type Filling, fillFree} from '../storage/filling.ts';

/** Fills the columns that it is sent, of which the sender takes the rest when it wants them; ends at `undefined`. */
parentPort?.on('message', (filling: Filling | undefined) => {
	if (filling === undefined) return parentPort?.close();
	const descriptor = openSync(filling.path, 'r');
	try {
		fillFree(descriptor, filling);
	} finally {
		closeSync(descriptor);
	}
});
