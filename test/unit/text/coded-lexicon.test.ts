import fc from 'fast-check';
import {expect, test} from 'vitest';
import {codedLexicon} from '../../../source/text/coded-lexicon.ts';
import {textsOfCoded} from '../../../source/text/coded-texts.ts';
import {codedTexts} from '../../../source/text/growing-coded-texts.ts';

/** Letters of each page and of none, some with the same bytes in several pages. */
const letter = fc.constantFrom('a', '\u00E9', 'क', '\u0620', '\u0621', '\u0980', '\uD800');
const text = fc.array(letter, {maxLength: 3}).map((letters) => letters.join(''));

test('property: texts of several columns have one place each, in the order in which they came', () => {
	const list = fc.uniqueArray(text, {maxLength: 300, size: 'max'});
	fc.assert(
		fc.property(list, fc.array(list, {maxLength: 4}), fc.boolean(), (first, lists, isTrimmed) => {
			const lexicon = codedLexicon();
			lexicon.adopt(codedTexts(first));
			const known = [...new Set([first, ...lists].flat())];
			for (const each of lists) {
				const column = codedTexts(each);
				const places = each.map((_, index) => lexicon.enterFrom(column, index));
				expect(places).toEqual(each.map((one) => known.indexOf(one)));
				if (isTrimmed) lexicon.trim();
			}
			expect(lexicon.count()).toBe(known.length);
			expect(known.map((_, place) => lexicon.text(place))).toEqual(known);
			expect(textsOfCoded(lexicon.column())).toEqual(known);
		}),
		{numRuns: 60},
	);
});

test('texts come in by thousands', () => {
	const texts = Array.from({length: 5000}, (_, number) => `${number}`);
	const column = codedTexts(texts);
	const lexicon = codedLexicon();
	for (const place of texts.keys()) expect(lexicon.enterFrom(column, place)).toBe(place);
	for (const place of texts.keys()) expect(lexicon.enterFrom(column, place)).toBe(place);
});
