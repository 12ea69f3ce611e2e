import {expect, test} from 'vitest';
import {progressText} from '../../../source/state/reading-progress.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {update} from '../../../source/state/update.ts';
import {emptyState, headNamed} from '../../support/states.ts';

function after(columns: number, ...messages: readonly Message[]): State {
	return messages.reduce<State>(
		(state, message) => update(state, message)[0],
		emptyState(columns, 24),
	);
}

const progressed: Message = {
	type: 'indexProgressed',
	articles: 9000,
	filesRead: 3400,
	files: 10_000,
	milliseconds: 10_000,
};
const few: Message = {...progressed, filesRead: 3, files: 5};
const heads = [1, 2, 3, 4, 5].map((number) => headNamed(`${number}.txt`));
const listed: Message = {type: 'articlesRead', heads, problems: [], isComplete: false};

test('the bar, the count, the rate and the time left, as much as there is room for', () => {
	expect(progressText(after(120, progressed))).toBe(
		'[###-------] index 34 %  3400 of 10000 files  340/s  20 s left  ',
	);
	expect(progressText(after(100, progressed))).toBe('[###-------] index 34 %  20 s left  ');
	expect(progressText(after(80, progressed))).toBe('index 34 %  ');
	expect(progressText(after(120, listed, few))).toBe('index 60 %  ');
	expect(progressText(after(120, {...progressed, filesRead: 1}))).toContain('28 h left');
	const overview = {languages: [], names: [], entities: 0, mentions: 0};
	expect(progressText(after(120, progressed, {type: 'indexed', overview, heads}))).toBe('');
});

test('Esc stops the reading of a large folder once, and says how to go on', () => {
	const reading = after(120, listed, progressed);
	const [stopped, effects] = update(reading, {type: 'cancelled'});
	expect(effects).toEqual([{type: 'stopReading'}]);
	expect(stopped.notice).toBe('stopped: what was read so far is indexed; R goes on');
	expect(update(stopped, {type: 'cancelled'})[1]).toEqual([]);
	expect(update(after(120, listed, few), {type: 'cancelled'})[1]).toEqual([]);
	// Before anything of it was read.
	const begun = after(120, {...progressed, filesRead: 0, milliseconds: 0.1});
	expect(update(begun, {type: 'cancelled'})[1]).toEqual([{type: 'stopReading'}]);
	expect(progressText(begun)).toBe('[----------] index 0 %  0 of 10000 files  0/s  ');
	// Before the files are counted it is remembered; few files are read all the same.
	const early = after(120, listed, {type: 'cancelled'});
	expect(early.notice).toContain('if they are many, reading stops then');
	const [counted, stops] = update(early, progressed);
	expect([counted.isStopped, stops]).toEqual([true, [{type: 'stopReading'}]]);
	expect(update(counted, progressed)[1]).toEqual([]);
	expect(update(early, few)[1]).toEqual([]);
	// What lies on top is closed first.
	const [helped] = update(reading, {type: 'helpOpened'});
	expect(update(helped, {type: 'cancelled'})[1]).toEqual([]);
});

test('a query that was typed before anything could be searched is asked again when some can', () => {
	const [boxed] = update(after(120, listed, progressed), {
		type: 'boxOpened',
		scope: 'corpus',
		text: 'हनोई',
	});
	const [next, effects] = update(boxed, {type: 'partlyIndexed', articles: 512});
	expect(next.searchableArticles).toBe(512);
	expect(effects).toMatchObject([{type: 'search', query: 'हनोई'}]);
});

test('a search that reads many texts tells how far it is, and is given up when it is dropped', () => {
	const asked = {type: 'boxOpened', scope: 'corpus', text: '/\\d+/'} as const;
	const reading: Message = {type: 'searchProgressed', query: '/\\d+/', asked: 640, of: 10_000};
	const state = after(100, listed, asked, reading);
	expect(state.search?.progress).toMatchObject({asked: 640, of: 10_000});
	expect(after(100, listed, asked, {...reading, query: '/x/'}).search?.progress).toBe(undefined);
	const [dropped, effects] = update(state, {type: 'interrupted'});
	expect([dropped.search, effects]).toEqual([undefined, [{type: 'stopSearch'}]]);
});
