import fc from 'fast-check';
import {expect, test} from 'vitest';
import {labelCount} from '../../../source/tagger/labels.ts';
import {latticeOf} from '../../../source/tagger/lattice.ts';
import {nameGains} from '../../../source/tagger/likely-names.ts';
import {bestLabels, mayHaveName, sumLength} from './stretches.ts';

/** Of one step of a score. */
const scale = 0.06;

const transitions = fc
	.array(fc.integer({min: -10, max: 10}), {
		minLength: (labelCount + 1) * labelCount,
		maxLength: (labelCount + 1) * labelCount,
	})
	.map((tenths) => Float32Array.from(tenths, (value) => value / 10));

/** Sums of a few tokens, most of them below 0; the last ones of each mean nothing. */
const tokens = fc
	.tuple(fc.integer({min: 1, max: 6}), fc.integer({min: -60, max: 0}))
	.chain(([count, most]) => {
		const length = count * sumLength;
		const score = fc.integer({min: -60, max: most + 5});
		return fc
			.array(score, {minLength: length, maxLength: length})
			.map((sums) => Int16Array.from(sums));
	});

test('where no name may be, all of the best labels are outside, and so it is with most that have none', () => {
	let [without, told] = [0, 0];
	fc.assert(
		fc.property(transitions, tokens, fc.boolean(), (scores, sums, isStart) => {
			const lattice = latticeOf(scores);
			const count = sums.length / sumLength;
			const emissions = Float64Array.from({length: count * labelCount}, (_, at) => {
				const [token, label] = [Math.floor(at / labelCount), at % labelCount];
				return label === 0 ? 0 : (sums[token * sumLength + label - 1] ?? 0) * scale;
			});
			const labels = bestLabels(lattice, {emissions, count, isStart});
			const hasName = labels.some((label) => label !== 0);
			const may = mayHaveName(nameGains(lattice, scale), sums);
			expect(may || !hasName).toBe(true);
			if (hasName) return;
			without += 1;
			if (!may) told += 1;
		}),
		{numRuns: 2000},
	);
	expect(told / without).toBeGreaterThan(0.5);
});
