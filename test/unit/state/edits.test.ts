import {expect, test} from 'vitest';
import type {EntityEdit} from '../../../source/entities/entity-edits.ts';
import {emptyState, mentionsOf, openArticleOf, replayed} from '../../support/states.ts';

const merge: EntityEdit = {edit: 'merge', type: 'person', into: ['नरेंद्र मोदी'], forms: ['नमो']};

test('U takes back what an earlier run of the program merged', () => {
	const {state, effects} = replayed({...emptyState(), edits: [merge]}, {type: 'undone'});
	expect(state.edits).toEqual([]);
	expect(effects).toEqual([
		{
			type: 'editEntities',
			record: {edit: 'undo', of: merge},
			edits: [],
			ids: [],
			// "NaMo and Narendra Modi".
			told: 'undone: नमो and नरेंद्र मोदी are two again',
		},
	]);
	expect(replayed(state, {type: 'undone'}).effects).toEqual([]);
});

test('nothing is merged or split before everything is indexed', () => {
	const text = 'नमो बोले';
	const open = openArticleOf('a.txt', text, mentionsOf('a.txt', text, 'नमो'));
	const {state, effects} = replayed(
		{...emptyState(), open},
		{type: 'mentionMoved', by: 1},
		{type: 'splitRequested'},
	);
	expect([state.notice, effects]).toEqual(['not before everything is indexed', []]);
});
