import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createLexicon} from '../../../source/search/lexicon.ts';
import {textColumn} from '../../../source/text/text-column.ts';

test('property: a form of a column gets the number that it gets as a string', () => {
	const word = fc.oneof(fc.constantFrom('सम्मेलन', 'party', '', '\uD800'), fc.string({maxLength: 6}));
	fc.assert(
		fc.property(fc.array(word), fc.array(word), (before, words) => {
			const [one, other] = [createLexicon(), createLexicon()];
			for (const lexicon of [one, other]) {
				for (const text of before) lexicon.enter(text, 0, text.length);
			}
			const column = textColumn(words);
			expect(words.map((_, form) => one.enterFrom(column, form))).toEqual(
				words.map((text) => other.enter(text, 0, text.length)),
			);
			expect(one.column()).toEqual(other.column());
		}),
	);
});
