import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bestLabels, latticeOf} from '../../../source/tagger/decode.ts';
import {setEmissions} from '../../../source/tagger/emissions.ts';
import {labelCount} from '../../../source/tagger/labels.ts';
import {anyAbove, greatestOf, pairOf, scoreLength} from '../../../source/tagger/lanes.ts';
import {mayHaveName, nameGains} from '../../../source/tagger/likely-names.ts';

/** Of one step of a score. */
const scale = 0.06;

const transitions = fc
	.array(fc.integer({min: -10, max: 10}), {
		minLength: (labelCount + 1) * labelCount,
		maxLength: (labelCount + 1) * labelCount,
	})
	.map((tenths) => Float32Array.from(tenths, (value) => value / 10));

/** Pairs of scores of a few tokens, most of them below 0. */
const pairs = fc
	.tuple(fc.integer({min: 1, max: 6}), fc.integer({min: -60, max: 0}))
	.chain(([count, most]) => {
		const score = fc.integer({min: -60, max: most + 5});
		const length = count * scoreLength;
		return fc
			.array(fc.tuple(score, score), {minLength: length, maxLength: length})
			.map((both) => Int32Array.from(both, ([low, high]) => pairOf(low, high)));
	});

test('where no name may be, all of the best labels are outside, and so it is with most that have none', () => {
	let [without, told] = [0, 0];
	fc.assert(
		fc.property(transitions, pairs, fc.boolean(), (scores, sums, isStart) => {
			const lattice = latticeOf(scores);
			const count = sums.length / scoreLength;
			const emissions = new Float64Array(count * labelCount);
			setEmissions(
				emissions,
				{sums, isOutside: new Uint8Array(count)},
				{from: 0, to: count, scale},
			);
			const labels = bestLabels(lattice, {emissions, first: 0, count, isStart}).subarray(0, count);
			const hasName = labels.some((label) => label !== 0);
			const may = mayHaveName(nameGains(lattice, scale), sums, 0, count);
			expect(may || !hasName).toBe(true);
			if (hasName) return;
			without += 1;
			if (!may) told += 1;
		}),
		{numRuns: 2000},
	);
	expect(told / without).toBeGreaterThan(0.5);
});

test('some score is above a number if the greatest is', () => {
	const score = fc.integer({min: -8000, max: 8000});
	const scores = fc.array(fc.tuple(score, score), {minLength: scoreLength, maxLength: scoreLength});
	fc.assert(
		fc.property(scores, fc.integer({min: -8000, max: 8000}), (both, offset) => {
			const sums = Int32Array.from(both, ([low, high]) => pairOf(low, high));
			const greatest = greatestOf(sums, 0);
			expect(greatest).toBe(Math.max(...both.flat()));
			for (const least of [offset, greatest - 1, greatest, greatest + 1]) {
				expect(anyAbove(sums, 0, least)).toBe(greatest > least);
			}
		}),
		{numRuns: 1000},
	);
});
