import {entityList} from './entity-list.ts';
import type {NameTables, WordTables} from './index-tables.ts';
import type {Lexicon} from './lexicon.ts';
import {countOf, createPostingsBuilder, postingsOf} from './postings.ts';
import {searchIndex} from './search-index.ts';
import {finished, type Slices} from './slices.ts';
import type {SearchCorpus, SearchDocument, SearchIndex, WordColumns} from './types.ts';
import {createVocabularyBuilder, type VocabularyBuilder} from './vocabulary-builder.ts';

/** An index of a whole corpus in one go: about 10 ms per MB of UTF-8. Never throws. */
export function buildSearchIndex(corpus: SearchCorpus): SearchIndex {
	const builder = createIndexBuilder();
	builder.add(corpus.documents);
	return builder.finish(corpus.entities);
}

/** Takes in articles slice by slice, so that a worker can tell how far it is. `finish` ends it. */
export type IndexBuilder = {
	readonly add: (documents: readonly SearchDocument[]) => void;
	readonly finish: (entities: SearchCorpus['entities']) => SearchIndex;
};

/** `add` takes 6 ms per MB of UTF-8 and 10 µs for each new word form, `finish` 2 ms per MB and 10 µs a name. */
export function createIndexBuilder(): IndexBuilder {
	const postings = createPostingsBuilder();
	const vocabulary = createVocabularyBuilder(postings.lexicon);
	return {
		add: (documents) => {
			postings.add(documents);
			vocabulary.extend();
		},
		finish: (entities) =>
			finished(
				searchIndex({
					postings: postings.finish(),
					vocabulary: vocabulary.finish(),
					entities: entityList(entities),
				}),
			),
	};
}

/** What an index is made of: words in columns, in the order of the documents. */
export type IndexParts = SearchCorpus & {
	readonly columns: WordColumns;
	readonly lexicon: Lexicon;
	readonly vocabulary: VocabularyBuilder;
	/** The lexicon goes on growing, by so many forms at most while this index is in use. */
	readonly laterForms: number;
	/** What was made of the very same words, and of the same names, before. */
	readonly known?: {
		readonly words?: WordTables | undefined;
		readonly names?: NameTables | undefined;
	};
};

/** The same from words that were taken in elsewhere. Pauses, the longest step being some 20 ns a word. */
export function* indexInSlices(parts: IndexParts): Slices<SearchIndex> {
	const {documents, columns, lexicon, vocabulary, laterForms, known = {}} = parts;
	const {words, names} = known;
	const postings = postingsOf(documents, columns, lexicon, {laterForms, known: words?.positions});
	yield;
	if (words === undefined) vocabulary.extend();
	yield;
	const isUsed = (form: number): boolean => countOf(postings, form) > 0;
	const tables = words?.vocabulary;
	const finishedVocabulary = vocabulary.finish({tables, isUsed});
	yield;
	return yield* searchIndex({
		...parts,
		entities: entityList(parts.entities),
		postings,
		vocabulary: finishedVocabulary,
		scripts: words?.scripts,
		names,
	});
}
