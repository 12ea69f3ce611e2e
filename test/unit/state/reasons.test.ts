import {expect, test} from 'vitest';
import {fullName} from '../../../source/state/action-names.ts';
import type {Binding} from '../../../source/state/binding.ts';
import {contextsOf, messageFor} from '../../../source/state/dispatch.ts';
import {keymap} from '../../../source/state/keymap.ts';
import {rowsInForce} from '../../../source/state/keys-in-force.ts';
import type {Overlay, State} from '../../../source/state/types.ts';
import {update} from '../../../source/state/update.ts';
import {emptyState, headNamed, mentionsOf, openArticleOf, replayed} from '../../support/states.ts';

const text = 'वु दाई थांग ने कहा।\nफिर वु दाई थांग गए।';
const open = openArticleOf('a', text, mentionsOf('a', text, 'वु दाई थांग'));
const [entity] = open.entities;
if (entity === undefined) throw new Error('no entity');

const one: State = {...emptyState(), heads: [headNamed('a')], isRead: true, isIndexed: true, open};

function under(overlay: Overlay): State {
	return {...one, overlay};
}

const states: Readonly<Record<string, State>> = {
	'before anything is read': emptyState(),
	'an empty folder': {...emptyState(), isRead: true, isIndexed: true},
	'a small screen': emptyState(30, 8),
	'the list': one,
	'the text': {...one, focus: 'reader'},
	'the entities': {...one, focus: 'entities'},
	'a search without hits': replayed(
		one,
		{type: 'boxOpened', scope: 'corpus', text: 'x'},
		{type: 'accepted'},
	).state,
	'the help': under({type: 'help', top: 0}),
	'the problems': under({type: 'problems', top: 0}),
	'a card': under({
		type: 'card',
		card: {entity, mentions: [], companions: [], dates: []},
		selectedIndex: 0,
	}),
	'an empty table': under({
		type: 'table',
		request: {view: 'folder'},
		table: {title: 'folder', rows: []},
		selectedIndex: 0,
	}),
	collocates: under({
		type: 'table',
		request: {view: 'collocates', topic: {type: 'query', query: 'x'}, window: 1, minimum: 2},
		table: {title: 'collocates', rows: []},
		selectedIndex: 0,
	}),
	'a concordance': under({
		type: 'concordance',
		topic: {type: 'query', query: 'x'},
		lines: [],
		total: 0,
		order: 'text',
		selectedIndex: 0,
	}),
	'a question': under({type: 'merging', into: entity, others: [entity]}),
	'the menu of g': under({type: 'menu', prefix: 'g'}),
	'the menu of f': under({type: 'menu', prefix: 'f'}),
	'the menu of s': under({type: 'menu', prefix: 's'}),
	'the menu of y': under({type: 'menu', prefix: 'y'}),
	'an empty box': replayed(one, {type: 'boxOpened', scope: 'corpus'}).state,
	'an empty palette': replayed(one, {type: 'prompted', purpose: 'palette'}).state,
};

/** What no reader sees. */
function visible(state: State): object {
	const {isTouched: _, isQuitArmed: __, count: ___, ...rest} = state;
	return rest;
}

function isSilent(state: State, {keys}: Binding): boolean {
	return keys.some((key) => {
		const isLetter = key.length === 1;
		const event = isLetter
			? ({type: 'text', text: key} as const)
			: ({type: 'key', name: key} as const);
		const message = messageFor(state, event);
		if (message === undefined) return true;
		const [next, effects] = update({...state, notice: 'of the key before'}, message);
		if (effects.length > 0 || (next.notice !== undefined && next.notice !== 'of the key before'))
			return false;
		return JSON.stringify(visible(next)) === JSON.stringify(visible(state));
	});
}

test.each(Object.entries(states))('with %s no key is silent', (_, state) => {
	const contexts = contextsOf(state);
	// Keys of the panes are pressed in views too: there they say why not.
	const rows = contexts.includes('reading')
		? keymap.filter(({context}) => context === 'reading')
		: [];
	const all = [...rowsInForce(keymap, contexts), ...rows];
	expect(all.filter((row) => isSilent(state, row)).map(fullName)).toEqual([]);
});

test.each([
	['x', 'mark the entity: not here; q closes this view'],
	['s', 'sort the list: not here; q closes this view'],
	['Z', 'Z does nothing here: ? lists the keys'],
])('%s in a table: %s', (key, notice) => {
	const state = states['an empty table'] ?? one;
	const message = messageFor(state, {type: 'text', text: key});
	expect(message && update(state, message)[0].notice).toBe(notice);
});
