import {describe, expect, test} from 'vitest';
import {messageFor, separateEvents} from '../../../source/state/dispatch.ts';
import {keyUnder, type UrduLayout} from '../../../source/state/keyboard-layouts.ts';
import {menuLines} from '../../../source/state/menu-lines.ts';
import type {Effect, State} from '../../../source/state/types.ts';
import {update} from '../../../source/state/update.ts';
import {emptyState, headNamed} from '../../support/states.ts';

const listed: State = {
	...emptyState(),
	heads: ['a', 'b', 'c', 'd'].map((id) => headNamed(id)),
	isRead: true,
};

/** The state after letters are typed in one piece, as a slow line delivers them. */
function typed(
	state: State,
	text: string,
): {readonly state: State; readonly effects: readonly Effect[]} {
	const effects: Effect[] = [];
	let current = state;
	for (const event of separateEvents(state, {type: 'text', text})) {
		const message = messageFor(current, event);
		if (message === undefined) continue;
		const [next, more] = update(current, message);
		current = next;
		effects.push(...more);
	}
	return {state: current, effects};
}

/** The commands of the table in the design, by the letters of each layout in their order. */
const commands = 'jkhlgGqnN?yme';
const layouts: readonly (readonly [UrduLayout | undefined, string])[] = [
	[undefined, 'र क प त \u0941 उ \u094C ल ळ \u095F ब स \u093E'],
	['crulp', 'ج ک ح ل گ غ ق ن ں ؟ ے م ع'],
	['phonetic', 'ج ک ح ل گ غ ق ن ں ؟ ے م ع'],
	['nla', 'ا ک ہ ی ل ۂ ط غ ئ ؟ پ ع ھ'],
];

test.each(layouts)('each letter of %s stands on its key', (layout, letters) => {
	const keys = letters.split(' ').map((letter) => {
		const read = keyUnder(letter, layout);
		return read === undefined || read === 'ask' ? read : read.key;
	});
	expect(keys.join('')).toBe(commands);
});

describe('under a Hindi keyboard', () => {
	test('र is down and क is up, and it is told once', () => {
		const {state} = typed(listed, 'र');
		expect(state.selectedIndex).toBe(1);
		expect(state.notice).toBe('Hindi keyboard: र read as j');
		const {state: after} = typed(state, 'ररक');
		expect(after.selectedIndex).toBe(2);
		expect(after.notice).toBeUndefined();
	});

	test('a letter and the vowel sign on g, sent together, are two keys: down, then the menu of g', () => {
		const {state} = typed(listed, 'र\u0941');
		expect(state.selectedIndex).toBe(1);
		expect(state.overlay).toEqual({type: 'menu', prefix: 'g'});
		expect(typed(state, '\u0941').state.selectedIndex).toBe(0);
	});

	test('\u095F is help, in one piece or in two, and य opens the box; what follows is text', () => {
		expect(typed(listed, '\u095F').state.overlay?.type).toBe('help');
		expect(typed(listed, '\u092F\u093C').state.overlay?.type).toBe('help');
		const {state} = typed(listed, 'य');
		expect(state.box?.text).toBe('');
		expect(messageFor(state, {type: 'text', text: 'र'})).toMatchObject({type: 'boxTyped'});
	});

	test('२र goes two down', () => {
		expect(typed(listed, '२र').state.selectedIndex).toBe(2);
	});
});

describe('under an Urdu keyboard', () => {
	test('a letter that stands on one key in every layout asks nothing', () => {
		expect(typed({...listed, selectedIndex: 2}, 'ک').state.selectedIndex).toBe(1);
		expect(typed(listed, '؟').state.overlay?.type).toBe('help');
	});

	test('another is asked about once; the answer in digits of any script is kept, and the letter does what it says', () => {
		const {state: asked} = typed({...listed, notice: 'of the key before'}, 'ا');
		expect(asked.notice).toBeUndefined();
		expect(menuLines(asked)).toEqual([' which Urdu keyboard of ا?   1 CRULP   2 phonetic   3 NLA']);
		const {state, effects} = typed(asked, '۳');
		expect(state.selectedIndex).toBe(1);
		expect(state.notice).toBe('Urdu keyboard: ا read as j   gk changes the layout');
		expect(effects).toContainEqual({type: 'rememberLayout', layout: 'nla'});
		expect(typed(state, '۲ا').state.selectedIndex).toBe(3);
	});

	test('Esc leaves the question, and it is asked again', () => {
		const {state: asked} = typed(listed, 'ج');
		const pressed = messageFor(asked, {type: 'key', name: 'Esc'});
		const [left] = pressed === undefined ? [asked] : update(asked, pressed);
		expect(left.overlay).toBeUndefined();
		expect(typed(left, 'ج').state.overlay).toMatchObject({prefix: 'layout', letter: 'ج'});
	});

	test('gk chooses another layout', () => {
		const {state} = typed({...listed, keyboard: {urdu: 'nla', told: ['Urdu']}}, 'gk1');
		expect(state.keyboard?.urdu).toBe('crulp');
		expect(typed(state, 'ج').state.selectedIndex).toBe(1);
	});
});

test('a letter that the reader bound is that command, whatever stands under it', () => {
	const keymap = [
		{context: 'reading', keys: ['र'], help: 'zoom', message: {type: 'zoomed'}},
	] as const;
	expect(messageFor({...listed, keymap}, {type: 'text', text: 'र'})).toEqual({type: 'zoomed'});
});
