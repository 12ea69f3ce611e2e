import {expect, test} from 'vitest';
import {orderedConcordance} from '../../../source/analysis/concordance-order.ts';
import {logLikelihood} from '../../../source/analysis/log-likelihood.ts';
import {collocates, frequencies, wordCounts} from '../../../source/analysis/word-counts.ts';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {finished} from '../../../source/search/slices.ts';
import {span} from '../../../source/text/units.ts';
import {documentsOf} from './documents.ts';

const urduTea = 'چائے پی اور چائے بنائی';

const texts = {
	one: 'चाय पी और चाय बनाई।\nप्रधान मंत्री ने कहा कि चाय ठंडी है।\nस्रोत\nटिप्पणी (0)',
	two: 'प्रधान मंत्री आए। मंत्री ने कहा कि 2024 में चाय Tea और TEA होगी।',
	ur: urduTea,
};

function counted() {
	const {documents} = documentsOf(texts);
	return {documents, counts: finished(wordCounts(documents))};
}

test('tea stands four times in two Hindi articles; numbers and what stands around an article are left out', () => {
	const {counts} = counted();
	const words = frequencies(counts, 1000);
	expect(words[0]).toEqual({word: 'चाय', count: 4, articles: 2});
	expect(words.find(({word}) => word === 'tea')).toEqual({word: 'tea', count: 2, articles: 1});
	expect(words.some(({word}) => word === '2024' || word === 'टिप्पणी')).toBe(false);
	expect(words.reduce((sum, {count}) => sum + count, 0)).toBe(counts.total);
});

test('minister is the collocate of prime: no hit, no word of the next paragraph, none twice', () => {
	const {documents, counts} = counted();
	const hits = new Map(
		documents.map(({article}) => [
			article.id,
			[...article.text.matchAll(/प्रधान/gv)].map(({index}) => span(index, index + 6)),
		]),
	);
	const found = finished(
		collocates({documents, hits, counts, window: 1, minimum: 1, leastScore: 0}),
	);
	expect(found).toHaveLength(1);
	expect(found[0]).toMatchObject({word: 'मंत्री', near: 2, count: 3});
});

test('a word must stand near the hits as often as asked, and more often than by chance', () => {
	const {documents, counts} = counted();
	const article = 'one' as ArticleId;
	const hits = new Map([[article, [span(0, 3)]]]);
	const found = finished(
		collocates({documents, hits, counts, window: 9, minimum: 2, leastScore: 0}),
	);
	expect(found).toEqual([]);
});

test("Dunning's own example: his table has 270.72 for «the swiss», 110, 2442, 111, 29114", () => {
	const score = logLikelihood({near: 110, nearTotal: 2552, count: 221, total: 31_777});
	expect(score).toBeCloseTo(270.72, 1);
	expect(logLikelihood({near: 1, nearTotal: 10, count: 10, total: 100})).toBeCloseTo(0, 9);
});

const lines = [
	{before: 'एक मानसिक ', after: ' शांति', id: 1},
	{before: 'तीन आर्थिक ', after: ', समिति', id: 2},
	{before: 'दो आर्थिक ', after: ' अ', id: 3},
];

test('a concordance is sorted by the nearest word on either side', () => {
	const ids = (order: 'text' | 'before' | 'after') =>
		orderedConcordance(lines, order).map((line) => (line as (typeof lines)[number]).id);
	expect(ids('text')).toEqual([1, 2, 3]);
	expect(ids('before')).toEqual([2, 3, 1]);
	expect(ids('after')).toEqual([3, 1, 2]);
});

const urduLines = [
	{before: 'نئی ', after: ' کمیٹی'},
	{before: 'بڑی ', after: ' اجلاس'},
];

test('before and after are those of reading in Urdu too', () => {
	expect(orderedConcordance(urduLines, 'after')[0]).toBe(urduLines[1]);
	expect(orderedConcordance(urduLines, 'before')[0]).toBe(urduLines[1]);
});
