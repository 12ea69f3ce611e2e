import {shownGroups} from './selectors.ts';
import type {CountedEntity, EntityGroup, State} from './types.ts';

/** A line of the pane of entities. */
export type EntityLine =
	| {readonly type: 'heading'; readonly label: string; readonly count: number}
	| {readonly type: 'entity'; readonly counted: CountedEntity};

const linesByGroups = new WeakMap<readonly EntityGroup[], readonly EntityLine[]>();

/** The headings and entities that the pane shows, in its order. */
export function entityLines(state: State): readonly EntityLine[] {
	const groups = shownGroups(state);
	let lines = linesByGroups.get(groups);
	if (lines === undefined) {
		lines = groups.flatMap(({label, entities}): readonly EntityLine[] => [
			{type: 'heading', label, count: entities.length},
			...entities.map((counted): EntityLine => ({type: 'entity', counted})),
		]);
		linesByGroups.set(groups, lines);
	}
	return lines;
}
