import {describe, expect, test} from 'vitest';
import {messageFor} from '../../../source/state/dispatch.ts';
import {facetKinds, narrowings} from '../../../source/state/facets.ts';
import type {Found} from '../../../source/state/found-types.ts';
import {menuLines} from '../../../source/state/menu-lines.ts';
import {readingText} from '../../../source/state/reading-text.ts';
import {selectedHead} from '../../../source/state/selectors.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {span} from '../../../source/text/units.ts';
import {foundFor} from '../../support/found.ts';
import {emptyState, headNamed, mentionsOf, openArticleOf, replayed} from '../../support/states.ts';

const heads = [
	{...headNamed('news/a0'), date: '2024-12-18', source: 'https://vnanet.vn/1'},
	{...headNamed('news/a1'), date: '2021'},
	{...headNamed('news/a2'), language: 'ur'},
];
const listed = replayed(emptyState(), {
	type: 'articlesRead',
	heads,
	problems: [],
	isComplete: true,
}).state;
const tab: Message = {type: 'focusMoved', by: 1, wraps: true};
const back: Message = {type: 'focusMoved', by: -1, wraps: true};

function typed(text: string, from = listed): State {
	return replayed(
		from,
		{type: 'boxOpened', scope: 'corpus'},
		{type: 'boxTyped', text, isPasted: false},
	).state;
}

/** The box after the query was answered and so many Tabs. */
function tabbed(text: string, found: Partial<Found>, ...tabs: readonly Message[]): State {
	const answered = {type: 'searched', found: {...foundFor(text, ['news/a0']), ...found}} as const;
	return replayed(typed(text), answered, ...tabs).state;
}

const [entity] = openArticleOf('a', 'x', mentionsOf('a', 'Vu Dai Thang', 'Vu Dai Thang')).entities;
const name = entity && {
	entity: entity.id,
	score: 0.9,
	form: 'Vu Dai Thang',
	spans: [],
	target: {...entity, firstArticle: undefined},
};
const names = name === undefined ? [] : [name];

describe('Tab in the box', () => {
	test.each([
		['a field', 'पार्टी la', 'पार्टी lang:'],
		['a language, the most frequent first', 'lang:', 'lang:hi'],
		['one that is begun', 'lang:u', 'lang:ur'],
		['a second one after a comma', 'lang:hi,u', 'lang:hi,ur'],
		['a year, the newest first', 'date:', 'date:2024'],
		['a type', 'has:pl', 'has:place'],
		['a source', 'source:v', 'source:vnanet.vn'],
		['what is not wanted', '-lang:u', '-lang:ur'],
		['what is kept of articles', 'vu is:bo', 'vu is:bookmarked'],
	])('completes %s', (_, text, expected) => {
		expect(replayed(typed(text), tab).state.box?.text).toBe(expected);
	});

	test('completes a field also where its half of a value has found nothing', () => {
		const nothing = {articles: [], total: 0, hitCount: 0};
		expect(tabbed('lang:u', nothing, tab).box?.text).toBe('lang:ur');
		expect(tabbed('vu lang:', nothing, tab).box?.text).toBe('vu lang:hi');
	});

	test('goes through what there is and comes back', () => {
		const once = replayed(typed('lang:'), tab).state;
		expect(readingText(once)).toBe('Tab: [lang:hi]   lang:ur');
		const twice = replayed(once, tab).state;
		expect([twice.box?.text, replayed(twice, back).state.box?.text]).toEqual([
			'lang:ur',
			'lang:hi',
		]);
		expect(twice.search?.query).toBe('lang:ur');
	});

	test.each([
		['a name that was found', 'कॉमरेड vu d', 'कॉमरेड Vu Dai Thang'],
		['the first and the last word of one', 'vu th', 'Vu Dai Thang'],
		['a name that is asked for', '@vu d', '@"Vu Dai Thang"'],
		['a misspelt name', 'lang:hi vu dia thng', 'lang:hi Vu Dai Thang'],
	])('completes %s', (_, text, expected) => {
		expect(tabbed(text, {names}, tab).box?.text).toBe(expected);
	});

	test('takes a suggestion where nothing was found', () => {
		const nothing = {articles: [], total: 0, suggestions: ['sammelan', 'xyz']};
		expect(tabbed('xyz sammelan', nothing, tab).box?.text).toBe('sammelan');
	});

	test.each([
		['an empty box', ''],
		['a word that is nothing else', 'समाचार'],
		['a name that stands there whole', 'vu dai thang'],
		['a value that stands there whole', 'has:url'],
	])('goes to the results where there is nothing to complete: %s', (_, text) => {
		const state = tabbed(text, {names}, tab);
		expect([state.box, state.focus]).toEqual([undefined, 'list']);
	});
});

describe('a long passage', () => {
	const passage = 'वु दाई थांग ने सम्मेलन की अध्यक्षता की।\n'.repeat(20);
	const paste: Message = {type: 'boxTyped', text: passage, isPasted: true};
	const asked = replayed(listed, paste).state;

	test('is asked about, and Enter finds its near-copies', () => {
		expect(readingText(asked)).toContain('search for this passage? (finds near-copies)');
		const {state, effects} = replayed(asked, {type: 'accepted'});
		const query = passage.replaceAll('\n', ' ').trim();
		expect(effects).toEqual([{type: 'search', query, scope: 'copies', isUnfinished: false}]);
		expect([state.box, state.search?.scope, state.history]).toEqual([undefined, 'copies', []]);
	});

	test('goes in as words after Esc, and goes away after C-c', () => {
		const words = replayed(asked, {type: 'cancelled'}).state;
		expect(words.box?.text.trim()).toBe(passage.replaceAll('\n', ' ').trim());
		const gone = replayed(asked, {type: 'interrupted'}).state;
		expect([gone.box?.text, gone.box?.passage]).toEqual(['', undefined]);
	});

	test('is not asked about if it is short', () => {
		const short: Message = {type: 'boxTyped', text: 'वु दाई थांग\n', isPasted: true};
		const {box, search} = replayed(listed, short).state;
		expect([box?.passage, search?.query]).toEqual([undefined, 'वु दाई थांग']);
	});
});

describe('narrowing', () => {
	const facets = {
		languages: [
			{label: 'hi', filter: 'lang:hi', count: 2},
			{label: 'ur', filter: 'lang:ur', count: 1},
		],
		sources: [{label: 'vnanet.vn', filter: 'source:vnanet.vn', count: 2}],
		years: [{label: '2024', filter: 'date:2024', count: 3}],
		types: [],
		names: [{label: 'Vu Dai Thang', filter: '@"Vu Dai Thang"', count: 1}],
	};
	const ids = ['news/a0', 'news/a1', 'news/a2'];
	const answered = {type: 'searched', found: {...foundFor('vu', ids), facets}} as const;
	const found = replayed(typed('vu'), answered, {type: 'accepted'}).state;

	test('leaves out what all of them have', () => {
		const shown = facetKinds.flatMap((kind) => narrowings(found, kind));
		expect(shown.map(({letter, filter}) => `${letter} ${filter}`)).toEqual([
			'a lang:hi',
			'b lang:ur',
			'a source:vnanet.vn',
			'a @"Vu Dai Thang"',
		]);
	});

	test('f, a kind and a letter ask for less, F for all of it again, and then for nothing', () => {
		const kinds = replayed(found, {type: 'menuOpened', prefix: 'f'}).state;
		expect(menuLines(kinds).join('')).toMatch(/^ f… {2}l language .* d date .* n name/v);
		const menu = replayed(kinds, messageFor(kinds, {type: 'text', text: 'l'}) as Message).state;
		expect(menuLines(menu)).toEqual([' f…  a hi 2   b ur 1   / type it']);
		const message = messageFor(menu, {type: 'text', text: 'b'});
		expect(message).toEqual({type: 'narrowed', letter: 'b'});
		const narrowed = replayed(menu, message as Message).state;
		expect([narrowed.search?.query, narrowed.overlay]).toEqual(['vu lang:ur', undefined]);
		const wide = replayed(narrowed, {type: 'searchDropped'}).state;
		expect(wide.search?.query).toBe('vu');
		expect(replayed(wide, {type: 'searchDropped'}).state.search).toBeUndefined();
	});

	test('without a query the whole list is narrowed', () => {
		const menu = replayed(listed, {type: 'facetsOpened', kind: 'languages'}).state;
		expect(replayed(menu, {type: 'narrowed', letter: 'b'}).state.search?.query).toBe('lang:ur');
	});

	test('says what the filters hide', () => {
		const hidden = [
			{filter: 'lang:ur', more: 1},
			{filter: 'date:1999', more: 2},
		];
		const state = tabbed('lang:ur date:1999 a', {hidden, behindFilters: 118});
		expect(readingText(state)).toContain(
			'118 more behind filters (lang:ur 1, date:1999 2), F drops them',
		);
	});
});

test('says that articles tell no full date', () => {
	const state = tabbed('date:2024', {undated: 4, hidden: [{filter: 'date:2024', more: 4}]});
	expect(readingText(state)).toContain('4 articles tell no full date');
});

describe('hits', () => {
	const text = 'xx '.repeat(20);
	const shown = replayed(
		typed('xx'),
		{type: 'searched', found: {...foundFor('xx', ['news/a0', 'news/a1']), total: 14}},
		{type: 'articleRead', open: openArticleOf('news/a0', text)},
		{type: 'accepted'},
	).state;

	test('n counts the articles that were found, N comes back to the last hit', () => {
		const last = replayed(shown, {type: 'hitMoved', by: 1}).state;
		const next = replayed(last, {type: 'hitMoved', by: 1}).state;
		expect(next.notice).toBe('article 2 of 14');
		const there = replayed(next, {type: 'articleRead', open: openArticleOf('news/a1', text)}).state;
		expect(there.marked).toEqual(span(0, 2));
		const before = replayed(
			there,
			{type: 'hitMoved', by: -1},
			{type: 'articleRead', open: openArticleOf('news/a0', text)},
		).state;
		expect(before.marked).toEqual(span(40, 42));
	});

	test('each is a row of its own in the scope of passages, and leads to its place', () => {
		const passage = {text: 'xx', spans: [span(0, 2)]};
		const id = heads[1]?.id ?? ('' as never);
		const passages = [0, 40].map((start) => ({id, place: span(start, start + 2), passage}));
		const answer = {...foundFor('xx', ['news/a1'], 'passages'), passages};
		const {state, effects} = replayed(
			listed,
			{type: 'boxOpened', scope: 'passages'},
			{type: 'boxTyped', text: 'xx', isPasted: false},
			{type: 'searched', found: answer},
			{type: 'moved', rows: 1},
			{type: 'articleRead', open: openArticleOf('news/a1', text)},
		);
		expect(effects.at(-1)).toMatchObject({type: 'readArticle', id: 'news/a1'});
		expect([selectedHead(state)?.id, state.marked]).toEqual(['news/a1', span(40, 42)]);
	});
});

test('Up in an empty box goes back in the history, Down comes forward to the empty box', () => {
	const remembered = replayed(
		typed('vu'),
		{type: 'accepted'},
		{type: 'boxOpened', scope: 'corpus', text: 'dai'},
		{type: 'accepted'},
		{type: 'boxOpened', scope: 'corpus', text: ''},
	).state;
	let state = remembered;
	const texts = [-1, -1, -1, 1, 1].map((rows) => {
		state = replayed(state, {type: 'moved', rows}).state;
		return state.box?.text;
	});
	expect(texts).toEqual(['dai', 'vu', 'vu', 'dai', '']);
});
