import {buildStoryIndex, type StoryIndex, storyIndexInSlices} from './analysis/story-pairs.ts';
import type {OtherSpellings} from './analysis/types.ts';
import {mayBeTranslated, tableSpellings} from './entities/other-spellings.ts';
import type {Library} from './library.ts';
import {documentsOf} from './library-analysis.ts';

/** Which articles of a library tell one story. */
export function storyIndex(library: Library): StoryIndex {
	return buildStoryIndex(documentsOf(library), spellingsIn(library));
}

/** The same with a pause after each article. */
export function storiesInSlices(library: Library): Generator<undefined, StoryIndex> {
	return storyIndexInSlices(documentsOf(library), spellingsIn(library));
}

/** What the library writes for a name elsewhere, what it is called in Latin letters, and what the tables have for it. */
export function spellingsIn({entitiesById}: Library): OtherSpellings {
	return ({entity, text, type}) => {
		const known = entitiesById.get(entity);
		const forms = known?.forms.map((form) => form.text) ?? [];
		const isByMeaning = type !== 'person' && (type !== 'place' || mayBeTranslated(text));
		const spellings = [text, ...forms, ...tableSpellings(text)];
		return {spellings, name: known?.name ?? text, isByMeaning};
	};
}
