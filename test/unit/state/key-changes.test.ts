import {describe, expect, test} from 'vitest';
import {fullName} from '../../../source/state/action-names.ts';
import {boxOf} from '../../../source/state/box.ts';
import {messageFor} from '../../../source/state/dispatch.ts';
import {footerText} from '../../../source/state/footer.ts';
import {helpLines} from '../../../source/state/help.ts';
import {changedKeymap, type KeyChanges} from '../../../source/state/key-changes.ts';
import {keyPresets} from '../../../source/state/key-presets.ts';
import {keymap} from '../../../source/state/keymap.ts';
import {goToHint, keyHint} from '../../../source/state/keys-in-force.ts';
import {paletteEntries} from '../../../source/state/palette.ts';
import {readingText} from '../../../source/state/reading-text.ts';
import {searchesView} from '../../../source/state/saved-searches.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {emptyState} from '../../support/states.ts';

function stateWith(...changes: readonly KeyChanges[]): State {
	const {keymap: changed, problems} = changedKeymap(...changes);
	expect(problems).toEqual([]);
	return {...emptyState(), keymap: changed};
}

function typed(state: State, text: string): Message | undefined {
	return messageFor(state, {type: 'text', text});
}

test('every command has a name of its own where it holds', () => {
	const names = keymap.map(fullName);
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe('keys that the reader gave', () => {
	test('take the place of the usual ones, more than one for a command', () => {
		const state = stateWith({reading: {zoom: ['Z', 'C-_']}});
		expect(typed(state, 'Z')).toEqual({type: 'zoomed'});
		expect(messageFor(state, {type: 'key', name: 'C-_'})).toEqual({type: 'zoomed'});
		expect(typed(state, 'z')).toEqual({type: 'keyUnknown', key: 'z'});
	});

	test('hold in one pane alone', () => {
		const state = stateWith({list: {zoom: ['Z'], mark: []}});
		expect(typed(state, 'Z')).toEqual({type: 'zoomed'});
		expect(typed(state, 'z')).toEqual({type: 'keyUnknown', key: 'z'});
		expect(typed(state, 'x')).toEqual({type: 'keyUnknown', key: 'x'});
		const reader: State = {...state, focus: 'reader'};
		expect(typed(reader, 'z')).toEqual({type: 'zoomed'});
		expect(typed(reader, 'x')).toEqual({type: 'entityMarked'});
	});

	test('stand in the help, the footer and the palette', () => {
		const state = stateWith({reading: {help: ['Z'], search: ['A'], mark: []}, goto: {top: ['1']}});
		const help = helpLines(state);
		expect(help.find((line) => line.help === 'this help')?.keys).toBe('Z');
		expect(help[0]?.help).toContain('A searches the corpus');
		expect(help.find((line) => line.help === 'top' && line.keys === '1')).toBeDefined();
		expect(footerText(state, 80)).toContain('A search');
		expect(footerText(state, 80)).toContain('Z keys');
		const entries = paletteEntries(state);
		expect(entries.find((entry) => entry.help === 'mark the entity')?.keys).toBe('');
		expect(entries.find((entry) => entry.help === 'go to top')?.keys).toBe('g1');
	});

	test('are those of two versions too, where the usual ones were the same', () => {
		const {keymap: changed} = changedKeymap({reading: {'next-hit': ['A']}});
		const keys = changed.filter((row) => fullName(row) === 'parallel.next-hit');
		expect(keys.map((row) => row.keys)).toEqual([['A']]);
	});
});

describe('what is wrong is told', () => {
	test('a key of two commands names both', () => {
		expect(changedKeymap({reading: {zoom: ['x']}}).problems).toEqual([
			'x is wanted by reading.mark (mark the entity) and by reading.zoom (zoom the pane: normal, half, full)',
		]);
		expect(changedKeymap({list: {zoom: ['C-l']}}).problems.join()).toMatch(
			/C-l is wanted by everywhere\.repaint .* and by list\.zoom/v,
		);
	});

	test('two commands may change places', () => {
		expect(changedKeymap({reading: {zoom: ['x'], mark: ['z']}}).problems).toEqual([]);
	});

	test.each([
		[{reading: {nxt: ['j']}}, 'did you mean next?'],
		[{reeding: {next: ['j']}}, 'did you mean reading?'],
		[{reading: {next: ['C-b']}}, 'C-b is never bound'],
		[{reading: {next: ['~']}}, '~ is never bound'],
		[{reading: {next: ['M-j']}}, 'needs Alt'],
		[{reading: {next: ['F5']}}, 'a function key'],
		[{reading: {next: ['C-i']}}, 'write Tab'],
		[{reading: {next: ['Ctrl-x']}}, 'no key is called Ctrl-x'],
		[{reading: {next: ['5']}}, '5 is a count'],
		[{box: {accept: ['x']}}, 'x is text where one types'],
	])('%j', (changes, told) => {
		expect(changedKeymap(changes as unknown as KeyChanges).problems.join('\n')).toContain(told);
	});
});

test.each(Object.entries(keyPresets))('the keys of %s clash nowhere', (_, preset) => {
	expect(changedKeymap(preset).problems).toEqual([]);
});

test('as in less, f is a page down and g the top; as in vim, u undoes', () => {
	expect(typed(stateWith(keyPresets.less), 'f')).toEqual({type: 'paged', pages: 1});
	expect(typed(stateWith(keyPresets.less), 'g')).toEqual({type: 'jumped', to: 'top'});
	expect(typed(stateWith(keyPresets.vim), 'u')).toEqual({type: 'undone'});
});

test('hints on the screen name the keys in force, and none where a command has no key', () => {
	const searches = [{query: 'हनोई', scope: 'corpus'}] as const;
	const changed = {
		...stateWith({
			everywhere: {cancel: ['Insert']},
			reading: {'go-to-menu': ['C-S-Up'], undo: [], split: ['C-S-Down']},
			goto: {'saved-searches': ['v']},
		}),
		searches,
	};
	expect(goToHint(changed, 'goto.saved-searches', (keys) => keys)).toBe('C-S-Upv');
	expect(keyHint(changed, 'reading.undo', (key) => `${key} brings it back`)).toBe('');
	expect(searchesView(changed)).toMatchObject({
		table: {title: 'saved searches 1   Enter searches   C-S-Down removes'},
	});
	const typed = {...changed, columns: 120, box: {...boxOf('x'), scope: 'corpus', passage: 'x'}};
	expect(readingText(typed as State)).toContain('Enter: yes   Insert: no, as words');
	const selecting = helpLines(changed).map(({help}) => help);
	expect(selecting).toContain(
		'while text is selected: what moves in the text moves its end; Insert leaves',
	);
});
