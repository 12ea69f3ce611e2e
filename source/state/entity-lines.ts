import {entityGroups} from './selectors.ts';
import type {CountedEntity, OpenArticle} from './types.ts';

/** A line of the pane of entities. */
export type EntityLine =
	| {readonly type: 'heading'; readonly label: string; readonly count: number}
	| {readonly type: 'entity'; readonly counted: CountedEntity};

const linesByArticle = new WeakMap<OpenArticle, readonly EntityLine[]>();

/** The headings and entities of an article, in the order of the pane. */
export function entityLines(open: OpenArticle): readonly EntityLine[] {
	let lines = linesByArticle.get(open);
	if (lines === undefined) {
		lines = entityGroups(open).flatMap(({label, entities}): readonly EntityLine[] => [
			{type: 'heading', label, count: entities.length},
			...entities.map((counted): EntityLine => ({type: 'entity', counted})),
		]);
		linesByArticle.set(open, lines);
	}
	return lines;
}
