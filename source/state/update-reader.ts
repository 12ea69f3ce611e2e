import type {ArticleId} from '../corpus/types.ts';
import type {Mention} from '../entities/types.ts';
import type {Span} from '../text/units.ts';
import type {Found} from './found-types.ts';
import {keyOf} from './keys-in-force.ts';
import {
	anchorOf,
	clampedReaderTop,
	isVisible,
	readerHeight,
	readerRows,
	readerTop,
	visibleRows,
} from './reader-rows.ts';
import {clampedIndex} from './scrolling.ts';
import {
	currentEntity,
	hitsInReader,
	layoutOf,
	listFound,
	listIndexOf,
	selectedHead,
	shownEntities,
	shownGroups,
} from './selectors.ts';
import {shownName} from './shown-name.ts';
import {notice, type Step, stay, withFields} from './step.ts';
import type {State} from './types.ts';
import {moveArticle, nextArticleIndex, revealed} from './update-list.ts';

/** Scrolls the reader by rows, or does nothing at either end. */
export function scrollReader(state: State, by: number): Step {
	return scrollReaderTo(state, readerTop(state) + by);
}

export function scrollReaderTo(state: State, top: number): Step {
	const rows = readerRows(state);
	const before = readerTop(state);
	// Upwards to the row above the one that would be cut from it.
	let whole = top;
	while (top < before && rows[whole]?.isBelow === true) whole -= 1;
	const next = clampedReaderTop(rows, whole, readerHeight(state));
	if (next === before) return stay(state);
	return stay(withFollowed(withFields(state, {readerAnchor: anchorOf(rows, next)})));
}

/** Moving in the text follows in the pane: the first name on the screen, unless one was chosen. */
function withFollowed(state: State): State {
	const visible = visibleRows(state);
	const start = visible[0]?.source.start ?? 0;
	const end = visible.at(-1)?.source.end ?? 0;
	const first = state.open?.mentions.find(
		(mention) => mention.start >= start && mention.end <= end && isName(mention),
	);
	return first === undefined ? state : withFields(state, {followedEntity: first.entity});
}

function isName({type}: Mention): boolean {
	return type !== 'date' && type !== 'quantity' && type !== 'url';
}

/** To the start of the paragraph after or before the one on top. */
export function moveParagraph(state: State, by: 1 | -1): Step {
	const rows = readerRows(state);
	const top = readerTop(state);
	const isStart = (index: number): boolean =>
		rows[index]?.paragraph !== rows[index - 1]?.paragraph && rows[index] !== undefined;
	let index = top + by;
	while (index > 0 && index < rows.length && !isStart(index)) index += by;
	return scrollReaderTo(state, index);
}

/** e and E: the next place in the text that names the current entity, around the end. */
export function moveMention(state: State, by: 1 | -1): Step {
	const current = currentEntity(state);
	if (state.open === undefined || current === undefined) return notice(state, 'no entities here');
	const mentions = state.open.mentions.filter(({entity}) => entity === current.entity.id);
	const [place, index] = spanAfter(state, mentions, by);
	if (place === undefined) return notice(state, 'no entities here');
	const next = withFields(state, {selectedEntity: current.entity.id});
	const text = `${shownName(current.entity)}: mention ${index + 1} of ${mentions.length}`;
	return notice(revealed(next, place), text);
}

/** The next span after the marked one, or after the top of the reader; past the end it begins again. */
function spanAfter(
	state: State,
	spans: readonly (Span | Mention)[],
	by: 1 | -1,
): readonly [Span | undefined, number] {
	const from = placeInText(state);
	const isAfter = ({start}: Span): boolean => (from.isMark ? start > from.at : start >= from.at);
	const after = spans.findIndex(isAfter);
	const before = spans.findLastIndex(({start}) => start < from.at);
	const index = by > 0 ? Math.max(0, after) : before < 0 ? spans.length - 1 : before;
	return [spans[index], index];
}

function placeInText(state: State): {readonly at: number; readonly isMark: boolean} {
	const {marked} = state;
	if (marked !== undefined && isVisible(state, marked)) return {at: marked.start, isMark: true};
	return {at: anchorOf(readerRows(state), readerTop(state)), isMark: false};
}

/** n and N: the next hit of the query; past the last one, the next article that it found. */
export function moveHit(state: State, by: 1 | -1): Step {
	const {search} = state;
	if (search === undefined)
		return notice(state, `no search yet: ${keyOf(state, 'reading.search')} starts one`);
	// The article that is on its way opens at its first hit.
	if (state.opening !== undefined && search.scope !== 'article') return stay(state);
	const hits = hitsInReader(state);
	const from = placeInText(state);
	const index =
		by > 0
			? hits.findIndex(({start}) => (from.isMark ? start > from.at : start >= from.at))
			: hits.findLastIndex(({start}) => start < from.at);
	const hit = hits[index];
	if (hit !== undefined) {
		return notice(revealed(state, hit), `hit ${index + 1} of ${hits.length}`);
	}
	return moveToFoundArticle(state, by, hits);
}

function moveToFoundArticle(state: State, by: 1 | -1, hits: readonly Span[]): Step {
	const found = listFound(state)?.found;
	const index = found === undefined ? undefined : nextArticleIndex(state, by);
	if (found === undefined || index === undefined) {
		if (hits.length === 0) return notice(state, 'no hits here');
		return notice(state, by > 0 ? 'this is the last hit' : 'this is the first hit');
	}
	const [next, effects] = moveArticle(state, by, by > 0 ? 'first' : 'last');
	const id = selectedHead(next)?.id;
	const number = placeAmongFound(next, found, id) + 1;
	const text = `article ${number} of ${found.total}`;
	return [withFields(next, {notice: text}), effects];
}

/** Counted from 0, in the order of the list. */
function placeAmongFound(state: State, found: Found, id: ArticleId | undefined): number {
	if (id === undefined) return -1;
	if (found.scope === 'passages') return found.articles.findIndex((article) => article.id === id);
	return listIndexOf(state, id) - found.names.length;
}

/** Selects the entity so many rows further on in the pane of entities. */
export function selectEntity(state: State, by: number): Step {
	if (state.open === undefined) return stay(state);
	const all = shownEntities(state);
	const current = currentEntity(state)?.entity.id;
	const from = all.findIndex(({entity}) => entity.id === current);
	const next = all[clampedIndex(from + by, all.length)];
	return stay(next === undefined ? state : withFields(state, {selectedEntity: next.entity.id}));
}

/** Selects an entity by its place in the pane, counted from 0. */
export function selectEntityAt(state: State, index: number): Step {
	const all = shownEntities(state);
	const next = all[clampedIndex(index, all.length)];
	return stay(next === undefined ? state : withFields(state, {selectedEntity: next.entity.id}));
}

/** t and T: the first entity of the next type. */
export function moveEntityType(state: State, by: 1 | -1): Step {
	if (state.open === undefined) return stay(state);
	const groups = shownGroups(state);
	const type = currentEntity(state)?.entity.type;
	const from = groups.findIndex((group) => group.type === type);
	const next = groups[(from + by + groups.length) % Math.max(1, groups.length)];
	const first = next?.entities[0];
	if (next === undefined || first === undefined) return stay(state);
	const selected = withFields(state, {selectedEntity: first.entity.id});
	// Where the pane is not seen, the name is told.
	const isSeen = layoutOf(selected).entities !== undefined || selected === state;
	return isSeen ? stay(selected) : notice(selected, `${next.label}: ${shownName(first.entity)}`);
}
