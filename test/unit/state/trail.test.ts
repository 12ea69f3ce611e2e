import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {update} from '../../../source/state/update.ts';
import {span} from '../../../source/text/units.ts';
import {emptyState, headNamed, openArticleOf, replayed} from '../../support/states.ts';

const ids = ['a0', 'a1', 'a2'];
const text = Array.from({length: 100}, (_, line) => `पंक्ति ${line}: बारिश`).join('\n');

/** Each article that is asked for is there at once. */
function read(state: State, ...messages: readonly Message[]): State {
	let current = state;
	for (const message of messages) {
		const [next, effects] = update(current, message);
		current = next;
		for (const effect of effects) {
			if (effect.type !== 'readArticle') continue;
			const open = openArticleOf(effect.id, text);
			current = replayed(current, {type: 'articleRead', open}).state;
		}
	}
	return current;
}

const listed = read(emptyState(), {
	type: 'articlesRead',
	heads: ids.map((id) => headNamed(id)),
	problems: [],
	isComplete: true,
});
const enter: Message = {type: 'accepted'};
const down: Message = {type: 'paged', pages: 2};
const back: Message = {type: 'placeMoved', by: -1};
const forward: Message = {type: 'placeMoved', by: 1};
const nextArticle: Message = {type: 'articleMoved', by: 1};
const last: Message = {type: 'lastArticleOpened'};

function where({open, readerAnchor, focus}: State): readonly unknown[] {
	return [open?.article.id, readerAnchor, focus];
}

test('H goes back through articles to the places where they were read, L forward again', () => {
	const first = read(listed, enter, down);
	const second = read(first, nextArticle, down, down);
	const third = read(second, nextArticle);
	expect(where(read(third, back))).toEqual(where(second));
	expect(where(read(third, back, back))).toEqual(where(first));
	expect(where(read(third, back, back, forward))).toEqual(where(second));
	expect(where(read(third, back, back, forward, forward))).toEqual(where(third));
	expect(read(third, forward).notice).toBe('no place to go forward to');
	expect(read(third, back, back, back).notice).toBe('no place to go back to');
});

test('articles that are only passed in the list are no places', () => {
	const first = read(listed, enter, down);
	const passed = read(
		first,
		{type: 'viewClosed'},
		{type: 'moved', rows: 1},
		{type: 'moved', rows: 1},
	);
	expect(passed.open?.article.id).toBe('a2');
	expect(where(read(passed, back))).toEqual(where(first));
	expect(where(read(passed, enter, back))).toEqual(where(first));
});

test('a jump within the text is gone back from, scrolling is not', () => {
	const first = read(listed, enter, {type: 'moved', rows: 5});
	expect(where(read(first, {type: 'jumped', to: 'bottom'}, back))).toEqual(where(first));
	expect(read(first, down, back).notice).toBe('no place to go back to');
});

test('a place that a concordance led to is gone back from', () => {
	const first = read(listed, enter, down);
	const view = read(first, {
		type: 'viewRead',
		view: {
			type: 'concordance',
			topic: {type: 'query', query: 'x'},
			order: 'text',
			selectedIndex: 0,
			total: 1,
			isComplete: true,
			lines: [{article: 'a2' as ArticleId, ...span(900, 905), before: '', hit: 'x', after: ''}],
		} as never,
	});
	const followed = read(view, enter);
	expect(followed.open?.article.id).toBe('a2');
	expect(where(read(followed, back))).toEqual(where(first));
});

test('the backquote goes to the article read before, and back', () => {
	const second = read(listed, enter, down, nextArticle, down);
	const other = read(second, last);
	expect(other.open?.article.id).toBe('a0');
	expect(where(read(other, last))).toEqual(where(second));
	expect(read(listed, enter, last).notice).toBe('no other article was read yet');
});
