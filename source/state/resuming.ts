import type {LastSession} from '../keeping/session.ts';
import type {Session} from '../keeping/types.ts';
import {offset} from '../text/units.ts';
import type {Search} from './found-types.ts';
import {topRevealing} from './scrolling.ts';
import {listIndexOf, selectedHead} from './selectors.ts';
import {withFields, without} from './step.ts';
import type {State} from './types.ts';
import {listHeight} from './update-list.ts';

/** What a later run needs to come back to where the reader is. */
export function sessionOf(state: State): Session {
	const {open, opening, search, focus, hasPreview, script} = state;
	const shown = opening?.id ?? open?.article.id;
	// A name is no article: the list comes back to the one that stood beside it.
	const selected = state.resuming?.selected ?? selectedHead(state)?.id ?? shown;
	return {
		focus,
		hasPreview,
		...(script === 'original' ? {} : {script}),
		...(shown === undefined ? {} : {open: shown}),
		...(selected === undefined ? {} : {selected}),
		...(isAccepted(search) && search.scope !== 'copies' && search.query !== ''
			? {query: search.query, scope: search.scope}
			: {}),
	};
}

/** What was only typed the reader may have given up: nobody wants to come back to half a word. */
function isAccepted(search: Search | undefined): search is Search {
	return search !== undefined && search.isUnaccepted === undefined;
}

/** The fields of a first state that lead back there; what an explicit query asks for goes before. */
export function resumedFields(
	{session, places}: LastSession,
	hasQuery: boolean,
): Partial<Omit<State, 'resuming'>> & Pick<State, 'places' | 'resuming'> {
	const known = places.map(({id, anchor}) => ({id, anchor: offset(anchor)}));
	if (session === undefined || hasQuery) return {places: known};
	const {open, selected, query, scope, focus, hasPreview, script} = session;
	const isWithin = scope === 'article' && open !== undefined;
	return {
		places: known,
		focus,
		hasPreview,
		...(script === undefined ? {} : {script}),
		...(open === undefined ? {} : {opening: {id: open}}),
		...(selected === undefined ? {} : {resuming: {selected}}),
		...(query === undefined || scope === undefined
			? {}
			: {search: {query, scope, ...(isWithin ? {within: open} : {})}}),
	};
}

/** The list at the article where the last run left it, if it shows it. */
export function withResumed(state: State): State {
	const {resuming} = state;
	const index = resuming === undefined ? -1 : listIndexOf(state, resuming.selected);
	if (index < 0) return state;
	const listTop = topRevealing(index, state.listTop, listHeight(state));
	return withFields(state, {selectedIndex: index, listTop});
}

/** The folder is read: what the last run showed and is gone is waited for no longer. */
export function withoutMissing(state: State): State {
	const ids = new Set(state.heads.map(({id}) => id));
	const {opening, resuming} = state;
	const isGone = opening !== undefined && !ids.has(opening.id);
	const next = isGone ? without(state, 'opening') : state;
	return resuming !== undefined && !ids.has(resuming.selected) ? without(next, 'resuming') : next;
}

/** The reader went elsewhere in the list: the last run is over. */
export function withoutResuming(before: State, after: State): State {
	const isLeft = before.selectedIndex !== after.selectedIndex || before.search !== after.search;
	return isLeft ? without(after, 'resuming') : after;
}
