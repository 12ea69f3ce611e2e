import {type Binding, bind, type Context} from './binding.ts';
import {menuKeys, typingKeys} from './menu-keys.ts';

/**
 * What each key does. The dispatcher, the help screen, the README and the man page read these rows.
 * Never bound: C-b, C-a, C-s, C-q, C-], C-Space and `~`, which multiplexers, terminals and ssh keep for themselves.
 */
export const keymap: readonly Binding[] = [
	bind('everywhere', 'C-c', 'in the box: clear it, then leave it; else twice to quit', {
		type: 'interrupted',
	}),
	bind('everywhere', 'Esc C-g', 'cancel the innermost thing', {type: 'cancelled'}),
	bind('everywhere', 'C-z', 'suspend; fg comes back', {type: 'suspendRequested'}),
	bind('everywhere', 'C-l', 'draw the screen again', {type: 'repaintRequested'}),
	bind('everywhere', 'Tab', 'next pane; in the box: complete, else go to the results', {
		type: 'focusMoved',
		by: 1,
		wraps: true,
	}),
	bind('everywhere', 'S-Tab', 'previous pane; in the box: the completion before', {
		type: 'focusMoved',
		by: -1,
		wraps: true,
	}),

	bind('reading', 'j Down C-n', 'down', {type: 'moved', rows: 1}),
	bind('reading', 'k Up C-p', 'up', {type: 'moved', rows: -1}),
	bind('reading', 'h Left', 'pane to the left', {type: 'focusMoved', by: -1, wraps: false}),
	bind('reading', 'l Right', 'pane to the right', {type: 'focusMoved', by: 1, wraps: false}),
	bind('reading', 'Space PgDn C-f', 'page down', {type: 'paged', pages: 1}),
	bind('reading', 'b PgUp', 'page up', {type: 'paged', pages: -1}),
	bind('reading', 'd C-d', 'half a page down', {type: 'paged', pages: 0.5}),
	bind('reading', 'u C-u', 'half a page up', {type: 'paged', pages: -0.5}),
	bind('reading', 'g', 'menu: go to a pane or a view', {
		type: 'menuOpened',
		prefix: 'g',
	}),
	bind('reading', 'G End >', 'bottom, or with a count that line', {type: 'jumped', to: 'bottom'}),
	bind('reading', 'Home <', 'top', {type: 'jumped', to: 'top'}),
	bind('reading', 'Enter', 'open, read, follow', {type: 'accepted'}),
	bind('reading', '/', 'search what this pane shows', {type: 'boxOpened', scope: 'pane'}),
	bind('reading', '@', 'find a name in every script', {
		type: 'boxOpened',
		scope: 'names',
		text: '',
	}),
	bind('reading', 'n', 'next hit; after the last, the next article', {type: 'hitMoved', by: 1}),
	bind('reading', 'N', 'previous hit', {type: 'hitMoved', by: -1}),
	bind('reading', 'e', 'next mention of the entity', {type: 'mentionMoved', by: 1}),
	bind('reading', 'E', 'previous mention', {type: 'mentionMoved', by: -1}),
	bind('reading', 't ]', 'next type of entity', {type: 'entityTypeMoved', by: 1}),
	bind('reading', 'T [', 'previous type of entity', {type: 'entityTypeMoved', by: -1}),
	bind('reading', 'i', 'who or what is this: the card', {type: 'cardRequested'}),
	bind(
		'reading',
		'p',
		'parallel reading: the same story in the other language; n next difference',
		{
			type: 'parallelRequested',
		},
	),
	bind('reading', 'D', 'duplicates and translations of this article', {
		type: 'viewRequested',
		view: 'related',
	}),
	bind('reading', 'c', 'concordance of the entity or the query', {
		type: 'viewRequested',
		view: 'concordance',
	}),
	bind('reading', 'C', 'collocates; with a count, so many words each side', {
		type: 'viewRequested',
		view: 'collocates',
	}),
	bind(
		'reading',
		'w',
		'word frequencies: of the folder, in the text of the article, in a concordance of its hits',
		{
			type: 'viewRequested',
			view: 'frequencies',
		},
	),
	bind('reading', '*', 'search the selection, the entity or the hit in all articles', {
		type: 'wordSearched',
	}),
	bind('reading', '#', 'resolutions, quantities, dates of the article', {type: 'factsShown'}),
	bind('reading', 'v', 'select text; again, begin here', {type: 'selectionStarted', unit: 'text'}),
	bind('reading', 'V', 'select paragraphs', {type: 'selectionStarted', unit: 'paragraph'}),
	bind('reading', 'x', 'mark the entity', {type: 'entityMarked'}),
	bind('reading', 'X', 'no entity is marked any more', {type: 'entitiesUnmarked'}),
	bind('reading', '=', 'merge: the marked entities are one; one marked, it and this (asks)', {
		type: 'mergeRequested',
	}),
	bind('reading', '-', 'split: this spelling or mention is somebody else; else remove a tag', {
		type: 'splitRequested',
	}),
	bind('reading', 'm', 'bookmark on or off', {type: 'bookmarkToggled'}),
	bind('reading', "'", 'bookmarks', {type: 'bookmarksShown'}),
	bind('reading', 'M', 'note on the article', {type: 'prompted', purpose: 'note'}),
	bind('reading', '+', 'tag the article; Tab completes', {type: 'prompted', purpose: 'tag'}),
	bind('reading', 'r', 'read or unread', {type: 'readToggled'}),
	bind(
		'reading',
		'U',
		'undo what was done in this run: tag, note, bookmark, read, filter, merge, split; then merges and splits of earlier ones',
		{type: 'undone'},
	),
	bind(
		'reading',
		'&',
		'only articles that name all marked entities; with none marked, more words for this search',
		{type: 'entitiesCombined'},
	),
	bind('reading', 'J', 'next article', {type: 'articleMoved', by: 1}),
	bind('reading', 'K', 'previous article', {type: 'articleMoved', by: -1}),
	bind('reading', 'H', 'back to where the text was read before', {type: 'placeMoved', by: -1}),
	bind('reading', 'L', 'forward again', {type: 'placeMoved', by: 1}),
	bind('reading', '`', 'the article read before this one', {type: 'lastArticleOpened'}),
	bind('reading', '}', 'next paragraph', {type: 'paragraphMoved', by: 1}),
	bind('reading', '{', 'previous paragraph', {type: 'paragraphMoved', by: -1}),
	bind(
		'reading',
		'f',
		'menu: narrow the list by language, source, date, what is kept, type or name',
		{
			type: 'menuOpened',
			prefix: 'f',
		},
	),
	bind('reading', 's', 'menu: sort the list', {type: 'menuOpened', prefix: 's'}),
	bind('reading', 'F', 'drop the filters, then the search', {type: 'searchDropped'}),
	bind('reading', 'z', 'zoom the pane: normal, half, full', {type: 'zoomed'}),
	bind('reading', 'R', 'read what is new, changed or deleted in the folder', {
		type: 'reloadRequested',
	}),
	bind('reading', 'P', 'preview on or off', {type: 'previewToggled'}),
	bind('reading', 'S', 'letters of the text: its own, Latin, both', {type: 'scriptStepped'}),
	bind('reading', 'B', 'next way to send right-to-left text', {type: 'bidiStepped'}),
	bind('reading', ': C-x', 'any command by its name', {
		type: 'prompted',
		purpose: 'palette',
	}),
	bind('reading', '?', 'this help', {type: 'helpOpened'}),
	bind('reading', 'q', 'close this view; at the root, quit', {type: 'viewClosed'}),
	bind('reading', 'Q', 'quit now', {type: 'quitRequested'}),

	bind('reading', 'y', 'menu: copy', {type: 'menuOpened', prefix: 'y'}),
	bind('reading', 'o', 'menu: open in another program', {
		type: 'menuOpened',
		prefix: 'o',
	}),
	bind('reading', '|', 'pipe the selection, else the article, to a shell command', {
		type: 'prompted',
		purpose: 'pipe',
	}),
	bind('reading', '!', 'run a shell command on the file', {type: 'prompted', purpose: 'shell'}),

	...(['left', 'right'] as const).flatMap((to) => {
		const key = to === 'left' ? 'Left' : 'Right';
		const letter = to === 'left' ? 'h' : 'l';
		return [
			bind('selecting', key, `word to the ${to}`, {type: 'selectionMoved', unit: 'word', to}),
			bind('selecting', `${letter} S-${key}`, `letter to the ${to}`, {
				type: 'selectionMoved',
				unit: 'cluster',
				to,
			}),
		];
	}),
	bind('selecting', 'w', 'next word', {type: 'selectionMoved', unit: 'word', to: 'next'}),
	bind('selecting', 'b', 'previous word', {type: 'selectionMoved', unit: 'word', to: 'previous'}),
	bind('selecting', 'o', 'move the other end', {type: 'selectionTurned'}),
	bind('selecting', 'y', 'copy with citation', {type: 'copyRequested', what: 'citation'}),
	bind('selecting', 'Y', 'copy in another form: Yj JSON, Yc CSV, Ym Markdown', {
		type: 'menuOpened',
		prefix: 'y',
	}),

	bind('concordance', 's', 'sort: as in the texts, by what stands before, after', {
		type: 'orderStepped',
	}),
	bind('parallel', 'n', 'next difference', {type: 'hitMoved', by: 1}),
	bind('parallel', 'N', 'previous difference', {type: 'hitMoved', by: -1}),
	bind('parallel', 'e', 'next name that both have', {type: 'mentionMoved', by: 1}),
	bind('parallel', 'E', 'previous name that both have', {type: 'mentionMoved', by: -1}),
	bind('parallel', 'Enter i', 'card of that name', {type: 'cardRequested'}),
	bind('parallel', 'p', 'close', {type: 'parallelRequested'}),

	bind('collocates', '+', 'more words each side', {type: 'windowChanged', by: 1}),
	bind('collocates', '-', 'fewer words each side', {type: 'windowChanged', by: -1}),

	bind('help', '/', 'narrow the help as you type', {type: 'prompted', purpose: 'help'}),

	...menuKeys,
	...typingKeys,
];

/** The rows that hold in one of `contexts`, nearest context first. */
export function bindingsIn(contexts: readonly Context[]): readonly Binding[] {
	return contexts.flatMap((context) => keymap.filter((binding) => binding.context === context));
}
