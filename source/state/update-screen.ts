import {bidiModes} from '../text/types.ts';
import {type Step, stay, withFields} from './step.ts';
import type {Message, State, Zoom} from './types.ts';

/** What the screen looks like, whatever stands on it; `undefined` for all else. */
export function updateScreen(state: State, message: Message): Step | undefined {
	switch (message.type) {
		case 'suspendRequested':
			return [state, [{type: 'suspend'}]];
		case 'repaintRequested':
			return [state, [{type: 'repaint'}]];
		case 'bidiStepped':
			return stepBidi(state);
		case 'zoomed':
			return stay(withFields(state, {zoom: nextZoom[state.zoom]}));
		case 'previewToggled':
			return stay(withFields(state, {hasPreview: !state.hasPreview}));
		default:
			return undefined;
	}
}

const nextZoom: Readonly<Record<Zoom, Zoom>> = {normal: 'half', half: 'full', full: 'normal'};

/** B: the next way of sending right-to-left text, remembered for this terminal. */
function stepBidi(state: State): Step {
	const index = (bidiModes.indexOf(state.encoding.bidi) + 1) % bidiModes.length;
	const bidi = bidiModes[index] ?? 'visual';
	const encoding = {...state.encoding, bidi};
	return [
		withFields(state, {encoding, notice: `right-to-left text: ${bidi}`}),
		[
			{type: 'applyEncoding', encoding},
			{type: 'rememberBidi', mode: bidi},
		],
	];
}
