import {parseArticle} from '../../../source/corpus/parse.ts';
import type {Entity, EntityId} from '../../../source/entities/types.ts';
import {buildLibrary} from '../../../source/library.ts';
import type {SearchDocument} from '../../../source/search/types.ts';

export type Documents = {
	readonly documents: readonly SearchDocument[];
	readonly entities: ReadonlyMap<EntityId, Entity>;
};

/** Articles by their ids, with what the rules find in them, in the order given. */
export function documentsOf(texts: Readonly<Record<string, string>>): Documents {
	const articles = Object.entries(texts).map(([id, text]) => parseArticle({id, path: id, text}));
	const library = buildLibrary({articles, problems: []});
	const byId = new Map(library.articles.map((each) => [each.article.id, each]));
	const documents = articles.map((article): SearchDocument => {
		return {
			article,
			language: byId.get(article.id)?.language.tag ?? 'und',
			mentions: library.mentions.get(article.id) ?? [],
		};
	});
	return {documents, entities: new Map(library.entities.map((entity) => [entity.id, entity]))};
}
