import type {SavedSearch} from '../keeping/types.ts';
import {widthInCells} from '../text/width.ts';
import type {View} from '../view-types.ts';
import {keyHint} from './keys-in-force.ts';
import {clampedIndex} from './scrolling.ts';
import type {State} from './types.ts';

/** The saved searches, newest first, as a view. */
export function searchesView(state: State, selectedIndex = 0): View {
	const {searches = []} = state;
	const widthOf = (name: string): number => widthInCells(name, state.encoding.width);
	const widest = Math.max(0, ...searches.map(({name = ''}) => widthOf(name)));
	const nameWidth = widest === 0 ? 0 : widest + 2;
	const does = keyHint(state, 'reading.accept', (key) => `   ${key} searches`);
	const removes = keyHint(state, 'reading.split', (key) => `   ${key} removes`);
	return {
		type: 'table',
		request: {view: 'searches'},
		table: {
			title: `saved searches ${searches.length}${does}${removes}`,
			rows: searches.map(({query, scope, name = ''}) => ({
				left: ` ${scope.padEnd(scopeWidth)}${name}${' '.repeat(nameWidth - widthOf(name))}`,
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
