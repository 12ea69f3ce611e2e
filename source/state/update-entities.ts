import {namesQuery} from '../analysis/names-query.ts';
import type {NamedEntity} from '../entities/types.ts';
import {keyOf} from './keys-in-force.ts';
import {currentEntity, listRowAt} from './selectors.ts';
import {shownName} from './shown-name.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import type {State} from './types.ts';
import {selectEntity} from './update-reader.ts';
import {ask, openBox} from './update-search.ts';

/** Whom `x`, `&` and `=` speak of: the card on top, the name selected in the list, else the entity of the pane. */
export function spokenOf(state: State): NamedEntity | undefined {
	if (state.overlay?.type === 'card') return state.overlay.card.entity;
	const row = state.focus === 'list' ? listRowAt(state, state.selectedIndex) : undefined;
	if (row?.type === 'name') return row.found.target;
	// From the list no entity is pointed at but one that the reader was led to.
	const isPointedAt = state.focus !== 'list' || state.selectedEntity !== undefined;
	return isPointedAt ? currentEntity(state)?.entity : undefined;
}

/** Why none is meant. */
export function noEntity(state: State): string {
	if (currentEntity(state) === undefined) return 'no entities here';
	return `no entity is chosen: ${keyOf(state, 'reading.next-mention')} goes to one in the text`;
}

/** x: marks the entity, or takes the mark away; in the pane the selection moves on. */
export function markEntity(state: State): Step {
	const entity = spokenOf(state);
	if (entity === undefined) return notice(state, noEntity(state));
	const {markedEntities = []} = state;
	const others = markedEntities.filter(({id}) => id !== entity.id);
	const isMarked = others.length < markedEntities.length;
	const marked = isMarked ? others : [...markedEntities, entity];
	const next = withFields(state, {markedEntities: marked});
	const [moved] =
		next.focus === 'entities' && next.overlay === undefined ? selectEntity(next, 1) : stay(next);
	const text = `${shownName(entity)} is ${isMarked ? 'no longer marked' : 'marked'}`;
	if (marked.length === 0) return notice(moved, text);
	const finds = `${keyOf(state, 'reading.combine')} finds articles that name all`;
	return notice(
		moved,
		`${text} (${marked.length}): ${finds}, ${keyOf(state, 'reading.merge')} makes them one`,
	);
}

/** X: no entity is marked any more. */
export function unmarkEntities(state: State): Step {
	const {length} = state.markedEntities ?? [];
	if (length === 0)
		return notice(state, `nothing is marked: ${keyOf(state, 'reading.mark')} marks`);
	const text = `${length} ${length === 1 ? 'name is' : 'names are'} no longer marked`;
	return notice(without(state, 'markedEntities'), text);
}

/**
 * &: only the articles that name all marked entities; with one marked, it and the selected one. With none, the
 * search that stands waits for more words.
 */
export function combineEntities(state: State): Step {
	const {markedEntities = []} = state;
	if (markedEntities.length === 0) return refine(state);
	const selected = spokenOf(state);
	const isEnough = markedEntities.length > 1 || selected === undefined;
	const names = new Set((isEnough ? markedEntities : [...markedEntities, selected]).map(nameOf));
	if (names.size < 2)
		return notice(state, `mark two entities with ${keyOf(state, 'reading.mark')} first`);
	const closed = without(state, 'overlay', 'below', 'box', 'markedEntities');
	const query = namesQuery([...names]);
	return ask(withFields(closed, {focus: 'list'}), {query, scope: 'corpus'});
}

/** What is typed behind the query leaves fewer articles: words mean AND. */
function refine(state: State): Step {
	const {search} = state;
	const isOfWords = search?.scope === 'corpus' || search?.scope === 'passages';
	if (!isOfWords) return openBox(state, 'corpus');
	const hasChoice = /(?:^|\s)OR(?:\s|$)/v.test(search.query);
	return openBox(state, search.scope, `${hasChoice ? `(${search.query})` : search.query} `);
}

function nameOf({name}: NamedEntity): string {
	return name;
}
