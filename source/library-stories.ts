import {buildStoryIndex, type StoryIndex, storyIndexInSlices} from './analysis/story-pairs.ts';
import type {Library} from './library.ts';
import {documentsOf} from './library-analysis.ts';

/** Which articles of a library tell one story. */
export function storyIndex(library: Library): StoryIndex {
	return buildStoryIndex(documentsOf(library));
}

/** The same with a pause after each article. */
export function storiesInSlices(library: Library): Generator<undefined, StoryIndex> {
	return storyIndexInSlices(documentsOf(library));
}
