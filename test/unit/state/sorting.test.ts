import {describe, expect, test} from 'vitest';
import {commandOf} from '../../../source/state/as-command.ts';
import {messageFor} from '../../../source/state/dispatch.ts';
import {menuLines} from '../../../source/state/menu-lines.ts';
import {layoutOf, listRowAt, selectedHead} from '../../../source/state/selectors.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {foundFor} from '../../support/found.ts';
import {emptyState, headNamed, replayed} from '../../support/states.ts';

/** As the worker sends them: newest first, undated last. */
const heads = [
	{...headNamed('b10', 'घर'), date: '2025-01-02', language: 'hi', length: 10},
	{...headNamed('b9', 'गाँव'), date: '2024-05', language: 'ur', length: 30},
	{...headNamed('a1', 'Article 10'), date: '2023', language: 'hi', length: 20},
	{...headNamed('c', 'Article 9'), language: 'en', length: 5},
];
const listed: State = {...emptyState(), heads, isRead: true, isTouched: true};

function ids(state: State): string {
	const rows = [0, 1, 2, 3].map((index) => listRowAt(state, index));
	return rows.map((row) => (row?.type === 'article' ? row.head.id : '-')).join(' ');
}

function pressed(state: State, keys: string): State {
	return [...keys].reduce((before, text) => {
		const message = messageFor(before, {type: 'text', text});
		return message === undefined ? before : replayed(before, message).state;
	}, state);
}

describe('s and a letter sort the list', () => {
	test.each([
		['t', 'c a1 b9 b10', 'Article 9, Article 10, village, house: by title, numbers as numbers'],
		['p', 'a1 b9 b10 c', 'by path, numbers as numbers'],
		['l', 'c b10 a1 b9', 'en, hi, ur; of one language the newest first'],
		['n', 'b9 a1 b10 c', 'the longest first'],
		['d', 'a1 b9 b10 c', 'pressed where it is by date: the oldest first, undated still last'],
	])('s%s: %s (%s)', (letter, order) => {
		const state = pressed(listed, `s${letter}`);
		expect(ids(state)).toBe(order);
		expect(state.overlay).toBeUndefined();
		expect(state.notice).toMatch(/^sorted /v);
	});

	test('again, from the other end; by date, back to the usual order', () => {
		const reversed = pressed(listed, 'stst');
		expect(ids(reversed)).toBe('b10 b9 a1 c');
		expect(pressed(reversed, 'sd').order).toBeUndefined();
	});

	test('the command that prints the view sorts too', () => {
		expect(commandOf(pressed(listed, 'sn'))).toBe('khabar list --sort length');
		expect(commandOf(pressed(listed, 'stst'))).toBe('khabar list');
	});
	test('and a query that begins with a minus is no flag there', () => {
		const search = {query: "-मत l'été", scope: 'corpus'} as const;
		expect(commandOf({...listed, search})).toBe("khabar search ' -मत l'\\''été'");
	});

	test('the selection stays on its article', () => {
		const state = pressed({...listed, selectedIndex: 1}, 'sn');
		expect([state.selectedIndex, selectedHead(state)?.id]).toEqual([0, 'b9']);
	});

	test('what a query found is sorted too, and by relevance comes back as it was', () => {
		const found = foundFor('x', ['c', 'b10', 'b9']);
		const asked = replayed(
			listed,
			{type: 'boxOpened', scope: 'corpus', text: 'x'},
			{type: 'searched', found},
			{type: 'accepted'},
		).state;
		expect(ids(asked)).toBe('c b10 b9 -');
		const byDate = pressed(asked, 'sd');
		expect(ids(byDate)).toBe('b10 b9 c -');
		expect(ids(pressed(byDate, 'sr'))).toBe('c b10 b9 -');
		const again = replayed(byDate, {type: 'boxOpened', scope: 'corpus'}).state;
		expect(ids(again)).toBe('c b10 b9 -');
	});

	test('relevance without a query is refused with its reason', () => {
		const state = pressed(listed, 'sr');
		expect(state.notice).toBe('relevance is of a search: there is none');
	});
});

describe('menus', () => {
	test('stay until the next key, and an unknown one closes them and says so', () => {
		const menu = pressed(listed, 's');
		expect(menu.overlay).toEqual({type: 'menu', prefix: 's'});
		const {state} = replayed(menu, messageFor(menu, {type: 'text', text: 'Z'}) as Message);
		expect([state.overlay, state.notice]).toEqual([undefined, 'Z is not in this menu']);
	});

	test.each([80, 160])(
		'every entry is readable at %i columns, and the list keeps its place',
		(columns) => {
			for (const prefix of ['g', 'y', 'o', 's', 'f']) {
				const state = pressed({...listed, columns, rows: 24}, prefix);
				const lines = menuLines(state);
				expect(lines.every((line) => line.length <= columns)).toBe(true);
				expect(layoutOf(state).body.height).toBe(22 - (lines.length - 1));
				expect(columns > 80 || layoutOf(state).list?.height === layoutOf(listed).list?.height).toBe(
					true,
				);
			}
			expect(menuLines(pressed({...listed, columns, rows: 24}, 'g')).join(' ')).toContain(
				'/ search corpus',
			);
		},
	);
});
