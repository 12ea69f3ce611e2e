import fc from 'fast-check';
import {expect, test} from 'vitest';
import {phraseTables, wordTables} from '../../../source/entities/lexicon/tables.ts';
import {readUnits} from '../../../source/entities/word-units.ts';
import {wordOf} from '../../../source/entities/words.ts';

/** What the code units of a word tell, if they do. */
function told(word: string): {classes: number; traits: number; hash: number} | undefined {
	const into = {classes: 0, traits: 0, hash: 0, listed: -1};
	const units = Uint16Array.from(`«${word}»`, (character) => character.charCodeAt(0));
	if (!readUnits(units, 1, 1 + word.length, into)) return undefined;
	const {classes, traits, hash} = into;
	return {classes, traits, hash};
}

const listed = [...wordTables(), ...phraseTables()].flatMap(({words}) => words);
const blocks = [0x0600, 0x0900].flatMap((first) => {
	const common = first === 0x0900 ? 'कतयवनरसहाीिुो्ंअइड़' : 'اییوہنتسرکمئؤ';
	const letter = fc.oneof(
		fc.constantFrom(...common, '\u200C'),
		fc.integer({min: first, max: first + 0xff}).map((unit) => String.fromCharCode(unit)),
	);
	return [fc.constantFrom(...common), letter].map((own) =>
		fc.string({unit: own, minLength: 1, maxLength: 11}),
	);
});

test('what the code units of a word tell is what its text tells', () => {
	fc.assert(
		fc.property(fc.oneof(fc.constantFrom(...listed), ...blocks), (word) => {
			const own = told(word);
			const {classes, traits, hash} = wordOf(word);
			if (own !== undefined) expect(own).toEqual({classes, traits, hash});
		}),
		{numRuns: 5000},
	);
});

const urduDay = 'پیر';

test.each([
	['Rana, a surname', 'राणा', true],
	['central, whose nasal is folded', 'केन्द्रीय', true],
	['Monday', urduDay, true],
	['one of the letters of NQ', 'एनक्यू', false],
	['a word with a hyphen', 'सैन्य-अभियान', false],
	['UNESCO', 'UNESCO', false],
])('%s: whether they tell it', (_, word, isTold) => {
	expect(told(word) !== undefined).toBe(isTold);
});
