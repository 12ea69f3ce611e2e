import {parentPort} from 'node:worker_threads';
import {type CountedWords, wordTables} from '../search/word-tables.ts';

/** Makes the tables of the words that it is sent, hands them over without a copy, and ends. */
parentPort?.once('message', (words: CountedWords) => {
	const tables = wordTables(words);
	parentPort?.postMessage(tables, [...buffersIn(tables)]);
});

function buffersIn(tables: object, found = new Set<ArrayBuffer>()): ReadonlySet<ArrayBuffer> {
	for (const value of Object.values(tables)) {
		if (ArrayBuffer.isView(value)) {
			if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
		} else buffersIn(value, found);
	}
	return found;
}
