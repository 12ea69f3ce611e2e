import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createLexicon} from '../../../source/search/lexicon.ts';
import {
	countOf,
	createPostingsBuilder,
	documentAt,
	positionsOf,
} from '../../../source/search/postings.ts';
import {words} from '../../../source/search/tokens.ts';
import {textsOf} from '../../../source/text/text-column.ts';
import {documentOf} from '../../support/seed-documents.ts';

const word = fc.constantFrom('पार्टी', 'समिति', 'वु', 'दाई', '18', 'NQ', 'کمیٹی');
const text = fc.array(word, {maxLength: 12}).map((list) => list.join(' '));

test('the positions of each word are where the texts have it', () => {
	fc.assert(
		fc.property(fc.array(text, {maxLength: 6}), (texts) => {
			const builder = createPostingsBuilder();
			builder.add(texts.map((one, id) => documentOf(String(id), one)));
			const postings = builder.finish();
			const found = textsOf(postings.lexicon.column()).flatMap((form, id) =>
				Array.from(positionsOf(postings, id), (position) => {
					const index = documentAt(postings, position);
					return `${index} ${position - (postings.documentStarts[index] ?? 0)} ${form}`;
				}),
			);
			const expected = texts.flatMap((one, index) =>
				words(one).map((form, position) => `${index} ${position} ${form}`),
			);
			expect(found.sort()).toEqual(expected.sort());
		}),
	);
});

test('a lexicon numbers words as a map does', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(
					word,
					fc.constantFrom('\uD800', '\uDC00', '\uD83D\uDE00'),
					fc.string({minLength: 1}),
				),
			),
			(list) => {
				const lexicon = createLexicon();
				const map = new Map<string, number>();
				for (const one of list) {
					map.set(one, map.get(one) ?? map.size);
					expect(lexicon.enter(`<${one}>`, 1, 1 + one.length)).toBe(map.get(one));
				}

				expect(textsOf(lexicon.column())).toEqual([...map.keys()]);
				for (const [one, number] of map) expect(lexicon.text(number)).toBe(one);
				const again = createLexicon(lexicon.column());
				for (const one of [...list, 'new', ...list]) {
					expect(again.enter(one, 0, one.length)).toBe(map.get(one) ?? map.size);
				}
				expect(lexicon.count()).toBe(map.size);
				expect(lexicon.find('not entered')).toBeUndefined();
			},
		),
	);
});

test('a lexicon grows', () => {
	const lexicon = createLexicon();
	for (let number = 0; number < 50_000; number++) {
		lexicon.enter(`w${number}`, 0, `w${number}`.length);
	}

	expect(lexicon.find('w0')).toBe(0);
	expect(lexicon.find('w49999')).toBe(49_999);
});

test('of a form that comes later there is nothing', () => {
	const builder = createPostingsBuilder();
	builder.add([documentOf('1', 'पार्टी समिति')]);
	const postings = builder.finish();
	const later = [0, 1, 2].map((add) => postings.lexicon.enter(`नया${add}`, 0, 4));
	for (const form of later) {
		expect([countOf(postings, form), [...positionsOf(postings, form)]]).toEqual([0, []]);
	}
});
