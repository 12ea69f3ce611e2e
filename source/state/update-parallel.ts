import {keyOf} from './keys-in-force.ts';
import {moveName} from './parallel-names.ts';
import {parallelLayout, parallelRows} from './parallel-rows.ts';
import {clampedTop, topRevealing} from './scrolling.ts';
import {notice, type Step, stay, withFields} from './step.ts';
import type {Message, State} from './types.ts';
import {closeOverlay, openOverlay} from './update-overlay.ts';
import * as reader from './update-reader.ts';

/** p: asks for the other version of the open article; again, it closes it. */
export function requestParallel(state: State): Step {
	if (state.overlay?.type === 'parallel') return closeOverlay(state);
	const id = state.open?.article.id;
	if (id === undefined) return notice(state, 'no article is open');
	return [state, [{type: 'readPair', id}]];
}

/** The answer: both versions, or why there are none. What was asked for an article left since is dropped. */
export function showParallel(
	state: State,
	{id, other, parallel, isIndexed}: Message & {readonly type: 'pairRead'},
): Step {
	if (other === undefined && state.open?.article.id !== id) return stay(state);
	if (parallel !== undefined) return openOverlay(state, {type: 'parallel', parallel, top: 0});
	if (!isIndexed)
		return notice(
			state,
			`the folder is not yet compared: ${keyOf(state, 'reading.parallel')} again in a moment`,
		);
	return notice(state, 'no other article of this folder tells this story');
}

/** e and E: in two versions the names that both have. */
export function moveMention(state: State, by: 1 | -1): Step {
	const isOver = state.overlay?.type === 'parallel';
	return isOver ? moveName(state, by) : reader.moveMention(state, by);
}

/** n and N: in two versions where they differ. */
export function moveHit(state: State, by: 1 | -1): Step {
	const isOver = state.overlay?.type === 'parallel';
	return isOver ? moveDifference(state, by) : reader.moveHit(state, by);
}

/** The next and the previous place where the versions differ, from what is on the screen. */
function moveDifference(state: State, by: 1 | -1): Step {
	const {overlay} = state;
	if (overlay?.type !== 'parallel') return stay(state);
	const {rows, stops} = parallelRows(state, overlay.parallel);
	const {height} = parallelLayout(state);
	if (stops.length === 0) return notice(state, 'the versions differ nowhere that khabar can tell');
	const {top, stop} = overlay;
	const at = stop === undefined ? undefined : stops[stop];
	const isSeen = at !== undefined && at >= top && at < top + height;
	const next = isSeen
		? (stop ?? 0) + by
		: by > 0
			? stops.findIndex((row) => row >= top)
			: stops.findLastIndex((row) => row < top);
	const row = stops[next];
	if (row === undefined) {
		return notice(state, by > 0 ? 'this is the last difference' : 'this is the first difference');
	}
	const shown = clampedTop(topRevealing(row, top, height), rows.length, height);
	return notice(
		withFields(state, {overlay: {...overlay, top: shown, stop: next}}),
		`difference ${next + 1} of ${stops.length}`,
	);
}
