import type {Binding, Context} from './binding.ts';
import type {Message} from './types.ts';

type Named<Type extends Message['type']> =
	| string
	| ((message: Extract<Message, {readonly type: Type}>) => string);

/**
 * What each command is called in `keys.json`, where it is not called as its message is. These names
 * are kept from version to version: readers' files hold them.
 */
const names: {readonly [Type in Message['type']]?: Named<Type>} = {
	moved: ({rows}) => (rows > 0 ? 'next' : 'previous'),
	paged: ({pages}) => `${Math.abs(pages) < 1 ? 'half-' : ''}page-${pages > 0 ? 'down' : 'up'}`,
	jumped: ({to}) => to,
	focusMoved: ({by, wraps}) =>
		wraps ? `${by > 0 ? 'next' : 'previous'}-pane` : `pane-${by > 0 ? 'right' : 'left'}`,
	paneShown: ({pane}) => pane,
	accepted: 'accept',
	viewClosed: 'close',
	quitRequested: 'quit',
	cancelled: 'cancel',
	interrupted: 'interrupt',
	suspendRequested: 'suspend',
	repaintRequested: 'repaint',
	bidiStepped: 'bidi',
	scriptStepped: 'script',
	zoomed: 'zoom',
	previewToggled: 'preview',
	helpOpened: 'help',
	problemsOpened: 'problems',
	menuOpened: ({prefix}) => `${menuNames[prefix]}-menu`,
	prompted: ({purpose}) => (purpose === 'help' ? 'narrow' : purpose),
	boxOpened: ({scope}) => boxNames[scope],
	hitMoved: ({by}) => `${step(by)}-hit`,
	mentionMoved: ({by}) => `${step(by)}-mention`,
	entityTypeMoved: ({by}) => `${step(by)}-type`,
	articleMoved: ({by}) => `${step(by)}-article`,
	paragraphMoved: ({by}) => `${step(by)}-paragraph`,
	cardRequested: 'card',
	parallelRequested: 'parallel',
	viewRequested: ({view}) => view,
	orderStepped: 'sort',
	windowChanged: ({by}) => (by > 0 ? 'wider' : 'narrower'),
	entityMarked: 'mark',
	entitiesUnmarked: 'clear-marks',
	entitiesCombined: 'combine',
	mergeRequested: 'merge',
	mergeConfirmed: 'yes',
	splitRequested: 'split',
	undone: 'undo',
	bookmarkToggled: 'bookmark',
	bookmarksShown: 'bookmarks',
	readToggled: 'read',
	searchesShown: 'saved-searches',
	searchSaved: 'save-search',
	wordSearched: 'search-word',
	factsShown: 'facts',
	selectionStarted: ({unit}) => `select-${unit}`,
	selectionMoved: ({unit, to}) => `${unit}-${to}`,
	selectionTurned: 'other-end',
	placeMoved: ({by}) => (by > 0 ? 'forward' : 'back'),
	lastArticleOpened: 'last-article',
	reloadRequested: 'reload',
	searchDropped: 'drop-filters',
	sorted: ({by}) => by,
	facetsOpened: ({kind}) => kind,
	filterTyped: 'type',
	copyRequested: ({what}) => what,
	openRequested: ({opener}) => opener,
	layoutChosen: ({layout}) => layout,
	caretMoved: ({to}) => `caret-${to}`,
	boxDeleted: ({what}) => deletionNames[what],
	killedPutBack: 'put-back',
	historyStepped: 'history',
	scopeStepped: 'scope',
	previewScrolled: ({pages}) => (pages > 0 ? 'preview-down' : 'preview-up'),
	selectionOpened: 'open',
};

function step(by: 1 | -1): string {
	return by > 0 ? 'next' : 'previous';
}

const menuNames = {
	g: 'go-to',
	f: 'filter',
	y: 'copy',
	o: 'open',
	layout: 'layout',
	facet: 'facet',
	s: 'sort',
} as const;

const boxNames = {
	pane: 'search',
	corpus: 'search-corpus',
	article: 'search-article',
	names: 'find-name',
	passages: 'search-passages',
} as const;

const deletionNames = {
	codePointBefore: 'delete-back',
	graphemeAfter: 'delete-forward',
	wordBefore: 'delete-word',
	toStart: 'delete-to-start',
	toEnd: 'delete-to-end',
} as const;

/** The name of a row's command, which no other row of its context has. */
export function actionName({message}: Pick<Binding, 'message'>): string {
	const name = names[message.type] as string | ((message: Message) => string) | undefined;
	if (name === undefined) return plainName(message);
	return typeof name === 'string' ? name : name(message);
}

/** `bookmarkToggled` → `bookmark-toggled`, with what its texts say behind it. */
function plainName({type, ...rest}: Message): string {
	const texts = Object.values(rest).filter((value) => typeof value === 'string');
	return [type, ...texts].join('-').replaceAll(/[A-Z]/gv, (letter) => `-${letter.toLowerCase()}`);
}

/** `list.next`: as messages and documents call it. */
export function fullName(binding: Binding): ActionName {
	return `${binding.context}.${actionName(binding)}`;
}

export type ActionName = `${Context}.${string}`;
