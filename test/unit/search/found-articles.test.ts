import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createFound} from '../../../source/search/found-articles.ts';

test('property: the best are the first of all in order, of equals the earlier', () => {
	// Few scores, of which many are equal, and some that differ by less than a bin.
	const score = fc.oneof(
		fc.constantFrom(1, 0.98, 0.5, 0.25),
		fc.double({min: 0.01, max: 1, noNaN: true}),
		fc.nat({max: 40}).map((step) => 0.9 + step / 2 ** 20),
	);
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
