import type {ViewRequest} from '../view-types.ts';
import type {Context} from './binding.ts';
import {contextsOf} from './dispatch.ts';
import {keymapOf, rowsInForce, shownKey} from './keys-in-force.ts';
import {mergeQuestion} from './merge-question.ts';
import {worksIn} from './overlay-keys.ts';
import {isOfSearches} from './saved-searches.ts';
import {isSelecting, selectedAmount} from './selected-text.ts';
import {listLength} from './selectors.ts';
import type {Message, State} from './types.ts';

/** A key that works now, and what it does in a word. */
export type Hint = {readonly key: string; readonly label: string};

type HintRow = {
	readonly type: Message['type'];
	readonly label: string;
	/** Where the key is looked up, if not in all contexts that hold. */
	readonly context?: Context;
	/** Of `viewRequested`: which view. */
	readonly view?: ViewRequest['view'];
	readonly isUseful?: (state: State) => boolean;
};

/** Most wanted first: what does not fit is left out from the end, but `? keys` and `q` always stand. */
const readingHints: readonly HintRow[] = [
	{type: 'boxOpened', label: 'search', isUseful: hasArticles},
	{type: 'accepted', label: 'read', isUseful: hasRow},
	{
		type: 'accepted',
		label: 'card',
		isUseful: ({focus, open}) => focus !== 'list' && open !== undefined,
	},
	{type: 'mentionMoved', label: 'mention', isUseful: hasEntities},
	{type: 'hitMoved', label: 'next hit', isUseful: hasHits},
	{
		type: 'parallelRequested',
		label: 'parallel',
		isUseful: ({open}) => open?.twin !== undefined,
	},
	{type: 'searchDropped', label: 'all', isUseful: ({search}) => search !== undefined},
	{type: 'focusMoved', label: 'pane', context: 'everywhere', isUseful: hasArticles},
	{
		type: 'articleMoved',
		label: 'next article',
		isUseful: ({focus, heads}) => focus === 'reader' && heads.length > 1,
	},
	{type: 'bookmarkToggled', label: 'bookmark', isUseful: hasArticles},
	{type: 'undone', label: 'undo', isUseful: ({undoable}) => (undoable?.length ?? 0) > 0},
];

const selectingHints: readonly HintRow[] = [
	{type: 'copyRequested', label: 'copy', context: 'selecting'},
	{type: 'selectionStarted', label: 'begin here'},
	{type: 'selectionTurned', label: 'other end'},
	{type: 'moved', label: 'row'},
	{type: 'wordSearched', label: 'search'},
	{type: 'viewRequested', label: 'concordance', view: 'concordance'},
	{type: 'cardRequested', label: 'card'},
	{type: 'cancelled', label: 'leave'},
];

/** What can be done in what lies over the panes; which keys they are the keymap says. */
const overlayHints: readonly HintRow[] = [
	{type: 'orderStepped', label: 'sort'},
	{type: 'accepted', label: 'follow'},
	{type: 'hitMoved', label: 'next difference'},
	{type: 'mentionMoved', label: 'next name', isUseful: isParallel},
	{type: 'cardRequested', label: 'card'},
	{type: 'windowChanged', label: 'window'},
	{type: 'mergeRequested', label: 'merge'},
	{type: 'splitRequested', label: 'split off', isUseful: (state) => !hasSearches(state)},
	{type: 'splitRequested', label: 'remove', isUseful: hasSearches},
	{
		type: 'undone',
		label: 'undo',
		isUseful: ({edits, undoable}) => (edits?.length ?? 0) + (undoable?.length ?? 0) > 0,
	},
	{type: 'viewRequested', label: 'concordance', view: 'concordance'},
	{
		type: 'viewRequested',
		label: 'collocates',
		view: 'collocates',
		isUseful: ({overlay}) => overlay?.type !== 'table',
	},
	{type: 'viewRequested', label: 'spellings', view: 'frequencies'},
	{type: 'entityMarked', label: 'mark'},
	{type: 'moved', label: 'down'},
	{type: 'paged', label: 'page'},
];

const lastHints: readonly HintRow[] = [
	{type: 'helpOpened', label: 'keys'},
	{type: 'viewClosed', label: 'quit', isUseful: isAtRoot},
	{type: 'viewClosed', label: 'back', isUseful: (state) => !isAtRoot(state)},
];

const boxHints: readonly HintRow[] = [
	{type: 'accepted', label: 'accept'},
	{type: 'focusMoved', label: 'complete', context: 'everywhere'},
	{type: 'cancelled', label: 'close'},
	{type: 'moved', label: 'next'},
	{type: 'scopeStepped', label: 'scope'},
	{type: 'historyStepped', label: 'earlier', isUseful: ({history}) => history.length > 0},
	{type: 'interrupted', label: 'clear'},
];

const answers: readonly HintRow[] = [
	{type: 'mergeConfirmed', label: 'yes'},
	{type: 'viewClosed', label: 'no'},
];

/** The keys that work now, to fill a row of `width` cells; all of it ASCII but for names. */
export function footerText(state: State, width: number): string {
	const {overlay} = state;
	if (overlay?.type === 'merging') {
		const choices = hints(state, answers)
			.map(({key, label}) => `${key} ${label}`)
			.join('   ');
		return ` ${mergeQuestion(overlay, {width: width - 1, encoding: state.encoding, choices})}`;
	}
	const isBox = state.box !== undefined;
	const last = isBox ? [] : hints(state, lastHints);
	const kept: Hint[] = [];
	const rows = isBox ? boxHints : paneHints(state);
	const told = isSelecting(state) ? ` selected: ${selectedAmount(state)} ` : '';
	for (const hint of hints(state, rows)) {
		if (told.length + rowOf([...kept, hint, ...last]).length > width) break;
		kept.push(hint);
	}
	return (told + rowOf([...kept, ...last])).slice(0, width);
}

function paneHints(state: State): readonly HintRow[] {
	if (state.overlay !== undefined) return overlayHints;
	return isSelecting(state) ? selectingHints : readingHints;
}

function rowOf(hints: readonly Hint[]): string {
	return ` ${hints.map(({key, label}) => `${key} ${label}`).join('  ')}`;
}

function hints(state: State, rows: readonly HintRow[]): readonly Hint[] {
	return rows.flatMap(({type, label, context, view, isUseful}) => {
		if (isUseful !== undefined && !isUseful(state)) return [];
		const contexts = context === undefined ? contextsOf(state) : [context];
		const key = keyFor(state, contexts, {type, view});
		return key === undefined ? [] : [{key, label}];
	});
}

function keyFor(
	state: State,
	contexts: readonly Context[],
	{type, view}: {readonly type: Message['type']; readonly view: HintRow['view']},
): string | undefined {
	const rows = rowsInForce(keymapOf(state), contextsOf(state));
	const row = rows.find(
		({context, message}) =>
			contexts.includes(context) &&
			message.type === type &&
			worksIn(state, message) &&
			(view === undefined || !('view' in message) || message.view === view),
	);
	return row?.keys[0] && shownKey(row.keys[0]);
}

function isParallel({overlay}: State): boolean {
	return overlay?.type === 'parallel';
}

function hasSearches({overlay}: State): boolean {
	return isOfSearches(overlay);
}

function hasEntities({open}: State): boolean {
	return open !== undefined && open.entities.length > 0;
}

/** Or may have in a moment. */
function hasArticles({heads, isRead}: State): boolean {
	return heads.length > 0 || !isRead;
}

function hasRow(state: State): boolean {
	return state.focus === 'list' && listLength(state) > 0;
}

/** What is not found yet may have some. */
function hasHits({search}: State): boolean {
	return search !== undefined && (search.found === undefined || search.found.hitCount > 0);
}

function isAtRoot({overlay, focus, zoom, search}: State): boolean {
	return overlay === undefined && focus === 'list' && zoom === 'normal' && search === undefined;
}
