import fc from 'fast-check';
import {expect, test} from 'vitest';
import {kindRanges} from '../../../source/text/cluster-ranges.ts';
import {graphemeIndexOf, graphemeSpans, graphemes} from '../../../source/text/graphemes.ts';
import {offset} from '../../../source/text/units.ts';
import {indicText} from '../corpus/indic-text.ts';

const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'});

function bySegmenter(text: string): string[] {
	return Array.from(segmenter.segment(text), ({segment}) => segment);
}

/** "Delhi", "class" and "it is said" with a conjunct of three. */
test.each([
	['दिल्ली', ['दि', 'ल्ली']],
	['कक्षा', ['क', 'क्षा']],
	['वर्त्स्य', ['व', 'र्त्स्य']],
	['e\u0301a', ['e\u0301', 'a']],
	['', []],
])('the letters of %s', (text, letters) => {
	expect(graphemes(text)).toEqual(letters);
});

test('the clusters are those of Intl.Segmenter, and cover the text', () => {
	fc.assert(
		fc.property(indicText, (text) => {
			expect(graphemes(text)).toEqual(bySegmenter(text));
			expect(
				graphemeSpans(text)
					.map(({start, end}) => text.slice(start, end))
					.join(''),
			).toBe(text);
		}),
		{numRuns: 1000},
	);
});

test('every unit of the table does to its neighbors what Intl.Segmenter says', () => {
	const before = ['', 'a', 'क', 'क\u094D', 'क\u0941', 'क\u093C', ' ', '\n', '\u0628'];
	const after = ['', 'a', 'क', '\u094Dक', '\u0941\u094Dक', '\u0301', '\u093F', '\u200D', '\u064B'];
	const wrong: string[] = [];
	for (const ranges of Object.values(kindRanges)) {
		for (const [first, last = first] of ranges) {
			for (let unit = first; unit <= last; unit++) {
				for (const text of before.flatMap((head) =>
					after.map((tail) => head + String.fromCharCode(unit) + tail),
				)) {
					if (graphemes(text).join('|') !== bySegmenter(text).join('|')) wrong.push(unitsOf(text));
				}
			}
		}
	}
	expect(wrong).toEqual([]);
});

test('letters before an offset', () => {
	expect(graphemeIndexOf('दिल्ली में', offset(7))).toBe(3);
});

function unitsOf(text: string): string {
	return Array.from(text, (unit) => unit.charCodeAt(0).toString(16)).join(' ');
}
