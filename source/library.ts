import type {Article, ArticleId, Corpus, CorpusProblem} from './corpus/types.ts';
import type {EntityEdit} from './entities/entity-edits.ts';
import {findMentions} from './entities/find-mentions.ts';
import type {Entity, EntityId, FoundMention, Mention} from './entities/types.ts';
import {unifyMentions} from './entities/unify.ts';
import type {Marks} from './keeping/types.ts';
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
	const found = articles.flatMap((article) => mentionsFound(article, tagger));
	const slices = libraryInSlices({articles, problems: corpus.problems, found, edits, marks});
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
	const {text, script, statedLanguage} = article;
	return {article, language: detectLanguage(text, script, statedLanguage)};
}

export function mentionsFound(
	{article, language}: LanguageArticle,
	tagger: Tagger | undefined,
): readonly FoundMention[] {
	return findMentions(article, language.tag, tagger);
}

type LibraryParts = Pick<Library, 'articles' | 'problems'> & {
	readonly found: readonly FoundMention[];
	readonly edits: readonly EntityEdit[];
	/** May go on changing. */
	readonly marks?: Marks | undefined;
};

/** Articles that are indexed between two pauses: some 25 ms of work. */
const sliceLength = 100;

/**
 * The last step: unifies what was found article by article, and builds the search index. It pauses
 * after each slice of articles, so that whoever runs it can do something else in between.
 */
export function* libraryInSlices({
	articles,
	problems,
	found,
	edits,
	marks = new Map(),
}: LibraryParts): Generator<undefined, Library> {
	const unified = unifyMentions(found, edits);
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
	const index = builder.finish(entities).withMarks(marks);
	const entitiesById = new Map(entities.map((entity) => [entity.id, entity]));
	return {articles, problems, mentions, entities, entitiesById, index};
}

/** The same articles after the reader merged or split entities: their words are not indexed again. */
export function editedLibrary(
	library: Library,
	found: readonly FoundMention[],
	edits: readonly EntityEdit[],
): Library {
	const unified = unifyMentions(found, edits);
	const entities = [...unified.entities].sort((a, b) => b.mentions - a.mentions);
	const mentions = Map.groupBy(unified.mentions, ({article}) => article);
	const documents = library.articles.map(({article, language}) => {
		return {article, language: language.tag, mentions: mentions.get(article.id) ?? []};
	});
	const index = library.index.withEntities({documents, entities});
	const entitiesById = new Map(entities.map((entity) => [entity.id, entity]));
	return {...library, mentions, entities, entitiesById, index};
}

/** The entity that most mentions of an entity belong to after an edit, by the identifiers before and after. */
export function idAfterEdit(id: EntityId, before: Library, after: Library): EntityId | undefined {
	const counts = new Map<EntityId, number>();
	for (const article of before.entitiesById.get(id)?.articles ?? []) {
		const edited = after.mentions.get(article) ?? [];
		for (const [index, {entity}] of (before.mentions.get(article) ?? []).entries()) {
			const next = edited[index]?.entity;
			if (entity === id && next !== undefined) counts.set(next, (counts.get(next) ?? 0) + 1);
		}
	}
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
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
