import {offset} from '../text/units.ts';
import {boxAfterDeletion, boxWithCaret, boxWithText} from './box.ts';
import {readerTop} from './reader-rows.ts';
import {clampedIndex} from './scrolling.ts';
import {hitsInReader} from './selectors.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import type {Box, BoxScope, Effect, Found, Message, Search, State} from './types.ts';
import {followSelection, keepSelection, revealed} from './update-list.ts';

const scopes: readonly BoxScope[] = ['corpus', 'article', 'names'];

/** Opens the box; with the query that stands, if it has the same scope. */
export function openBox(state: State, asked: BoxScope | 'pane', text?: string): Step {
	const scope = asked === 'pane' ? paneScope(state) : asked;
	const standing = state.search?.scope === scope ? state.search.query : '';
	const query = text ?? standing;
	const isReplaceable = query !== '' && text === undefined;
	const box: Box = {scope, text: query, caret: offset(query.length), killed: '', isReplaceable};
	const next = without({...state, box}, 'overlay');
	return scope === 'article' || text !== undefined ? searchFor(next) : stay(next);
}

function paneScope({focus}: State): BoxScope {
	if (focus === 'reader') return 'article';
	return focus === 'entities' ? 'names' : 'corpus';
}

/** Changes the box and asks for what it says now. */
function editBox(state: State, edit: (box: Box) => Box): Step {
	if (state.box === undefined) return stay(state);
	const box = edit(state.box);
	if (box === state.box) return stay(state);
	const next = {...state, box};
	const isSame = box.text === state.box.text && box.scope === state.box.scope;
	return isSame ? stay(next) : searchFor(next);
}

export function typeInBox(state: State, text: string): Step {
	return editBox(state, (box) => boxWithText(box, text));
}

export function moveCaret(state: State, message: Message & {type: 'caretMoved'}): Step {
	return editBox(state, (box) => boxWithCaret(box, message.to));
}

export function deleteInBox(state: State, message: Message & {type: 'boxDeleted'}): Step {
	return editBox(state, (box) => boxAfterDeletion(box, message.what));
}

/** Asks for the box's query; while an answer is under way the newest query waits for it. */
function searchFor(state: State): Step {
	const {box, search, open} = state;
	if (box === undefined) return stay(state);
	const query = box.text.trim();
	if (query === '') return stay(keepSelection(state, without(state, 'search')));
	const within = box.scope === 'article' ? open?.article.id : undefined;
	if (search?.query === query && search.scope === box.scope && search.within === within) {
		return stay(state);
	}
	const isPending = search?.isPending ?? false;
	const next: Search = {
		query,
		scope: box.scope,
		...(within === undefined ? {} : {within}),
		// The last result stands until the new one comes: nothing flashes.
		...(search?.found === undefined || search.scope !== box.scope ? {} : {found: search.found}),
		isPending: true,
	};
	return [{...state, search: next}, isPending ? [] : [searchEffect(state, next)]];
}

export function searchEffect({box}: State, {query, scope, within}: Search): Effect {
	const isUnfinished = box !== undefined;
	return {type: 'search', query, scope, isUnfinished, ...(within === undefined ? {} : {within})};
}

/** An answer: shown if it is for what is asked now, else the newest query is sent. */
export function showFound(state: State, found: Found): Step {
	const {search} = state;
	if (search === undefined) return stay(state);
	const isCurrent =
		search.query === found.query && search.scope === found.scope && search.within === found.within;
	const effects = isCurrent ? [] : [searchEffect(state, search)];
	// An answer for another scope is of no use; one for less letters is better than nothing.
	if (search.scope !== found.scope) return [state, effects];
	const isSame = search.found?.query === found.query;
	const next: State = {...state, search: {...search, found, isPending: !isCurrent}};
	if (found.scope === 'article') return [atFirstHit(next), effects];
	if (isSame) return [keepSelection(state, next), effects];
	const [followed, more] = followSelection({...next, ...firstFound(found)}, false);
	return [followed, [...effects, ...more]];
}

/** The best article is selected at once, so that the preview shows it; names stand above. */
function firstFound(found: Found): Pick<State, 'selectedIndex' | 'listTop'> {
	const selectedIndex = found.articles.length > 0 ? found.names.length : 0;
	return {selectedIndex, listTop: 0};
}

/** The first hit from the top of the reader on, else the first of all. */
function atFirstHit(state: State): State {
	const hits = hitsInReader(state);
	const top = state.open === undefined ? 0 : readerTop(state);
	const hit = hits.find(({start}) => start >= (top === 0 ? 0 : state.readerAnchor)) ?? hits[0];
	return hit === undefined ? without(state, 'marked') : revealed(state, hit);
}

/** Enter: the query stays, the focus goes to what it found, and it is remembered. */
export function acceptBox(state: State): Step {
	const {box} = state;
	if (box === undefined) return stay(state);
	const query = box.text.trim();
	const closed = without(state, 'box');
	if (query === '') return stay(closed);
	const history = [query, ...state.history.filter((entry) => entry !== query)].slice(0, 200);
	const focus = box.scope === 'article' ? 'reader' : 'list';
	const next = withFields(closed, {history, focus});
	return [next, [{type: 'rememberQuery', query}]];
}

/** Esc keeps the query; the box goes. */
export function closeBox(state: State): Step {
	return stay(without(state, 'box'));
}

/** C-c in the box: clears it, and leaves it when it is empty. */
export function clearBox(state: State): Step {
	if (state.box === undefined || state.box.text === '') return dropSearch(state);
	return editBox(state, (box) => ({...box, text: '', caret: offset(0), killed: box.text}));
}

/** The whole list again, the selection on the article that was selected. */
export function dropSearch(state: State): Step {
	return stay(
		keepSelection({...state, isTouched: true}, without(state, 'search', 'box', 'marked')),
	);
}

export function stepScope(state: State): Step {
	return editBox(state, (box) => {
		const index = (scopes.indexOf(box.scope) + 1) % scopes.length;
		return {...box, scope: scopes[index] ?? 'corpus'};
	});
}

/** C-r goes back in the history, C-r after the oldest stays there. */
export function stepHistory(state: State, by: 1 | -1): Step {
	const {box, history} = state;
	if (box === undefined) return stay(state);
	if (history.length === 0) return notice(state, 'no earlier searches');
	const index = clampedIndex((box.historyIndex ?? -1) + by, history.length);
	const text = history[index] ?? box.text;
	return editBox(state, () => ({...box, text, caret: offset(text.length), historyIndex: index}));
}

/** Another article is open: a search in the article is asked again of this one. */
export function searchOpenArticle(state: State): Step {
	const {search, open} = state;
	if (search?.scope !== 'article' || open === undefined) return stay(state);
	const {id} = open.article;
	if (search.within === id) return stay(state);
	const {found: _, ...rest} = search;
	const next: Search = {...rest, within: id, isPending: true};
	return [{...state, search: next}, search.isPending ? [] : [searchEffect(state, next)]];
}
