import {buildStoryIndex, type StoryIndex, storyIndexInSlices} from './analysis/story-pairs.ts';
import type {StoryDocument} from './analysis/types.ts';
import type {Library} from './library.ts';

/** Which articles of a library tell one story. */
export function storyIndex(library: Library): StoryIndex {
	return buildStoryIndex(documentsOf(library));
}

/** The same with a pause after each article. */
export function storiesInSlices(library: Library): Generator<undefined, StoryIndex> {
	return storyIndexInSlices(documentsOf(library));
}

function documentsOf({articles, mentions}: Library): readonly StoryDocument[] {
	return articles.map(({article}) => ({article, mentions: mentions.get(article.id) ?? []}));
}
