import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bestLabels, latticeOf} from '../../../source/tagger/decode.ts';
import {setEmissions} from '../../../source/tagger/emissions.ts';
import {sumLength} from '../../../source/tagger/kernel.ts';
import {labelCount} from '../../../source/tagger/labels.ts';
import {mayHaveName, nameGains} from '../../../source/tagger/likely-names.ts';

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
			const emissions = new Float64Array(count * labelCount);
			setEmissions(emissions, sums, {from: 0, to: sums.length, scale});
			const labels = bestLabels(lattice, {emissions, first: 0, count, isStart}).subarray(0, count);
			const hasName = labels.some((label) => label !== 0);
			const may = mayHaveName(nameGains(lattice, scale), sums, 0, sums.length);
			expect(may || !hasName).toBe(true);
			if (hasName) return;
			without += 1;
			if (!may) told += 1;
		}),
		{numRuns: 2000},
	);
	expect(told / without).toBeGreaterThan(0.5);
});
