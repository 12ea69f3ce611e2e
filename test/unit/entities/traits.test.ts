import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldedWord} from '../../../source/entities/folding.ts';
import {traitWords} from '../../../source/entities/trait-words.ts';
import {nextWith, wordTrait} from '../../../source/entities/word-classes.ts';
import {wordOf} from '../../../source/entities/words.ts';

const manner = 'طور';

test.each([
	['that somebody was identified', 'शिनाख़्त', wordTrait.identification],
	['as whom', manner, wordTrait.manner],
	['who lives there', 'निवासी', wordTrait.resident],
	['an office', 'वकील', wordTrait.office],
	['Monday, after a name', 'सोमवार', wordTrait.dayAfterName | wordTrait.weekday],
	['a stadium', 'Stadium', wordTrait.siteHead | wordTrait.latin],
	['the letter S', 'एस', wordTrait.sureLetter],
])('a word has the traits of its lists: %s', (_gloss, word, traits) => {
	expect(wordOf(word).traits & traits).toBe(traits);
});

test('a word has what the lists say of its key, and nothing else of them', () => {
	const known = traitWords();
	let all = 0;
	for (const traits of known.values()) all |= traits;
	const letters = fc.array(fc.constantFrom(...'कखगनमरसािीे्', ...manner), {maxLength: 5});
	const words = fc.oneof(
		fc.constantFrom(...known.keys()),
		letters.map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(words, (word) => {
			const expected = word === '' ? 0 : (known.get(foldedWord(word)) ?? 0);
			expect(wordOf(word).traits & all).toBe(expected);
		}),
		{numRuns: 1000},
	);
});

test('the next place is the first that has one of the bits', () => {
	const bits = fc.array(fc.nat({max: 7}), {maxLength: 20});
	fc.assert(
		fc.property(bits, fc.nat({max: 20}), fc.nat({max: 7}), (list, from, asked) => {
			const count = list.length;
			const found = list.findIndex((own, at) => at >= from && (own & asked) !== 0);
			const expected = found < 0 ? Math.max(from, count) : found;
			expect(nextWith(Int32Array.from(list), from, count, asked)).toBe(expected);
		}),
	);
});
