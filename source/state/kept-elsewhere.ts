import type {ArticleId} from '../corpus/types.ts';
import {marksOf} from '../keeping/marks.ts';
import type {ArticleMarks, Marks, SavedSearch} from '../keeping/types.ts';
import {withSearchesView} from './saved-searches.ts';
import {type Step, stay} from './step.ts';
import type {State} from './types.ts';

type Kept = {readonly marks: Marks; readonly searches: readonly SavedSearch[]};

/**
 * Takes over what stands in the files now, another running copy's work too. The same state where all of it was
 * known. `U` goes on taking back what was done here.
 */
export function keptElsewhere(state: State, {marks, searches}: Kept): Step {
	const known = state.marks ?? new Map<ArticleId, ArticleMarks>();
	const changed = [...new Set([...known.keys(), ...marks.keys()])].filter(
		(id) => textOf(marksOf(known, id)) !== textOf(marksOf(marks, id)),
	);
	const isSame = JSON.stringify(state.searches ?? []) === JSON.stringify(searches);
	if (changed.length === 0 && isSame) return stay(state);
	const effects = changed.map(
		(article) => ({type: 'tellMarks', article, marks: marksOf(marks, article)}) as const,
	);
	return [withSearchesView({...state, marks, searches}), effects];
}

/** The same text for the same marks, in whatever order they were set. */
function textOf({isBookmarked, isRead, tags, note}: ArticleMarks): string {
	return JSON.stringify([isBookmarked, isRead, tags, note]);
}
