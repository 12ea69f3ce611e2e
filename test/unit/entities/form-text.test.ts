import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {formTexts, textOf} from '../../../source/entities/form-text.ts';
import {mentionColumns} from '../../../source/entities/mention-columns.ts';
import {offset} from '../../../source/text/units.ts';

test('property: spellings are compared composed, with one blank for any white space', () => {
	const unit = fc.constantFrom(
		...'क न र \u093C\u0929\u0958 ा ्ं आ \u0627\u0653\u0622\u06C1\u0654\u0670\u064B Vu e\u0301 \n\t\u00A0 .'.split(
			'',
		),
	);
	fc.assert(
		fc.property(fc.array(fc.string({unit, maxLength: 6}), {maxLength: 5}), (texts) => {
			const found = mentionColumns(
				texts.map((text) => ({
					type: 'person',
					text,
					article: 'a' as ArticleId,
					start: offset(0),
					end: offset(text.length),
				})),
			);
			const forms = formTexts(found);
			expect(texts.map((_, index) => textOf(forms, index))).toEqual(
				texts.map((text) => text.normalize('NFC').replace(/\s+/gv, ' ')),
			);
		}),
		{numRuns: 1000},
	);
});
