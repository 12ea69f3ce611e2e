import type {Article, ArticleId, Corpus, CorpusProblem} from './corpus/types.ts';
import type {EntityEdit} from './entities/entity-edits.ts';
import {findMentions} from './entities/find-mentions.ts';
import {mentionColumns} from './entities/mention-columns.ts';
import type {
	Entity,
	EntityId,
	FoundMention,
	Mention,
	MentionColumns,
	UnifiedColumns,
} from './entities/types.ts';
import {unifyColumns} from './entities/unify.ts';
import {type EntityColumns, type EntityTable, entityColumns, entityTable} from './entity-table.ts';
import type {Marks} from './keeping/types.ts';
import {detectLanguage} from './language/detect.ts';
import {languageName} from './language/names.ts';
import {type LanguageArticle, listOrder, placesById} from './library-heads.ts';
import type {Overview} from './library-types.ts';
import {forgetNameWords} from './romanise/romanise.ts';
import {forgetReadings} from './romanise/word-readings.ts';
import {type IndexParts, indexInSlices} from './search/build-index.ts';
import type {NameTables, WordTables} from './search/index-tables.ts';
import {forgetKeys} from './search/name-keys.ts';
import {finished, type Slices} from './search/slices.ts';
import type {MentionVisitor, SearchDocument, SearchIndex} from './search/types.ts';
import {createVocabularyBuilder} from './search/vocabulary-builder.ts';
import {createWordColumns} from './search/word-columns.ts';
import type {Tagger} from './tagger/types.ts';

/** Everything that is known of a corpus; immutable. */
export type Library = {
	/** In the order of the list: newest first, undated last, then by path. */
	readonly articles: readonly LanguageArticle[];
	/** The place of each article among them. */
	readonly numbers: ReadonlyMap<ArticleId, number>;
	readonly problems: readonly CorpusProblem[];
	/** What was found, in the order of the articles, before it was unified. */
	readonly found: MentionColumns;
	/** Whom each of them names, by the number of the entity. */
	readonly entityOf: Uint32Array;
	readonly entityTable: EntityTable;
	readonly mentions: MentionsByArticle;
	/** The articles with their mentions, in the same order. */
	readonly documents: readonly SearchDocument[];
	/** Most mentioned first; all of them made anew whenever they are asked for. */
	readonly entities: readonly Entity[];
	readonly entitiesById: EntitiesById;
	readonly index: SearchIndex;
};

/** Each is made anew whenever it is asked for. */
export type EntitiesById = Pick<ReadonlyMap<EntityId, Entity>, 'get' | 'values'>;

/** In text order; made anew whenever they are asked for. */
export type MentionsByArticle = {
	readonly total: number;
	readonly has: (article: ArticleId) => boolean;
	readonly get: (article: ArticleId) => readonly Mention[];
};

type LibraryOptions = {
	/** Which articles are wanted; all where it is absent. */
	readonly keeps?: (article: LanguageArticle) => boolean;
	/** Names are found by rules alone without it. */
	readonly tagger?: Tagger | undefined;
	/** What the reader merged and split. */
	readonly edits?: readonly EntityEdit[];
	/** What the reader keeps of articles. */
	readonly marks?: Marks;
};

/** Language, entities and index of the articles of a corpus, in one go. */
export function buildLibrary(
	corpus: Corpus,
	{keeps = () => true, tagger, edits = [], marks}: LibraryOptions = {},
): Library {
	const articles = listedArticles(corpus, keeps);
	const found = mentionColumns(articles.flatMap((article) => mentionsFound(article, tagger)));
	const {problems} = corpus;
	return finished(
		libraryInSlices({articles, problems, found, edits, marks, words: wordsOf(articles)}),
	);
}

function wordsOf(articles: readonly LanguageArticle[]): LibraryParts['words'] {
	const words = createWordColumns();
	for (const {article} of articles) words.addText(article.text);
	const {lexicon} = words;
	return {columns: words.columns(), lexicon, vocabulary: createVocabularyBuilder(lexicon)};
}

/** The articles that `keeps` lets through, with their languages, in the order of the list. */
export function listedArticles(
	corpus: Corpus,
	keeps: (article: LanguageArticle) => boolean,
): readonly LanguageArticle[] {
	return listOrder(corpus.articles.map(withLanguage).filter(keeps));
}

function withLanguage(article: Article): LanguageArticle {
	const {text, script, statedLanguage} = article;
	return {article, language: detectLanguage(text, script, statedLanguage)};
}

export function mentionsFound(
	{article, language}: LanguageArticle,
	tagger: Tagger | undefined,
): readonly FoundMention[] {
	return findMentions(article, language.tag, tagger);
}

type LibraryParts = Pick<Library, 'articles' | 'problems' | 'found'> & {
	/** The places of the articles; made where it is absent. */
	readonly numbers?: ReadonlyMap<ArticleId, number>;
	readonly edits: readonly EntityEdit[];
	/** May go on changing. */
	readonly marks?: Marks | undefined;
	/** The words of the articles, in the same order. */
	readonly words: Pick<IndexParts, 'columns' | 'lexicon' | 'vocabulary'>;
	/** The index covers what was read so far, and is made anew before so many more word forms are known. */
	readonly laterForms?: number;
	/** What is known from before, of these very articles. */
	readonly known?: KnownLibrary;
	/** Waits for tables of words that somebody else makes meanwhile; of these very words. */
	readonly wordsBeside?: (() => Slices<WordTables | undefined>) | undefined;
};

/** What takes long to work out, in columns: a cache keeps it as it is. */
export type KnownLibrary = {
	/** Whom the mentions name. */
	readonly unified?: KnownEntities | undefined;
	readonly names?: NameTables | undefined;
	readonly words?: WordTables | undefined;
};

export type KnownEntities = {readonly entityOf: Uint32Array; readonly columns: EntityColumns};

/** The last step: unifies what was found article by article, and builds the search index. Pauses. */
export function* libraryInSlices(parts: LibraryParts): Generator<undefined, Library> {
	const {articles, problems, found, words, edits, laterForms = 0, marks = new Map()} = parts;
	const {known = {}, wordsBeside, numbers = placesById(articles)} = parts;
	const unified = known.unified ?? inColumns(yield* unifyColumns(found, edits), articles);
	yield;
	const named = namesIn({articles, found, numbers}, unified);
	const documents = documentsIn(articles, named.mentions);
	const corpus = {documents, numbers, ...namesOf(found, named)};
	const tables = known.words ?? (wordsBeside && (yield* wordsBeside()));
	const {names} = known;
	const built = yield* indexInSlices({
		...corpus,
		...words,
		laterForms,
		known: {names, words: tables},
	});
	const index = built.withMarks(marks);
	// Of what is asked from now on few words are read.
	for (const forget of [forgetReadings, forgetNameWords, forgetKeys]) forget();
	return withEntities({articles, numbers, problems, found, documents, index, ...named});
}

function inColumns(
	{entityOf, entities}: UnifiedColumns,
	articles: readonly LanguageArticle[],
): KnownEntities {
	return {entityOf, columns: entityColumns(entities, idsOf(articles))};
}

function idsOf(articles: readonly LanguageArticle[]): readonly ArticleId[] {
	return articles.map(({article}) => article.id);
}

function withEntities(library: Omit<Library, 'entities' | 'entitiesById'>): Library {
	const {entityTable: table} = library;
	const entitiesById: EntitiesById = {
		get: (id) => {
			const number = table.numberOf(id);
			return number === undefined ? undefined : table.entity(number);
		},
		values: () => allEntities(table).values(),
	};
	return {
		...library,
		entitiesById,
		get entities() {
			return allEntities(table);
		},
	};
}

function allEntities(table: EntityTable): Entity[] {
	return Array.from({length: table.length}, (_, number) => table.entity(number));
}

function namesOf(
	found: MentionColumns,
	{entityOf, entityTable: entities}: Named,
): Pick<IndexParts, 'entities' | 'visitMentions'> {
	const visitMentions: MentionVisitor = ({article}, visit) => {
		for (const index of found.ofArticle(article.id)) {
			visit(found.type(index), entityOf[index] as number);
		}
	};
	return {entities, visitMentions};
}

type Named = Pick<Library, 'mentions' | 'entityOf' | 'entityTable'>;

function namesIn(
	{articles, found, numbers}: Pick<Library, 'articles' | 'found' | 'numbers'>,
	{entityOf, columns}: KnownEntities,
): Named {
	const noEntity = 'unknown' as EntityId;
	const ids = idsOf(articles);
	const table = entityTable(columns, ids);
	const mentions: MentionsByArticle = {
		total: found.length,
		has: (id) => numbers.has(id),
		get: (id) =>
			Array.from(found.ofArticle(id), (index) => {
				const entity = table.entityId(entityOf[index] as number) ?? noEntity;
				return {...found.found(index), entity};
			}),
	};
	return {mentions, entityOf, entityTable: table};
}

/** Their mentions are looked up when they are asked for. */
function documentsIn(
	articles: readonly LanguageArticle[],
	mentions: MentionsByArticle,
): readonly SearchDocument[] {
	const looksUp = {
		get mentions(): readonly Mention[] {
			return mentions.get((this as unknown as SearchDocument).article.id);
		},
	};
	return articles.map(({article, language}) =>
		Object.assign(Object.create(looksUp), {article, language: language.tag}),
	);
}

/** The same articles after the reader merged or split entities: their words are not indexed again. */
export function editedLibrary(library: Library, edits: readonly EntityEdit[]): Library {
	const {articles, numbers, problems, found} = library;
	const unified = inColumns(finished(unifyColumns(found, edits)), articles);
	const named = namesIn(library, unified);
	const documents = documentsIn(articles, named.mentions);
	const corpus = {documents, numbers, ...namesOf(found, named)};
	const index = library.index.withEntities(corpus);
	return withEntities({articles, numbers, problems, found, documents, index, ...named});
}

/** The entity that most mentions of an entity belong to after an edit, by the identifiers before and after. */
export function idAfterEdit(id: EntityId, before: Library, after: Library): EntityId | undefined {
	const counts = new Map<EntityId, number>();
	for (const article of before.entitiesById.get(id)?.articles ?? []) {
		const edited = after.mentions.get(article);
		for (const [index, {entity}] of before.mentions.get(article).entries()) {
			const next = edited[index]?.entity;
			if (entity === id && next !== undefined) counts.set(next, (counts.get(next) ?? 0) + 1);
		}
	}
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** What "this folder" says: the languages, and the names that stand in more than one script. */
export function overviewOf({articles, entityTable, mentions}: Library): Overview {
	const languages = [...Map.groupBy(articles, ({language}) => language.tag)]
		.map(([tag, members]) => ({
			tag,
			name: languageName(tag),
			count: members.length,
		}))
		.sort((a, b) => b.count - a.count);
	return {
		languages,
		names: namesInScripts(entityTable),
		entities: entityTable.length,
		mentions: mentions.total,
	};
}

const mostNames = 5;

function namesInScripts(table: EntityTable): Overview['names'] {
	const names: Overview['names'][number][] = [];
	for (let number = 0; number < table.length && names.length < mostNames; number++) {
		const type = table.type(number);
		if (type !== 'person' && type !== 'place') continue;
		const byScript = Map.groupBy(table.forms(number), ({script}) => script);
		if (byScript.size < 2) continue;
		const forms = [...byScript.values()].flatMap(([first]) => (first ? [first.text] : []));
		names.push({name: table.name(number), forms});
	}
	return names;
}
