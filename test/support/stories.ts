import {buildStoryIndex} from '../../source/analysis/story-pairs.ts';
import type {StoryDocument, StoryPair} from '../../source/analysis/types.ts';
import {parseArticle} from '../../source/corpus/parse.ts';
import type {ArticleId} from '../../source/corpus/types.ts';
import {buildLibrary} from '../../source/library.ts';

/** Articles by id, with what is named in them. */
export function storyDocuments(texts: Readonly<Record<string, string>>): readonly StoryDocument[] {
	const articles = Object.entries(texts).map(([id, text]) =>
		parseArticle({id: id as ArticleId, path: id, text}),
	);
	const {mentions} = buildLibrary({articles, problems: []});
	return articles.map((article) => ({article, mentions: mentions.get(article.id) ?? []}));
}

export function storyPairs(texts: Readonly<Record<string, string>>): readonly StoryPair[] {
	return buildStoryIndex(storyDocuments(texts)).pairs();
}
