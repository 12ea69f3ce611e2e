import {scriptChoices} from '../romanise/script-choice.ts';
import type {ScriptChoice} from '../romanise/types.ts';
import {bidiModes} from '../text/types.ts';
import {keyOf} from './keys-in-force.ts';
import {isVisible} from './reader-rows.ts';
import {layoutOf} from './selectors.ts';
import {notice, type Step, stay, withFields} from './step.ts';
import type {Message, State, Zoom} from './types.ts';
import {revealed} from './update-list.ts';

/** What the screen looks like, whatever stands on it; `undefined` for all else. */
export function updateScreen(state: State, message: Message): Step | undefined {
	switch (message.type) {
		case 'suspendRequested':
			return [state, [{type: 'suspend'}]];
		case 'repaintRequested':
			return [state, [{type: 'repaint'}]];
		case 'bidiStepped':
			return stepBidi(state);
		case 'scriptStepped':
			return stepScript(state);
		case 'zoomed':
			return zoom(state);
		case 'previewToggled':
			return togglePreview(state);
		default:
			return undefined;
	}
}

/** z: on a small screen one pane stands alone already. */
function zoom(state: State): Step {
	const normal = withFields(state, {zoom: 'normal'});
	return layoutOf(normal).arrangement === 'single'
		? notice(normal, 'one pane fills this screen already')
		: stay(withFields(state, {zoom: nextZoom[state.zoom]}));
}

/** P: on a wide screen the reader stays, and no longer follows the list. */
function togglePreview(state: State): Step {
	const hasPreview = !state.hasPreview;
	const enter = keyOf(state, 'reading.accept');
	const text = hasPreview ? 'the text follows the list' : `no preview: ${enter} reads`;
	return notice(withFields(state, {hasPreview}), text);
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

const scriptNotices: Readonly<Record<ScriptChoice, string>> = {
	original: 'text as it is written',
	latin: 'text in Latin letters',
	both: 'text with Latin letters below each row',
};

/** S: the next choice of letters; the place in the text stays. */
function stepScript(state: State): Step {
	const index = (scriptChoices.indexOf(state.script) + 1) % scriptChoices.length;
	const script = scriptChoices[index] ?? 'original';
	const next = withFields(state, {script});
	// What was looked at stays on the screen, where there are more rows now.
	const {marked} = state;
	const isSeen = marked !== undefined && isVisible(state, marked);
	return notice(isSeen ? revealed(next, marked) : next, scriptNotices[script]);
}
