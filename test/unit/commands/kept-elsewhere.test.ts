import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {afterEach, expect, test, vi} from 'vitest';
import {followKept} from '../../../source/commands/kept-elsewhere.ts';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {ArticleMarks} from '../../../source/keeping/types.ts';
import {createStore, type Store} from '../../../source/state/store.ts';
import type {Effect, Message, State} from '../../../source/state/types.ts';
import {update} from '../../../source/state/update.ts';
import {appendLog} from '../../../source/storage/append-log.ts';
import {emptyState} from '../../support/states.ts';
import {threeIndexed, threeListed} from '../../support/three-articles.ts';

const home = mkdtempSync(join(tmpdir(), 'khabar-two-'));
afterEach(() => {
	vi.useRealTimers();
	rmSync(home, {recursive: true});
});

type Copy = {
	readonly store: Store<State, Message>;
	readonly effects: readonly Effect[];
	readonly end: () => void;
};

/** A running copy of the program, as far as what it keeps goes. */
function runningCopy(path: string): Copy {
	const log = appendLog(path);
	const effects: Effect[] = [];
	const store = createStore<State, Message, Effect>(emptyState(), update, (effect) => {
		effects.push(effect);
		if (effect.type === 'keep') void log.append(effect.record);
	});
	store.dispatch(threeListed);
	store.dispatch(threeIndexed);
	return {store, effects, ...followKept(store, log)};
}

function marksIn({store}: Copy, id: string): ArticleMarks | undefined {
	return store.getState().marks?.get(id as ArticleId);
}

/** Lets the time of a look pass, and the disk answer, until it is so. */
async function soon(check: () => void): Promise<void> {
	for (let left = 1000; ; left -= 1) {
		await vi.advanceTimersByTimeAsync(3000);
		await wait(5);
		try {
			return check();
		} catch (error) {
			if (left === 0) throw error;
		}
	}
}

test('a bookmark, a tag and a saved search of one running copy are seen in the other seconds later', async () => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
	const path = join(home, 'articles.jsonl');
	const one = runningCopy(path);
	const other = runningCopy(path);
	one.store.dispatch({type: 'bookmarkToggled'});
	other.store.dispatch({type: 'readToggled'});
	one.store.dispatch({type: 'boxOpened', scope: 'corpus', text: 'budget'});
	one.store.dispatch({type: 'searchSaved'});
	one.store.dispatch({type: 'accepted'});
	await soon(() => {
		const both = {isBookmarked: true, isRead: true};
		for (const copy of [one, other]) expect(marksIn(copy, 'a.txt')).toEqual(both);
		expect(other.store.getState().searches).toEqual([{query: 'budget', scope: 'corpus'}]);
	});
	// The worker answers is:bookmarked by it.
	expect(other.effects).toContainEqual({
		type: 'tellMarks',
		article: 'a.txt',
		marks: {isBookmarked: true, isRead: true},
	});
	// What was done here goes back here, and leaves what the other did.
	other.store.dispatch({type: 'undone'});
	await soon(() => expect(marksIn(one, 'a.txt')).toEqual({isBookmarked: true}));
	for (const {end} of [one, other]) end();
});
