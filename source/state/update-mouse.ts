import type {Mention} from '../entities/types.ts';
import {offsetAtCell} from '../text/cell-offset.ts';
import {cells} from '../text/units.ts';
import type {BoxScope} from './box-types.ts';
import {concordanceLines, concordanceRowCount} from './concordance-rows.ts';
import {visibleEntityLines} from './entity-lines.ts';
import {readerTextWidth, rowsAboveText, visibleRows} from './reader-rows.ts';
import {readerMargin} from './reader-width.ts';
import {placeAt, type ScreenPlace} from './screen-places.ts';
import {clampedTop, topOfSelected} from './scrolling.ts';
import {currentEntity, layoutOf, listLength} from './selectors.ts';
import {type Step, stay, withFields} from './step.ts';
import type {Message, Overlay, State} from './types.ts';
import {listHeight, selectRow} from './update-list.ts';
import {closeOverlay} from './update-overlay.ts';
import * as reader from './update-reader.ts';
import {acceptBox} from './update-search.ts';
import {tableOf} from './update-view.ts';

type Run = (state: State, message: Message) => Step;

/** With --mouse: the wheel scrolls what is under it, a click selects; `undefined` for all else. */
export function updateMouse(state: State, message: Message, run: Run): Step | undefined {
	if (message.type !== 'clicked' && message.type !== 'wheeled') return undefined;
	const place = placeAt(state, message.column, message.row);
	if (place === undefined || state.prompt !== undefined) return stay(state);
	return message.type === 'wheeled'
		? wheel(state, place, message.rows, run)
		: click(state, place, run);
}

function wheel(state: State, {area}: ScreenPlace, rows: number, run: Run): Step {
	switch (area) {
		case 'list': {
			// The selection stays where it is, also out of sight.
			const top = clampedTop(state.listTop + rows, listLength(state), listHeight(state));
			return stay(withFields(state, {listTop: top}));
		}
		case 'reader':
			return reader.scrollReader(state, rows);
		case 'entities':
			return reader.selectEntity(state, Math.sign(rows));
		case 'overlay':
			return run(withFields(state, {count: 0}), {type: 'moved', rows});
		default:
			return stay(state);
	}
}

function click(state: State, place: ScreenPlace, run: Run): Step {
	const {overlay} = state;
	// A menu and a question stand in the footer: a click elsewhere leaves them.
	if (overlay?.type === 'menu' || overlay?.type === 'merging') return closeOverlay(state);
	if (state.box === undefined || place.area === 'search') return clickIn(state, place, run);
	const [accepted, effects] = acceptBox(state);
	const [next, more] = clickIn(accepted, place, run);
	return [next, [...effects, ...more]];
}

function clickIn(state: State, place: ScreenPlace, run: Run): Step {
	switch (place.area) {
		case 'list':
			return clickList(state, place, run);
		case 'reader':
			return clickReader(state, place, run);
		case 'entities':
			return clickEntity(state, place, run);
		case 'strip':
			return stay(withFields(state, {focus: 'entities'}));
		case 'folder':
			return run(state, {type: 'viewRequested', view: 'folder'});
		case 'search':
			return state.box === undefined && place.row === 0
				? run(state, {type: 'boxOpened', scope: boxScope(state)})
				: stay(state);
		case 'overlay':
			return clickView(state, place, run);
	}
}

function boxScope({search}: State): BoxScope {
	const scope = search?.scope ?? 'corpus';
	return scope === 'copies' ? 'corpus' : scope;
}

/** A second click on what is selected opens it, as Enter does. */
function clickList(state: State, {row}: ScreenPlace, run: Run): Step {
	const index = state.listTop + row - 1;
	if (row === 0 || index >= listLength(state)) return stay(withFields(state, {focus: 'list'}));
	if (state.focus === 'list' && index === state.selectedIndex)
		return run(state, {type: 'accepted'});
	return selectRow(withFields(state, {focus: 'list'}), index);
}

/** The name under the pointer is selected, as if `e` had led there; a second click opens its card. */
function clickReader(state: State, place: ScreenPlace, run: Run): Step {
	const reading = withFields(state, {focus: 'reader'});
	const mention = mentionAt(reading, place);
	if (mention === undefined) return stay(reading);
	const {start, end, entity} = mention;
	const {marked, selectedEntity, selection} = state;
	const isMarked = marked?.start === start && marked.end === end && selectedEntity === entity;
	if (isMarked && state.focus === 'reader' && selection === undefined) {
		return run(state, {type: 'accepted'});
	}
	return stay({...reading, marked: {start, end}, selectedEntity: entity});
}

/** The innermost name at a place of the reader pane. */
function mentionAt(reading: State, {row, column}: ScreenPlace): Mention | undefined {
	const line = visibleRows(reading)[row - rowsAboveText(reading)];
	if (line === undefined || line.row.span.start === line.row.span.end) return undefined;
	const shape = {width: cells(readerTextWidth(reading)), encoding: reading.encoding};
	const drawn = offsetAtCell(line.text, line.row, column - readerMargin, shape);
	const at =
		drawn === undefined || line.reading === undefined ? drawn : line.reading.offsets[drawn];
	return reading.open?.mentions
		.filter(({start, end}) => at !== undefined && start <= at && at < end)
		.toSorted((one, other) => one.end - one.start - (other.end - other.start))[0];
}

function clickEntity(state: State, {row}: ScreenPlace, run: Run): Step {
	const focused = withFields(state, {focus: 'entities'});
	const rows = layoutOf(state).entities?.height ?? 0;
	const line = visibleEntityLines(state, rows)[row - 1];
	if (line === undefined || line.type === 'heading') return stay(focused);
	const {id} = line.counted.entity;
	const isAgain = state.focus === 'entities' && currentEntity(state)?.entity.id === id;
	return isAgain ? run(state, {type: 'accepted'}) : stay(withFields(focused, {selectedEntity: id}));
}

function clickView(state: State, {row}: ScreenPlace, run: Run): Step {
	const {overlay} = state;
	const index = overlay && indexInView(state, overlay, row);
	if (overlay === undefined || index === undefined || !('selectedIndex' in overlay)) {
		return stay(state);
	}
	if (index === overlay.selectedIndex) return run(state, {type: 'accepted'});
	return stay(withFields(state, {overlay: {...overlay, selectedIndex: index}}));
}

/** Which row of a table, a card or a concordance stands in a row of the screen, if it leads anywhere. */
function indexInView(state: State, overlay: Overlay, row: number): number | undefined {
	const {height} = layoutOf(state).body;
	if (overlay.type === 'concordance') {
		const count = concordanceLines(overlay).length;
		const shown = concordanceRowCount(overlay, height);
		// Below the rule stand the heads of the columns.
		const index = topOfSelected(overlay.selectedIndex, count, shown) + row - 2;
		return row >= 2 && row < 2 + shown && index < count ? index : undefined;
	}
	if (overlay.type !== 'card' && overlay.type !== 'table') return undefined;
	const rows = tableOf(overlay)?.rows ?? [];
	const shown = Math.max(1, height - 1);
	const index = topOfSelected(overlay.selectedIndex, rows.length, shown) + row - 1;
	return row >= 1 && rows[index]?.target !== undefined ? index : undefined;
}
