import {buildStoryIndex, type StoryIndex} from '../../source/analysis/story-pairs.ts';
import type {StoryPair} from '../../source/analysis/types.ts';
import {parseArticle} from '../../source/corpus/parse.ts';
import type {ArticleId} from '../../source/corpus/types.ts';
import {buildLibrary} from '../../source/library.ts';
import {spellingsIn} from '../../source/library-stories.ts';

/** Articles by id in the order given, compared as a library compares them. */
export function storyIndexOf(texts: Readonly<Record<string, string>>): StoryIndex {
	const articles = Object.entries(texts).map(([id, text]) =>
		parseArticle({id: id as ArticleId, path: id, text}),
	);
	const library = buildLibrary({articles, problems: []});
	const documents = articles.map((article) => {
		return {article, mentions: library.mentions.get(article.id) ?? []};
	});
	return buildStoryIndex(documents, spellingsIn(library));
}

export function storyPairs(texts: Readonly<Record<string, string>>): readonly StoryPair[] {
	return storyIndexOf(texts).pairs();
}
