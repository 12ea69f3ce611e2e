import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textAt, textColumn, textCount, textsOf} from '../../../source/text/text-column.ts';

test('property: texts come back from their column, those of Latin-1 from half the bytes', () => {
	const letter = fc.constantFrom('a', '\u00E9', 'क', '\u062E', '\uD800', '\u{1F600}');
	const text = fc.array(letter, {maxLength: 12}).map((letters) => letters.join(''));
	fc.assert(
		fc.property(fc.array(text, {maxLength: 20}), (texts) => {
			const column = textColumn(texts);
			expect(textsOf(column)).toEqual(texts);
			expect(textCount(column)).toBe(texts.length);
			const isLatin = texts
				.join('')
				.split('')
				.every((unit) => unit <= '\u00FF');
			expect(column.units).toBeInstanceOf(isLatin ? Uint8Array : Uint16Array);
		}),
	);
});

test('a text of a million letters is one of a column too', () => {
	const long = 'खबर'.repeat(400_000);
	expect(textAt(textColumn(['a', long]), 1)).toBe(long);
});
