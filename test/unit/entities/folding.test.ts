import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldedWord} from '../../../source/entities/folding.ts';

const zila = 'ضلع';
const urduYeh = 'علی';
const arabicYeh = '\u0639\u0644\u064A';

test.each([
	['central, with and without the nasal written out', 'केन्द्रीय', 'केंद्रीय'],
	['district, with and without nukta', 'ज़िला', 'जिला'],
	['nukta composed and not', '\u0915\u093C', '\u0958'],
	['Pakistan, with and without chandrabindu', 'पाँच', 'पांच'],
	['Ali with the yeh of Arabic', urduYeh, arabicYeh],
	['Vietnamese and its plain letters', 'Đặng', 'dang'],
])('%s have one key', (_gloss, left, right) => {
	expect(foldedWord(left)).toBe(foldedWord(right));
});

test('other, this: nasals that belong to the word stay', () => {
	expect(foldedWord('अन्य')).toBe('अन्य');
	expect(foldedWord('निन्ह')).toBe('निन्ह');
	expect(foldedWord(zila)).toBe(zila);
});

test('a key is its own key', () => {
	const letters = fc.constantFrom(
		...'कखनमणङञड़ज़ािीुंँ्ँ\u200C\u200D\u093C',
		...zila,
		...arabicYeh,
		'Đ',
		'ặ',
		'A',
	);
	fc.assert(
		fc.property(fc.array(letters, {maxLength: 10}), (parts) => {
			const key = foldedWord(parts.join(''));
			expect(foldedWord(key)).toBe(key);
		}),
	);
});

test('a joiner between marks leaves them in their order', () => {
	const key = foldedWord('\u1EB7\u200D\u094D');
	expect(foldedWord(key)).toBe(key);
});

/** Words of one block are folded unit by unit, those with a letter of another script by patterns. */
test('a letter of another script behind a word changes nothing of its key', () => {
	const words = fc.oneof(
		...[0x0600, 0x0900].map((first) =>
			fc.array(
				fc.oneof(
					fc.constantFrom(first + 0x15, 0x0928, 0x092e, 0x094d, 0x0924, 0x200c, 0x200d),
					fc.integer({min: first, max: first + 0x7f}),
				),
				{minLength: 1, maxLength: 10},
			),
		),
	);
	fc.assert(
		fc.property(words, (units) => {
			const word = String.fromCharCode(...units);
			expect(`${foldedWord(word)}あ`).toBe(foldedWord(`${word}あ`));
		}),
		{numRuns: 2000},
	);
});
