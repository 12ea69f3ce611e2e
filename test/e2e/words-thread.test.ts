import {Worker} from 'node:worker_threads';
import {expect, test} from 'vitest';
import {createVocabularyBuilder} from '../../source/search/vocabulary-builder.ts';
import {createWordColumns, orderedColumns} from '../../source/search/word-columns.ts';
import type {CountedWords} from '../../source/search/word-tables.ts';
import {wordTables} from '../../source/search/word-tables.ts';

test('the thread of words makes the tables that are made without it, of words that it shares', async () => {
	const words = createWordColumns();
	for (const text of ['वु दाई थांग', 'थांग की बैठक', 'Vu Dai Thang']) words.addText(text);
	const vocabulary = createVocabularyBuilder(words.lexicon);
	vocabulary.extend();
	const counted: CountedWords = {
		sequence: orderedColumns(words.columns(), [2, 0, 1]).sequence,
		forms: words.lexicon.column(),
		readings: vocabulary.columns(),
	};
	const thread = new Worker(new URL('../../dist/words-thread.js', import.meta.url));
	const answer = new Promise((resolve, reject) => {
		thread.once('message', resolve);
		thread.once('error', reject);
	});
	const ended = new Promise((resolve) => thread.once('exit', resolve));
	thread.postMessage(counted);
	expect(await answer).toEqual(wordTables(counted));
	expect(await ended).toBe(0);
});
