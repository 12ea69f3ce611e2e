import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {keptOf} from '../../../source/keeping/marks.ts';
import {narrowings} from '../../../source/state/facets.ts';
import {paletteEntries} from '../../../source/state/palette.ts';
import {readerHeight} from '../../../source/state/reader-rows.ts';
import {selectedHead} from '../../../source/state/selectors.ts';
import type {Effect, Message, State} from '../../../source/state/types.ts';
import {update} from '../../../source/state/update.ts';
import {emptyState, mentionsOf, openArticleOf, replayed} from '../../support/states.ts';
import {foundOf, threeIndexed, threeListed} from '../../support/three-articles.ts';

const text = Array.from({length: 60}, (_, line) => `पंक्ति ${line} नमो`).join('\n');

function reading(...messages: readonly Message[]): State {
	const open = openArticleOf('a.txt', text, mentionsOf('a.txt', text, 'नमो'));
	return replayed(emptyState(), threeListed, {type: 'articleRead', open}, threeIndexed, ...messages)
		.state;
}

function kept(effects: readonly Effect[]): readonly unknown[] {
	return effects.flatMap((effect) => (effect.type === 'keep' ? [effect.record] : []));
}

function typed(words: string): readonly Message[] {
	return [{type: 'boxTyped', text: words, isPasted: false}, {type: 'accepted'}];
}

const marks = ({marks: all}: State, id = 'a.txt') => all?.get(id as ArticleId);

test('one stack: bookmark, tags, note, read, merge and dropped filters go back in the order of their setting', () => {
	const found = foundOf('नमो lang:hi', ['a.txt']);
	const start = {...reading(), search: {query: 'नमो lang:hi', scope: 'corpus', found} as const};
	const {state, effects} = replayed(
		start,
		{type: 'bookmarkToggled'},
		{type: 'prompted', purpose: 'tag'},
		...typed('चुनाव budget'),
		{type: 'prompted', purpose: 'note'},
		...typed('पूछें'),
		{type: 'readToggled'},
		{type: 'searchDropped'},
	);
	// "Ask", "election".
	expect(marks(state)).toEqual({
		isBookmarked: true,
		tags: ['चुनाव', 'budget'],
		note: 'पूछें',
		isRead: true,
	});
	expect(state.search?.query).toBe('नमो');
	expect(kept(effects)).toHaveLength(5);
	const steps: readonly (readonly [string, unknown])[] = [
		[
			'undone: filters dropped',
			{isBookmarked: true, tags: ['चुनाव', 'budget'], note: 'पूछें', isRead: true},
		],
		['undone: read (a)', {isBookmarked: true, tags: ['चुनाव', 'budget'], note: 'पूछें'}],
		['undone: noted (a)', {isBookmarked: true, tags: ['चुनाव', 'budget']}],
		['undone: tagged चुनाव, budget (a)', {isBookmarked: true}],
		['undone: bookmarked (a)', undefined],
		['nothing to undo', undefined],
	];
	let current = state;
	for (const [notice, left] of steps) {
		[current] = update(current, {type: 'undone'});
		expect([current.notice, marks(current)]).toEqual([notice, left]);
	}
	expect(current.search?.query).toBe('नमो lang:hi');
});

test('a split stands on the same stack as bookmarks, those of earlier runs under it', () => {
	const earlier = {edit: 'split', type: 'person', form: 'मोदी'} as const;
	const before = reading({type: 'mentionMoved', by: 1});
	const [entity] = before.open?.entities ?? [];
	if (before.open === undefined || entity === undefined) throw new Error('nobody is named');
	const named = {...entity, articles: ['a.txt', 'b.txt'].map((id) => id as ArticleId)};
	const {state} = replayed(
		{...before, open: {...before.open, entities: [named]}, edits: [earlier]},
		{type: 'bookmarkToggled'},
		{type: 'splitRequested'},
		{type: 'bookmarkToggled'},
	);
	const steps = [0, 1, 2, 3].map((undone) => {
		const {state: left} = replayed(
			state,
			...Array.from({length: undone}, () => ({type: 'undone'}) as const),
		);
		return [left.edits?.length, marks(left)?.isBookmarked];
	});
	expect(steps).toEqual([
		[2, undefined],
		[2, true],
		[1, true],
		[1, undefined],
	]);
	const {effects} = replayed(state, ...Array.from({length: 4}, () => ({type: 'undone'}) as const));
	expect(effects.at(-1)).toMatchObject({record: {edit: 'undo', of: earlier}});
});

test('the line of tags and note takes one row of the text, and U puts tags back in their order', () => {
	const plain = reading();
	const tagged = replayed(plain, {type: 'prompted', purpose: 'tag'}, ...typed('अ आ')).state;
	expect(readerHeight(tagged)).toBe(readerHeight(plain) - 1);
	const bookmarked = replayed(plain, {type: 'bookmarkToggled'}).state;
	expect(readerHeight(bookmarked)).toBe(readerHeight(plain));
	const none = replayed(tagged, {type: 'splitRequested'}, ...typed('अ, आ')).state;
	expect(marks(none)).toBeUndefined();
	expect(marks(replayed(none, {type: 'undone'}).state)).toEqual({tags: ['अ', 'आ']});
});

test('a note is gone on with, and an empty one goes; U brings it back', () => {
	const noted = replayed(reading(), {type: 'prompted', purpose: 'note'}, ...typed('पहला')).state;
	const again = replayed(noted, {type: 'prompted', purpose: 'note'}).state;
	expect(again.prompt?.box).toMatchObject({text: 'पहला', caret: 'पहला'.length});
	const {state, effects} = replayed(
		again,
		{type: 'boxDeleted', what: 'toStart'},
		{type: 'accepted'},
	);
	expect([state.notice, marks(state)]).toEqual(['note removed: U brings it back', undefined]);
	expect(kept(effects)).toEqual([{kept: 'note', article: 'a.txt', text: ''}]);
	expect(marks(replayed(state, {type: 'undone'}).state)).toEqual({note: 'पहला'});
	// Nothing typed where nothing stood: nothing is written.
	expect(
		replayed(reading(), {type: 'prompted', purpose: 'note'}, {type: 'accepted'}).effects,
	).toEqual([]);
});

test('- takes the only tag at once, asks which of several, and Tab completes', () => {
	const one = replayed(reading(), {type: 'prompted', purpose: 'tag'}, ...typed('बजट')).state;
	expect(marks(replayed(one, {type: 'splitRequested'}).state)).toBeUndefined();
	const two = replayed(one, {type: 'prompted', purpose: 'tag'}, ...typed('बीमा')).state;
	const asked = replayed(two, {type: 'splitRequested'}).state;
	expect(asked.prompt?.purpose).toBe('untag');
	// "Budget" and "insurance" begin with one letter.
	const tab: Message = {type: 'focusMoved', by: 1, wraps: true};
	const completed = replayed(asked, {type: 'boxTyped', text: 'ब', isPasted: false}, tab, tab).state;
	expect(completed.prompt?.box.text).toBe('बीमा');
	expect(marks(replayed(completed, {type: 'accepted'}).state)).toEqual({tags: ['बजट']});
	const wrong = replayed(asked, ...typed('other')).state;
	expect([wrong.notice, marks(wrong)]).toEqual(['not tagged other', {tags: ['बजट', 'बीमा']}]);
	expect(replayed(reading(), {type: 'splitRequested'}).state.notice).toMatch(/^no tag to remove/);
});

test('an article that has the focus for a while is read; one in the preview is not, nor one marked unread again', () => {
	const stayed: Message = {type: 'articleStayedOpen', id: 'a.txt' as ArticleId};
	const preview = replayed(reading(), stayed);
	expect([marks(preview.state), preview.effects]).toEqual([undefined, []]);
	const opened = replayed(reading(), {type: 'accepted'});
	expect(opened.effects).toEqual([{type: 'watchReading', id: 'a.txt'}]);
	const {state, effects} = replayed(opened.state, stayed);
	expect(marks(state)).toEqual({isRead: true});
	expect(kept(effects)).toEqual([{kept: 'read', article: 'a.txt', is: true}]);
	// What goes by itself is not what U takes back.
	expect(replayed(state, {type: 'undone'}).state.notice).toBe('nothing to undo');
	const unread = replayed(state, {type: 'readToggled'}, {type: 'moved', rows: 3});
	expect([marks(unread.state), unread.effects.filter(({type}) => type === 'watchReading')]).toEqual(
		[undefined, []],
	);
});

test('a search is saved from the box by the palette, listed, run in its scope, removed and brought back', () => {
	const boxed = replayed(reading(), {type: 'boxOpened', scope: 'names', text: 'vu dai'}).state;
	const palette = replayed(
		boxed,
		{type: 'prompted', purpose: 'palette'},
		{type: 'boxTyped', text: 'save', isPasted: false},
	);
	expect(paletteEntries(palette.state)[0]).toMatchObject({keys: 'gS', help: 'save this search'});
	const saved = replayed(palette.state, {type: 'accepted'}, {type: 'accepted'});
	expect(kept(saved.effects)).toEqual([
		{kept: 'search', query: 'vu dai', scope: 'names', is: true},
	]);
	expect(saved.state.box?.text).toBe('vu dai');
	const again = replayed(saved.state, {type: 'searchSaved'}, {type: 'accepted'});
	expect(again.state.notice).toMatch(/^saved before/);
	const view = replayed(saved.state, {type: 'cancelled'}, {type: 'searchesShown'}).state;
	expect(view.overlay).toMatchObject({
		type: 'table',
		table: {rows: [{left: ' names     ', text: 'vu dai'}]},
	});
	expect(replayed(view, {type: 'accepted'}).state.search).toMatchObject({
		query: 'vu dai',
		scope: 'names',
	});
	const removed = replayed(view, {type: 'splitRequested'}).state;
	expect([removed.searches, removed.overlay]).toMatchObject([[], {table: {rows: []}}]);
	const back = replayed(removed, {type: 'undone'}).state;
	expect(back.overlay).toMatchObject({table: {rows: [{text: 'vu dai'}]}});
	expect(replayed(reading(), {type: 'searchesShown'}).state.notice).toMatch(
		/^no saved searches yet/,
	);
	expect(replayed(reading(), {type: 'searchSaved'}).state.notice).toBe(
		'no search to save: / starts one',
	);
});

test('a search is saved under the name that is typed, renamed, and named as before by U', () => {
	const boxed = replayed(reading(), {type: 'boxOpened', scope: 'names', text: 'vu dai'}).state;
	const asked = replayed(boxed, {type: 'searchSaved'}).state;
	expect([asked.prompt?.purpose, asked.searches]).toEqual(['name', undefined]);
	expect(replayed(asked, {type: 'cancelled'}).state.searches).toBeUndefined();
	const saved = replayed(asked, ...typed(' Thang '));
	const first = {query: 'vu dai', scope: 'names', name: 'Thang'};
	expect(kept(saved.effects)).toEqual([{kept: 'search', ...first, is: true}]);
	const renamed = replayed(
		saved.state,
		{type: 'searchSaved'},
		{type: 'interrupted'},
		...typed('थांग'),
	);
	expect(renamed.state.searches).toEqual([{...first, name: 'थांग'}]);
	const lines = [...kept(saved.effects), ...kept(renamed.effects)] as readonly Record<
		string,
		unknown
	>[];
	expect(keptOf(lines).searches).toEqual([{...first, name: 'थांग'}]);
	const view = replayed(renamed.state, {type: 'cancelled'}, {type: 'searchesShown'}).state;
	expect(view.overlay).toMatchObject({table: {rows: [{left: ' names     थांग  ', text: 'vu dai'}]}});
	expect(replayed(view, {type: 'undone'}).state.searches).toEqual([first]);
});

test('the view of bookmarks is a search, and says how to set one', () => {
	expect(replayed(reading(), {type: 'bookmarksShown'}).state.notice).toBe(
		'no bookmarks yet: m sets one',
	);
	const {state, effects} = replayed(reading(), {type: 'bookmarkToggled'}, {type: 'bookmarksShown'});
	expect(state.search).toMatchObject({query: 'is:bookmarked', scope: 'corpus'});
	expect(effects.at(-1)).toMatchObject({type: 'search', query: 'is:bookmarked'});
});

test('f offers what is kept of some of the articles', () => {
	const {state} = replayed(
		reading(),
		{type: 'bookmarkToggled'},
		{type: 'prompted', purpose: 'tag'},
		...typed('चुनाव'),
	);
	expect(narrowings(state, 'marks').map(({filter, count}) => [filter, count])).toEqual([
		['is:bookmarked', 1],
		['tag:चुनाव', 1],
	]);
});

test('what is kept after a search counts in its filters too', () => {
	const found = foundOf('नमो', ['a.txt', 'b.txt']);
	const state = {...reading(), search: {query: 'नमो', scope: 'corpus', found} as const};
	expect(narrowings(state, 'marks').map(({filter}) => filter)).toEqual([]);
	const {state: kept} = replayed(state, {type: 'bookmarkToggled'}, {type: 'readToggled'});
	expect(narrowings(kept, 'marks').map(({filter, count}) => [filter, count])).toEqual([
		['is:unread', 1],
		['is:bookmarked', 1],
	]);
});

test('F after a search for names goes to the article that stood beside them', () => {
	const found = {...foundOf('वु', []), scope: 'names'} as const;
	const shown = replayed(
		reading({type: 'moved', rows: 1}),
		{type: 'articleRead', open: openArticleOf('b.txt', 'वु')},
		{type: 'boxOpened', scope: 'names', text: 'वु'},
		{type: 'searched', found},
		{type: 'accepted'},
	).state;
	expect(selectedHead(shown)).toBeUndefined();
	expect(selectedHead(replayed(shown, {type: 'searchDropped'}).state)?.id).toBe('b.txt');
});

test('a note is of the article where it was begun, whatever comes over it meanwhile', () => {
	const table: Message = {
		type: 'viewRead',
		view: {
			type: 'table',
			request: {view: 'folder'},
			table: {title: 'late', rows: []},
			selectedIndex: 0,
		},
	};
	const note: Message = {type: 'prompted', purpose: 'note'};
	const {effects} = replayed(reading(), note, table, ...typed('पूछें'));
	expect(kept(effects)).toEqual([{kept: 'note', article: 'a.txt', text: 'पूछें'}]);
});
