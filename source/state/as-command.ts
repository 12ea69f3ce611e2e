import type {Topic} from '../library-types.ts';
import type {ViewRequest} from '../view-types.ts';
import type {Search} from './found-types.ts';
import {selectedSearch} from './saved-searches.ts';
import type {State} from './types.ts';

/** What prints the view on top without the browser: `khabar search 'vu dai' news`. */
export function commandOf(state: State): string {
	const words = commandWords(state);
	return ['khabar', ...words].map(shellQuoted).join(' ');
}

function commandWords(state: State): readonly string[] {
	const {overlay, search, focus, open, paths, script} = state;
	switch (overlay?.type) {
		case 'card':
			return ['names', overlay.card.entity.name, ...paths];
		case 'concordance':
			return ['context', topicText(overlay.topic), ...paths];
		case 'table':
			return overlay.request.view === 'searches'
				? savedWords(state)
				: tableWords(overlay.request, paths);
		case 'parallel':
			return ['pairs', ...paths];
		default:
	}
	if (focus === 'entities') return ['entities', ...paths];
	if (focus === 'reader' && search?.scope !== 'article' && open !== undefined) {
		const letters = script === 'original' ? [] : ['--script', script];
		return ['show', open.article.id, ...paths, ...letters];
	}
	return search === undefined
		? ['list', ...paths, ...sortWords(state)]
		: searchWords(search, state);
}

/** An order from the other end has no flag. */
function sortWords({order, foundOrder, search}: State): readonly string[] {
	const asked = search === undefined ? order : foundOrder;
	return asked === undefined || asked.isReversed ? [] : ['--sort', asked.by];
}

function tableWords(request: ViewRequest, paths: readonly string[]): readonly string[] {
	switch (request.view) {
		case 'collocates': {
			const {topic, window, minimum} = request;
			const counts = ['--window', String(window), '--minimum', String(minimum)];
			return ['collocates', topicText(topic), ...paths, ...counts];
		}
		case 'frequencies':
			return ['frequencies', ...(request.article === undefined ? paths : [request.article])];
		case 'concordance':
			return ['context', topicText(request.topic), ...paths];
		case 'related':
			return ['pairs', ...paths];
		case 'folder':
		case 'timeline':
		case 'network':
			return ['overview', ...paths];
	}
}

/** The saved search that is selected. */
function savedWords(state: State): readonly string[] {
	const search = selectedSearch(state);
	return search === undefined ? ['list', ...state.paths] : searchWords(search, state);
}

function searchWords(
	{query, scope}: Pick<Search, 'query' | 'scope'>,
	state: State,
): readonly string[] {
	const {open, paths} = state;
	switch (scope) {
		case 'corpus':
		case 'copies':
			return ['search', positional(query), ...paths, ...sortWords(state)];
		case 'names':
			return ['names', positional(query), ...paths];
		case 'passages':
			return ['context', positional(query), ...paths];
		case 'article':
			return ['context', positional(query), ...(open === undefined ? paths : [open.article.path])];
	}
}

function topicText(topic: Topic): string {
	return positional(topic.type === 'entity' ? topic.name : topic.query);
}

/** What begins with a minus would be read as a flag, quoted or not; a blank before it changes no query. */
function positional(query: string): string {
	return query.startsWith('-') ? ` ${query}` : query;
}

/** For a POSIX shell. */
function shellQuoted(word: string): string {
	return /^[\w.\/:@%+,=][\w.\/:@%+,=\-]*$|^--[a-z\-]+$/v.test(word)
		? word
		: `'${word.replaceAll("'", "'\\''")}'`;
}
