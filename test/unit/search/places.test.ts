import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Entity, EntityId} from '../../../source/entities/types.ts';
import {entityList, speltNames} from '../../../source/search/entity-list.ts';
import {formAt} from '../../../source/search/form-sequence.ts';
import {formPositions} from '../../../source/search/places.ts';
import {createPostingsBuilder, wordSpansAt} from '../../../source/search/postings.ts';
import {textsBeginning} from '../../../source/search/prefix-finder.ts';
import {createSpellings} from '../../../source/search/spellings.ts';
import {wordSpans, words} from '../../../source/search/tokens.ts';
import {textColumn} from '../../../source/text/text-column.ts';
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
	const {low} = postings.sequence;
	const expected = [...low.keys()].filter((at) => forms.includes(formAt(postings.sequence, at)));
	for (const _ of ['the first time', 'with the marks of the first time gone']) {
		expect([...formPositions(postings, forms)]).toEqual(expected);
	}
});

test('property: a prefix finds the keys that begin so, and no other', () => {
	const key = fc.string({unit: fc.constantFrom('क', 'ख', 'a', '\uFFFF'), maxLength: 4});
	fc.assert(
		fc.property(fc.uniqueArray(key), key, (keys, start) => {
			const sorted = keys.toSorted();
			const order = Uint32Array.from(sorted, (one) => keys.indexOf(one));
			const found = Array.from(textsBeginning(textColumn(keys), start, order), (at) => keys[at]);
			expect(found).toEqual(sorted.filter((one) => one.startsWith(start)));
			const inOrder = Array.from(textsBeginning(textColumn(sorted), start), (at) => sorted[at]);
			expect(inOrder).toEqual(found);
		}),
	);
});

test('a part of a name is found by its whole words', () => {
	const entity = (id: string, ...texts: readonly string[]): Entity => ({
		id: id as EntityId,
		type: 'person',
		name: texts[0] ?? '',
		forms: texts.map((text) => ({text, script: 'Deva', count: 1})),
		mentions: 1,
		articles: [],
	});
	const named = [entity('thang', 'वु दाई थांग', 'Vu Dai Thang'), entity('dai', 'वु दाईथांग')];
	const date: Entity = {...entity('date', 'वु दाई'), type: 'date'};
	const spellings = createSpellings(speltNames(entityList([date, ...named])));
	expect(spellings.of('thang')).toEqual(['वु दाई थांग', 'Vu Dai Thang']);
	expect(spellings.holding('वु दाई')).toEqual(['thang']);
	expect(spellings.holding('दाई वु')).toEqual([]);
	expect(spellings.holding('—')).toEqual([]);
	expect(words('—')).toEqual([]);
});

test('property: names that hold a part are told each once, in their order, and no more than asked', () => {
	const spelling = fc
		.array(fc.constantFrom('वु', 'दाई', 'थांग', 'Vu', 'Vu-Dai'), {minLength: 1, maxLength: 4})
		.map((own) => own.join(' '));
	const names = fc.array(fc.uniqueArray(spelling, {minLength: 1, maxLength: 3}), {maxLength: 12});
	fc.assert(
		fc.property(names, spelling, fc.nat({max: 4}), (all, part, most) => {
			const entities = all.map(
				(texts, at): Entity => ({
					id: `${at}` as EntityId,
					type: 'person',
					name: texts[0] ?? '',
					forms: texts.map((text) => ({text, script: 'Deva', count: 1})),
					mentions: 1,
					articles: [],
				}),
			);
			const spellings = createSpellings(speltNames(entityList(entities)));
			const expected = entities
				.filter(({forms}) => forms.some(({text}) => ` ${text} `.includes(` ${part} `)))
				.map(({id}) => id as string);
			expect(spellings.holding(part)).toEqual(expected);
			expect(spellings.holding(part, most)).toEqual(expected.slice(0, most));
		}),
	);
});
