import {snapOutward} from '../text/spans.ts';
import {type Span, span} from '../text/units.ts';
import {
	anchorOf,
	clampedReaderTop,
	isVisible,
	readerHeight,
	readerRows,
	readerTop,
	rowIndexOf,
	visibleRows,
} from './reader-rows.ts';
import type {TextSelection} from './reading-types.ts';
import {clampedIndex, topShowing} from './scrolling.ts';
import {isSelecting} from './selected-text.ts';
import {
	clusterSteps,
	paragraphSteps,
	reached,
	type Steps,
	stepped,
	unitAround,
	wordSteps,
} from './selection.ts';
import {notice, type Step, stay, withFields} from './step.ts';
import type {Message, State} from './types.ts';

/** v, V and what is done with the selection; `undefined` for all else. */
export function updateSelection(state: State, message: Message): Step | undefined {
	switch (message.type) {
		case 'selectionStarted':
			return startSelection(state, message.unit);
		case 'selectionMoved':
			return moveSelection(state, message);
		case 'selectionTurned':
			return turnSelection(state);
		case 'moved':
			return isSelecting(state) ? moveRows(state, message.rows * times(state)) : undefined;
		case 'paged': {
			const rows = Math.round(message.pages * (readerHeight(state) - 1)) * times(state);
			return isSelecting(state) ? moveRows(state, rows) : undefined;
		}
		case 'jumped':
			return isSelecting(state) ? moveTo(state, message.to) : undefined;
		case 'paragraphMoved':
			return isSelecting(state) ? repeatedly(state, message.by, paragraphsOf(state)) : undefined;
		default:
			return undefined;
	}
}

const ending: ReadonlySet<Message['type']> = new Set([
	'focusMoved',
	'paneShown',
	'boxOpened',
	'hitMoved',
	'mentionMoved',
	'entityTypeMoved',
	'articleMoved',
	'placeMoved',
	'lastArticleOpened',
	'clicked',
	'narrowed',
	'searchDropped',
	'wordSearched',
	'factsShown',
	'copyRequested',
]);

/** After what leads elsewhere, and after a copy, nothing is selected any more. */
export function endsSelection({type}: Message): boolean {
	return ending.has(type);
}

/** v and V: from the hit or the mention on the screen, else from its first row; again, from where the selection has come to. */
function startSelection(state: State, unit: TextSelection['unit']): Step {
	const {open, selection} = state;
	if (open === undefined) return notice(state, 'no article is open');
	const reading = withFields(state, {focus: 'reader'});
	const steps = unit === 'text' ? wordSteps(open.article.text) : paragraphsOf(state);
	if (selection !== undefined && selection.unit !== unit) {
		return shown(withUnit(reading, selection, unit));
	}
	const first =
		selection === undefined ? firstUnit(reading, unit, steps) : lastUnit(selection, steps);
	if (first === undefined) return notice(state, 'nothing to select here');
	const {start, end} = first;
	return shown({...reading, selection: {unit, start, end, active: 'end'}});
}

function withUnit(state: State, selection: TextSelection, unit: TextSelection['unit']): State {
	if (unit === 'text') return {...state, selection: {...selection, unit}};
	const steps = paragraphsOf(state);
	const start = unitAround(steps, selection.start)?.start ?? selection.start;
	const end = unitAround(steps, selection.end)?.end ?? selection.end;
	return {...state, selection: {...selection, unit, start, end}};
}

/** The unit at the end that moves. */
function lastUnit({start, end, active}: TextSelection, steps: Steps): Span | undefined {
	return active === 'start' ? steps.after(start) : steps.before(end);
}

function firstUnit(state: State, unit: TextSelection['unit'], steps: Steps): Span | undefined {
	const place = placeOnScreen(state);
	const isMark = unit === 'text' && place.end > place.start;
	const text = state.open?.article.text ?? '';
	return isMark ? snapOutward(text, place) : unitAround(steps, place.start);
}

/** The mark if it is seen, else an empty place on the first row with text. */
function placeOnScreen(state: State): Span {
	const {marked} = state;
	if (marked !== undefined && isVisible(state, marked)) return marked;
	const first = visibleRows(state).find(({source}) => source.end > source.start);
	const at = first?.source.start ?? 0;
	return span(at, at);
}

function activePlace({start, end, active}: TextSelection): Span {
	const at = active === 'start' ? start : Math.max(start, end - 1);
	return span(at, at);
}

function moveSelection(state: State, {unit, to}: Message & {type: 'selectionMoved'}): Step {
	const {selection, open} = state;
	if (selection === undefined || open === undefined) return stay(state);
	const by = to === 'next' || to === forward(state) ? 1 : -1;
	if (selection.unit === 'paragraph') return repeatedly(state, by, paragraphsOf(state));
	const {text} = open.article;
	return repeatedly(state, by, unit === 'word' ? wordSteps(text) : clusterSteps(text));
}

/** Where the text goes on, on the row of the active end. */
function forward(state: State): 'left' | 'right' {
	const rows = readerRows(state);
	const {selection} = state;
	const at = selection === undefined ? span(0, 0) : activePlace(selection);
	return rows[rowIndexOf(rows, at.start)]?.row.isRightToLeft ? 'left' : 'right';
}

function repeatedly(state: State, by: number, steps: Steps): Step {
	let {selection} = state;
	const direction = by < 0 ? -1 : 1;
	for (let left = Math.min(1000, Math.abs(by) * times(state)); left > 0; left -= 1) {
		selection = selection && stepped(selection, direction, steps);
	}
	if (selection === undefined) return shown(state);
	const {start, end} = selection;
	const isSeen = start !== state.selection?.start || end !== state.selection.end;
	const next = {...state, selection};
	return isSeen ? shown(next) : notice(next, 'there is no more text this way');
}

/** j and k: the word at the same distance on another row; paragraphs go by paragraphs. */
function moveRows(state: State, by: number): Step {
	const {selection, open} = state;
	if (selection === undefined || open === undefined) return stay(state);
	if (selection.unit === 'paragraph') {
		return repeatedly(uncounted(state), by, paragraphsOf(state));
	}
	const rows = readerRows(state);
	const at = activePlace(selection).start;
	const from = rowIndexOf(rows, at);
	const written = rows.flatMap(({source, isBelow}, index) =>
		source.end > source.start && isBelow !== true ? [index] : [],
	);
	const to = written[clampedIndex(written.indexOf(from) + by, written.length)] ?? from;
	const column = at - (rows[from]?.source.start ?? at);
	const {start, end} = rows[to]?.source ?? span(at, at);
	const target = Math.min(start + column, Math.max(start, end - 1));
	const steps = wordSteps(open.article.text);
	return shown({...state, selection: reached(selection, target, steps)});
}

/** The count is in the number of rows already. */
function uncounted(state: State): State {
	return withFields(state, {count: 0});
}

function moveTo(state: State, to: 'top' | 'bottom'): Step {
	const {selection, open} = state;
	if (selection === undefined || open === undefined) return stay(state);
	const {text} = open.article;
	const steps = selection.unit === 'text' ? wordSteps(text) : paragraphsOf(state);
	const at = to === 'top' ? 0 : (steps.before(text.length)?.start ?? 0);
	return shown({...state, selection: reached(selection, at, steps)});
}

/** o: the other end moves. */
function turnSelection(state: State): Step {
	const {selection} = state;
	if (selection === undefined) return stay(state);
	const active = selection.active === 'end' ? 'start' : 'end';
	const [turned, effects] = shown({...state, selection: {...selection, active}});
	return [{...turned, notice: `the ${active} moves now`}, effects];
}

/** Scrolls to the active end. */
function shown(state: State): Step {
	const {selection} = state;
	if (selection === undefined) return stay(state);
	const rows = readerRows(state);
	const height = readerHeight(state);
	const index = rowIndexOf(rows, activePlace(selection).start);
	const top = clampedReaderTop(rows, topShowing(index, readerTop(state), height), height);
	const isMoved = top !== readerTop(state);
	const next = isMoved ? withFields(state, {readerAnchor: anchorOf(rows, top)}) : state;
	return stay(next);
}

function paragraphsOf({open}: State): Steps {
	return paragraphSteps(open?.article.paragraphs ?? []);
}

function times({count}: State): number {
	return Math.max(1, count);
}
