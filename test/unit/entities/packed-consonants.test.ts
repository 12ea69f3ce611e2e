import {describe, expect, test} from 'vitest';
import {foldedUnits, foldedWord, foldUnits} from '../../../source/entities/folding.ts';
import {phraseTables, wordTables} from '../../../source/entities/lexicon/tables.ts';
import {
	consonantsOfUnits,
	joinedConsonants,
	packedConsonants,
	unclear,
} from '../../../source/entities/packed-consonants.ts';
import {phraseSkeleton, wordSkeleton} from '../../../source/romanise/word-skeleton.ts';

describe('the consonants of a name are those of its words', () => {
	const names = [
		['Hà Tĩnh, of one consonant and two', 'हा तिन्ह'],
		['Quảng Bình', 'क्वांग बिन्ह'],
		['Hải Phòng', 'ہائی فونگ'],
		['Bạc Kan, where one consonant ends a word and begins the next', 'बैक कान'],
		['a word of vowels first', 'आई बी'],
		['Ho Chi Minh, of three words', 'हो ची मिन्ह'],
	] as const;

	test.each(names)('%s', (_, name) => {
		const words = name.split(' ').map((word) => packedConsonants(wordSkeleton(word)));
		const joined = words.reduce(joinedConsonants, 0);
		expect(joined).toBe(packedConsonants(phraseSkeleton(name)));
	});

	test('of more consonants than fit there is nothing to compare', () => {
		expect(packedConsonants('sktrng')).toBeGreaterThan(0);
		expect(packedConsonants('sktrngk')).toBe(-1);
		expect(joinedConsonants(packedConsonants('sktr'), packedConsonants('ngk'))).toBe(-1);
		expect(joinedConsonants(-1, packedConsonants('k'))).toBe(-1);
	});
});

test('the consonants of the code units of a word are those of its text, and most words are read so', () => {
	const words = [...wordTables(), ...phraseTables()].flatMap((table) => [...table.words]);
	let read = 0;
	let others = 0;
	for (const word of words) {
		const units = Uint16Array.from({length: word.length}, (_, at) => word.charCodeAt(at));
		const length = foldUnits(units, 0, word.length);
		const own = length > 0 ? consonantsOfUnits(foldedUnits, 0, length) : unclear;
		const ofText = consonantsOfUnits(units, 0, word.length);
		if (ofText !== unclear && ofText !== packedConsonants(wordSkeleton(word))) others += 1;
		if (own === unclear) continue;
		read += 1;
		if (own !== packedConsonants(wordSkeleton(foldedWord(word)))) others += 1;
	}
	expect(others).toBe(0);
	expect(read).toBeGreaterThan(words.length / 2);
});
