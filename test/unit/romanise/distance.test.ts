import fc from 'fast-check';
import {expect, test} from 'vitest';
import {phonemeSimilarity, skeleton} from '../../../source/romanise/distance.ts';
import {phonemeKey} from '../../../source/romanise/phonemes.ts';
import {spellingKey} from '../../../source/romanise/spelling-key.ts';
import {phraseSkeleton, wordSkeleton} from '../../../source/romanise/word-skeleton.ts';
import {threadMs} from '../../support/cpu-time.ts';
import {anyName, anyText} from './arbitraries.ts';

const SAME_NAMES: readonly (readonly [
	gloss: string,
	devanagari: string,
	urdu: string,
	latin: string,
])[] = [
	['the secretary', 'वु दाई थांग', 'وو ڈائی تھانگ', 'Vũ Đại Thắng'],
	['the province', 'क्वांग निन्ह', 'کوانگ نین', 'Quảng Ninh'],
	['Vietnam', 'वियतनाम', 'ویتنام', 'Việt Nam'],
	['Tô Lâm', 'टो लाम', 'ٹو لام', 'To Lam'],
];

test.each(SAME_NAMES)('%s sounds alike in three scripts, both ways', (_, ...spellings) => {
	for (const left of spellings) {
		for (const right of spellings) {
			expect(phonemeSimilarity(phonemeKey(left), phonemeKey(right))).toBeGreaterThan(0.7);
		}
	}
});

test('ट्रान द डुंग and ट्रान थे डुंग, ट्रान कैम तु and तू are nearer than two different men', () => {
	const similarity = (left: string, right: string): number =>
		phonemeSimilarity(phonemeKey(left), phonemeKey(right));
	const differentMen = similarity('ट्रान द डुंग', 'ट्रान कैम तु');
	expect(similarity('ट्रान द डुंग', 'ट्रान थे डुंग')).toBeGreaterThan(differentMen + 0.2);
	expect(similarity('ट्रान कैम तु', 'ट्रान कैम तू')).toBe(1);
	expect(differentMen).toBeLessThan(0.7);
});

test('in prefix form the rest of a name costs nothing: "kwang" of क्वांग निन्ह', () => {
	const typed = phonemeKey('kwang');
	const name = phonemeKey('क्वांग निन्ह');
	expect(phonemeSimilarity(typed, name, 'prefix')).toBeGreaterThan(0.9);
	expect(phonemeSimilarity(typed, name)).toBeLessThan(0.8);
});

test('the skeleton of Quảng Ninh is the same in two scripts', () => {
	expect(skeleton(phonemeKey('Quảng Ninh'))).toBe(skeleton(phonemeKey('क्वांग निन्ह')));
	expect(skeleton(phonemeKey('आई'))).toBe('');
});

test('a spelling key has one letter for each: ख़ालिद with its nukta, the sign as its vowel', () => {
	expect(spellingKey('ख़ालिद')).toBe('\u0959आलइद');
	expect(spellingKey("  T'ai  Pei ")).toBe('tai pei');
});

test('property: similarity is between 0 and 1, symmetric when whole, and 1 with itself', () => {
	fc.assert(
		fc.property(anyText, anyText, (left, right) => {
			const [one, two] = [phonemeKey(left), phonemeKey(right)];
			const similarity = phonemeSimilarity(one, two);
			expect(similarity).toBeGreaterThanOrEqual(0);
			expect(similarity).toBeLessThanOrEqual(1);
			expect(phonemeSimilarity(two, one)).toBeCloseTo(similarity, 4);
			expect(phonemeSimilarity(one, one)).toBe(1);
		}),
	);
});

test('property: a key is trimmed, has single blanks, and a monotone map', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const {text: key, offsets} = phonemeKey(text);
			expect(key).not.toMatch(/^ | $| {2}/v);
			expect(offsets).toHaveLength(key.length + 1);
			expect(offsets.every((offset, at) => at === 0 || (offsets[at - 1] ?? 0) <= offset)).toBe(
				true,
			);
		}),
	);
});

test('property: the prefix form is never stricter than the whole', () => {
	fc.assert(
		fc.property(anyName, anyName, (left, right) => {
			const [one, two] = [phonemeKey(left), phonemeKey(right)];
			const prefix = phonemeSimilarity(one, two, 'prefix');
			expect(phonemeSimilarity(one, one.text + two.text, 'prefix')).toBe(1);
			expect(prefix).toBeLessThanOrEqual(1);
		}),
	);
});

test('a key of 100,000 letters is compared at once', () => {
	const long = phonemeKey('कम'.repeat(50_000));
	const start = threadMs();
	expect(phonemeSimilarity(long, long)).toBe(1);
	expect(threadMs() - start).toBeLessThan(200);
});

test('the skeleton of a word is that of its sounds, however it is spelled', () => {
	const words = fc.oneof(
		anyName,
		anyText,
		fc.constantFrom('एनक्यू', 'बीबीसी', 'ایف', 'آئی', 'لڑکی', 'लड़की'),
	);
	fc.assert(
		fc.property(words, (word) => {
			expect(wordSkeleton(word)).toBe(skeleton(phonemeKey(word)));
		}),
		{numRuns: 2000},
	);
});

test('the skeleton of words with a blank between is that of the sounds of all', () => {
	const words = fc.oneof(
		anyName,
		fc.constantFrom('हा', 'तिन्ह', 'नाम', 'दिन्ह', 'Nam', 'Dinh', 'نام', 'एनक्यू', 'आ', ''),
	);
	fc.assert(
		fc.property(fc.array(words, {maxLength: 3}), (list) => {
			const name = list.join(' ');
			expect(phraseSkeleton(name)).toBe(skeleton(phonemeKey(name)));
		}),
		{numRuns: 2000},
	);
});
