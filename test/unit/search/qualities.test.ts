import {expect, test} from 'vitest';
import {
	bestQuality,
	copyQualities,
	evenQualities,
	type Qualities,
	qualityLevels,
	qualityOf,
	scaledQualities,
} from '../../../source/search/qualities.ts';

const each = [0.98, 0.7, 0.63, 0.98, 0.7, 1, 0.63].map(Math.fround);
const levels = qualityLevels(each);

test.each<[string, Qualities]>([
	['ranked', {levels, ranks: Uint8Array.from(each, (quality) => levels.indexOf(quality))}],
	['each by itself', Float32Array.from(each)],
])('each place has its quality, and a part of them its best: %s', (_, all) => {
	expect(each.map((__, at) => qualityOf(all, at))).toEqual(each);
	expect(bestQuality(all, 0, 3)).toBe(each[0]);
	expect(bestQuality(all, 1, 3)).toBe(each[1]);
	expect(bestQuality(all, 3, 7)).toBe(1);
	expect(bestQuality(all, 2, 2)).toBe(0);
	const copies = new Float32Array(each.length);
	copyQualities(all, copies, {from: 1, to: 4, by: -1});
	expect([...copies.subarray(0, 4)]).toEqual([...each.slice(1, 4), 0]);
	expect(qualityOf(scaledQualities(all, 0.5), 1)).toBe(Math.fround((each[1] as number) * 0.5));
});

test('places that are all as good have one level', () => {
	const all = evenQualities(3, 0.9);
	expect([0, 1, 2].map((at) => qualityOf(all, at))).toEqual(Array(3).fill(Math.fround(0.9)));
	expect(bestQuality(all, 1, 3)).toBe(Math.fround(0.9));
});
