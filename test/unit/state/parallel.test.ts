import {describe, expect, test} from 'vitest';
import {turned} from '../../../source/analysis/turned.ts';
import type {StoryPair} from '../../../source/analysis/types.ts';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {parallelRows} from '../../../source/state/parallel-rows.ts';
import type {Parallel} from '../../../source/state/parallel-types.ts';
import type {State} from '../../../source/state/types.ts';
import {emptyState, openArticleOf, replayed} from '../../support/states.ts';

const pair: StoryPair = {
	a: 'a.txt' as ArticleId,
	b: 'b.txt' as ArticleId,
	score: 0.8,
	aligned: [
		{aLine: 0, bLine: 0, score: 0.9},
		{aLine: 3, bLine: 1, score: 0.5},
		{aLine: 3, bLine: 2, score: 0.5},
	],
	differences: [
		{kind: 'number', a: '13', aLine: 0, b: '14', bLine: 0},
		{kind: 'paragraph', a: 'alone', aLine: 1},
		{kind: 'date', b: '2024-12-18', bLine: 2},
	],
};

const parallel: Parallel = {
	pair,
	a: {
		article: openArticleOf('a.txt', '13 people\nalone\n\nthe end').article,
		language: 'hi',
		mentions: [],
	},
	b: {article: openArticleOf('b.txt', '14 people\nthe\nend').article, language: 'ur', mentions: []},
	names: [],
};

test('a day without a year is told as a reader writes it: 25 and 26 September', () => {
	const dates: StoryPair = {
		...pair,
		differences: [{kind: 'date', a: 'XXXX-09-25', aLine: 0, b: 'XXXX-09-26', bLine: 0}],
	};
	const [first] = parallelRows(emptyState(120, 40), {...parallel, pair: dates}).rows;
	expect(first?.left).toMatchObject({text: '! dates differ: hi 25 Sep, ur 26 Sep'});
});

test('a large number is told in threes', () => {
	const numbers = {
		...parallel.pair,
		differences: [{kind: 'number' as const, a: '45000000000', aLine: 0, b: '5400', bLine: 0}],
	};
	const [first] = parallelRows(emptyState(120, 40), {...parallel, pair: numbers}).rows;
	expect(first?.left).toMatchObject({text: '! numbers differ: hi 45,000,000,000, ur 5400'});
});

function shown(state: State, side: 'left' | 'right'): readonly string[] {
	const {article} = side === 'left' ? parallel.a : parallel.b;
	return parallelRows(state, parallel).rows.map((row) => {
		const cell = row[side];
		if (cell === undefined) return '';
		return cell.type === 'note'
			? cell.text
			: article.text.slice(cell.row.source.start, cell.row.source.end);
	});
}

describe('the rows of two versions', () => {
	const state = emptyState(120, 40);

	test('what is aligned begins on one row, and what differs stands before it', () => {
		expect(shown(state, 'left')).toEqual([
			'! numbers differ: hi 13, ur 14',
			'13 people',
			'',
			'alone',
			'',
			'',
			'the end',
			'',
		]);
		expect(shown(state, 'right')).toEqual([
			'',
			'14 people',
			'',
			'nothing in ur',
			'',
			'! date only in ur: 2024-12-18',
			'the',
			'end',
		]);
	});

	test('every difference is a stop', () => {
		expect(parallelRows(state, parallel).stops).toEqual([0, 3, 5]);
	});
});

describe('p', () => {
	const state: State = {...emptyState(120, 40), open: openArticleOf('a.txt', '13 people')};
	const id = 'a.txt' as ArticleId;

	test('asks for the pair of the open article', () => {
		const {effects} = replayed(state, {type: 'parallelRequested'});
		expect(effects).toEqual([{type: 'readPair', id}]);
	});

	test('says so where no article is open', () => {
		expect(replayed(emptyState(), {type: 'parallelRequested'}).state.notice).toBe(
			'no article is open',
		);
	});

	test('says whether there is no other version or none is known yet', () => {
		const none = replayed(state, {type: 'pairRead', id, isIndexed: true}).state;
		const early = replayed(state, {type: 'pairRead', id, isIndexed: false}).state;
		expect([none.notice, early.notice]).toEqual([
			'no other article of this folder tells this story',
			'the folder is not yet compared: p again in a moment',
		]);
	});

	test('an answer for an article that was left is dropped', () => {
		const left = {type: 'pairRead', id: 'z.txt' as ArticleId, parallel, isIndexed: true} as const;
		expect(replayed(state, left).state.overlay).toBeUndefined();
	});

	test('the differences end where there are no more', () => {
		const open = replayed(state, {type: 'pairRead', id, parallel, isIndexed: true}).state;
		const next = {type: 'hitMoved', by: 1} as const;
		const notices = [1, 2, 3, 4].map(
			(times) => replayed(open, ...Array(times).fill(next)).state.notice,
		);
		expect(notices).toEqual([
			'difference 1 of 3',
			'difference 2 of 3',
			'difference 3 of 3',
			'this is the last difference',
		]);
	});
});

test('a pair turned twice is the pair', () => {
	expect(turned(turned(pair))).toEqual(pair);
	expect(turned(pair).differences[2]).toEqual({kind: 'date', a: '2024-12-18', aLine: 2});
});
