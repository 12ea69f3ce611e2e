import fc from 'fast-check';
import {expect, test} from 'vitest';
import {formPositions} from '../../../source/search/places.ts';
import {createPostingsBuilder, wordSpansAt} from '../../../source/search/postings.ts';
import {prefixFinder} from '../../../source/search/prefix-finder.ts';
import {createSpellings} from '../../../source/search/spellings.ts';
import {wordSpans, words} from '../../../source/search/tokens.ts';
import {documentOf} from '../../support/seed-documents.ts';

const word = fc.constantFrom('पार्टी', 'समिति', 'वु', 'दाई', '18', 'NQ', '習近', '\u0902', '—');
const text = fc.array(word, {maxLength: 150}).map((list) => list.join(' '));

test('property: the spans of some words are those that reading the whole text gives', () => {
	fc.assert(
		fc.property(fc.array(text, {minLength: 1, maxLength: 4}), fc.nat(), (texts, seed) => {
			const builder = createPostingsBuilder();
			builder.add(texts.map((one, id) => documentOf(String(id), one)));
			const postings = builder.finish();
			for (const [index, one] of texts.entries()) {
				const all = wordSpans(one);
				const chosen = [...all.keys()].filter((place) => (place * 7 + seed) % 3 !== 0);
				const first = postings.documentStarts[index] ?? 0;
				const spans = wordSpansAt(
					postings,
					index,
					chosen.map((place) => first + place),
				);
				expect(spans).toEqual(chosen.map((place) => all[place]));
			}
		}),
	);
});

test('the places of many common words are in order, each once', () => {
	const common = ['की', 'के', 'में', 'है', 'और'];
	const builder = createPostingsBuilder();
	const one = Array.from({length: 30_000}, (_, at) => common[(at * 7) % 5]).join(' ');
	builder.add([documentOf('0', one), documentOf('1', 'वु दाई की')]);
	const postings = builder.finish();
	const forms = ['के', 'की', 'है'].map((form) => postings.lexicon.find(form) ?? -1);
	const expected = [...postings.sequence.entries()]
		.filter(([, form]) => forms.includes(form))
		.map(([position]) => position);
	for (const _ of ['the first time', 'with the marks of the first time gone']) {
		expect([...formPositions(postings, forms)]).toEqual(expected);
	}
});

test('property: a prefix finds the keys that begin so, and no other', () => {
	const key = fc.string({unit: fc.constantFrom('क', 'ख', 'a', '\uFFFF'), maxLength: 4});
	fc.assert(
		fc.property(fc.uniqueArray(key), key, (keys, start) => {
			const find = prefixFinder(new Map(keys.map((one) => [one, [one]])));
			const found = find(start).flatMap(({values}) => values);
			expect(found).toEqual(keys.filter((one) => one.startsWith(start)).sort());
		}),
	);
});

test('a part of a name is found by its whole words', () => {
	const spellings = createSpellings([
		{id: 'thang', text: 'वु दाई थांग'},
		{id: 'thang', text: 'Vu Dai Thang'},
		{id: 'dai', text: 'वु दाईथांग'},
	]);
	expect(spellings.of('thang')).toEqual(['वु दाई थांग', 'Vu Dai Thang']);
	expect(spellings.holding('वु दाई')).toEqual(['thang']);
	expect(spellings.holding('दाई वु')).toEqual([]);
	expect(spellings.holding('—')).toEqual([]);
	expect(words('—')).toEqual([]);
});
