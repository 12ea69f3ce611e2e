import type {ArticleId} from '../corpus/types.ts';
import type {EntityId, ListedEntity} from '../entities/types.ts';
import {mostPlaces} from '../keeping/session.ts';
import {changedOffset} from '../text/changed-offset.ts';
import {type Offset, offset, type Span} from '../text/units.ts';
import {
	anchorOf,
	clampedReaderTop,
	readerHeight,
	readerRows,
	rowIndexOf,
	rowsBelow,
} from './reader-rows.ts';
import {clampedIndex, clampedTop, topRevealing, topShowing} from './scrolling.ts';
import {
	hitsInReader,
	hitsOfFound,
	type ListRow,
	layoutOf,
	listIndexOf,
	listLength,
	listRowAt,
	selectedHead,
} from './selectors.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import type {Effect, OpenArticle, State} from './types.ts';

/** The rows of articles that the list shows at once, its rule left out. */
export function listHeight(state: State): number {
	return Math.max(1, (layoutOf(state).list?.height ?? layoutOf(state).body.height) - 1);
}

/** Selects a row of the list; the reader follows when no key has come for a moment. */
export function selectRow(state: State, index: number): Step {
	const length = listLength(state);
	const selectedIndex = clampedIndex(index, length);
	const height = listHeight(state);
	const listTop = clampedTop(topShowing(selectedIndex, state.listTop, height), length, height);
	const next = withFields(state, {selectedIndex, listTop});
	return next === state ? stay(state) : followSelection(next, false);
}

/** Asks for the article of the selected row, unless it is open; for a name's row for one that names it. */
export function followSelection(state: State, isUrgent: boolean): Step {
	const row = listRowAt(state, state.selectedIndex);
	if (row === undefined) return stay(without(state, 'opening'));
	if (row.type === 'name') return followName(state, row.found.target);
	const first = targetOf(row);
	if (state.open?.article.id === row.head.id) {
		const here = without(state, 'opening');
		return stay(first === undefined ? here : revealed(here, first));
	}
	if (!state.hasPreview && !isUrgent) return stay(without(state, 'opening'));
	return requestArticle(state, row.head.id, {isUrgent, ...(first && {goTo: first})});
}

/** In the pane of entities names are those of the open article, which stays. */
function followName(state: State, {id: entity, firstArticle: first}: ListedEntity): Step {
	const here = without(state, 'opening');
	if (first === undefined || !state.hasPreview || state.focus === 'entities') return stay(here);
	const {open} = state;
	if (open?.mentions.some((mention) => mention.entity === entity)) {
		return stay(atMention(here, open, entity));
	}
	return [
		{...state, opening: {id: first, entity}},
		[{type: 'readArticle', id: first, isUrgent: false}],
	];
}

function atMention(state: State, {mentions}: OpenArticle, entity: EntityId | undefined): State {
	const mention = mentions.find((each) => each.entity === entity);
	return mention === undefined ? state : revealed(state, mention);
}

/** Where the reader goes in the article of a row: to its passage, else to its first hit. */
function targetOf(row: Exclude<ListRow, {type: 'name'}>): Span | undefined {
	if (row.type === 'passage') return row.found.place;
	return row.found && hitsOfFound(row.found)[0];
}

export function requestArticle(
	state: State,
	id: ArticleId,
	{isUrgent, goTo}: {readonly isUrgent: boolean; readonly goTo?: Span},
): Step {
	if (state.open?.article.id === id) {
		return stay(goTo === undefined ? state : revealed(state, goTo));
	}
	const effect: Effect = {type: 'readArticle', id, isUrgent};
	return [{...state, opening: goTo === undefined ? {id} : {id, goTo}}, [effect]];
}

/** An article at a place where it was read before; the list goes along, where it shows the article. */
export function readAt(state: State, id: ArticleId, anchor: Offset): Step {
	const index = listIndexOf(state, id);
	const [selected] = index < 0 ? stay(state) : selectRow(state, index);
	const here = without(selected, 'opening', 'marked', 'selection');
	if (state.open?.article.id === id) return stay({...here, readerAnchor: anchor});
	return [{...here, opening: {id, anchor}}, [{type: 'readArticle', id, isUrgent: true}]];
}

/** Puts an article into the reader: at the place asked for, at its first hit, or where it was left. */
export function openArticle(state: State, open: OpenArticle): Step {
	const {id} = open.article;
	if (state.open?.article.id === id) return stay(refreshed(state, open));
	// What was asked for before the selection moved on comes too late.
	const isAsked = state.opening === undefined ? state.open === undefined : state.opening.id === id;
	if (!isAsked) return stay(state);
	const goTo = state.opening?.goTo;
	const left = without(
		withPlace(state),
		'opening',
		'marked',
		'selection',
		'selectedEntity',
		'followedEntity',
	);
	const known = state.opening?.anchor ?? state.places.find((place) => place.id === id)?.anchor;
	const next: State = {...left, open, readerAnchor: known ?? offset(0), entityTop: 0};
	const isPlace = state.opening?.anchor !== undefined;
	const target = goTo ?? (isPlace ? undefined : hitsInReader(next)[0]);
	return stay(
		target === undefined ? atMention(next, open, state.opening?.entity) : revealed(next, target),
	);
}

/** The entities came later than the text: the place stays, and so does the text that was wrapped. */
function refreshed(state: State, open: OpenArticle): State {
	const shown = state.open?.article;
	const isSame = shown !== undefined && shown.text === open.article.text;
	const next = isSame ? {...state, open: {...open, article: shown}} : changedText(state, open);
	// Another article may have been asked for meanwhile: it is still to come.
	if (state.opening?.id !== open.article.id) return next;
	const {goTo, entity} = state.opening;
	const here = without(next, 'opening');
	return goTo === undefined ? atMention(here, open, entity) : revealed(here, goTo);
}

/** The file was written anew: what is read stays in its place, what was marked in it may be gone. */
function changedText(state: State, open: OpenArticle): State {
	const before = state.open?.article.text ?? '';
	const readerAnchor = changedOffset(before, open.article.text, state.readerAnchor);
	return {...without(state, 'marked', 'selection'), open, readerAnchor};
}

/** Remembers where the reader stands in the article that it leaves. */
function withPlace(state: State): State {
	const {open, readerAnchor, places} = state;
	if (open === undefined) return state;
	const {id} = open.article;
	const others = places.filter((place) => place.id !== id).slice(1 - mostPlaces);
	return {...state, places: [...others, {id, anchor: readerAnchor}]};
}

/** Marks a span of the open article and scrolls to it if it is out of sight. */
export function revealed(state: State, place: Span): State {
	const rows = readerRows(state);
	const height = readerHeight(state);
	const top = clampedReaderTop(rows, rowIndexOf(rows, state.readerAnchor), height);
	const index = rowIndexOf(rows, place.start);
	const below = rowsBelow(rows, index);
	const next = topRevealing(index, top, Math.max(1, height - below));
	const whole = clampedReaderTop(rows, next, height);
	return {...state, marked: place, readerAnchor: anchorOf(rows, whole)};
}

/** J and K: the next article of the list, with the focus left in the reader; at its first hit, or at its last. */
export function moveArticle(state: State, by: number, at: 'first' | 'last' = 'first'): Step {
	const index = nextArticleIndex(state, by);
	if (index === undefined) {
		return notice(state, by > 0 ? 'this is the last article' : 'this is the first article');
	}
	const [selected] = selectRow(state, index);
	const row = listRowAt(selected, index);
	const last = row?.type === 'article' && row.found && hitsOfFound(row.found).at(-1);
	return row?.type === 'article' && last && at === 'last'
		? requestArticle(selected, row.head.id, {isUrgent: true, goTo: last})
		: followSelection(selected, true);
}

/** The index of the next row that is of another article; the rows of names are passed over. */
export function nextArticleIndex(state: State, by: number): number | undefined {
	const open = state.open?.article.id;
	const from = open === undefined ? state.selectedIndex : listIndexOf(state, open);
	const step = Math.sign(by);
	const start = from < 0 ? state.selectedIndex - step : from;
	// `9J` with fewer left goes to the last one.
	let index = start + step * Math.max(1, Math.min(Math.abs(by), room(state, start, step)));
	for (let row = listRowAt(state, index); isPassedOver(row, open); row = listRowAt(state, index)) {
		index += step;
	}
	return listRowAt(state, index) === undefined ? undefined : index;
}

function isPassedOver(row: ListRow | undefined, open: ArticleId | undefined): boolean {
	return row?.type === 'name' || (row?.type === 'passage' && row.head.id === open);
}

function room(state: State, start: number, step: number): number {
	return step > 0 ? listLength(state) - 1 - start : start;
}

/** Keeps the selection on its article while the list around it changes. */
export function keepSelection(
	before: State,
	after: State,
	id: ArticleId | undefined = selectedHead(before)?.id,
): State {
	const kept = id === undefined || !before.isTouched ? -1 : listIndexOf(after, id);
	const height = listHeight(after);
	const length = listLength(after);
	const selectedIndex = clampedIndex(kept < 0 ? before.selectedIndex : kept, length);
	const top = before.listTop + (selectedIndex - before.selectedIndex);
	const listTop = clampedTop(topShowing(selectedIndex, top, height), length, height);
	return withFields(after, {selectedIndex, listTop});
}

/**
 * The same where the list changes by itself: the selection stays in its row of the screen, though rows at the end may
 * be empty then, until the next key.
 */
export function keepRow(before: State, after: State): State {
	const kept = keepSelection({...before, isTouched: true}, after);
	const row = before.selectedIndex - before.listTop;
	const isInSight = row >= 0 && row < listHeight(after);
	return isInSight ? withFields(kept, {listTop: Math.max(0, kept.selectedIndex - row)}) : kept;
}

export function isNameSelected(state: State): boolean {
	return listRowAt(state, state.selectedIndex)?.type === 'name';
}
