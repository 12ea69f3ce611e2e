import fc from 'fast-check';
import {expect, test} from 'vitest';
import {phonemeSimilarity, skeleton} from '../../../source/romanise/distance.ts';
import {fold} from '../../../source/search/folding.ts';
import {noForm} from '../../../source/search/form-sequence.ts';
import {createLexicon} from '../../../source/search/lexicon.ts';
import {createVocabularyBuilder} from '../../../source/search/vocabulary-builder.ts';
import {soundOf} from '../../../source/search/word-sound.ts';

/** Some are folded alike, some sound alike, one has no sound and one no letter. */
const words = [
	'हिन्दी',
	'हिंदी',
	'थांग',
	'थाङ्ग',
	'\u062A\u06BE\u0627\u0646\u06AF',
	'Thang',
	'thang',
	'तिन्ह',
	'तिन',
	'ज़िला',
	'जिला',
	'18',
	'習',
	'\u093C',
];

function built(list: readonly string[], known?: ReturnType<typeof createVocabularyBuilder>) {
	const lexicon = createLexicon();
	for (const word of list) lexicon.enter(word, 0, word.length);
	const builder = createVocabularyBuilder(lexicon);
	if (known !== undefined) {
		builder.extend({columns: known.columns(), formOf: (form) => (form % 2 === 0 ? form : noForm)});
	}
	return builder;
}

test('property: a vocabulary in columns tells of forms what a look at every one of them tells', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray(words), fc.constantFrom(...words), (list, asked) => {
			const vocabulary = built(list).finish();
			const formsWith = (is: (word: string) => boolean): readonly number[] =>
				list.flatMap((word, form) => (is(word) ? [form] : []));
			const folded = fold(asked);
			const sameFold = formsWith((word) => fold(word) === folded);
			expect(vocabulary.folded(folded)).toEqual(folded === '' ? [] : sameFold);
			expect(vocabulary.classOfFold(folded)).toBe(sameFold[0] ?? noForm);
			for (const form of sameFold) {
				expect(vocabulary.classOf(form)).toBe(sameFold[0]);
				expect(vocabulary.formsOfClass(form)).toEqual(sameFold);
			}
			const start = folded.slice(0, 1);
			const longer = formsWith((word) => fold(word).startsWith(start) && fold(word) !== start);
			expect(vocabulary.beginning(start).toSorted((a, b) => a - b)).toEqual(longer);
			const key = soundOf(asked);
			const sounding = formsWith((word) => soundOf(word) === key);
			const near = vocabulary.near(key, 1).flatMap(({sound}) => sound.forms);
			if (key !== '') expect(near).toEqual(expect.arrayContaining([...sounding]));
			for (const form of near) {
				expect(phonemeSimilarity(key, soundOf(list[form] ?? ''))).toBeGreaterThanOrEqual(1);
			}
			const boned = formsWith(
				(word) => soundOf(word) !== '' && skeleton(soundOf(word)) === skeleton(key),
			);
			const ofSkeleton = vocabulary.ofSkeleton(skeleton(key)).flatMap(({forms}) => forms);
			expect(ofSkeleton.toSorted((a, b) => a - b)).toEqual(boned);
			for (const [form, word] of list.entries()) {
				expect(vocabulary.textOf(form)).toBe(word);
				expect(vocabulary.keyOf(form)).toBe(soundOf(word));
			}
		}),
	);
});

test('readings and tables that are known from before make the same vocabulary', () => {
	const first = built(words);
	const before = first.finish();
	const again = built(words, first);
	expect(again.finish().tables).toEqual(before.tables);
	expect(again.columns()).toEqual(first.columns());
	const adopted = built(words);
	adopted.adopt(first.columns());
	const vocabulary = adopted.finish({tables: before.tables});
	for (const word of words) {
		expect(vocabulary.folded(fold(word))).toEqual(before.folded(fold(word)));
		expect(vocabulary.near(soundOf(word), 0.5)).toEqual(before.near(soundOf(word), 0.5));
	}
});

test('forms that come later are none of a vocabulary that was finished before', () => {
	const lexicon = createLexicon();
	lexicon.enter('थांग', 0, 4);
	const builder = createVocabularyBuilder(lexicon);
	const before = builder.finish();
	lexicon.enter('दाई', 0, 3);
	lexicon.enter('थांग\u093C', 0, 5);
	builder.extend();
	expect(before.folded(fold('दाई'))).toEqual([]);
	expect(before.classOfFold(fold('दाई'))).toBe(noForm);
	expect(before.classOf(1)).toBe(noForm);
	expect(before.keyOf(1)).toBe('');
	expect(before.folded('थांग')).toEqual([0]);
});
