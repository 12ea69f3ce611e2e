import {offset} from '../text/units.ts';
import {boxAfterDeletion, boxWithCaret, boxWithCompletion, boxWithText, passageOf} from './box.ts';
import type {Box, BoxScope} from './box-types.ts';
import {completionAt} from './completion.ts';
import type {Found, Search} from './found-types.ts';
import {readerTop} from './reader-rows.ts';
import {withResumed} from './resuming.ts';
import {clampedIndex, topShowing} from './scrolling.ts';
import {hitsInReader, selectedHead} from './selectors.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import type {Effect, Message, State} from './types.ts';
import {followSelection, keepRow, keepSelection, listHeight, revealed} from './update-list.ts';

const scopes: readonly BoxScope[] = ['corpus', 'article', 'names', 'passages'];

/** Opens the box; with the query that stands, if it has the same scope. */
export function openBox(state: State, asked: BoxScope | 'pane', text?: string): Step {
	const scope = asked === 'pane' ? paneScope(state) : asked;
	const standing = state.search?.scope === scope ? state.search.query : '';
	const query = text ?? standing;
	const isReplaceable = query !== '' && text === undefined;
	const box: Box = {scope, text: query, caret: offset(query.length), killed: '', isReplaceable};
	const next = without({...state, box}, 'overlay', 'below', 'foundOrder');
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

/** A passage that waits for an answer goes in as words, if the reader goes on typing. */
export function typeInBox(state: State, text: string): Step {
	return editBox(withPassageAsWords(state), (box) => boxWithText(box, text));
}

/** What was pasted goes in as one piece; about a long passage the reader is asked. */
export function pasteInBox(state: State, text: string): Step {
	const {box} = state;
	const passage = passageOf(text);
	if (passage === undefined) {
		return box === undefined
			? openBox(state, 'corpus', text.trim().replaceAll(/\s+/gv, ' '))
			: typeInBox(state, text);
	}
	const [opened] = box === undefined ? openBox(state, 'corpus', '') : stay(state);
	return stay(opened.box === undefined ? opened : {...opened, box: {...opened.box, passage}});
}

function withPassageAsWords(state: State): State {
	const {box} = state;
	if (box?.passage === undefined) return state;
	const {passage, ...rest} = box;
	return {...state, box: boxWithText(rest, passage)};
}

/** Tab: the next way to complete what is typed; with none, the focus goes to the results. */
export function completeBox(state: State, by: 1 | -1): Step {
	const {box} = state;
	if (box === undefined) return stay(state);
	const {completion} = box;
	if (completion === undefined || completion.candidates.length < 2) {
		const first = box.passage === undefined ? completionAt(state, box) : undefined;
		return first === undefined
			? acceptBox(state)
			: editBox(state, () => boxWithCompletion(box, first));
	}
	const count = completion.candidates.length;
	const index = (completion.index + by + count) % count;
	return editBox(state, () => boxWithCompletion(box, {...completion, index}));
}

export function moveCaret(state: State, message: Message & {type: 'caretMoved'}): Step {
	return editBox(state, (box) => boxWithCaret(box, message.to));
}

export function deleteInBox(state: State, message: Message & {type: 'boxDeleted'}): Step {
	return editBox(state, (box) => boxAfterDeletion(box, message.what));
}

/** Asks for the box's query. */
function searchFor(state: State): Step {
	const {box, search, open} = state;
	if (box === undefined) return stay(state);
	const query = box.text.trim();
	if (query === '') return [keepSelection(state, without(state, 'search')), stopped(state)];
	const within = box.scope === 'article' ? open?.article.id : undefined;
	if (search?.query === query && search.scope === box.scope && search.within === within) {
		return stay(state);
	}
	const {scope} = box;
	return ask(state, {
		query,
		scope,
		...(within === undefined ? {} : {within}),
		isUnaccepted: true,
	});
}

/** Asks; the worker answers the newest query, and the ones before it only if they are quick. */
export function ask(state: State, asked: Omit<Search, 'found'>): Step {
	const {search} = state;
	const next: Search = {
		...asked,
		// The last result stands until the new one comes: nothing flashes.
		...(search?.found === undefined || search.scope !== asked.scope ? {} : {found: search.found}),
	};
	return [{...state, search: next}, [searchEffect(state, next)]];
}

export function searchEffect({box}: State, {query, scope, within}: Search): Effect {
	const isUnfinished = box !== undefined;
	return {type: 'search', query, scope, isUnfinished, ...(within === undefined ? {} : {within})};
}

/** How far the search for the query is; of an earlier one nobody wants to know. */
export function showProgress(
	state: State,
	{query, asked, of}: Message & {type: 'searchProgressed'},
): Step {
	const {search} = state;
	if (search?.query !== query) return stay(state);
	return stay({...state, search: {...search, progress: {query, asked, of}}});
}

/** An answer; one for less letters is better than nothing, one for another scope is of no use. */
export function showFound(state: State, found: Found): Step {
	const {search} = state;
	if (search === undefined || search.scope !== found.scope) return stay(state);
	const {found: shown, progress, isAccepting = false, ...asked} = search;
	const isSame = shown?.query === found.query && shown.within === found.within;
	// Nobody who accepts a list shall see it vanish: it was found by a word that is not finished.
	if (isSame && isAccepting && found.total === 0 && shown.total > 0) {
		return stay({...state, search: {...asked, found: shown}});
	}
	const isOfLess = progress !== undefined && progress.query !== found.query;
	const next: State = {...state, search: {...asked, found, ...(isOfLess ? {progress} : {})}};
	if (state.resuming !== undefined) return resumedAt(next, found);
	if (found.scope === 'article') return stay(isSame ? next : atFirstHit(next));
	if (isSame) return stay(keepRow(state, next));
	return followSelection({...next, ...firstFound(next, found)}, false);
}

/** The query of the last run: the list and the text stay where they were left. */
function resumedAt(state: State, found: Found): Step {
	const isSame = state.search?.query === found.query;
	const shown = withResumed(
		found.scope === 'article' ? state : {...state, ...firstFound(state, found)},
	);
	return stay(isSame ? without(shown, 'resuming') : shown);
}

/** The best article is selected at once, so that the preview shows it; names stand above. */
function firstFound(state: State, found: Found): Pick<State, 'selectedIndex' | 'listTop'> {
	const selectedIndex = found.articles.length > 0 ? found.names.length : 0;
	return {selectedIndex, listTop: topShowing(selectedIndex, 0, listHeight(state))};
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
	const closed = without(state, 'box');
	if (box.passage !== undefined) {
		const next = withFields(closed, {focus: 'list'});
		return ask(next, {query: box.passage, scope: 'copies'});
	}
	const query = box.text.trim();
	if (query === '') return stay(closed);
	const history = [query, ...state.history.filter((entry) => entry !== query)].slice(0, 200);
	const focus = acceptedFocus(state, box.scope);
	const next = accepted(withFields(closed, {history, focus}));
	const [asked, effects] = askAsFinished(next);
	return [asked, [{type: 'rememberQuery', query}, ...effects]];
}

function accepted(state: State): State {
	if (state.search?.isUnaccepted === undefined) return state;
	const {isUnaccepted: _, ...search} = state.search;
	return {...state, search};
}

/**
 * What was typed is the query now, and its last word no beginning any more: asked so, the list counts what the
 * concordance and the command line count. Names stay, which are found by their beginnings.
 */
function askAsFinished(state: State): Step {
	const {search} = state;
	if (search === undefined || search.scope === 'names' || search.scope === 'copies') {
		return stay(state);
	}
	return [{...state, search: {...search, isAccepting: true}}, [searchEffect(state, search)]];
}

/** A search for names over the pane of entities narrows that pane, and stays there. */
function acceptedFocus({focus}: State, scope: BoxScope): State['focus'] {
	if (scope === 'article') return 'reader';
	return scope === 'names' && focus === 'entities' ? 'entities' : 'list';
}

/** Esc keeps the query; the box goes. A passage that is not to be searched as one goes into the box as words. */
export function closeBox(state: State): Step {
	if (state.box?.passage !== undefined) return searchFor(withPassageAsWords(state));
	return askAsFinished(without(state, 'box'));
}

/** C-c in the box: clears it, and leaves it when it is empty. */
export function clearBox(state: State): Step {
	if (state.box?.passage !== undefined) {
		const {passage: _, ...box} = state.box;
		return stay({...state, box});
	}
	if (state.box === undefined || state.box.text === '') return dropSearch(state);
	return editBox(state, (box) => ({...box, text: '', caret: offset(0), killed: box.text}));
}

/** The whole list again, the selection on the article that was selected, or stood beside the names. */
export function dropSearch(state: State): Step {
	const all = without(state, 'search', 'box', 'marked', 'foundOrder');
	const id = selectedHead(state)?.id ?? state.open?.article.id;
	return [keepSelection({...state, isTouched: true}, all, id), stopped(state)];
}

/** A search that was not answered yet is given up. */
function stopped({search}: State): readonly Effect[] {
	const isWaiting = search !== undefined && search.found?.query !== search.query;
	return isWaiting ? [{type: 'stopSearch'}] : [];
}

export function stepScope(state: State): Step {
	return editBox(state, (box) => {
		const index = (scopes.indexOf(box.scope) + 1) % scopes.length;
		return {...box, scope: scopes[index] ?? 'corpus'};
	});
}

/** C-r goes back in the history and stays at the oldest; Down comes forward again, to the empty box. */
export function stepHistory(state: State, by: 1 | -1): Step {
	const {box, history} = state;
	if (box === undefined) return stay(state);
	if (history.length === 0) return notice(state, 'no earlier searches');
	const to = (box.historyIndex ?? -1) + by;
	if (to < 0) return editBox(state, () => ({...withoutHistory(box), text: '', caret: offset(0)}));
	const index = clampedIndex(to, history.length);
	const text = history[index] ?? box.text;
	return editBox(state, () => ({...box, text, caret: offset(text.length), historyIndex: index}));
}

function withoutHistory({historyIndex: _, ...box}: Box): Box {
	return box;
}

/** Whether Up and Down walk the history: where nothing is typed, or what stands there came from it. */
export function isInHistory({box, history}: State): boolean {
	return (
		box !== undefined && history.length > 0 && (box.text === '' || box.historyIndex !== undefined)
	);
}

/** Another article is open: a search in the article is asked again of this one. */
export function searchOpenArticle(state: State): Step {
	const {search, open} = state;
	if (search?.scope !== 'article' || open === undefined) return stay(state);
	const {id} = open.article;
	if (search.within === id) return stay(state);
	return ask({...state, search: {...search, query: ''}}, {...search, within: id});
}
