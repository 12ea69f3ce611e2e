import {expect, test} from 'vitest';
import {without} from '../../../source/state/step.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {emptyState, mentionsOf, openArticleOf, replayed} from '../../support/states.ts';
import {foundOf, threeIndexed, threeListed} from '../../support/three-articles.ts';

/** Vu Dai and Hanoi. */
const text = 'वु दाई हनोई';

function reading(...messages: readonly Message[]): State {
	const mentions = [...mentionsOf('a.txt', text, 'वु दाई'), ...mentionsOf('a.txt', text, 'हनोई')];
	const open = openArticleOf('a.txt', text, mentions);
	const focus: Message = {type: 'paneShown', pane: 'entities'};
	return replayed(
		emptyState(),
		threeListed,
		{type: 'articleRead', open},
		threeIndexed,
		focus,
		...messages,
	).state;
}

const mark: Message = {type: 'entityMarked'};
const combine: Message = {type: 'entitiesCombined'};

test('& finds the articles that name all marked entities', () => {
	const {state} = replayed(reading(mark, mark), combine);
	expect(state.search?.query).toBe('@"वु दाई" @"हनोई"');
});

test('X lets the marks go, and says so', () => {
	const {state} = replayed(reading(mark, mark), {type: 'entitiesUnmarked'});
	expect([state.markedEntities, state.notice]).toEqual([undefined, '2 names are no longer marked']);
	expect(replayed(state, {type: 'entitiesUnmarked'}).state.notice).toBe(
		'nothing is marked: x marks',
	);
});

test('& beside a search within an article leaves that until something is typed', () => {
	const search = {query: 'वु', scope: 'article', found: foundOf('वु', [])} as const;
	const {state} = replayed({...reading(), search}, combine);
	expect([state.box?.scope, state.search?.query]).toEqual(['corpus', 'वु']);
});

test.each([
	['वु दाई lang:hi', 'वु दाई lang:hi '],
	['वु OR हनोई', '(वु OR हनोई) '],
])('& with nothing marked lets the search %s be gone on with', (query, typed) => {
	const search = {query, scope: 'corpus', found: foundOf(query, ['a.txt'])} as const;
	const {state} = replayed({...reading(), search}, combine);
	expect(state.box).toMatchObject({scope: 'corpus', text: typed});
});

test.each([['entityMarked'], ['mergeRequested']] as const)(
	'from the list no name is meant that the reader was not led to: %s',
	(type) => {
		const state = {
			...without(reading(), 'selectedEntity'),
			isIndexed: true,
			focus: 'list',
		} as const;
		const asked = replayed(state, {type}).state;
		expect(asked.markedEntities).toBeUndefined();
		expect(asked.notice).toBe('no entity is chosen: e goes to one in the text');
	},
);

/** Modi, Kharge, Shah. */
const people = ['मोदी', 'खड़गे', 'शाह'];
const namingThree = openArticleOf(
	'a.txt',
	people.join(' '),
	people.flatMap((name) => mentionsOf('a.txt', people.join(' '), name)),
);

test.each([
	[2, ['मोदी', 'खड़गे']],
	[1, ['मोदी', 'खड़गे']],
] as const)('= with %i marked asks about these two, and Shah is not meant', (count, names) => {
	const marks = Array.from({length: count}, () => mark);
	const beside = {...without(reading(), 'selectedEntity'), open: namingThree};
	const named = replayed(beside, ...marks, {type: 'mergeRequested'}).state;
	const {overlay} = named;
	const asked = overlay?.type === 'merging' ? [overlay.into, ...overlay.others] : [];
	expect(asked.map(({name}) => name).toSorted()).toEqual([...names].toSorted());
});
