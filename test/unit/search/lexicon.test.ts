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

test('property: all forms of a column at one go get the numbers that they get one by one', () => {
	const word = fc.oneof(fc.constantFrom('सम्मेलन', 'party', '', '\uD800'), fc.string({maxLength: 3}));
	const words = fc.uniqueArray(word, {maxLength: 900, size: 'max'});
	fc.assert(
		fc.property(words, words, (before, after) => {
			const [one, other] = [createLexicon(), createLexicon()];
			for (const list of [before, after]) {
				const column = textColumn(list);
				const inTurn = Uint32Array.from(list, (_, form) => other.enterFrom(column, form));
				expect(one.enterAll(column)).toEqual(inTurn);
			}
			expect(one.column()).toEqual(other.column());
		}),
		{numRuns: 60},
	);
});
