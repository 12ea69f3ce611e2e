import type {RowEncoding} from '../text/types.ts';
import {offset} from '../text/units.ts';
import type {State} from './types.ts';

export type InitialState = Pick<
	State,
	'columns' | 'rows' | 'encoding' | 'folder' | 'paths' | 'lines' | 'history' | 'edits'
> &
	/** What the reader kept, and where the last run ended. */
	Partial<State>;

/** What a terminal is taken for until it was measured: the model of most terminals. */
export const defaultEncoding: RowEncoding = {
	width: 'wc1',
	bidi: 'visual',
	preBase: false,
	textSizing: false,
};

/** The state before anything was read. */
export function initialState(given: InitialState): State {
	return {
		heads: [],
		problems: [],
		isRead: false,
		isIndexed: false,
		indexedArticles: 0,
		focus: 'list',
		zoom: 'normal',
		script: 'original',
		hasPreview: true,
		selectedIndex: 0,
		listTop: 0,
		isTouched: false,
		readerAnchor: offset(0),
		places: [],
		trail: {past: [], future: []},
		entityTop: 0,
		count: 0,
		isQuitArmed: false,
		...given,
	};
}
