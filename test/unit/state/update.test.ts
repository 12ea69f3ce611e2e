import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {messageFor, separateEvents} from '../../../source/state/dispatch.ts';
import {keymap} from '../../../source/state/keymap.ts';
import {readerHeight, readerRows, readerTop} from '../../../source/state/reader-rows.ts';
import {listLength, selectedHead} from '../../../source/state/selectors.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {update} from '../../../source/state/update.ts';
import {span} from '../../../source/text/units.ts';
import {foundFor} from '../../support/found.ts';
import {emptyState, headNamed, mentionsOf, openArticleOf, replayed} from '../../support/states.ts';

const heads = Array.from({length: 40}, (_, index) => headNamed(`a${index}`));
const listed = replayed(emptyState(), {
	type: 'articlesRead',
	heads,
	problems: [],
	isComplete: true,
}).state;

const long = Array.from({length: 200}, (_, line) => `पंक्ति ${line}: वु दाई थांग ने कहा`).join('\n');
const reading = replayed(
	listed,
	{type: 'articleRead', open: openArticleOf('a0', long, mentionsOf('a0', long, 'वु दाई थांग'))},
	{type: 'paneShown', pane: 'reader'},
).state;

describe('the list', () => {
	test('asks for the first article as soon as the list is there', () => {
		const {effects} = replayed(emptyState(), {
			type: 'articlesRead',
			heads,
			problems: [],
			isComplete: true,
		});
		expect(effects).toEqual([{type: 'readArticle', id: 'a0', isUrgent: true}]);
	});

	test('a move asks for the article when the keys have come to rest', () => {
		const {state, effects} = replayed(listed, {type: 'moved', rows: 1});
		expect(selectedHead(state)?.id).toBe('a1');
		expect(effects).toEqual([{type: 'readArticle', id: 'a1', isUrgent: false}]);
	});

	test('an answer for an article that was left meanwhile is not shown', () => {
		const {state} = replayed(
			listed,
			{type: 'moved', rows: 2},
			{type: 'articleRead', open: openArticleOf('a1', 'x')},
		);
		expect(state.open).toBeUndefined();
	});

	test('the names of the open article, told while another was asked for, do not call that one off', () => {
		const {state} = replayed(
			reading,
			{type: 'moved', rows: 1},
			{type: 'paneShown', pane: 'list'},
			{type: 'moved', rows: 2},
			{type: 'articleRead', open: openArticleOf('a0', long)},
			{type: 'articleRead', open: openArticleOf('a2', 'asked for')},
		);
		expect(state.open?.article.id).toBe('a2');
	});

	test('articles that are read later do not move the selection from its article', () => {
		const moved = replayed(listed, {type: 'moved', rows: 3}).state;
		const more = [headNamed('a-new'), headNamed('b-new'), ...heads];
		const {state} = replayed(moved, {
			type: 'articlesRead',
			heads: more,
			problems: [],
			isComplete: true,
		});
		expect(selectedHead(state)?.id).toBe('a3');
	});

	test('12G goes to line 12', () => {
		const {state} = replayed(
			listed,
			{type: 'digitTyped', digit: 1},
			{type: 'digitTyped', digit: 2},
			{type: 'jumped', to: 'bottom'},
		);
		expect([state.selectedIndex, state.count]).toEqual([11, 0]);
	});
});

describe('the reader', () => {
	test('keeps its place in the text when the window changes', () => {
		const scrolled = replayed(reading, {type: 'moved', rows: 60}).state;
		const {state} = replayed(scrolled, {type: 'resized', columns: 60, rows: 20});
		expect(state.readerAnchor).toBe(scrolled.readerAnchor);
	});

	test('k goes up over the empty rows between paragraphs, row by row to the top', () => {
		const down = replayed(reading, {type: 'paged', pages: 2}).state;
		const keys = Array.from({length: readerTop(down)}, () => ({type: 'moved', rows: -1}) as const);
		const {state} = replayed(down, ...keys.slice(1));
		expect(readerTop(state)).toBe(1);
	});

	test('comes back to where an article was left', () => {
		const scrolled = replayed(reading, {type: 'moved', rows: 60}).state;
		const {state} = replayed(
			scrolled,
			{type: 'articleMoved', by: 1},
			{type: 'articleRead', open: openArticleOf('a1', 'kurz')},
			{type: 'articleMoved', by: -1},
			{type: 'articleRead', open: openArticleOf('a0', long)},
		);
		expect(state.readerAnchor).toBe(scrolled.readerAnchor);
	});

	test('e walks the mentions of the entity, and begins again after the last', () => {
		let state = reading;
		const starts: number[] = [];
		for (let press = 0; press < 201; press += 1) {
			state = replayed(state, {type: 'mentionMoved', by: 1}).state;
			starts.push(state.marked?.start ?? -1);
		}
		expect(new Set(starts).size).toBe(200);
		expect(starts[200]).toBe(starts[0]);
		expect(long.slice(state.marked?.start, state.marked?.end)).toBe('वु दाई थांग');
	});

	test('a mention that was led to is on the screen', () => {
		const {state} = replayed(reading, {type: 'mentionMoved', by: -1});
		const visible = readerRows(state).slice(
			readerTop(state),
			readerTop(state) + readerHeight(state),
		);
		expect(visible.some(({row}) => row.span.start <= (state.marked?.start ?? -1))).toBe(true);
		expect(visible.at(-1)?.row.span.end).toBeGreaterThanOrEqual(state.marked?.start ?? 1e9);
	});
});

describe('search', () => {
	const typed = replayed(listed, {type: 'boxOpened', scope: 'corpus'}).state;

	test('every query is sent, and an answer for less letters stands until the next', () => {
		const {state, effects} = replayed(
			typed,
			{type: 'boxTyped', text: 'v', isPasted: false},
			{type: 'boxTyped', text: 'u', isPasted: false},
			{type: 'boxTyped', text: ' d', isPasted: false},
			{type: 'searched', found: foundFor('v', ['a3'])},
			{type: 'searched', found: foundFor('vu d', ['a7', 'a9'])},
		);
		expect(effects.filter(({type}) => type === 'search')).toEqual([
			{type: 'search', query: 'v', scope: 'corpus', isUnfinished: true},
			{type: 'search', query: 'vu', scope: 'corpus', isUnfinished: true},
			{type: 'search', query: 'vu d', scope: 'corpus', isUnfinished: true},
		]);
		expect(selectedHead(state)?.id).toBe('a7');
		expect(listLength(state)).toBe(2);
	});

	test('Esc keeps the query, F drops it and keeps the article', () => {
		const shown = replayed(
			typed,
			{type: 'boxTyped', text: 'vu', isPasted: false},
			{type: 'searched', found: foundFor('vu', ['a7', 'a9'])},
			{type: 'moved', rows: 1},
			{type: 'cancelled'},
		).state;
		expect([shown.box, shown.search?.query]).toEqual([undefined, 'vu']);
		const {state} = replayed(shown, {type: 'searchDropped'});
		expect([listLength(state), selectedHead(state)?.id]).toEqual([40, 'a9']);
	});

	test('n goes through the hits and on into the next article', () => {
		const text = 'xx '.repeat(20);
		const shown = replayed(
			typed,
			{type: 'boxTyped', text: 'xx', isPasted: false},
			{type: 'searched', found: foundFor('xx', ['a7', 'a9'])},
			{type: 'articleRead', open: openArticleOf('a7', text)},
			{type: 'accepted'},
		).state;
		const once = replayed(shown, {type: 'hitMoved', by: 1});
		expect(once.state.marked).toEqual(span(40, 42));
		const twice = replayed(once.state, {type: 'hitMoved', by: 1});
		expect(twice.effects).toEqual([{type: 'readArticle', id: 'a9', isUrgent: true}]);
		expect(twice.state.notice).toBe('article 2 of 2');
	});

	test('a pasted passage never runs a command', () => {
		const message = messageFor(listed, {type: 'pasted', text: 'qQ\n'});
		expect(message).toEqual({type: 'boxTyped', text: 'qQ\n', isPasted: true});
		const {state, effects} = replayed(listed, message as Message);
		expect(state.box?.text).toBe('qQ');
		expect(effects.some(({type}) => type === 'quit')).toBe(false);
	});
});

describe('leaving', () => {
	test('q closes the view on top and quits at the root alone', () => {
		const {effects} = replayed(
			reading,
			{type: 'helpOpened'},
			{type: 'viewClosed'},
			{type: 'viewClosed'},
		);
		expect(effects).toEqual([]);
		expect(replayed(listed, {type: 'viewClosed'}).effects).toEqual([{type: 'quit', code: 0}]);
	});

	test('Esc never quits', () => {
		const {effects} = replayed(
			listed,
			...Array.from({length: 9}, () => ({type: 'cancelled'}) as const),
		);
		expect(effects).toEqual([]);
	});

	test('C-c quits when it is pressed twice, and only then', () => {
		const once = replayed(listed, {type: 'interrupted'});
		expect(once.effects).toEqual([{type: 'disarmQuitLater'}]);
		expect(replayed(once.state, {type: 'interrupted'}).effects).toEqual([
			{type: 'quit', code: 130},
		]);
		const moved = replayed(once.state, {type: 'moved', rows: 1}).state;
		expect(replayed(moved, {type: 'interrupted'}).effects).toEqual([{type: 'disarmQuitLater'}]);
	});
});

test('Esc and a letter that a slow line put together are two keys', () => {
	expect(separateEvents(listed, {type: 'key', name: 'M-q'})).toEqual([
		{type: 'key', name: 'Esc'},
		{type: 'text', text: 'q'},
	]);
});

test('a vowel sign right behind the slash goes into the box', () => {
	const events = separateEvents(listed, {type: 'text', text: '/\u0902\u094D'});
	expect(events).toEqual([
		{type: 'text', text: '/'},
		{type: 'text', text: '\u0902\u094D'},
	]);
});

test('Devanagari and Urdu digits count too', () => {
	expect(messageFor(listed, {type: 'text', text: '३'})).toEqual({type: 'digitTyped', digit: 3});
	expect(messageFor(listed, {type: 'text', text: '\u06F7'})).toEqual({
		type: 'digitTyped',
		digit: 7,
	});
});

const anyMessage: fc.Arbitrary<Message> = fc.oneof(
	{weight: 5, arbitrary: fc.constantFrom(...keymap.map(({message}) => message))},
	fc.record({
		type: fc.constant('resized' as const),
		columns: fc.integer({min: 1, max: 200}),
		rows: fc.integer({min: 1, max: 60}),
	}),
	fc.record({
		type: fc.constant('articleRead' as const),
		open: fc.constantFrom(openArticleOf('a1', long.slice(0, 900)), openArticleOf('a2', '')),
	}),
	fc.record({
		type: fc.constant('searched' as const),
		found: fc.constantFrom(
			foundFor('x', ['a1', 'a5']),
			foundFor('x', []),
			foundFor('x', ['a1'], 'article'),
		),
	}),
	fc.constant({type: 'boxTyped', text: 'x', isPasted: false} as const),
	fc.constant({type: 'digitTyped', digit: 9} as const),
);

test('whatever happens, the selection stays in the list and the reader in its text', () => {
	fc.assert(
		fc.property(fc.array(anyMessage, {maxLength: 40}), (messages) => {
			let state: State = reading;
			for (const message of messages) {
				[state] = update(state, message);
				expect(state.selectedIndex).toBeGreaterThanOrEqual(0);
				expect(state.selectedIndex).toBeLessThan(Math.max(1, listLength(state)));
				expect(state.listTop).toBeGreaterThanOrEqual(0);
				expect(readerTop(state)).toBeLessThanOrEqual(readerRows(state).length);
			}
		}),
		{numRuns: 60},
	);
});
