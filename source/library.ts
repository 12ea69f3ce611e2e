import type {Article, ArticleId, Corpus, CorpusProblem} from './corpus/types.ts';
import {findMentions} from './entities/find-mentions.ts';
import type {Entity, EntityId, FoundMention, Mention} from './entities/types.ts';
import {unifyMentions} from './entities/unify.ts';
import {detectLanguage} from './language/detect.ts';
import {languageName} from './language/names.ts';
import {type LanguageArticle, listOrder} from './library-heads.ts';
import type {Overview} from './library-types.ts';
import {createIndexBuilder} from './search/search-index.ts';
import type {SearchIndex} from './search/types.ts';
import type {Tagger} from './tagger/types.ts';

/** Everything that is known of a corpus; immutable. */
export type Library = {
	/** In the order of the list: newest first, undated last, then by path. */
	readonly articles: readonly LanguageArticle[];
	readonly problems: readonly CorpusProblem[];
	/** In text order, by article. */
	readonly mentions: ReadonlyMap<ArticleId, readonly Mention[]>;
	/** Most mentioned first. */
	readonly entities: readonly Entity[];
	readonly entitiesById: ReadonlyMap<EntityId, Entity>;
	readonly index: SearchIndex;
};

/** Language, entities and index of the articles of a corpus that `keeps` lets through, in one go; names by rules alone without a tagger. */
export function buildLibrary(
	corpus: Corpus,
	keeps: (article: LanguageArticle) => boolean = () => true,
	tagger?: Tagger,
): Library {
	const articles = listedArticles(corpus, keeps);
	const found = articles.flatMap((article) => mentionsFound(article, tagger));
	const slices = libraryInSlices(articles, corpus.problems, found);
	let step = slices.next();
	while (!step.done) step = slices.next();
	return step.value;
}

/** The articles that `keeps` lets through, with their languages, in the order of the list. */
export function listedArticles(
	corpus: Corpus,
	keeps: (article: LanguageArticle) => boolean,
): readonly LanguageArticle[] {
	return listOrder(corpus.articles.map(withLanguage).filter(keeps));
}

function withLanguage(article: Article): LanguageArticle {
	return {article, language: detectLanguage(article.text, article.script)};
}

export function mentionsFound(
	{article, language}: LanguageArticle,
	tagger: Tagger | undefined,
): readonly FoundMention[] {
	return findMentions(article, language.tag, tagger);
}

/** Articles that are indexed between two pauses: some 25 ms of work. */
const sliceLength = 100;

/**
 * The last step: unifies what was found article by article, and builds the search index. It pauses
 * after each slice of articles, so that whoever runs it can do something else in between.
 */
export function* libraryInSlices(
	articles: readonly LanguageArticle[],
	problems: readonly CorpusProblem[],
	found: readonly FoundMention[],
): Generator<undefined, Library> {
	const unified = unifyMentions(found);
	yield;
	const entities = [...unified.entities].sort((a, b) => b.mentions - a.mentions);
	const mentions = Map.groupBy(unified.mentions, ({article}) => article);
	const builder = createIndexBuilder();
	for (let start = 0; start < articles.length; start += sliceLength) {
		builder.add(
			articles.slice(start, start + sliceLength).map(({article, language}) => ({
				article,
				language: language.tag,
				mentions: mentions.get(article.id) ?? [],
			})),
		);
		yield;
	}
	const index = builder.finish(entities);
	const entitiesById = new Map(entities.map((entity) => [entity.id, entity]));
	return {articles, problems, mentions, entities, entitiesById, index};
}

/** What "this folder" says: the languages, and the names that stand in more than one script. */
export function overviewOf({articles, entities, mentions}: Library): Overview {
	const languages = [...Map.groupBy(articles, ({language}) => language.tag)]
		.map(([tag, members]) => ({
			tag,
			name: languageName(tag),
			count: members.length,
		}))
		.sort((a, b) => b.count - a.count);
	let mentionCount = 0;
	for (const list of mentions.values()) mentionCount += list.length;
	return {
		languages,
		names: entities.flatMap(nameInScripts).slice(0, 5),
		entities: entities.length,
		mentions: mentionCount,
	};
}

function nameInScripts({type, name, forms}: Entity): Overview['names'] {
	if (type !== 'person' && type !== 'place') return [];
	const byScript = Map.groupBy(forms, ({script}) => script);
	if (byScript.size < 2) return [];
	return [{name, forms: [...byScript.values()].flatMap(([first]) => (first ? [first.text] : []))}];
}
