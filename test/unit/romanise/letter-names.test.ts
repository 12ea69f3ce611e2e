import fc from 'fast-check';
import {expect, test} from 'vitest';
import {areNames, letterName, lettersSpelled} from '../../../source/romanise/letter-names.ts';

const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVXYZ'];

test('a word of the names of letters spells them, one with another letter behind nothing', () => {
	const some = fc.array(fc.constantFrom(...capitals), {minLength: 1, maxLength: 5});
	fc.assert(
		fc.property(some, (letters) => {
			const word = letters.map(letterName).join('');
			expect(lettersSpelled(word)).toMatch(/^[A-Z]+$/v);
			expect(lettersSpelled(`${word}ख`)).toBeUndefined();
			expect(lettersSpelled(`ख${word}`)).toBeUndefined();
		}),
	);
});

const urdu = 'ایف بی آئی';

test.each([
	['FBI in one word', 'एफबीआई', 'FBI'],
	['Z with the nukta composed', '\u095Bेड', 'Z'],
	['FBI in Urdu', urdu.replaceAll(' ', ''), 'FBI'],
	['B with the yeh of Arabic', '\u0628\u064A', 'B'],
	['a joiner before', '\u200Dबी', 'B'],
	['a word', 'बीमा', undefined],
	['nothing', '', ''],
])('%s', (_, word, letters) => {
	expect(lettersSpelled(word)).toBe(letters);
});

test('code units are names of letters where the word spells some', () => {
	const names = fc.constantFrom(...capitals.map(letterName), 'क', 'ी', '्', 'स');
	fc.assert(
		fc.property(fc.array(names, {minLength: 1, maxLength: 5}), (parts) => {
			const word = parts.join('');
			if (word.includes('\u093C')) return;
			const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
			expect(areNames(units, 0, units.length)).toBe(lettersSpelled(word) !== undefined);
		}),
	);
});
