import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {keepSession} from '../../../source/commands/session-keeper.ts';
import {createStore} from '../../../source/state/store.ts';
import type {Effect, Message, State} from '../../../source/state/types.ts';
import {update} from '../../../source/state/update.ts';
import type {AppendLog} from '../../../source/storage/append-log.ts';
import {emptyState, openArticleOf} from '../../support/states.ts';
import {threeIndexed, threeListed} from '../../support/three-articles.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const text = Array.from({length: 60}, (_, line) => `पंक्ति ${line} नमो`).join('\n');

function opened(isFailing = false) {
	const written: unknown[] = [];
	const told: string[] = [];
	const log: AppendLog = {
		read: async () => ({records: []}),
		mend: async () => ({records: []}),
		news: async () => undefined,
		shorten: async () => {},
		append: async (record) => {
			if (isFailing) throw new Error('the disk is full');
			written.push(record);
		},
		appendNow: (...records) => written.push(...records),
	};
	const store = createStore<State, Message, Effect>(emptyState(), update, () => {});
	const keeper = keepSession(store, log, (problem) => told.push(problem));
	store.dispatch(threeListed);
	store.dispatch({type: 'articleRead', open: openArticleOf('a.txt', text)});
	return {store, keeper, written, told};
}

const session = {focus: 'reader', hasPreview: true, open: 'a.txt', selected: 'a.txt'};

test('where the reader is is written two seconds after it changed, and only what is new', async () => {
	const {store, written, keeper} = opened();
	store.dispatch({type: 'accepted'});
	// Nothing before everything is indexed.
	await vi.advanceTimersByTimeAsync(5000);
	expect(written).toEqual([]);
	store.dispatch(threeIndexed);
	await vi.advanceTimersByTimeAsync(1900);
	expect(written).toEqual([]);
	await vi.advanceTimersByTimeAsync(200);
	expect(written).toEqual([{session}]);
	store.dispatch({type: 'paged', pages: 1});
	store.dispatch({type: 'paged', pages: 1});
	await vi.advanceTimersByTimeAsync(2000);
	const anchor = store.getState().readerAnchor;
	expect(anchor).toBeGreaterThan(0);
	expect(written).toEqual([{session}, {place: 'a.txt', anchor}]);
	await vi.advanceTimersByTimeAsync(60_000);
	keeper.end();
	expect(written).toHaveLength(2);
	// The top is a place too, where there was another.
	store.dispatch({type: 'jumped', to: 'top'});
	keeper.end();
	expect(written.slice(2)).toEqual([{place: 'a.txt', anchor: 0}]);
});

test('who only looks leaves no session; who quits before the index stands leaves one', () => {
	const looked = opened();
	looked.keeper.end();
	expect(looked.written).toEqual([]);
	const quit = opened();
	quit.store.dispatch({type: 'accepted'});
	quit.keeper.end();
	expect(quit.written).toEqual([{session}]);
});

test('a place that cannot be kept is told once', async () => {
	const {store, told} = opened(true);
	store.dispatch(threeIndexed);
	for (let times = 0; times < 3; times += 1) {
		store.dispatch({type: 'moved', rows: 1});
		await vi.advanceTimersByTimeAsync(2000);
	}
	expect(told).toEqual(['your place could not be kept for later: Error: the disk is full']);
});
