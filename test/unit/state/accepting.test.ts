import {expect, test} from 'vitest';
import type {BoxScope} from '../../../source/state/box-types.ts';
import type {Found} from '../../../source/state/found-types.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {foundFor} from '../../support/found.ts';
import {emptyState, headNamed, replayed} from '../../support/states.ts';

const heads = ['a0', 'a1', 'a2'].map((id) => headNamed(id));
const listed = replayed(emptyState(), {
	type: 'articlesRead',
	heads,
	problems: [],
	isComplete: true,
}).state;

/** `samelan`, typed and answered: two articles hold what begins so. */
function typed(scope: BoxScope = 'corpus'): State {
	return replayed(
		listed,
		{type: 'boxOpened', scope},
		{type: 'boxTyped', text: 'samelan', isPasted: false},
		answer(['a1', 'a0'], scope),
	).state;
}

function answer(ids: readonly string[], scope: Found['scope'] = 'corpus'): Message {
	return {type: 'searched', found: foundFor('samelan', ids, scope)};
}

const enter: Message = {type: 'accepted'};

test.each([
	['Enter', enter],
	['Esc', {type: 'cancelled'} as const],
])('%s asks once more, for the word as it stands, so that all views count alike', (_, key) => {
	const {state, effects} = replayed(typed(), key);
	expect(effects).toContainEqual({
		type: 'search',
		query: 'samelan',
		scope: 'corpus',
		isUnfinished: false,
	});
	expect(state.search?.found?.total).toBe(2);
	expect(replayed(state, answer(['a1'])).state.search?.found?.total).toBe(1);
});

test('a list that was found by a beginning alone does not vanish', () => {
	const {state} = replayed(typed(), enter, answer([]));
	expect(state.search?.found?.total).toBe(2);
});

test('names that were found by their beginning stay', () => {
	const {effects} = replayed(typed('names'), enter);
	expect(effects.some(({type}) => type === 'search')).toBe(false);
});
