import {clampedTop, topRevealing} from './scrolling.ts';
import {currentEntity, shownGroups} from './selectors.ts';
import type {CountedEntity, EntityGroup, State} from './types.ts';

/** A line of the pane of entities. */
export type EntityLine =
	| {readonly type: 'heading'; readonly label: string; readonly count: number}
	| {readonly type: 'entity'; readonly counted: CountedEntity};

const linesByGroups = new WeakMap<readonly EntityGroup[], readonly EntityLine[]>();

/** The headings and entities that the pane shows, in its order. */
function entityLines(state: State): readonly EntityLine[] {
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

/** What stands in the rows of the pane, its rule left out; the selected entity has a second row for its spellings. */
export type EntityPaneLine =
	| EntityLine
	| (EntityLine & {readonly type: 'entity'} & {readonly isForms: true});

export function visibleEntityLines(state: State, paneHeight: number): readonly EntityPaneLine[] {
	const lines = entityLines(state);
	const selected = currentEntity(state)?.entity.id;
	const isSelected = (line: EntityLine): boolean =>
		line.type === 'entity' && line.counted.entity.id === selected;
	// One row is kept for the spellings of the selected entity.
	const height = Math.max(1, paneHeight - 2);
	const top = clampedTop(
		topRevealing(lines.findIndex(isSelected) + 1, 0, height),
		lines.length,
		height,
	);
	return lines
		.slice(top, top + height)
		.flatMap((line): readonly EntityPaneLine[] =>
			line.type === 'entity' && isSelected(line) ? [line, {...line, isForms: true}] : [line],
		);
}
