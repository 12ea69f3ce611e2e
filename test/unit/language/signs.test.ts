import fc from 'fast-check';
import {expect, test} from 'vitest';
import {letterCount} from '../../../source/language/signs.ts';
import {anyText} from '../text/generated.ts';

test('as many letters are counted as a pattern finds', () => {
	const piece = fc.oneof(anyText, fc.constantFrom('𑄌𑄋𑄴', '😀', '\uD804', '\uDD0C', '\u0301'));
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const sample = pieces.join('').toWellFormed();
			expect(letterCount(sample)).toBe(sample.match(/[\p{L}\p{M}]/gv)?.length ?? 0);
		}),
	);
});
