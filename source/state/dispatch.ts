import type {InputEvent} from '../terminal/types.ts';
import {graphemes} from '../text/graphemes.ts';
import type {Context} from './binding.ts';
import {keyUnder} from './keyboard-layouts.ts';
import {keymapOf, rowsInForce} from './keys-in-force.ts';
import type {MenuPrefix} from './menu-types.ts';
import {worksIn} from './overlay-keys.ts';
import {isSelecting} from './selected-text.ts';
import type {Message, State} from './types.ts';

/** What one thing that the reader typed means now. Text outside a box is one command a letter. */
export function messageFor(state: State, event: InputEvent): Message | undefined {
	switch (event.type) {
		case 'pasted':
			return {type: 'boxTyped', text: event.text, isPasted: true};
		case 'text':
			if (isTyping(state)) return {type: 'boxTyped', text: event.text, isPasted: false};
			return commandFor(state, event.text);
		case 'key':
			return commandFor(state, event.name);
		case 'mouse':
			return mouseMessage(event);
	}
}

/** Rows that a step of the wheel scrolls: as most terminals scroll. */
const wheelRows = 3;

function mouseMessage({action, column, row}: InputEvent & {type: 'mouse'}): Message {
	if (action === 'click') return {type: 'clicked', column, row};
	return {type: 'wheeled', column, row, rows: action === 'wheelDown' ? wheelRows : -wheelRows};
}

/** Several commands in one chunk, as a slow line delivers them; each is to be dispatched before the next is read. */
export function separateEvents(state: State, event: InputEvent): readonly InputEvent[] {
	const afterEscape = event.type === 'key' ? /^M-(?<letter>.)$/v.exec(event.name) : null;
	// Nothing needs Alt: this is Esc and a letter that a slow line put together.
	if (afterEscape !== null) {
		return [
			{type: 'key', name: 'Esc'},
			{type: 'text', text: afterEscape.groups?.['letter'] ?? ''},
		];
	}
	if (event.type !== 'text' || isTyping(state)) return [event];
	return graphemes(event.text)
		.flatMap(withoutMarks)
		.map((text) => ({type: 'text', text}));
}

/**
 * A command and a vowel sign that belongs into the box that it opens; and the letters of a Hindi or an Urdu keyboard,
 * each a key, which together may look like one. `\u092F\u093C` is one key, where something on the way took its letter apart.
 */
function withoutMarks(letter: string): readonly string[] {
	if (/^[ -~]./sv.test(letter)) return [letter.slice(0, 1), letter.slice(1)];
	if (!/[\p{scx=Deva}\p{scx=Arab}]/v.test(letter)) return [letter];
	return letter.replaceAll('\u092F\u093C', '\u095F').match(/./gsv) ?? [letter];
}

function commandFor(state: State, typed: string): Message | undefined {
	const digit = isTyping(state) ? undefined : digitOf(typed);
	if (digit !== undefined && state.overlay?.type !== 'menu') return {type: 'digitTyped', digit};
	// In a menu a digit of any script is a key.
	const key = digit === undefined ? typed : String(digit);
	if (isNarrowing(state) && /^[a-z]$/v.test(key)) return {type: 'narrowed', letter: key};
	const row = rowsInForce(keymapOf(state), contextsOf(state)).find(({keys}) => keys.includes(key));
	if (row !== undefined && worksIn(state, row.message)) return row.message;
	if (isTyping(state)) return undefined;
	const help = row?.help;
	return (
		messageUnder(state, key) ?? {type: 'keyUnknown', key, ...(help === undefined ? {} : {help})}
	);
}

/** A letter of a Hindi or an Urdu keyboard means what the Latin key in its place means. */
function messageUnder(state: State, letter: string): Message | undefined {
	const read = keyUnder(letter, state.keyboard?.urdu);
	if (read === undefined) return undefined;
	if (read === 'ask') return {type: 'layoutAsked', letter};
	const message = commandFor(state, read.key);
	return message && {type: 'keyRead', letter, ...read, message};
}

/** The contexts that hold now, nearest first. */
export function contextsOf(state: State): readonly Context[] {
	const {box, prompt, overlay, focus} = state;
	if (prompt !== undefined) return ['prompt', 'editing', 'everywhere'];
	if (box !== undefined) return ['box', 'editing', 'everywhere'];
	if (overlay?.type === 'menu') return [...menuContexts[overlay.prefix], 'everywhere'];
	if (overlay?.type === 'merging') return ['question', 'everywhere'];
	const selecting: readonly Context[] = isSelecting(state) ? ['selecting'] : [];
	return [...selecting, ...ownContext(overlay, focus), 'reading', 'everywhere'];
}

/** The keys after a prefix; beside those of `facet` are letters that the state gives out. */
export const menuContexts: Readonly<Record<MenuPrefix, readonly Context[]>> = {
	g: ['goto'],
	f: ['filtering'],
	facet: ['facet'],
	s: ['sorting'],
	y: ['copying'],
	o: ['opening'],
	layout: ['layout'],
};

/** Letters are text, not commands. */
export function isTyping({box, prompt}: State): boolean {
	return box !== undefined || prompt !== undefined;
}

/** What lies over the panes has keys of its own in the place of the pane's. */
function ownContext(overlay: State['overlay'], focus: State['focus']): readonly Context[] {
	switch (overlay?.type) {
		case undefined:
			return [focus];
		case 'table':
			return [overlay.request.view === 'collocates' ? 'collocates' : 'table'];
		case 'card':
		case 'concordance':
		case 'parallel':
		case 'help':
			return [overlay.type];
		default:
			return [];
	}
}

function isNarrowing({box, overlay}: State): boolean {
	return box === undefined && overlay?.type === 'menu' && overlay.prefix === 'facet';
}

/** A decimal digit of any script: counts can be typed under a Hindi or an Urdu layout. */
function digitOf(key: string): number | undefined {
	if (!/^\p{Nd}$/v.test(key)) return undefined;
	const code = key.codePointAt(0) ?? 0;
	// The ten digits of a script stand in a row, and its zero is the only one before which none stands.
	let zero = code;
	while (code - zero < 9 && /^\p{Nd}$/v.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return code - zero;
}
