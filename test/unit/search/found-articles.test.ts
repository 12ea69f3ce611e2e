import fc from 'fast-check';
import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {createFound} from '../../../source/search/found-articles.ts';
import {documentOf} from '../../support/seed-documents.ts';

// Few scores, of which many are equal, and some that differ by less than a bin.
const score = fc.oneof(
	fc.constantFrom(1, 0.98, 0.5, 0.25),
	fc.double({min: 0.01, max: 1, noNaN: true}),
	fc.nat({max: 40}).map((step) => 0.9 + step / 2 ** 20),
);

test('property: the best are the same where the scores of others are not worked out', () => {
	const within = fc.double({min: 0, max: 1, noNaN: true});
	const scores = fc.array(fc.tuple(score, within), {maxLength: 300});
	fc.assert(
		fc.property(scores, fc.nat({max: 20}), (all, most) => {
			const [exact, rough] = [createFound(), createFound(most)];
			for (const [at, [one, share]] of all.entries()) {
				exact.add(at, one);
				const least = rough.least();
				rough.add(at, one < least ? one + share * 0.999 * (least - one) : one);
			}
			expect(rough.articles().best(most)).toEqual(exact.articles().best(most));
		}),
	);
});

const vocabulary = ['पार्टी', 'समिति', 'सचिव', 'बैठक', 'कल', 'party'];
const articles = fc.array(fc.array(fc.constantFrom(...vocabulary), {minLength: 1, maxLength: 30}), {
	minLength: 1,
	maxLength: 60,
});

test('property: the first few are the first of all, whatever is asked', () => {
	const queries = [
		'पार्टी समिति',
		'पार्टी समिति सचिव',
		'parti samiti',
		'(पार्टी समिति) OR सचिव',
		'पार्टी (समिति OR सचिव)',
		'पार्टी बैठक -कल',
		'lang:hi पार्टी समिति',
	];
	fc.assert(
		fc.property(articles, fc.integer({min: 1, max: 12}), (texts, limit) => {
			const documents = texts.map((words, at) => documentOf(`${at}`, words.join(' ')));
			const index = buildSearchIndex({documents, entities: []});
			for (const query of queries) {
				const all = index.search(query, {limit: 1000}).matches;
				expect(index.search(query, {limit}).matches).toEqual(all.slice(0, limit));
			}
		}),
		{numRuns: 40},
	);
});

test('property: the best are the first of all in order, of equals the earlier', () => {
	fc.assert(
		fc.property(fc.array(score, {maxLength: 300}), fc.nat({max: 320}), (scores, most) => {
			const found = createFound();
			for (const [at, one] of scores.entries()) found.add(at * 3, one);
			const {best, count, numbers} = found.articles();
			const step = (one: number): number => Math.round((1 - one) * 2 ** 27);
			const all = scores
				.map((one, at) => ({index: at * 3, score: one}))
				.sort((one, other) => step(one.score) - step(other.score) || one.index - other.index);
			expect(count).toBe(scores.length);
			expect([...numbers]).toEqual(scores.map((_, at) => at * 3));
			expect(best(most)).toEqual(all.slice(0, most));
			expect(best(Number.POSITIVE_INFINITY)).toEqual(all);
			expect(best(-1)).toEqual([]);
		}),
	);
});
