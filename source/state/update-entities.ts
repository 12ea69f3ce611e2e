import {namesQuery} from '../analysis/names-query.ts';
import type {Entity, EntityId} from '../entities/types.ts';
import {currentEntity} from './selectors.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import type {State} from './types.ts';
import {selectEntity} from './update-reader.ts';
import {ask} from './update-search.ts';

/** x: marks the entity, or takes the mark away; in the pane the selection moves on. */
export function markEntity(state: State): Step {
	const entity =
		state.overlay?.type === 'card' ? state.overlay.card.entity : currentEntity(state)?.entity;
	if (entity === undefined) return notice(state, 'no entities here');
	const {markedEntities = []} = state;
	const isMarked = markedEntities.includes(entity.id);
	const marked = isMarked
		? markedEntities.filter((id) => id !== entity.id)
		: [...markedEntities, entity.id];
	const next = withFields(state, {markedEntities: marked});
	const [moved] =
		next.focus === 'entities' && next.overlay === undefined ? selectEntity(next, 1) : stay(next);
	const text = isMarked ? `${entity.name} is no longer marked` : `${entity.name} is marked`;
	return notice(moved, `${text}: ${marked.length} in all, & finds the articles that name all`);
}

/** &: only the articles that name all marked entities; with one marked, it and the selected one. */
export function combineEntities(state: State): Step {
	const {markedEntities = [], overlay} = state;
	const selected = overlay?.type === 'card' ? overlay.card.entity : currentEntity(state)?.entity;
	const ids = new Set(markedEntities);
	if (ids.size < 2 && selected !== undefined) ids.add(selected.id);
	if (ids.size < 2) return notice(state, 'mark two entities with x first');
	const names = [...ids].map((id) => nameOf(state, id, selected));
	const closed = without(state, 'overlay', 'below', 'box', 'markedEntities');
	return ask(withFields(closed, {focus: 'list'}), {query: namesQuery(names), scope: 'corpus'});
}

/** An entity of another article is called by its id, which ends in its name. */
function nameOf({open}: State, id: EntityId, selected: Entity | undefined): string {
	if (selected?.id === id) return selected.name;
	const known = open?.entities.find((entity) => entity.id === id);
	return known?.name ?? id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
}
