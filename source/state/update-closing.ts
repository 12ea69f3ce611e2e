import {keyOf} from './keys-in-force.ts';
import {stopReading} from './reading-progress.ts';
import {type Step, stay, withFields, without} from './step.ts';
import type {State} from './types.ts';
import * as overlay from './update-overlay.ts';
import * as search from './update-search.ts';

/** q: the view on top goes; at the root the program ends. */
export function closeView(state: State): Step {
	if (state.overlay !== undefined) return overlay.closeOverlay(state);
	if (state.box !== undefined) return search.closeBox(state);
	if (state.selection !== undefined) return stay(without(state, 'selection'));
	if (state.zoom !== 'normal') return stay(withFields(state, {zoom: 'normal'}));
	if (state.focus !== 'list') return stay(withFields(state, {focus: 'list'}));
	if (state.search !== undefined) return search.dropSearch(state);
	return [state, [{type: 'quit', code: 0}]];
}

/** Esc: the innermost thing only. It never quits and never drops a query. */
export function cancel(state: State): Step {
	if (state.overlay !== undefined) return overlay.closeOverlay(state);
	if (state.box !== undefined) return search.closeBox(state);
	if (state.selection !== undefined) return stay(without(state, 'selection'));
	if (state.marked !== undefined || state.selectedEntity !== undefined) {
		return stay(without(state, 'marked', 'selectedEntity'));
	}
	return stopReading(state);
}

export function interrupt(state: State): Step {
	if (state.box !== undefined) return search.clearBox(state);
	if (state.overlay !== undefined) return overlay.closeOverlay(state);
	if (state.isQuitArmed) return [state, [{type: 'quit', code: 130}]];
	const again = keyOf(state, 'everywhere.interrupt');
	const notice = `${again} again quits, and so does ${keyOf(state, 'reading.close')}`;
	return [withFields(state, {isQuitArmed: true, notice}), [{type: 'disarmQuitLater'}]];
}
