import {messageFor} from './dispatch.ts';
import type {UrduLayout} from './keyboard-layouts.ts';
import type {KeyboardMessage} from './keyboard-types.ts';
import {keyOf} from './keys-in-force.ts';
import {type Step, stay, withFields, without} from './step.ts';
import type {Message, State} from './types.ts';
import {closeOverlay, openOverlay} from './update-overlay.ts';

type Run = (state: State, message: Message) => Step;

/** Letters of a Hindi or an Urdu keyboard; `undefined` for what is none. */
export function updateKeyboard(state: State, message: Message, run: Run): Step | undefined {
	switch (message.type) {
		case 'keyRead':
			return readKey(state, message, run);
		case 'layoutAsked':
			return openOverlay(without(withoutMenu(state), 'notice'), {
				type: 'menu',
				prefix: 'layout',
				letter: message.letter,
			});
		case 'layoutChosen':
			return chooseLayout(state, message.layout, run);
		default:
			return undefined;
	}
}

/** The first time that nothing else is to be said, the reader is told how letters are read. */
function readKey(
	state: State,
	{letter, key, keyboard, message}: KeyboardMessage & {readonly type: 'keyRead'},
	run: Run,
): Step {
	const [next, effects] = run(state, message);
	const told = next.keyboard?.told ?? [];
	const isTaken =
		next.notice !== undefined ||
		next.overlay?.type === 'menu' ||
		next.box !== undefined ||
		next.prompt !== undefined;
	if (isTaken || told.includes(keyboard)) return [next, effects];
	const change =
		keyboard === 'Urdu'
			? `   ${keyOf(next, 'reading.go-to-menu')}${keyOf(next, 'goto.layout-menu')} changes the layout`
			: '';
	return [
		{
			...next,
			keyboard: {...next.keyboard, told: [...told, keyboard]},
			notice: `${keyboard} keyboard: ${letter} read as ${key}${change}`,
		},
		effects,
	];
}

/** The layout is kept, and the letter that was asked about does what it says in it. */
function chooseLayout(state: State, layout: UrduLayout, run: Run): Step {
	const letter = state.overlay?.type === 'menu' ? state.overlay.letter : undefined;
	const told = state.keyboard?.told ?? [];
	const chosen = withFields(withoutMenu(state), {keyboard: {told, urdu: layout}});
	const message = letter && messageFor(chosen, {type: 'text', text: letter});
	const [next, effects] = message
		? run(chosen, message)
		: stay(withFields(chosen, {notice: `Urdu keyboard: ${layout}`}));
	return [next, [{type: 'rememberLayout', layout}, ...effects]];
}

function withoutMenu(state: State): State {
	return state.overlay?.type === 'menu' ? closeOverlay(state)[0] : state;
}
