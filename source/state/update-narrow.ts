import {withoutFilters} from '../search/filter-text.ts';
import {narrowings} from './facets.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import type {State} from './types.ts';
import {withUndo} from './update-keeping.ts';
import {ask, dropSearch} from './update-search.ts';

/** f: what the list can be narrowed by, each with a letter. */
export function openNarrowing(state: State): Step {
	if (narrowings(state).length === 0) return notice(state, 'nothing to narrow by');
	return stay(withFields(state, {overlay: {type: 'menu', prefix: 'f'}}));
}

/** The letter after `f`: its filter joins the query. */
export function narrow(state: State, letter: string): Step {
	const closed = without(state, 'overlay');
	const chosen = narrowings(state).find((each) => each.letter === letter);
	if (chosen === undefined) return notice(closed, `nothing to narrow by under ${letter}`);
	const {search} = state;
	const isOfWords = search?.scope === 'corpus' || search?.scope === 'passages';
	const query = `${isOfWords ? search.query : ''} ${chosen.filter}`.trim();
	const scope = search?.scope === 'passages' ? 'passages' : 'corpus';
	return ask(withFields(closed, {focus: 'list'}), {query, scope});
}

/** F: the filters of the query go; if it has none, or nothing else, the whole query. */
export function dropFilters(state: State): Step {
	const {search} = state;
	const query = search === undefined ? '' : withoutFilters(search.query);
	const isOfWords = search?.scope === 'corpus' || search?.scope === 'passages';
	if (search === undefined) return dropSearch(state);
	if (!isOfWords || query === '' || query === search.query) {
		return dropSearch(withUndo(state, {type: 'search', search, told: 'search dropped'}));
	}
	const told = 'filters dropped';
	return ask(withUndo(without(state, 'box'), {type: 'search', search, told}), {
		query,
		scope: search.scope,
	});
}
