import {namesQuery} from '../analysis/names-query.ts';
import type {Entity} from '../entities/types.ts';
import {keyHint} from './keys-in-force.ts';
import {mostWords, queryOfSelection} from './selected-text.ts';
import {currentEntity, hitsInReader, shownGroups} from './selectors.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import {subjectEntity} from './subject.ts';
import type {Message, State} from './types.ts';
import {ask} from './update-search.ts';

/** `*` and `#`; `undefined` for all else. */
export function updateWord(state: State, message: Message): Step | undefined {
	switch (message.type) {
		case 'wordSearched':
			return searchWord(state);
		case 'factsShown':
			return showFacts(state);
		default:
			return undefined;
	}
}

/** `*`: the selection, the entity that was chosen, the hit that is marked. */
function searchWord(state: State): Step {
	const selected = queryOfSelection(state);
	if (state.selection !== undefined && selected === undefined) {
		return notice(state, `too long to search for: select at most ${mostWords} words`);
	}
	const entity = chosenEntity(state);
	const query = selected ?? (entity && namesQuery([entity.name])) ?? markedHit(state);
	if (query === undefined) return notice(state, nothingToSearch(state));
	const closed = without(state, 'overlay', 'below', 'box', 'selection');
	return ask(withFields(closed, {focus: 'list'}), {query, scope: 'corpus'});
}

function nothingToSearch(state: State): string {
	const selects = keyHint(state, 'reading.select-text', (key) => `${key} selects words, `);
	const mentions = keyHint(state, 'reading.next-mention', (key) => `${key} goes to a name, `);
	const types = keyHint(state, 'reading.search', (key) => `${key} asks for words`);
	return `nothing is selected to search for: ${selects}${mentions}${types}`;
}

function chosenEntity(state: State): Entity | undefined {
	const {selectedEntity, overlay} = state;
	const named = subjectEntity(state);
	if (named !== undefined || overlay !== undefined || selectedEntity === undefined) return named;
	return currentEntity(state)?.entity;
}

function markedHit(state: State): string | undefined {
	const {marked, open} = state;
	const isHit = hitsInReader(state).some(({start}) => start === marked?.start);
	if (marked === undefined || open === undefined || !isHit) return undefined;
	const text = open.article.text.slice(marked.start, marked.end);
	return /\s/v.test(text) ? `"${text.replaceAll('"', ' ')}"` : text;
}

const factTypes: readonly string[] = ['document', 'quantity', 'date'];

/** `#`: the resolutions of the article in the pane of entities, then its quantities, then its dates. */
function showFacts(state: State): Step {
	const groups = shownGroups(state).filter(({type}) => factTypes.includes(type));
	const ordered = factTypes.flatMap((type) => groups.find((group) => group.type === type) ?? []);
	if (ordered.length === 0) return notice(state, 'no resolutions, quantities or dates here');
	const current = currentEntity(state)?.entity.type;
	const isThere = state.focus === 'entities';
	const at = isThere ? ordered.findIndex(({type}) => type === current) : -1;
	const group = ordered[(at + 1) % ordered.length];
	const entity = group?.entities[0]?.entity;
	if (group === undefined || entity === undefined) return stay(state);
	const next = withFields(without(state, 'overlay', 'below'), {
		focus: 'entities',
		selectedEntity: entity.id,
	});
	return notice(next, `${group.label}: ${group.entities.length}; # goes on, e walks the mentions`);
}
