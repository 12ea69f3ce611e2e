import {keptElsewhere} from './kept-elsewhere.ts';
import {progressed} from './reading-progress.ts';
import {withoutMissing, withResumed} from './resuming.ts';
import {clampedTop} from './scrolling.ts';
import {listLength} from './selectors.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import type {Message, OpenArticle, State} from './types.ts';
import {showUnified} from './update-edits.ts';
import {stayedOpen} from './update-keeping.ts';
import {followSelection, keepSelection, listHeight, openArticle, selectRow} from './update-list.ts';
import {showCard} from './update-overlay.ts';
import {showParallel} from './update-parallel.ts';
import {readingRestarted, reindexed, reloaded} from './update-reload.ts';
import {searchEffect, searchOpenArticle, showFound, showProgress} from './update-search.ts';
import {refreshView, showView} from './update-view.ts';

/** What happened around the program; `undefined` for what the reader pressed. */
export function updateWorld(state: State, message: Message): Step | undefined {
	switch (message.type) {
		case 'resized':
			return stay(resized(state, message.columns, message.rows));
		case 'terminalMeasured':
			return stay(measured(state, message));
		case 'articlesRead':
			return articlesRead(state, message);
		case 'indexProgressed':
			return progressed(state, message);
		case 'partlyIndexed':
			return partlyIndexed(state, message.articles);
		case 'indexed':
			return indexed(state, message);
		case 'articleRead':
			return articleRead(state, message.open);
		case 'searchProgressed':
			return showProgress(state, message);
		case 'searched':
			return showFound(state, message.found);
		case 'cardRead':
			return showCard(state, message);
		case 'pairRead':
			return showParallel(state, message);
		case 'entitiesUnified':
			return showUnified(state, message);
		case 'pairsFound':
			return stay(withFields(state, {pairs: message.pairs}));
		case 'viewRead':
			return message.isAgain === true
				? refreshView(state, message.view)
				: showView(state, message.view);
		case 'articleStayedOpen':
			return stayedOpen(state, message.id);
		case 'keptRead':
			return keptElsewhere(state, message);
		case 'reloadProgressed':
			return stay(
				withFields(state, {reloading: {files: message.files, articles: message.articles}}),
			);
		case 'reloaded':
			return reloaded(state, message);
		case 'reindexed':
			return reindexed(state, message);
		case 'readingRestarted':
			return readingRestarted(state, message.message);
		case 'failed':
			return notice(state, message.message);
		case 'quitDisarmed':
			if (!state.isQuitArmed) return stay(state);
			return stay(withFields(without(state, 'notice'), {isQuitArmed: false}));
		default:
			return undefined;
	}
}

/** Shows the article, and searches it if the reader searches in articles. */
function articleRead(state: State, open: OpenArticle): Step {
	const [shown, effects] = openArticle(state, open);
	const [next, more] = searchOpenArticle(shown);
	return [next, [...effects, ...more]];
}

function resized(state: State, columns: number, rows: number): State {
	const next = withFields(state, {columns, rows});
	const [selected] = selectRow(next, next.selectedIndex);
	const listTop = clampedTop(selected.listTop, listLength(next), listHeight(next));
	return withFields(next, {listTop});
}

function measured(state: State, message: Message & {type: 'terminalMeasured'}): State {
	const {encoding, warning} = message;
	const next = withFields(state, {encoding});
	return warning === undefined ? without(next, 'warning') : withFields(next, {warning});
}

function articlesRead(state: State, message: Message & {type: 'articlesRead'}): Step {
	const {heads, problems, isComplete} = message;
	const kept = keepSelection(state, withFields(state, {heads, problems, isRead: isComplete}));
	const next = withResumed(isComplete ? withoutMissing(kept) : kept);
	if (next.open !== undefined || next.opening !== undefined) return stay(next);
	return followSelection(next, true);
}

/** What was read so far can be searched: a query that was typed before now has a first answer. */
function partlyIndexed(state: State, articles: number): Step {
	if (state.isIndexed) return stay(state);
	const next = withFields(state, {searchableArticles: articles});
	return [next, next.search === undefined ? [] : [searchEffect(next, next.search)]];
}

/** The index stands: the open article gets its entities, the query its whole answer. */
function indexed(state: State, message: Message & {type: 'indexed'}): Step {
	const {overview, heads = state.heads} = message;
	const kept = keepSelection(
		state,
		withFields(without(state, 'reading', 'searchableArticles', 'isReloadDue'), {
			overview,
			heads,
			isIndexed: true,
			indexedArticles: heads.length,
		}),
	);
	const {open, search} = kept;
	// The answer to the query of the last run is still to come.
	const next = search === undefined ? without(withResumed(kept), 'resuming') : kept;
	const id = next.opening?.id ?? open?.article.id;
	return [
		next,
		[
			...(id === undefined || open?.isIndexed === true
				? []
				: [{type: 'readArticle', id, isUrgent: true} as const]),
			// A query typed before now was never answered, one that was answered may find more.
			...(search === undefined ? [] : [searchEffect(next, search)]),
			...(state.isReloadDue ? [{type: 'reload'} as const] : []),
		],
	];
}
