/*
 * The door of the room: articles and entities in, an index out that answers queries.
 *
 *   query → parse → plan (each word looked up) → evaluate (each article asked) → hits of the best
 *
 * If nothing is found the plan is made again, wider: unfinished words, typing errors, words joined or split.
 */
import {need} from '../text/later.ts';
import {type TextColumn, textColumn, textsOf} from '../text/text-column.ts';
import {offset} from '../text/units.ts';
import {type AnswerSource, answer, attempt} from './answering.ts';
import {concordanceLine} from './concordance.ts';
import {type EntityList, entityList, spellingStarts, speltNames} from './entity-list.ts';
import type {Evaluation} from './evaluation.ts';
import {createExpander, type Reach} from './expansion.ts';
import {type FacetCounter, facetCounter, facetTables} from './facets.ts';
import {hitsOf} from './hits.ts';
import type {NameTables} from './index-tables.ts';
import {nameCounts, textScripts} from './name-counts.ts';
import {nameIndexInSlices} from './name-index.ts';
import {nameMatches, usualNames} from './name-matches.ts';
import {passageMatches} from './passage.ts';
import {countOf, type Postings} from './postings.ts';
import {hasOnlyWords, parseQuery} from './query.ts';
import type {WordForms} from './query-places.ts';
import {finished, type Slices} from './slices.ts';
import {scriptOf} from './spelling.ts';
import {createSpellings} from './spellings.ts';
import {suggestions} from './suggestions.ts';
import type {
	ConcordanceLine,
	Hit,
	Match,
	SearchCorpus,
	SearchIndex,
	SearchOptions,
	SearchResult,
	WordReading,
} from './types.ts';
import type {Vocabulary} from './vocabulary.ts';
import {createWordPlacer} from './word-places.ts';

/** What an index is made of, and what is known of it from before. */
export type IndexSource = Omit<SearchCorpus, 'documents' | 'entities'> & {
	readonly entities: EntityList;
	readonly postings: Postings;
	readonly vocabulary: Vocabulary;
	readonly scripts?: TextColumn | undefined;
	readonly names?: NameTables | undefined;
};

/** An index of postings; pauses. */
export function* searchIndex(given: IndexSource): Slices<SearchIndex> {
	const {postings, vocabulary, entities, names: known} = given;
	const {documents} = postings;
	const starts = known?.starts ?? spellingStarts(entities);
	const spelt = speltNames(entities, starts);
	yield;
	const names = yield* nameIndexInSlices(spelt, known?.segment);
	const counts = known === undefined ? nameCounts(postings, entities) : known.counts;
	yield;
	const isOfNames = counts && ((form: number) => (counts[form] ?? 0) * 2 > countOf(postings, form));
	const scripts = given.scripts ?? textColumn(textScripts(postings));
	yield;
	const scriptsOfTexts = new Set(textsOf(scripts));
	const isOfTexts = (word: string) => scriptsOfTexts.has(scriptOf(word));
	// A form may stand in no text any more.
	const find = (word: string): number | undefined => {
		const form = postings.lexicon.find(word);
		return form === undefined || countOf(postings, form) === 0 ? undefined : form;
	};
	const expand = createExpander({vocabulary, find, isOfNames});
	const spellings = createSpellings(spelt, known?.spellings);
	yield;
	const numbers =
		given.numbers ?? new Map(documents.map(({article}, index) => [article.id, index]));
	const tables = known?.facets ?? facetTables({...given, documents});
	const facets = facetCounter({documents, entities, numbers}, tables);
	yield;
	const [segment] = names.segments;
	return indexOf({
		postings,
		vocabulary,
		expand,
		...createWordPlacer(postings),
		names,
		entities,
		spellings,
		isOfNames,
		isOfTexts,
		facets,
		numbers,
		scripts,
		nameTables: segment && {
			starts,
			segment: segment.tables,
			spellings: spellings.tables,
			counts,
			facets: tables,
		},
	});
}

function indexOf(source: Source): SearchIndex {
	const {postings, vocabulary, marks, nameTables} = source;
	return {
		search: (query, options = {}) => finished(search(source, query, options)),
		searchInSlices: (query, options = {}) => search(source, query, options),
		passageInSlices: (passage, options = {}) => passageResult(source, passage, options),
		names: (query, options = {}) => nameMatches(source, query, options),
		context: (query, options) => context(source, query, options),
		withEntities: ({documents, numbers, entities: others, visitMentions}) => {
			const index = finished(
				searchIndex({
					postings: {...postings, documents},
					vocabulary,
					scripts: source.scripts,
					entities: entityList(others),
					...(numbers && {numbers}),
					...(visitMentions && {visitMentions}),
				}),
			);
			return marks === undefined ? index : index.withMarks(marks);
		},
		withMarks: (other) => indexOf({...source, marks: other}),
		tables: () => {
			const {starts, byteStarts, bytes} = postings;
			need(bytes);
			const positions = {starts, byteStarts, bytes};
			const words = {positions, vocabulary: vocabulary.tables, scripts: source.scripts};
			return nameTables && {words, names: nameTables};
		},
	};
}

type Source = AnswerSource & {
	readonly entities: EntityList;
	readonly facets: FacetCounter;
	readonly vocabulary: Vocabulary;
	readonly scripts: TextColumn;
	readonly nameTables: NameTables | undefined;
};

/** Without a limit of their own, results are cut here: more cannot be looked at, and hits cost time. */
const usualLimit = 200;
const mostReadings = 12;

function* search(source: Source, query: string, options: SearchOptions): Slices<SearchResult> {
	const parsed = parseQuery(query);
	const most = options.limit ?? usualLimit;
	const {evaluation, forms} = yield* answer(source, parsed, {...options, best: most});
	yield;
	const limit = Math.min(options.limit ?? usualNames, usualNames);
	const names = nameMatches(source, query, {limit});
	yield;
	const isSuggesting = evaluation.found.count === 0 && hasOnlyWords(parsed.node);
	const near = isSuggesting ? yield* suggested(source, query, options) : [];
	const problem = parsed.problem ?? incompleteness(evaluation);
	return {
		matches: yield* matches(source, evaluation, most),
		total: evaluation.found.count,
		names,
		readings: readings(source, forms),
		suggestions: near,
		...(isSuggesting && near.length === 0 ? {nothingNear: true} : {}),
		hidden: evaluation.hidden,
		behindFilters: evaluation.behindFilters,
		...(evaluation.undated > 0 ? {undated: evaluation.undated} : {}),
		facets: source.facets(evaluation.found.numbers, source.marks),
		...(problem ? {problem} : {}),
	};
}

function incompleteness({isComplete}: Evaluation): SearchResult['problem'] {
	return isComplete
		? undefined
		: {at: offset(0), message: 'This expression takes too long; not every article was searched.'};
}

function* passageResult(
	source: Source,
	passage: string,
	{limit = usualLimit}: SearchOptions,
): Slices<SearchResult> {
	const {postings} = source;
	const found = yield* passageMatches(source, passage);
	yield;
	return {
		matches: found.slice(0, Math.max(0, limit)).flatMap(({index, score, places}) => {
			const id = postings.documents[index]?.article.id;
			return id === undefined
				? []
				: [{article: id, score, hits: hitsOf(postings, index, {places, spans: []})}];
		}),
		total: found.length,
		names: [],
		readings: [],
		suggestions: [],
		hidden: [],
		behindFilters: 0,
		facets: source.facets(
			Uint32Array.from(found, ({index}) => index),
			source.marks,
		),
	};
}

function* matches(
	{postings}: Source,
	evaluation: Evaluation,
	limit: number,
): Slices<readonly Match[]> {
	const found: Match[] = [];
	for (const {index, score} of evaluation.found.best(limit)) {
		const document = postings.documents[index];
		if (document) {
			found.push({article: document.article.id, score, hits: hitsIn(postings, evaluation, index)});
		}

		if (found.length % matchesBetweenPauses === 0) yield;
	}

	return found;
}

/** Some 7 ms of articles with a hundred and fifty hits each, 1 ms of those with ten. */
const matchesBetweenPauses = 20;

function hitsIn(postings: Postings, evaluation: Evaluation, index: number): readonly Hit[] {
	const places = evaluation.placesIn(index);
	return hitsOf(postings, index, {places, spans: evaluation.spansIn(index)});
}

function readings({vocabulary}: Source, forms: WordForms): readonly WordReading[] {
	return [...forms].map(([word, found]) => ({
		word,
		forms: [...found]
			.sort(([, left], [, right]) => right - left)
			.slice(0, mostReadings)
			.map(([form]) => vocabulary.textOf(form)),
	}));
}

function suggested(
	source: Source,
	query: string,
	options: SearchOptions,
): Slices<readonly string[]> {
	const reach: Reach = {isWide: false, isUnfinished: false};
	const manner = {isExact: options.isExact ?? false, reach, limit: 1};
	return suggestions(
		{
			...source,
			finds: function* (other) {
				const parsed = parseQuery(other);
				if (parsed.problem) return false;
				const {evaluation} = yield* attempt(source, parsed, manner);
				return evaluation.found.count > 0;
			},
		},
		query,
	);
}

function context(
	source: Source,
	query: string,
	options: SearchOptions & {readonly width: number},
): readonly ConcordanceLine[] {
	const {evaluation} = finished(answer(source, parseQuery(query), options));
	const limit = options.limit ?? usualLines;
	const lines: ConcordanceLine[] = [];
	for (const {index} of evaluation.found.best(evaluation.found.count)) {
		const article = source.postings.documents[index]?.article;
		if (!article || lines.length >= limit) {
			break;
		}

		for (const hit of hitsIn(source.postings, evaluation, index)) {
			lines.push(concordanceLine(article, hit, Math.max(0, options.width)));
		}
	}

	return lines.slice(0, limit);
}

const usualLines = 1000;
