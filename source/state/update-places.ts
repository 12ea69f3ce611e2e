import type {Place} from './reading-types.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import {alongTrail} from './trail.ts';
import type {Message, State} from './types.ts';
import {readAt} from './update-list.ts';

/** H, L and the backquote; `undefined` for all else. */
export function updatePlaces(state: State, message: Message): Step | undefined {
	switch (message.type) {
		case 'placeMoved':
			return movePlace(state, message.by);
		case 'lastArticleOpened':
			return openLastArticle(state);
		default:
			return undefined;
	}
}

/** From another pane the way back leads first to where the text was read last. */
function movePlace(state: State, by: 1 | -1): Step {
	const {trail, focus} = state;
	if (by < 0 && focus !== 'reader' && trail.here !== undefined) return go(state, trail.here);
	const next = alongTrail(trail, by);
	if (next === undefined) {
		return notice(state, by < 0 ? 'no place to go back to' : 'no place to go forward to');
	}
	const more = by < 0 ? next.trail.past.length : next.trail.future.length;
	const [reached, effects] = go(withFields(state, {trail: next.trail}), next.place);
	const text = `${by < 0 ? 'back' : 'forward'}: ${more} more`;
	return [withFields(reached, {notice: text}), effects];
}

/** A jump like any other, so that the same key comes back. */
function openLastArticle(state: State): Step {
	const {trail, open} = state;
	const places = [...trail.future.toReversed(), ...trail.past, ...(trail.here ? [trail.here] : [])];
	const last = places.findLast(({id}) => id !== open?.article.id);
	return last === undefined ? notice(state, 'no other article was read yet') : go(state, last);
}

function go(state: State, {id, anchor}: Place): Step {
	const reading = withFields(without(state, 'overlay', 'below', 'box'), {focus: 'reader'});
	if (!state.heads.some((head) => head.id === id)) {
		return notice(stay(state)[0], 'that article is not in the folder any more');
	}
	return readAt(reading, id, anchor);
}
