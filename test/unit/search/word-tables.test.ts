import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {createVocabularyBuilder} from '../../../source/search/vocabulary-builder.ts';
import {createWordColumns, orderedColumns} from '../../../source/search/word-columns.ts';
import {wordTables} from '../../../source/search/word-tables.ts';
import {seedDocuments} from '../../support/seed-documents.ts';

test('tables of words alone are those of an index of the same words', () => {
	const documents = seedDocuments();
	const words = createWordColumns();
	for (const {article} of documents) words.addText(article.text);
	const vocabulary = createVocabularyBuilder(words.lexicon);
	vocabulary.extend();
	const {sequence} = words.columns();
	const tables = wordTables({
		sequence,
		forms: words.lexicon.column(),
		readings: vocabulary.columns(),
	});
	const index = buildSearchIndex({documents, entities: []});
	expect(tables).toEqual(index.tables()?.words);
});

test('words in another order can be sent to a thread without a copy', () => {
	const words = createWordColumns();
	for (const text of ['एक दो', 'तीन']) words.addText(text);
	const {low, high} = orderedColumns(words.columns(), [1, 0]).sequence;
	expect([low.buffer, high.buffer].every((buffer) => buffer instanceof SharedArrayBuffer)).toBe(
		true,
	);
	expect([...low]).toEqual([2, 0xffff, 0, 1, 0xffff]);
});
