import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countsOf} from '../../../source/corpus/counts.ts';
import {cpuMs} from '../../support/cpu-time.ts';
import {indicText} from './indic-text.ts';

const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'});

test('counts the clusters that Intl.Segmenter counts', () => {
	fc.assert(
		fc.property(indicText, (text) => {
			expect(countsOf(text).characters).toBe(Array.from(segmenter.segment(text)).length);
		}),
		{numRuns: 500},
	);
});

test('counts a word for every run between blanks that holds a letter or a digit', () => {
	fc.assert(
		fc.property(indicText, (text) => {
			const runs = text.split(/\s+/v).filter((run) => /[\p{L}\p{N}]/v.test(run));
			expect(countsOf(text).words).toBe(runs.length);
		}),
		{numRuns: 300},
	);
});

test.each([
	['Delhi', 'दिल्ली', 1, 2],
	['two words and a danda', 'हिन्दी है।', 2, 5],
	['a dash between words is no word', 'सुव्यवस्थित - ताकत', 2, 11],
	['Urdu with a mark', 'مقدمۃً ہے', 2, 8],
	['a family of emoji is one cluster', '👨\u200D👩\u200D👧 घर', 1, 4],
	['Thai has no spaces', 'สวัสดีครับ', 2, 7],
	['a number sign is no word, even before a letter', '\u0600㐀', 1, 1],
	['nothing', '', 0, 0],
	['blanks', ' \t ', 0, 3],
])('%s', (_, text, words, characters) => {
	expect(countsOf(text)).toEqual({words, characters});
});

test('a megabyte of signs without a blank is counted in time that grows with its length', () => {
	const ms = cpuMs(() => {
		expect(countsOf('-'.repeat(1_000_000))).toEqual({words: 0, characters: 1_000_000});
		expect(countsOf('👍 '.repeat(100_000)).characters).toBe(200_000);
	});
	expect(ms).toBeLessThan(1000);
});
