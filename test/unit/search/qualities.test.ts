import {expect, test} from 'vitest';
import {
	bestQuality,
	qualitiesOfEach,
	qualityOf,
	rankedQualities,
	scaledQualities,
} from '../../../source/search/qualities.ts';

test.each([
	['a few, ranked', 3],
	['more than a byte can tell', 300],
])('each place has its quality, and a part of them its best: %s', (_, groups) => {
	const qualities = Array.from({length: groups}, (__, at) => (at + 1) / (groups + 1));
	const all = rankedQualities(
		2 * groups,
		0.5,
		qualities.map((quality, at) => ({quality, places: Uint32Array.of(at * 2)})),
	);
	const expected = qualities.flatMap((quality) => [quality, 0.5]).map(Math.fround);
	expect([...qualitiesOfEach(all, expected.length)]).toEqual(expected);
	expect(expected.map((__, at) => qualityOf(all, at))).toEqual(expected);
	expect(bestQuality(all, 0, 3)).toBe(Math.max(...expected.slice(0, 3)));
	expect(bestQuality(all, expected.length - 2, expected.length)).toBe(expected.at(-2));
	expect(bestQuality(all, 2, 2)).toBe(0);
	const half = scaledQualities(all, 0.5);
	expect(qualityOf(half, 0)).toBe(Math.fround((expected[0] as number) * 0.5));
});
