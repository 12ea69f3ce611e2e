import fc from 'fast-check';
import {expect, test} from 'vitest';
import {codedFinder} from '../../../source/text/coded-finder.ts';
import {codedCount, codedTextAt, textsOfCoded} from '../../../source/text/coded-texts.ts';
import {codedTexts, growingCodedTexts} from '../../../source/text/growing-coded-texts.ts';

/** With those at the edges of their pages, a lone surrogate, and letters of no page. */
const letter = fc.constantFrom(
	'a',
	'\0',
	'\u007F',
	'\u0080',
	'\u00E9',
	'\u00FF',
	'\u0100',
	'\u08FF',
	'\u0900',
	'क',
	'\u097F',
	'\u0980',
	'\u0600',
	'\u0620',
	'\u062E',
	'\u06CC',
	'\u06D4',
	'\u06F9',
	'\u06FA',
	'\u060C',
	'\u200C',
	'\uD800',
	'\u{1F600}',
);
const text = fc.array(letter, {maxLength: 6}).map((letters) => letters.join(''));

test('property: strings of any letters come back from their column, and are found in it', () => {
	fc.assert(
		fc.property(fc.uniqueArray(text, {maxLength: 20}), text, (texts, other) => {
			const column = codedTexts(texts);
			expect(textsOfCoded(column)).toEqual(texts);
			expect(codedCount(column)).toBe(texts.length);
			expect(codedTextAt(column, texts.length)).toBe('');
			const find = codedFinder(column);
			for (const [place, each] of texts.entries()) expect(find(each)).toBe(place);
			expect(find(other)).toBe(texts.includes(other) ? texts.indexOf(other) : undefined);
			const growing = growingCodedTexts();
			growing.replace(codedTexts(texts.slice(0, 3)));
			for (const each of texts.slice(3)) growing.push(each);
			expect(texts.map((_, place) => growing.text(place))).toEqual(texts);
			expect(growing.text(texts.length)).toBe('');
			expect(textsOfCoded(growing.column())).toEqual(texts);
		}),
	);
});

test('names of Hindi, Urdu and Latin letters take a byte a unit, whatever stands beside them', () => {
	const names = [
		'person:vu-dai-thang',
		'वु दाई थांग',
		'\u0648\u0648 \u0688\u0627\u0626\u06CC \u062A\u06BE\u0627\u0646\u06AF',
	];
	const {bytes} = codedTexts([...names, 'Ц']);
	expect(bytes).toHaveLength(names.join('').length + 2);
});

test('a text of a million letters is one of a column too', () => {
	const long = 'खबर'.repeat(400_000);
	const wide = 'Цю'.repeat(400_000);
	expect(textsOfCoded(codedTexts(['a', long, wide, 'b']))).toEqual(['a', long, wide, 'b']);
});
