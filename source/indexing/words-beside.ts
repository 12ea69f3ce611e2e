import {Worker} from 'node:worker_threads';
import type {OrderedWords} from '../packs/shelf.ts';
import {needForms} from '../search/form-sequence.ts';
import type {WordTables} from '../search/index-tables.ts';
import type {Slices} from '../search/slices.ts';
import type {CountedWords} from '../search/word-tables.ts';

const napMs = 2;
const nobody = new Int32Array(new SharedArrayBuffer(4));

/** `wordsBeside` of words that stand in order; `undefined` where they are few. */
export function manyWordsBeside({
	columns,
	lexicon,
	vocabulary,
}: OrderedWords): ReturnType<typeof wordsBeside> | undefined {
	if (columns.sequence.low.length < manyWords) return undefined;
	vocabulary.extend();
	needForms(columns.sequence);
	return wordsBeside({
		sequence: columns.sequence,
		forms: lexicon.column(),
		readings: vocabulary.columns(),
	});
}

/** A thread takes some 50 ms to start, as long as the tables of so many take. */
const manyWords = 500_000;

/**
 * Has the tables of words made by a thread of its own, while this one finds out who is named: reading is over, and its
 * cores are free. What is returned waits for them, in pauses; `undefined` where the thread ended without.
 */
export function wordsBeside(words: CountedWords): () => Slices<WordTables | undefined> {
	let tables: WordTables | undefined;
	let hasEnded = false;
	const ended = (): void => {
		hasEnded = true;
	};
	// What Node itself warns of must not be written over the frame.
	const output = {stdout: true, stderr: true};
	const thread = new Worker(new URL('./words-thread.js', import.meta.url), {
		...output,
		resourceLimits: {maxYoungGenerationSizeMb: 16},
	});
	thread.once('message', (made: WordTables) => {
		tables = made;
		ended();
		void thread.terminate();
	});
	thread.once('error', ended);
	thread.once('exit', ended);
	thread.postMessage(words);
	return function* () {
		// Asleep, or the core that the thread may need would be busy with asking.
		while (!hasEnded) {
			Atomics.wait(nobody, 0, 0, napMs);
			yield;
		}
		return tables;
	};
}
