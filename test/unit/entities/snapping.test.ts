import {expect, test} from 'vitest';
import {isWholeClusters} from '../../../source/entities/snapping.ts';
import {graphemeSpans} from '../../../source/text/graphemes.ts';
import {span} from '../../../source/text/units.ts';
import {mentionsIn} from './article.ts';

test.each([
	['a vowel sign', 'दिल्ली'],
	['a mark over a figure', '1\u0301 2'],
	['an Arabic number sign', '\u06002024'],
	['a skin tone', 'a👍🏽b'],
	['joiners', '\u0915\u094D\u200D\u0937 \u0645\u200C\u062E'],
])('a span cuts no letter: %s', (_gloss, text) => {
	const edges = new Set([text.length, ...graphemeSpans(text).map(({start}) => Number(start))]);
	for (let start = 0; start < text.length; start++) {
		for (let end = start + 1; end <= text.length; end++) {
			// Within a pair of surrogates nothing begins that a finder could name.
			if (/[\uDC00-\uDFFF]/.test(text.charAt(start) + text.charAt(end))) continue;
			const isWhole = edges.has(start) && edges.has(end);
			if (isWholeClusters(text, span(start, end)))
				expect([start, end, isWhole]).toEqual([start, end, true]);
		}
	}
});

test('a year that belongs to a number sign is no mention', () => {
	expect(mentionsIn('2024 में')).toHaveLength(1);
	expect(mentionsIn('\u06002024 में')).toEqual([]);
});
