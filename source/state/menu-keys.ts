import {type Binding, bind} from './binding.ts';

/** The keys after a prefix. */
export const menuKeys: readonly Binding[] = [
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
];

/** The keys where letters are text, and in a question. */
export const typingKeys: readonly Binding[] = [
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
	bind('editing', 'C-x', 'any command by its name', {type: 'prompted', purpose: 'palette'}),
];
