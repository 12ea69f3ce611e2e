import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {Found} from '../../../source/state/found-types.ts';
import {listRowAt, selectedHead} from '../../../source/state/selectors.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {offset} from '../../../source/text/units.ts';
import {emptyState, headNamed, openArticleOf, replayed} from '../../support/states.ts';

const overview = {languages: [], names: [], entities: 0, mentions: 0};
const names = Array.from({length: 40}, (_, number) => `${10 + number}.txt`);
const heads = names.map((name) => headNamed(name));
const indexed: Message = {type: 'indexed', overview, heads};

function reloadedWith(
	fields: Partial<Message & {readonly type: 'reloaded'}>,
): Message & {readonly type: 'reloaded'} {
	const {heads: came = [], gone = []} = fields;
	const counts = {added: came.length, changed: 0, gone: gone.length};
	return {type: 'reloaded', heads: came, gone, counts, isAsked: false, ...fields};
}

const ids = (...all: readonly string[]): readonly ArticleId[] => all as readonly ArticleId[];

const reindexed: Message = {type: 'reindexed', overview};

/** The row of the screen that the cursor stands in. */
function cursorRow({selectedIndex, listTop}: State): number {
	return selectedIndex - listTop;
}

function opened(...messages: readonly Message[]): State {
	const open = openArticleOf('25.txt', 'एक\nदो\nतीन\nचार\nपाँच');
	return replayed(
		emptyState(100, 24),
		{type: 'articlesRead', heads, problems: [], isComplete: true},
		indexed,
		{type: 'articleRead', open: openArticleOf('10.txt', 'पहला')},
		{type: 'moved', rows: 15},
		{type: 'selectionOpened'},
		{type: 'articleRead', open},
		...messages,
	).state;
}

test('the selection stays on its article and in its row while others come and go above it', () => {
	const state = opened();
	const next = replayed(state, reloadedWith({heads: [headNamed('0.txt'), headNamed('12a.txt')]}));
	expect(selectedHead(next.state)?.id).toBe('25.txt');
	expect(next.state.selectedIndex).toBe(17);
	expect(cursorRow(next.state)).toBe(cursorRow(state));
	expect(next.state.heads.slice(0, 5).map(({id}) => id)).toEqual(
		ids('0.txt', '10.txt', '11.txt', '12.txt', '12a.txt'),
	);
	expect(next.state.notice).toBe('2 new');
	expect(next.effects).toEqual([]);
	expect(replayed(next.state, reindexed).effects).toEqual([
		{type: 'readArticle', id: '25.txt', isUrgent: true},
	]);
	const less = replayed(next.state, reloadedWith({gone: ids('10.txt', '11.txt', '49.txt')})).state;
	expect(selectedHead(less)?.id).toBe('25.txt');
	expect(cursorRow(less)).toBe(cursorRow(state));
	// Until the next key one count goes on.
	expect(less.notice).toBe('2 new, 3 gone');
	expect(less.heads).toHaveLength(39);
	const typed = replayed(less, {type: 'moved', rows: 1}, reloadedWith({gone: ids('12.txt')})).state;
	expect(typed.notice).toBe('1 gone');
});

test('also before a key was pressed, in another order, and at the end of the list', () => {
	const first = replayed(emptyState(100, 24), indexed, reloadedWith({heads: [headNamed('0.txt')]}));
	expect(selectedHead(first.state)?.id).toBe('10.txt');
	const reversed = opened({type: 'sorted', by: 'path'}, {type: 'sorted', by: 'path'});
	const selected = selectedHead(reversed)?.id;
	const next = replayed(reversed, reloadedWith({heads: [headNamed('0.txt'), headNamed('99.txt')]}));
	expect(selectedHead(next.state)?.id).toBe(selected);
	expect(listRowAt(next.state, 0)).toMatchObject({head: {id: '99.txt'}});
	// Also where all rows are in sight.
	const few = replayed(
		emptyState(100, 24),
		{...indexed, heads: heads.slice(0, 3)},
		{type: 'moved', rows: 2},
	);
	const more = replayed(few.state, reloadedWith({heads: [headNamed('0.txt')]})).state;
	expect([selectedHead(more)?.id, cursorRow(more)]).toEqual(['12.txt', 2]);
	const last = opened({type: 'jumped', to: 'bottom'});
	const shorter = replayed(last, reloadedWith({gone: ids('49.txt', '48.txt')})).state;
	expect(selectedHead(shorter)?.id).toBe('47.txt');
	expect(replayed(last, reloadedWith({gone: ids(...names)})).state.heads).toEqual([]);
});

test('an open article that is deleted stays and says so; made again it is read again', () => {
	const {state, effects} = replayed(opened(), reloadedWith({gone: ids('25.txt')}), reindexed);
	expect(state.open).toMatchObject({isGone: true, article: {id: '25.txt'}});
	expect(state.notice).toBe('1 gone; this text is gone from the folder');
	expect(effects).toEqual([]);
	const again = replayed(state, reloadedWith({heads: [headNamed('25.txt')]}), reindexed);
	expect(again.effects).toEqual([{type: 'readArticle', id: '25.txt', isUrgent: true}]);
	const open = openArticleOf('25.txt', 'एक');
	expect(replayed(again.state, {type: 'articleRead', open}).state.open?.isGone).toBe(undefined);
});

test('an open article that is written anew keeps the place that is read', () => {
	const before = {...opened(), readerAnchor: offset('एक\nदो\n'.length)};
	const {state} = replayed(
		before,
		reloadedWith({heads: [headNamed('25.txt')], counts: {added: 0, changed: 1, gone: 0}}),
		{type: 'articleRead', open: openArticleOf('25.txt', 'नया शीर्षक\nएक\nदो\nतीन\nचार\nपाँच')},
	);
	expect(state.open?.article.text.slice(state.readerAnchor)).toMatch(/^तीन/v);
	expect([state.heads.length, state.notice]).toEqual([40, '1 changed']);
});

test('a search is asked again, and what is gone leaves its rows at once', () => {
	const found: Found = {
		query: 'समिति',
		scope: 'corpus',
		names: [],
		articles: names.slice(0, 3).map((id) => ({
			id: id as ArticleId,
			score: 1,
			hits: new Uint32Array(),
			passage: {text: '', span: {start: offset(0), end: offset(0)}, highlights: []} as never,
		})),
		passages: [],
		total: 3,
		hitCount: 3,
		readings: [],
		suggestions: [],
		hidden: [],
		behindFilters: 0,
		facets: [] as never,
		milliseconds: 1,
		isComplete: true,
	};
	const searching = opened(
		{type: 'boxOpened', scope: 'corpus', text: 'समिति'},
		{type: 'searched', found},
		{type: 'moved', rows: 2},
	);
	const {state, effects} = replayed(searching, reloadedWith({gone: ids('10.txt')}), reindexed);
	expect(selectedHead(state)?.id).toBe('12.txt');
	expect(effects).toContainEqual({
		type: 'search',
		query: 'समिति',
		scope: 'corpus',
		isUnfinished: true,
	});
	expect(state.box).toBe(searching.box);
});

test('R looks for changes, not before everything is indexed, and tells also that there are none', () => {
	const early = replayed(emptyState(), {type: 'reloadRequested'});
	expect(early.effects).toEqual([]);
	expect(early.state.notice).toBe(
		'the folder is still being read: changes are looked for after that',
	);
	expect(replayed(early.state, indexed).effects).toContainEqual({type: 'reload'});
	expect(replayed(emptyState(), indexed).effects).not.toContainEqual({type: 'reload'});
	const goingOn = replayed({...emptyState(), isStopped: true}, {type: 'reloadRequested'}, indexed);
	expect([goingOn.state.isStopped, goingOn.effects]).toEqual([
		false,
		expect.arrayContaining([{type: 'reload'}]),
	]);
	const asked = replayed(opened(), {type: 'reloadRequested'});
	expect(asked.effects).toEqual([{type: 'reload'}]);
	const progressed = replayed(asked.state, {type: 'reloadProgressed', files: 900, articles: 200});
	expect(replayed(progressed.state, {type: 'reloadRequested'}).effects).toEqual([]);
	expect(replayed(progressed.state, {type: 'cancelled'}).effects).toEqual([{type: 'stopReading'}]);
	const same = reloadedWith({isAsked: true, counts: {added: 0, changed: 0, gone: 0}});
	const {state, effects} = replayed(progressed.state, same);
	expect([state.notice, state.reloading, effects]).toEqual(['nothing has changed', undefined, []]);
	const stopped = replayed(progressed.state, {type: 'cancelled'}, same).state;
	expect(stopped.notice).toContain('R goes on');
	const other = {path: 'x.json', kind: 'bad-record', message: 'is cut off'} as const;
	expect(replayed(state, {...same, problems: [other]}).state.problems).toEqual([other]);
});

test('where reading begins anew the list comes back to the article, and what is open stays', () => {
	const before = opened();
	const message = 'reading broke off (bug) and begins anew';
	const broken = replayed(before, {type: 'readingRestarted', message}).state;
	expect(broken).toMatchObject({isIndexed: false, isRead: false, notice: message});
	expect(broken.open).toBe(before.open);
	const part: Message = {
		type: 'articlesRead',
		heads: heads.slice(0, 4),
		problems: [],
		isComplete: false,
	};
	const whole: Message = {type: 'articlesRead', heads, problems: [], isComplete: true};
	const next = replayed(broken, part, whole, indexed).state;
	expect([selectedHead(next)?.id, next.open?.article.id]).toEqual(['25.txt', '25.txt']);
});

test('a view on top is asked for again, and stays where it was scrolled to', () => {
	const request = {view: 'frequencies'} as const;
	const rows = names.map((text) => ({
		left: '1',
		text,
		target: {type: 'query', query: text} as const,
	}));
	const view = {type: 'table', request, table: {title: 'words', rows}, selectedIndex: 7} as const;
	const shown = opened({type: 'viewRead', view});
	const {state, effects} = replayed(shown, reloadedWith({heads: [headNamed('0.txt')]}), reindexed);
	expect(effects).toContainEqual({type: 'readView', view: request, isAgain: true});
	const fewer = {...view, table: {title: 'words', rows: rows.slice(0, 20)}, selectedIndex: 0};
	const fresh = replayed(state, {type: 'viewRead', view: fewer, isAgain: true}).state;
	expect(fresh.overlay).toEqual({...fewer, selectedIndex: 7});
	expect(fresh.below).toEqual(state.below);
	const closed = replayed(fresh, {type: 'viewClosed'}, {type: 'viewRead', view, isAgain: true});
	expect(closed.state.overlay).toBe(undefined);
});
