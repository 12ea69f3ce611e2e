import type {ViewRequest} from '../view-types.ts';
import {contextsOf, menuContexts} from './dispatch.ts';
import {narrowings} from './facets.ts';
import {shownKey} from './help.ts';
import {type Context, keymap} from './keymap.ts';
import type {MenuPrefix, Message, State} from './types.ts';
import {isView} from './update-view.ts';

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
	{type: 'boxOpened', label: 'search'},
	{
		type: 'accepted',
		label: 'read',
		isUseful: (state) => state.focus === 'list' && !isParallel(state),
	},
	{
		type: 'accepted',
		label: 'card',
		isUseful: (state) => state.focus !== 'list' && !isParallel(state),
	},
	{
		type: 'mentionMoved',
		label: 'mention',
		isUseful: (state) => hasEntities(state) && !isParallel(state),
	},
	{type: 'moved', label: 'down', isUseful: isParallel},
	{type: 'hitMoved', label: 'next difference', isUseful: isParallel},
	{
		type: 'hitMoved',
		label: 'next hit',
		isUseful: (state) => state.search !== undefined && !isParallel(state),
	},
	{
		type: 'parallelRequested',
		label: 'parallel',
		isUseful: (state) => state.open?.twin !== undefined && !isParallel(state),
	},
	{type: 'searchDropped', label: 'all', isUseful: ({search}) => search !== undefined},
	{
		type: 'focusMoved',
		label: 'pane',
		context: 'everywhere',
		isUseful: (state) => !isParallel(state),
	},
	{
		type: 'articleMoved',
		label: 'next article',
		isUseful: (state) => state.focus === 'reader' && !isParallel(state),
	},
];

/** What can be done in a view; which keys they are the keymap says. */
const viewHints: readonly HintRow[] = [
	{type: 'orderStepped', label: 'sort', context: 'concordance', isUseful: isIn('concordance')},
	{type: 'accepted', label: 'follow'},
	{type: 'windowChanged', label: 'window', context: 'collocates', isUseful: isCollocates},
	{type: 'viewRequested', label: 'concordance', view: 'concordance', isUseful: isIn('card')},
	{type: 'entityMarked', label: 'mark', isUseful: isIn('card')},
	{type: 'moved', label: 'down'},
];

function isIn(type: 'card' | 'concordance'): (state: State) => boolean {
	return ({overlay}) => overlay?.type === type;
}

function isCollocates({overlay}: State): boolean {
	return overlay?.type === 'table' && overlay.request.view === 'collocates';
}

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

/** The keys that work now, to fill a row of `width` cells; all of it ASCII. */
export function footerText(state: State, width: number): string {
	if (state.overlay?.type === 'menu') return menuText(state, state.overlay.prefix).slice(0, width);
	const isBox = state.box !== undefined;
	const last = isBox ? [] : hints(state, lastHints);
	const kept: Hint[] = [];
	const rows = isBox ? boxHints : isView(state.overlay) ? viewHints : readingHints;
	for (const hint of hints(state, rows)) {
		if (rowOf([...kept, hint, ...last]).length > width) break;
		kept.push(hint);
	}
	return rowOf([...kept, ...last]).slice(0, width);
}

function menuText(state: State, prefix: MenuPrefix): string {
	const labels =
		prefix === 'f'
			? narrowings(state).map(({letter, label, count}) => `${letter} ${label} ${count}`)
			: keymap
					.filter(({context}) => menuContexts[prefix].includes(context))
					.map(({keys, help}) => `${keys[0]} ${help}`);
	return ` ${prefix}…  ${labels.join('   ')}`;
}

function rowOf(hints: readonly Hint[]): string {
	return ` ${hints.map(({key, label}) => `${key} ${label}`).join('  ')}`;
}

function hints(state: State, rows: readonly HintRow[]): readonly Hint[] {
	return rows.flatMap(({type, label, context, view, isUseful}) => {
		if (isUseful !== undefined && !isUseful(state)) return [];
		const key = keyFor(context === undefined ? contextsOf(state) : [context], {type, view});
		return key === undefined ? [] : [{key, label}];
	});
}

function keyFor(
	contexts: readonly Context[],
	{type, view}: {readonly type: Message['type']; readonly view: HintRow['view']},
): string | undefined {
	for (const context of contexts) {
		const row = keymap.find(
			({context: own, message}) =>
				own === context &&
				message.type === type &&
				(view === undefined || !('view' in message) || message.view === view),
		);
		if (row?.keys[0] !== undefined) return shownKey(row.keys[0]);
	}
	return undefined;
}

function isParallel({overlay}: State): boolean {
	return overlay?.type === 'parallel';
}

function hasEntities({open}: State): boolean {
	return open !== undefined && open.entities.length > 0;
}

function isAtRoot({overlay, focus, zoom, search}: State): boolean {
	return overlay === undefined && focus === 'list' && zoom === 'normal' && search === undefined;
}
