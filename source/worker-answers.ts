import type {StoryIndex} from './analysis/story-pairs.ts';
import {turned} from './analysis/turned.ts';
import type {ArticleId, CorpusProblem} from './corpus/types.ts';
import {
	type Entity,
	type EntityId,
	type FoundMention,
	type Mention,
	namedTypes,
} from './entities/types.ts';
import {unifyMentions} from './entities/unify.ts';
import {idAfterEdit, type Library, mentionsFound, overviewOf} from './library.ts';
import {headOfArticle, headsOf, type LanguageArticle, readingMinutes} from './library-heads.ts';
import {wholeArticle} from './packs/whole-article.ts';
import {finished} from './search/slices.ts';
import type {Message, OpenArticle} from './state/types.ts';
import type {Tagger} from './tagger/types.ts';
import {passageAround} from './text/passage.ts';
import {searchInSlices} from './worker-search.ts';
import type {Request} from './worker-types.ts';
import {surroundings, viewInSlices} from './worker-views.ts';

export {editedLibrary, overviewOf} from './library.ts';
export {storiesInSlices} from './library-stories.ts';
export {searchInSlices, warmedUp} from './worker-search.ts';
export {pairsMessage, viewInSlices} from './worker-views.ts';

/** What the worker knows so far. */
export type Knowledge = {
	readonly articles: ReadonlyMap<ArticleId, LanguageArticle>;
	/** What was found in an article, before it is unified; `undefined` where nobody looked yet. */
	readonly foundIn: (id: ArticleId) => readonly FoundMention[] | undefined;
	/** Once everything is indexed. */
	readonly library: Library | undefined;
	/** Articles whose files changed since. */
	readonly stale?: ReadonlySet<ArticleId> | undefined;
	/** The trained model of names, if it could be read. */
	readonly tagger: () => Tagger | undefined;
	/** Some time after. */
	readonly stories: StoryIndex | undefined;
};

type Question = Exclude<
	Request,
	{readonly type: 'load' | 'edit' | 'mark' | 'stopReading' | 'stopSearch' | 'reload'}
>;

/** The message that answers a request; `undefined` for what does not exist. */
export function answer(request: Question, knowledge: Knowledge): Message | undefined {
	switch (request.type) {
		case 'readArticle':
			return articleMessage(request.id, knowledge);
		case 'readCard':
			return cardMessage(request, knowledge);
		case 'readPair':
			return pairMessage(request, knowledge);
		case 'readView':
			return finished(viewInSlices(request.view, knowledge));
		case 'search':
			return finished(searchInSlices(request, {...knowledge, isWhole: true}));
	}
}

/** What the screen is told when everything is indexed; with the list where it has another. */
export function indexedMessage(
	library: Library,
	problems: readonly CorpusProblem[],
	isListed: boolean,
): Message {
	const overview = overviewOf(library);
	return isListed
		? {type: 'indexed', overview}
		: {type: 'indexed', overview, heads: headsOf(library.articles, problems)};
}

/** What the screen is told after an edit. */
export function unifiedMessage(
	{ids, told}: Request & {readonly type: 'edit'},
	before: Library,
	after: Library,
): Message {
	const moved = ids.flatMap((id) => {
		const next = idAfterEdit(id, before, after);
		return next === undefined ? [] : [[id, next] as const];
	});
	return {type: 'entitiesUnified', overview: overviewOf(after), ids: moved, told};
}

function articleMessage(id: ArticleId, knowledge: Knowledge): Message | undefined {
	const known = knowledge.articles.get(id);
	return known && {type: 'articleRead', open: openArticle(known, knowledge)};
}

/** Before the whole corpus is indexed, names are unified within the article alone. */
function openArticle(known: LanguageArticle, knowledge: Knowledge): OpenArticle {
	const {foundIn, stale, tagger} = knowledge;
	const article = wholeArticle(known.article);
	// A library of what was read so far may not have it.
	const isKnown = knowledge.library?.mentions.has(article.id) && !stale?.has(article.id);
	const library = isKnown ? knowledge.library : undefined;
	const head = headOfArticle(known, library?.problems);
	const opened = {article, head, readingMinutes: readingMinutes({...known, article})};
	if (library === undefined) {
		const unified = unifyMentions(foundIn(article.id) ?? mentionsFound(known, tagger()));
		const byId = new Map(unified.entities.map((entity) => [entity.id, entity]));
		const entities = inTextOrder(unified.mentions, byId);
		return {...opened, mentions: unified.mentions, entities, isIndexed: false};
	}
	const mentions = library.mentions.get(article.id);
	const entities = inTextOrder(mentions, library.entitiesById);
	const twin = twinOf(article.id, knowledge);
	return {...opened, mentions, entities, isIndexed: true, ...(twin === undefined ? {} : {twin})};
}

/** Of an article as of the whole folder: no row jumps when more is known. */
function inTextOrder(
	mentions: readonly Mention[],
	byId: Pick<ReadonlyMap<EntityId, Entity>, 'get'>,
): readonly Entity[] {
	const ids = new Set(mentions.map(({entity}) => entity));
	return [...ids].flatMap((id) => byId.get(id) ?? []);
}

function twinOf(id: ArticleId, {stories, articles}: Knowledge): OpenArticle['twin'] {
	const pair = stories?.pairsOf(id)[0];
	const other = pair && articles.get(pair.a === id ? pair.b : pair.a);
	if (other === undefined) return undefined;
	const {article, language} = other;
	return {id: article.id, name: shortName(article.id, articles), language: language.tag};
}

/** Looks at the names of all articles. */
function shortName(id: ArticleId, articles: Knowledge['articles']): string {
	const name = fileName(id);
	const first = /^[^_\s.\-]+/v.exec(name)?.[0] ?? name;
	for (const other of articles.keys()) {
		if (other !== id && fileName(other).startsWith(first)) return name;
	}
	return first;
}

function fileName(id: ArticleId): string {
	return id.slice(id.lastIndexOf('/') + 1).replace(/\.(?:txt|md)$/iv, '');
}

function pairMessage(
	{id, other}: Request & {readonly type: 'readPair'},
	{stories, articles, library}: Knowledge,
): Message {
	const pairs = stories?.pairsOf(id) ?? [];
	const found = pairs.find(({a, b}) => other === undefined || a === other || b === other);
	const pair = found === undefined || found.a === id ? found : turned(found);
	const [a, b] = [pair && articles.get(pair.a), pair && articles.get(pair.b)];
	const asked = {id, ...(other === undefined ? {} : {other})};
	const answered = {type: 'pairRead', ...asked, isIndexed: stories !== undefined} as const;
	if (pair === undefined || a === undefined || b === undefined) return answered;
	const side = ({article, language}: LanguageArticle): ParallelSide => {
		const mentions = library?.mentions.get(article.id) ?? [];
		return {article: wholeArticle(article), language: language.tag, mentions};
	};
	const [one, two] = [side(a), side(b)];
	return {...answered, parallel: {pair, a: one, b: two, names: namesOfBoth(one, two, library)}};
}

type ParallelSide = NonNullable<(Message & {readonly type: 'pairRead'})['parallel']>['a'];

function namesOfBoth(
	one: ParallelSide,
	other: ParallelSide,
	library: Library | undefined,
): readonly Entity[] {
	const there = new Set(other.mentions.map(({entity}) => entity));
	const ids = new Set(
		one.mentions
			.filter(({type, entity}) => namedTypes.has(type) && there.has(entity))
			.map(({entity}) => entity),
	);
	return [...ids].flatMap((id) => library?.entitiesById.get(id) ?? []);
}

/** Mentions that a card shows with their context; the count beside the name is always the whole. */
const cardLimit = 2000;

/** Code units around a hit: few before, so that the hit stands inside a narrow list. */
const contextWidth = {before: 24, after: 200};

function cardMessage(
	{entity: id, isAgain = false}: Question & {readonly type: 'readCard'},
	{library, articles}: Knowledge,
): Message | undefined {
	const entity = library?.entitiesById.get(id);
	if (library === undefined || entity === undefined) return undefined;
	const mentions = entity.articles
		.flatMap((article) => library.mentions.get(article))
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
	return {type: 'cardRead', card: {entity, mentions, ...surroundings(entity, library)}, isAgain};
}
