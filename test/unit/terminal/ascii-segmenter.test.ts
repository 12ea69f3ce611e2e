import fc from 'fast-check';
import {expect, test} from 'vitest';
import {asciiSegmenter, emoji} from '../../../source/terminal/ascii-segmenter.ts';

const real = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

test('whatever the text, its segments are those of Intl.Segmenter', () => {
	const units = fc.array(fc.oneof(fc.nat(0x7f), fc.constantFrom(0x0d, 0x0a, 0x915, 0x94d)), {
		maxLength: 20,
	});
	fc.assert(
		fc.property(units, (codes) => {
			const text = String.fromCharCode(...codes);
			expect([...asciiSegmenter().segment(text)]).toEqual([...real.segment(text)]);
		}),
		{numRuns: 300},
	);
});

test('the letter at a place', () => {
	expect(asciiSegmenter().segment('a b').containing(1)).toMatchObject({segment: ' ', index: 1});
	expect(asciiSegmenter().segment('हिंदी').containing(1)).toMatchObject({segment: 'हिं', index: 0});
});

test.each([
	['a family of three, joined', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', true],
	['a letter', 'a', false],
	['two of them', '\u{1F600}\u{1F600}', false],
])('%s is one emoji or none', (_, cluster, isOne) => {
	expect(emoji.test(cluster)).toBe(isOne);
});
