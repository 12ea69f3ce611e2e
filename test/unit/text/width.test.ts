import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {WidthModel} from '../../../source/text/types.ts';
import {clusterWidth, widthInCells, widthModels} from '../../../source/text/width.ts';
import {anyText} from './generated.ts';

/** Cells by model, in the order of `widthModels`, as cursor reports of the terminals gave them. */
const measured: readonly (readonly [string, readonly number[]])[] = [
	['का', [2, 2, 1, 1, 1, 1, 2, 2]],
	['कि', [2, 2, 1, 1, 1, 1, 2, 2]],
	['क्ष', [2, 2, 2, 2, 1, 2, 2, 3]],
	['क्षा', [3, 3, 2, 2, 1, 2, 2, 4]],
	['र्थ्य', [3, 3, 3, 3, 1, 2, 2, 5]],
	['\u0921\u093C\u0940', [2, 1, 1, 1, 1, 1, 2, 3]],
	['दिल्ली', [5, 5, 3, 3, 2, 3, 4, 6]],
	['\u0628\u064E', [1, 1, 1, 1, 1, 1, 1, 2]],
	['\u0645\u200C\u062E', [2, 2, 2, 3, 2, 2, 2, 3]],
	['news', [4, 4, 4, 4, 4, 4, 4, 4]],
	['漢', [2, 2, 2, 2, 2, 2, 2, 1]],
	['한', [2, 2, 2, 2, 2, 2, 2, 1]],
	['ア', [2, 2, 2, 2, 2, 2, 2, 1]],
	['ｱ', [1, 1, 1, 1, 1, 1, 1, 1]],
	['😀', [2, 2, 2, 2, 2, 2, 2, 1]],
	['👩\u200D👧', [4, 4, 4, 5, 2, 2, 2, 3]],
	['❤', [1, 1, 1, 1, 1, 1, 1, 1]],
	['❤\uFE0F', [1, 1, 1, 1, 2, 2, 2, 2]],
	['🇮🇳', [2, 2, 2, 2, 2, 2, 2, 2]],
	['\uD83D', [1, 1, 1, 1, 1, 1, 1, 1]],
	['\u00AD', [1, 1, 1, 1, 1, 1, 1, 1]],
	['\u{E0067}', [0, 0, 0, 1, 0, 0, 0, 1]],
	['…', [1, 1, 1, 1, 1, 1, 1, 1]],
	['', [0, 0, 0, 0, 0, 0, 0, 0]],
];

for (const [text, widths] of measured) {
	test(`${JSON.stringify(text)} takes ${widths.join(', ')} cells`, () => {
		expect(widthModels.map((model) => widthInCells(text, model))).toEqual(widths);
	});
}

test('a text is as wide as its clusters together', () => {
	const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'});
	fc.assert(
		fc.property(anyText, fc.constantFrom(...widthModels), (text, model: WidthModel) => {
			let together = 0;
			for (const {segment} of segmenter.segment(text)) together += clusterWidth(segment, model);
			expect(widthInCells(text, model)).toBe(together);
		}),
	);
});
