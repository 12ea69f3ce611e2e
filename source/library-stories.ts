import {buildStoryIndex, type StoryIndex} from './analysis/story-pairs.ts';
import type {Library} from './library.ts';

const indexes = new WeakMap<Library, StoryIndex>();

/** Which articles of a library tell one story; made when it is first asked for. */
export function storyIndex(library: Library): StoryIndex {
	let index = indexes.get(library);
	if (index === undefined) {
		index = buildStoryIndex(
			library.articles.map(({article}) => ({
				article,
				mentions: library.mentions.get(article.id) ?? [],
			})),
		);
		indexes.set(library, index);
	}
	return index;
}
