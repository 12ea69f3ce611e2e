import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {ArticleMarks} from '../../../source/keeping/types.ts';
import {labelCounter} from '../../../source/search/document-labels.ts';
import {entityList} from '../../../source/search/entity-list.ts';
import {facetCounter, facetTables} from '../../../source/search/facets.ts';
import {markFacets} from '../../../source/search/mark-facets.ts';
import {nameCounter, rankedNames} from '../../../source/search/most-named.ts';
import {documentOf} from '../../support/seed-documents.ts';

/** What some documents have, each with how many have it: of most first, of equals the one that is met first. */
function naiveCounts(
	all: readonly (readonly number[])[],
	found: readonly number[],
): readonly {value: number; count: number}[] {
	const met = [...new Set(all.flat())];
	const count = (value: number): number =>
		found.filter((index) => all[index]?.includes(value)).length;
	return met
		.map((value) => ({value, count: count(value)}))
		.filter((one) => one.count > 0)
		.sort((one, other) => other.count - one.count);
}

/** Some documents, what they have, and which of them were found. */
const having = fc
	.array(fc.array(fc.nat({max: 40}).map((number) => Math.floor(number ** 2 / 40))), {maxLength: 60})
	.chain((all) => fc.tuple(fc.constant(all), fc.subarray([...all.keys()])));

test('property: labels are counted as one by one', () => {
	fc.assert(
		fc.property(having, ([all, found]) => {
			const documents = all.map((_, at) => documentOf(String(at), ''));
			const counter = labelCounter(documents, ({article}) => all[Number(article.id)] ?? []);
			expect(counter(Uint32Array.from(found))).toEqual(naiveCounts(all, found));
		}),
	);
});

test('property: the names of most documents are those that counting all of them finds', () => {
	fc.assert(
		fc.property(having, fc.integer({min: 1, max: 12}), ([all, found], most) => {
			const ranked = rankedNames(all.length, 41, (document, name) => {
				for (const entity of all[document] ?? []) name(entity);
			});
			const counter = nameCounter(ranked);
			const expected = naiveCounts(all, found).slice(0, most);
			expect(counter(Uint32Array.from(found), most)).toEqual(expected);
		}),
	);
});

test('what is kept of some articles is counted as if all found were looked at', () => {
	const documents = Array.from({length: 9}, (_, at) => documentOf(String(at), ''));
	const numbers = new Map(documents.map(({article}, at) => [article.id, at]));
	const kept: readonly (readonly [number, ArticleMarks])[] = [
		[1, {isRead: true, tags: ['a']}],
		[2, {isBookmarked: true, tags: ['a', 'b']}],
		[7, {isRead: true, note: 'gone by now'}],
		[8, {isRead: true}],
	];
	const marks = new Map(kept.map(([at, own]) => [String(at) as ArticleId, own]));
	marks.set('of another folder' as ArticleId, {isBookmarked: true});
	const entities = entityList([]);
	const facets = facetCounter({documents, entities, numbers}, facetTables({documents, entities}));
	const found = [0, 1, 2, 3, 8];
	const ids = found.map((at) => String(at) as ArticleId);
	expect(facets(Uint32Array.from(found), marks).marks).toEqual(markFacets(ids, marks));
	expect(facets(Uint32Array.from(found), new Map()).marks).toEqual([
		{label: 'unread', count: 5, filter: 'is:unread'},
	]);
	expect(facets(Uint32Array.from(found)).marks).toBeUndefined();
});
