import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {State} from '../../../source/state/types.ts';
import {foundFor} from '../../support/found.ts';
import {emptyState, headNamed, mentionsOf, openArticleOf, replayed} from '../../support/states.ts';

const text = 'one\ntwo\nthree names Vu Dai Thang\nfour';
const open = openArticleOf('a1', text, mentionsOf('a1', text, 'Vu Dai Thang'));
const [entity] = open.entities;
if (entity === undefined) throw new Error('there is no entity');
const target = {...entity, firstArticle: 'a1' as ArticleId};
const names = [{entity: target.id, score: 1, form: 'Vu Dai Thang', spans: [], target}];
const answer = {
	type: 'searched',
	found: {...foundFor('vu', [], 'names'), names},
} as const;

function asked(from: State): ReturnType<typeof replayed> {
	return replayed(
		from,
		{type: 'boxOpened', scope: 'names'},
		{type: 'boxTyped', text: 'vu', isPasted: false},
		answer,
	);
}

const listed = replayed(emptyState(120, 40), {
	type: 'articlesRead',
	heads: ['a0', 'a1'].map((id) => headNamed(id)),
	problems: [],
	isComplete: true,
}).state;

test('a name on the list shows the article that names it, at the mention', () => {
	const {state, effects} = asked(listed);
	expect(effects).toContainEqual({type: 'readArticle', id: 'a1', isUrgent: false});
	const shown = replayed(state, {type: 'articleRead', open}).state;
	expect(shown.open?.article.id).toBe('a1');
	expect(shown.marked?.start).toBe(text.indexOf('Vu'));
});

test('an article that is open and names it stays', () => {
	const {state, effects} = asked({...listed, open});
	expect(effects.some(({type}) => type === 'readArticle')).toBe(false);
	expect(state.marked?.start).toBe(text.indexOf('Vu'));
});

test('in the pane of entities the open article stays, whose names they are', () => {
	const {effects} = asked({...listed, focus: 'entities'});
	expect(effects.some(({type}) => type === 'readArticle')).toBe(false);
});
