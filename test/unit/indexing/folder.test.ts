import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {EntityId} from '../../../source/entities/types.ts';
import {partialLibraries} from '../../../source/indexing/partial-libraries.ts';
import {wordsBeside} from '../../../source/indexing/words-beside.ts';
import {inSlices} from '../../../source/search/slices.ts';
import type {Request} from '../../../source/worker-types.ts';

const search: Request = {type: 'search', query: 'v', scope: 'corpus', isUnfinished: true};
const card = {type: 'readCard', entity: 'person:vu-dai-thang' as EntityId} as const;
const article = {type: 'readArticle', id: 'a.txt' as ArticleId} as const;

test('a card that was asked for before there was a library is told then, unless something else was asked', () => {
	const partial = partialLibraries();
	partial.hear(card, false);
	expect([partial.heldCards(), partial.heldCards()]).toEqual([[card], []]);
	partial.hear(card, true);
	expect(partial.heldCards()).toEqual([]);
	partial.hear(card, false);
	partial.hear(article, false);
	expect(partial.heldCards()).toEqual([]);
});

test('what was read so far is indexed at 500 articles and at four times as many, but not much of a folder', () => {
	const partial = partialLibraries();
	partial.hear(search, false);
	const [ten, hundred] = [10_000, 100_000];
	const read = (count: number) => ({articles: {size: count}, files: {size: count}}) as never;
	const due = (count: number) => partial.due(read(count), hundred)?.articles;
	expect([499, 512, 1900, 2048].map(due)).toEqual([undefined, 512, undefined, 2048]);
	const ofTen = partialLibraries();
	ofTen.hear(card, false);
	const dueOfTen = (count: number) => ofTen.due(read(count), ten)?.articles;
	expect([512, 2048].map(dueOfTen)).toEqual([512, undefined]);
});

test('a library that nobody asked for is made when somebody asks, of what there was when it was due', () => {
	const partial = partialLibraries();
	const read = (count: number) => ({articles: {size: count}, files: {size: count}}) as never;
	const due = (count: number) => partial.due(read(count), 100_000);
	partial.hear(article, false);
	expect([512, 1000].map(due)).toEqual([undefined, undefined]);
	partial.hear(search, false);
	const first = due(1200);
	expect(first?.articles).toBe(512);
	expect([511, 512].map((number) => first?.keeps({number}))).toEqual([true, false]);
	expect([1300, 2048].map((count) => due(count)?.articles)).toEqual([undefined, 2048]);
});

test('a thread that cannot be started leaves its work to whoever asked', async () => {
	const none = {units: new Uint16Array(), starts: new Uint32Array(1)};
	const numbers = new Uint32Array();
	// Beside the source there is no bundle of it.
	const tables = wordsBeside({
		sequence: {low: new Uint16Array(), high: new Uint8Array(), top: new Uint8Array()},
		forms: none,
		readings: {folds: none, foldOf: numbers, sounds: none, soundOf: numbers},
	});
	const soon = () => new Promise<void>((resolve) => setImmediate(resolve));
	expect(await inSlices(tables(), soon)).toBeUndefined();
});
