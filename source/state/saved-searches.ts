import type {SavedSearch} from '../keeping/types.ts';
import type {View} from '../view-types.ts';
import {keyHint} from './keys-in-force.ts';
import {clampedIndex} from './scrolling.ts';
import type {State} from './types.ts';

/** The saved searches, newest first, as a view. */
export function searchesView(state: State, selectedIndex = 0): View {
	const {searches = []} = state;
	const does = keyHint(state, 'reading.accept', (key) => `   ${key} searches`);
	const removes = keyHint(state, 'reading.split', (key) => `   ${key} removes`);
	return {
		type: 'table',
		request: {view: 'searches'},
		table: {
			title: `saved searches ${searches.length}${does}${removes}`,
			rows: searches.map(({query, scope}) => ({
				left: ` ${scope.padEnd(scopeWidth)}`,
				text: query,
				target: {type: 'query', query, scope},
			})),
		},
		selectedIndex: clampedIndex(selectedIndex, searches.length),
	};
}

const scopeWidth = 'passages  '.length;

/** The saved search of the selected row, if the view on top is theirs. */
export function selectedSearch({overlay, searches = []}: State): SavedSearch | undefined {
	return isOfSearches(overlay) ? searches[overlay.selectedIndex] : undefined;
}

/** The view as the searches are now, if it is on top. */
export function withSearchesView(state: State): State {
	const {overlay} = state;
	if (!isOfSearches(overlay)) return state;
	return {...state, overlay: searchesView(state, overlay.selectedIndex)};
}

export function isOfSearches(overlay: State['overlay']): overlay is View & {type: 'table'} {
	return overlay?.type === 'table' && overlay.request.view === 'searches';
}
