import type {ArticleId} from './corpus/types.ts';
import type {EntityId, FoundMention} from './entities/types.ts';
import {unifyMentions} from './entities/unify.ts';
import {type Library, mentionsFound} from './library.ts';
import {headOfArticle, type LanguageArticle, readingMinutes} from './library-heads.ts';
import type {Match, SearchResult} from './search/types.ts';
import type {FoundArticle, FoundName, Message, OpenArticle} from './state/types.ts';
import type {Tagger} from './tagger/types.ts';
import {passageAround} from './text/passage.ts';
import type {Request} from './worker-types.ts';

export {libraryInSlices, mentionsFound, overviewOf} from './library.ts';

/** What the worker knows so far. */
export type Knowledge = {
	readonly articles: ReadonlyMap<ArticleId, LanguageArticle>;
	/** What was found in each article, before it is unified. */
	readonly found: ReadonlyMap<ArticleId, readonly FoundMention[]>;
	/** Once everything is indexed. */
	readonly library: Library | undefined;
	/** The trained model of names, if it could be read. */
	readonly tagger: Tagger | undefined;
};

type Question = Exclude<Request, {readonly type: 'load'}>;

/** The message that answers a request; `undefined` for what does not exist. */
export function answer(request: Question, knowledge: Knowledge): Message | undefined {
	switch (request.type) {
		case 'readArticle':
			return articleMessage(request.id, knowledge);
		case 'readCard':
			return cardMessage(request.entity, knowledge);
		case 'search':
			return searchMessage(request, knowledge);
	}
}

function articleMessage(id: ArticleId, knowledge: Knowledge): Message | undefined {
	const known = knowledge.articles.get(id);
	return known && {type: 'articleRead', open: openArticle(known, knowledge)};
}

/** Before the whole corpus is indexed, names are unified within the article alone. */
function openArticle(known: LanguageArticle, {library, found, tagger}: Knowledge): OpenArticle {
	const {article} = known;
	const head = headOfArticle(known, library?.problems);
	const opened = {article, head, readingMinutes: readingMinutes(article)};
	if (library === undefined) {
		const unified = unifyMentions(found.get(article.id) ?? mentionsFound(known, tagger));
		return {...opened, ...unified, isIndexed: false};
	}
	const mentions = library.mentions.get(article.id) ?? [];
	const ids = new Set(mentions.map(({entity}) => entity));
	const entities = [...ids].flatMap((entity) => library.entitiesById.get(entity) ?? []);
	return {...opened, mentions, entities, isIndexed: true};
}

/** Mentions that a card shows with their context; the count beside the name is always the whole. */
const cardLimit = 2000;

/** Code units around a hit: few before, so that the hit stands inside a narrow list. */
const contextWidth = {before: 24, after: 200};

function cardMessage(id: EntityId, {library, articles}: Knowledge): Message | undefined {
	const entity = library?.entitiesById.get(id);
	if (library === undefined || entity === undefined) return undefined;
	const mentions = entity.articles
		.flatMap((article) => library.mentions.get(article) ?? [])
		.filter((mention) => mention.entity === id)
		.slice(0, cardLimit)
		.map((mention) => ({
			mention,
			passage: passageAround(
				articles.get(mention.article)?.article.text ?? mention.text,
				mention,
				contextWidth,
			),
		}));
	return {type: 'cardRead', card: {entity, mentions}};
}

/** Rows of the list that a query fills at most; `total` tells how many there are. */
const articleLimit = 500;
const nameLimit = 8;

function searchMessage(
	{query, scope, within, isUnfinished}: Question & {readonly type: 'search'},
	{library, articles}: Knowledge,
): Message | undefined {
	const started = performance.now();
	if (library === undefined) return undefined;
	const result =
		scope === 'names'
			? nothing
			: library.index.search(query, {
					limit: articleLimit,
					isUnfinished,
					...(within === undefined ? {} : {within}),
				});
	const names = scope === 'article' ? [] : namesFor(query, scope, result, library);
	return {
		type: 'searched',
		found: {
			query,
			scope,
			...(within === undefined ? {} : {within}),
			names,
			articles: result.matches.flatMap((match) => foundArticle(match, articles)),
			total: result.total,
			readings: result.readings,
			...(result.problem === undefined ? {} : {problem: result.problem}),
			suggestions: result.suggestions,
			hidden: result.hidden,
			milliseconds: performance.now() - started,
			isComplete: true,
		},
	};
}

const nothing: SearchResult = {
	matches: [],
	total: 0,
	names: [],
	readings: [],
	suggestions: [],
	hidden: [],
};

function namesFor(
	query: string,
	scope: 'corpus' | 'names',
	result: SearchResult,
	{index, entitiesById}: Library,
): readonly FoundName[] {
	const matches =
		scope === 'names' ? index.names(query, {limit: 200}) : result.names.slice(0, nameLimit);
	return matches.flatMap((match) => {
		const target = entitiesById.get(match.entity);
		return target === undefined ? [] : [{...match, target}];
	});
}

function foundArticle(
	{article: id, score, hits}: Match,
	articles: Knowledge['articles'],
): readonly FoundArticle[] {
	const text = articles.get(id)?.article.text;
	if (text === undefined) return [];
	const spans = hits.map(({start, end}) => ({start, end}));
	const first = spans[0];
	const passage =
		first === undefined ? {text: '', spans: []} : passageAround(text, first, contextWidth, spans);
	return [{id, score, hits: spans, passage}];
}
