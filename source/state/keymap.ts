import type {Message} from './types.ts';

/** Where a binding holds. `reading` is every pane and overlay; a nearer context goes before it. */
export type Context =
	| 'everywhere'
	| 'reading'
	| 'list'
	| 'reader'
	| 'selecting'
	| 'entities'
	| 'card'
	| 'concordance'
	| 'collocates'
	| 'table'
	| 'parallel'
	| 'question'
	| 'help'
	| 'goto'
	| 'copying'
	| 'opening'
	| 'layout'
	| 'filtering'
	| 'facet'
	| 'sorting'
	| 'box'
	| 'prompt'
	/** In the box and in prompts. */
	| 'editing';

export type Binding = {
	readonly context: Context;
	/** As `terminal/` names them: a letter, `Up`, `C-d`, `S-Tab`. The first is the one that the footer shows. */
	readonly keys: readonly string[];
	readonly help: string;
	readonly message: Message;
};

function bind(context: Context, keys: string, help: string, message: Message): Binding {
	return {
		context,
		keys: keys
			.split(' ')
			.filter(Boolean)
			.map((key) => (key === 'Space' ? ' ' : key)),
		help,
		message,
	};
}

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
	bind('everywhere', 'C-x', 'any command by its name', {type: 'prompted', purpose: 'palette'}),
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
	bind('reading', 'p', 'the same story in the other language, side by side; n next difference', {
		type: 'parallelRequested',
	}),
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
	bind('reading', '=', 'merge: this entity and the marked ones are one (asks)', {
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
	bind('reading', 'U', 'undo: tag, note, bookmark, read, filter, merge, split', {type: 'undone'}),
	bind('reading', '&', 'only articles that name all marked entities', {type: 'entitiesCombined'}),
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
	bind('reading', 'P', 'preview on or off', {type: 'previewToggled'}),
	bind('reading', 'S', 'letters of the text: its own, Latin, both', {type: 'scriptStepped'}),
	bind('reading', 'B', 'next way to send right-to-left text', {type: 'bidiStepped'}),
	bind('reading', ':', 'any command by its name, as C-x, which works in the box too', {
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
	bind('reading', '|', 'pipe the article to a shell command', {type: 'prompted', purpose: 'pipe'}),
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

	bind('goto', 'g', 'top', {type: 'jumped', to: 'top'}),
	bind('goto', 'a', 'articles', {type: 'paneShown', pane: 'list'}),
	bind('goto', 'r', 'text', {type: 'paneShown', pane: 'reader'}),
	bind('goto', 'e', 'entities', {type: 'paneShown', pane: 'entities'}),
	bind('goto', 'h', 'this folder', {type: 'viewRequested', view: 'folder'}),
	bind('goto', 't', 'timeline', {type: 'viewRequested', view: 'timeline'}),
	bind('goto', 'n', 'network', {type: 'viewRequested', view: 'network'}),
	bind('goto', 'c', 'concordance', {type: 'viewRequested', view: 'concordance'}),
	bind('goto', 'f', 'frequencies', {type: 'viewRequested', view: 'frequencies'}),
	bind('goto', 'p', 'problems', {type: 'problemsOpened'}),
	bind('goto', 'b', 'bookmarks', {type: 'bookmarksShown'}),
	bind('goto', 's', 'saved searches', {type: 'searchesShown'}),
	bind('goto', 'S', 'save this search', {type: 'searchSaved'}),
	bind('goto', 'k', 'keyboard', {type: 'menuOpened', prefix: 'layout'}),
	bind('goto', '/', 'search corpus', {type: 'boxOpened', scope: 'corpus'}),

	bind('filtering', 'l', 'language', {type: 'facetsOpened', kind: 'languages'}),
	bind('filtering', 's', 'source', {type: 'facetsOpened', kind: 'sources'}),
	bind('filtering', 'd', 'date', {type: 'facetsOpened', kind: 'years'}),
	bind('filtering', 'm', 'unread, bookmark, tag', {type: 'facetsOpened', kind: 'marks'}),
	bind('filtering', 't', 'type', {type: 'facetsOpened', kind: 'types'}),
	bind('filtering', 'n', 'name', {type: 'facetsOpened', kind: 'names'}),
	bind('filtering', '/', 'type it', {type: 'filterTyped'}),
	bind('facet', '/', 'type it', {type: 'filterTyped'}),

	bind('sorting', 'd', 'date', {type: 'sorted', by: 'date'}),
	bind('sorting', 't', 'title', {type: 'sorted', by: 'title'}),
	bind('sorting', 'p', 'path', {type: 'sorted', by: 'path'}),
	bind('sorting', 'l', 'language', {type: 'sorted', by: 'language'}),
	bind('sorting', 'n', 'length', {type: 'sorted', by: 'length'}),
	bind('sorting', 'r', 'relevance', {type: 'sorted', by: 'relevance'}),

	bind('copying', 'y', 'passage, citation', {type: 'copyRequested', what: 'citation'}),
	bind('copying', 't', 'title', {type: 'copyRequested', what: 'title'}),
	bind('copying', 'p', 'path', {type: 'copyRequested', what: 'path'}),
	bind('copying', 'e', 'spellings', {type: 'copyRequested', what: 'spellings'}),
	bind('copying', 'j', 'JSON', {type: 'copyRequested', what: 'json'}),
	bind('copying', 'c', 'CSV', {type: 'copyRequested', what: 'csv'}),
	bind('copying', 'm', 'Markdown', {type: 'copyRequested', what: 'markdown'}),
	bind('copying', 'u', 'address', {type: 'copyRequested', what: 'address'}),
	bind('copying', 'k', 'command', {type: 'copyRequested', what: 'command'}),

	bind('opening', 'e', 'editor', {type: 'openRequested', opener: 'editor'}),
	bind('opening', 'p', 'pager', {type: 'openRequested', opener: 'pager'}),
	bind('opening', 'b', 'browser', {type: 'openRequested', opener: 'browser'}),
	bind('opening', 'f', 'file', {type: 'openRequested', opener: 'file'}),

	bind('layout', '1', 'CRULP', {type: 'layoutChosen', layout: 'crulp'}),
	bind('layout', '2', 'phonetic', {type: 'layoutChosen', layout: 'phonetic'}),
	bind('layout', '3', 'NLA', {type: 'layoutChosen', layout: 'nla'}),

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

	bind('prompt', 'Enter', 'run it', {type: 'accepted'}),
	bind('prompt', 'Down C-n', 'the command below', {type: 'moved', rows: 1}),
	bind('prompt', 'Up C-p', 'the command above', {type: 'moved', rows: -1}),
	bind('question', 'y Enter', 'yes', {type: 'mergeConfirmed'}),
	bind('question', 'n q', 'no', {type: 'viewClosed'}),

	bind('box', 'Enter', 'accept: the focus goes to the results', {type: 'accepted'}),
	bind('box', 'Down C-n', 'next result; a later search', {type: 'moved', rows: 1}),
	bind('box', 'Up C-p', 'previous result; where nothing is typed, an earlier search', {
		type: 'moved',
		rows: -1,
	}),
	bind('box', 'PgDn C-v', 'scroll the preview down', {type: 'previewScrolled', pages: 1}),
	bind('box', 'PgUp', 'scroll the preview up', {type: 'previewScrolled', pages: -1}),
	bind('editing', 'Left', 'letter to the left', {type: 'caretMoved', to: 'left'}),
	bind('editing', 'Right', 'letter to the right', {type: 'caretMoved', to: 'right'}),
	bind('editing', 'Home', 'start of the line', {type: 'caretMoved', to: 'start'}),
	bind('editing', 'End C-e', 'end of the line', {type: 'caretMoved', to: 'end'}),
	bind('editing', 'Backspace C-h', 'delete the last sign', {
		type: 'boxDeleted',
		what: 'codePointBefore',
	}),
	bind('editing', 'Delete C-d', 'delete the next letter', {
		type: 'boxDeleted',
		what: 'graphemeAfter',
	}),
	bind('editing', 'C-w', 'delete the word', {type: 'boxDeleted', what: 'wordBefore'}),
	bind('editing', 'C-u', 'delete to the start', {type: 'boxDeleted', what: 'toStart'}),
	bind('editing', 'C-k', 'delete to the end', {type: 'boxDeleted', what: 'toEnd'}),
	bind('editing', 'C-y', 'put back what was deleted', {type: 'killedPutBack'}),
	bind('box', 'C-r', 'earlier searches', {type: 'historyStepped', by: 1}),
	bind('box', 'C-t', 'scope: corpus, article, names, passages', {type: 'scopeStepped'}),
	bind('box', 'C-o', 'open the selected result, keep the box', {type: 'selectionOpened'}),
];

/** The rows that hold in one of `contexts`, nearest context first. */
export function bindingsIn(contexts: readonly Context[]): readonly Binding[] {
	return contexts.flatMap((context) => keymap.filter((binding) => binding.context === context));
}
