import type {Step} from './step.ts';
import type {Message, State} from './types.ts';
import {updateMouse} from './update-mouse.ts';
import {updatePlaces} from './update-places.ts';
import {updateSelection} from './update-selection.ts';
import {updateWord} from './update-word.ts';

/** What is done in a text beside scrolling it; `undefined` for all else. */
export function updateReading(
	state: State,
	message: Message,
	run: (state: State, message: Message) => Step,
): Step | undefined {
	return (
		updateSelection(state, message) ??
		updateWord(state, message) ??
		updatePlaces(state, message) ??
		updateMouse(state, message, run)
	);
}
