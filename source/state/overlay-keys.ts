import type {MenuPrefix} from './menu-types.ts';
import {isOfSearches} from './saved-searches.ts';
import type {Message, Overlay, State} from './types.ts';

type Kind = Message['type'];

/** Moves, closes, quits: what every overlay hears. */
const always: readonly Kind[] = [
	'prompted',
	'moved',
	'paged',
	'jumped',
	'viewClosed',
	'quitRequested',
	'cancelled',
	'interrupted',
	'suspendRequested',
	'repaintRequested',
	'bidiStepped',
	'keyUnknown',
];

/** From a view one goes on: to a menu, to a search, to the help. */
const onwards: readonly Kind[] = ['menuOpened', 'boxOpened', 'helpOpened', 'accepted'];

const edits: readonly Kind[] = ['mergeRequested', 'splitRequested'];

/** What is done to the article of the selected row. */
const keeping: readonly Kind[] = [
	'bookmarkToggled',
	'bookmarksShown',
	'readToggled',
	'undone',
	'searchSaved',
	'searchesShown',
];

/** What each overlay hears; everything else would act on the panes behind it. */
const heard: Readonly<Record<Exclude<Overlay['type'], 'menu'>, readonly Kind[]>> = {
	help: [],
	problems: ['helpOpened'],
	card: [
		...onwards,
		...edits,
		...keeping,
		'wordSearched',
		'viewRequested',
		'entityMarked',
		'entitiesUnmarked',
		'entitiesCombined',
	],
	table: [...onwards, ...keeping, 'viewRequested', 'windowChanged'],
	concordance: [...onwards, ...keeping, 'viewRequested', 'orderStepped'],
	parallel: [
		...keeping,
		'scriptStepped',
		'menuOpened',
		'helpOpened',
		'hitMoved',
		'mentionMoved',
		'cardRequested',
		'parallelRequested',
	],
	merging: ['mergeConfirmed'],
};

/** Whether a command does something now: an overlay takes all keys, so what it does not know goes nowhere. */
export function worksIn({overlay, box, prompt}: State, message: Message): boolean {
	if (overlay === undefined || overlay.type === 'menu') return true;
	if (box !== undefined || prompt !== undefined) return true;
	// The article that a command of the shell would get is behind these.
	if (message.type === 'prompted' && message.purpose !== 'palette') {
		return message.purpose === 'help'
			? overlay.type === 'help'
			: overlay.type !== 'help' && overlay.type !== 'problems';
	}
	if (always.includes(message.type)) return true;
	if (message.type === 'splitRequested' && isOfSearches(overlay)) return true;
	if (!heard[overlay.type].includes(message.type)) return false;
	// What was found is narrowed and sorted in the list, which is behind.
	if (message.type === 'menuOpened') return !menusOfTheList.includes(message.prefix);
	return message.type !== 'viewRequested' || hasTopicFor(overlay, message.view);
}

const menusOfTheList: readonly MenuPrefix[] = ['f', 's'];

/** A view is of what stands in this one, not of what is selected in a pane behind it. */
function hasTopicFor(overlay: Overlay, view: string): boolean {
	if (overlay.type === 'concordance') return view === 'collocates' || view === 'frequencies';
	if (view !== 'concordance' && view !== 'collocates') return false;
	return overlay.type !== 'table' || 'topic' in overlay.request;
}
