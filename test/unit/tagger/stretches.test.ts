import fc from 'fast-check';
import {expect, test} from 'vitest';
import {labelCount, mayFollow} from '../../../source/tagger/labels.ts';
import {latticeOf} from '../../../source/tagger/lattice.ts';
import {bestLabels, probabilities, type Stretch} from './stretches.ts';

const score = fc.integer({min: -40, max: 40}).map((tenths) => tenths / 10);
const transitions = fc
	.array(score, {
		minLength: (labelCount + 1) * labelCount,
		maxLength: (labelCount + 1) * labelCount,
	})
	.map((scores) => Float32Array.from(scores));
const stretch = fc
	.tuple(fc.integer({min: 1, max: 3}), fc.boolean())
	.chain(([count, isStart]) =>
		fc
			.array(score, {minLength: count * labelCount, maxLength: count * labelCount})
			.map((scores) => ({emissions: Float64Array.from(scores), count, isStart})),
	);

type Path = {readonly labels: readonly number[]; readonly score: number};

/** Every sequence of labels that is allowed, with its score. */
function everyPath(scores: Float32Array, {emissions, count, isStart}: Stretch): readonly Path[] {
	let paths: readonly Path[] = [{labels: [], score: 0}];
	for (let token = 0; token < count; token++) {
		paths = paths.flatMap(({labels, score: before}) => {
			const last = labels.at(-1) ?? (isStart ? labelCount : 0);
			return Array.from({length: labelCount}, (_, label) => label)
				.filter((label) => mayFollow(last === labelCount ? 0 : last, label))
				.map((label) => ({
					labels: [...labels, label],
					score:
						before +
						(scores[last * labelCount + label] ?? 0) +
						(emissions[token * labelCount + label] ?? 0),
				}));
		});
	}
	return paths;
}

test('the best labels score as high as the best of all sequences', () => {
	fc.assert(
		fc.property(transitions, stretch, (scores, own) => {
			const paths = everyPath(scores, own);
			const best = Math.max(...paths.map((path) => path.score));
			const labels = bestLabels(latticeOf(scores), own);
			const found = paths.find((path) => path.labels.join() === labels.join());
			expect(found?.score).toBeCloseTo(best, 4);
		}),
		{numRuns: 40},
	);
});

test('the probability of a label is the share of all sequences that have it', () => {
	fc.assert(
		fc.property(transitions, stretch, (scores, own) => {
			const paths = everyPath(scores, own).map(({labels, score: sum}) => ({
				labels,
				weight: Math.exp(sum),
			}));
			const all = paths.reduce((sum, {weight}) => sum + weight, 0);
			const found = probabilities(latticeOf(scores), own);
			for (let token = 0; token < own.count; token++) {
				for (let label = 0; label < labelCount; label++) {
					const share = paths
						.filter(({labels}) => labels[token] === label)
						.reduce((sum, {weight}) => sum + weight, 0);
					expect(found[token]?.[label]).toBeCloseTo(share / all, 5);
				}
			}
		}),
		{numRuns: 20},
	);
});
