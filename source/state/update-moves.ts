import {entityFilter} from './narrowed-entities.ts';
import {readerHeight, readerRows} from './reader-rows.ts';
import {clampedIndex} from './scrolling.ts';
import {layoutOf, listLength} from './selectors.ts';
import {type Step, stay, withFields} from './step.ts';
import type {Pane, State} from './types.ts';
import * as list from './update-list.ts';
import * as overlay from './update-overlay.ts';
import * as reader from './update-reader.ts';
import * as search from './update-search.ts';

/** How often a command is to be done. */
export function times({count}: State): number {
	return Math.max(1, count);
}

/** The rows of what the focus is on. */
export function pageHeight(state: State): number {
	if (state.overlay !== undefined) return overlay.overlayHeight(state);
	if (state.box !== undefined || state.focus === 'list') return list.listHeight(state);
	return state.focus === 'reader'
		? readerHeight(state)
		: (layoutOf(state).entities?.height ?? 1) - 1;
}

/** Down is positive. In the box the arrows move in what was found. */
export function move(state: State, rows: number): Step {
	if (state.overlay !== undefined) return overlay.moveInOverlay(state, rows);
	if (search.isInHistory(state)) return search.stepHistory(state, rows < 0 ? 1 : -1);
	if (state.box !== undefined) {
		if (state.box.scope === 'article') return reader.moveHit(state, rows > 0 ? 1 : -1);
		if (entityFilter(state) !== '') return reader.selectEntity(state, rows);
		return list.selectRow(state, state.selectedIndex + rows);
	}
	if (state.focus === 'list') return list.selectRow(state, state.selectedIndex + rows);
	return state.focus === 'reader'
		? reader.scrollReader(state, rows)
		: reader.selectEntity(state, rows);
}

/** To the top, to the end, or with a count to that line. */
export function jump(state: State, to: 'top' | 'bottom'): Step {
	const target = state.count > 0 ? state.count - 1 : to === 'top' ? 0 : Number.MAX_SAFE_INTEGER;
	if (state.overlay?.type === 'menu') return jump(overlay.closeOverlay(state)[0], to);
	if (state.overlay !== undefined) return overlay.moveInOverlay(state, to === 'top' ? -1e9 : 1e9);
	if (state.focus === 'list') {
		return list.selectRow(state, clampedIndex(target, listLength(state)));
	}
	if (state.focus === 'reader') {
		return reader.scrollReaderTo(state, Math.min(target, readerRows(state).length));
	}
	return state.count > 0
		? reader.selectEntityAt(state, target)
		: reader.selectEntity(state, to === 'top' ? -1e9 : 1e9);
}

const panes: readonly Pane[] = ['list', 'reader', 'entities'];

export function moveFocus(state: State, by: 1 | -1, wraps: boolean): Step {
	if (state.box !== undefined) return search.completeBox(state, by);
	const index = panes.indexOf(state.focus) + by;
	const next = wraps ? (index + panes.length) % panes.length : clampedIndex(index, panes.length);
	return stay(withFields(state, {focus: panes[next] ?? 'list'}));
}
