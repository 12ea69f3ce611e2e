import {withoutFilters} from '../search/filter-text.ts';
import {facetFields, narrowings} from './facets.ts';
import type {FacetKind} from './list-types.ts';
import {notice, type Step, withFields, without} from './step.ts';
import type {Message, State} from './types.ts';
import {withUndo} from './update-keeping.ts';
import {openOverlay} from './update-overlay.ts';
import {ask, dropSearch, openBox} from './update-search.ts';
import {sortList} from './update-sort.ts';

/** What the reader asks of the list; `undefined` for all else. */
export function updateListCommand(state: State, message: Message): Step | undefined {
	switch (message.type) {
		case 'sorted':
			return sortList(state, message);
		case 'facetsOpened':
			return openFacets(state, message.kind);
		case 'narrowed':
			return narrow(state, message.letter);
		case 'filterAdded':
			return addFilter(without(state, 'overlay'), message.filter);
		case 'filterTyped':
			return typeFilter(state);
		default:
			return undefined;
	}
}

const nothingTo: Readonly<Record<FacetKind, string>> = {
	languages: 'nothing to narrow by: all are in one language',
	sources: 'nothing to narrow by: these articles tell no source, or one',
	years: 'nothing to narrow by: these articles tell no date, or are of one year',
	marks: 'nothing is kept of these articles, or the same of all',
	types: 'what is mentioned is counted in a search: there is none, or all mention the same types',
	names: 'names are counted in a search: there is none, or all name the same',
};

/** f and a kind: its values, each with a letter. */
function openFacets(state: State, kind: FacetKind): Step {
	const closed = without(state, 'overlay');
	if (narrowings(state, kind).length === 0) return notice(closed, nothingTo[kind]);
	return openOverlay(closed, {type: 'menu', prefix: 'facet', facet: kind});
}

/** The letter of a value: its filter joins the query. */
function narrow(state: State, letter: string): Step {
	const {overlay} = state;
	const kind = overlay?.type === 'menu' ? overlay.facet : undefined;
	const closed = without(state, 'overlay');
	const chosen = kind && narrowings(state, kind).find((each) => each.letter === letter);
	if (chosen === undefined) return notice(closed, `nothing to narrow by under ${letter}`);
	return addFilter(closed, chosen.filter);
}

/** The list shows what the filter leaves of it. */
function addFilter(state: State, filter: string): Step {
	const {scope, query} = narrowedSearch(state);
	const next = `${query} ${filter}`.trim();
	return ask(withFields(state, {focus: 'list'}), {query: next, scope});
}

function typeFilter(state: State): Step {
	const {overlay} = state;
	const kind = overlay?.type === 'menu' ? overlay.facet : undefined;
	const {scope, query} = narrowedSearch(state);
	const field = kind === undefined ? '' : facetFields[kind];
	return openBox(without(state, 'overlay'), scope, `${query} ${field}`.trimStart());
}

/** Filters belong to a search of the corpus or of its passages. */
function narrowedSearch({search}: State): {
	readonly scope: 'corpus' | 'passages';
	readonly query: string;
} {
	const isOfWords = search?.scope === 'corpus' || search?.scope === 'passages';
	const scope = search?.scope === 'passages' ? 'passages' : 'corpus';
	return {scope, query: isOfWords ? search.query : ''};
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
