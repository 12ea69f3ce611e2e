import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Expansion} from '../../../source/search/expansion.ts';
import {formAt} from '../../../source/search/form-sequence.ts';
import {formPositions} from '../../../source/search/places.ts';
import {positionsBeside} from '../../../source/search/position-bits.ts';
import {createPostingsBuilder} from '../../../source/search/postings.ts';
import {runAnchors} from '../../../source/search/run-anchors.ts';
import {finished} from '../../../source/search/slices.ts';
import {phrasePlaces} from '../../../source/search/word-places.ts';
import {documentOf} from '../../support/seed-documents.ts';

/** Five words in every order, in two articles. */
const words = ['केंद्रीय', 'कार्यालय', 'की', 'समिति', 'के'];
const texts = [40_000, 3000].map((length, at) =>
	Array.from(
		{length},
		(_, place) => words[(Math.imul(place * place + at, 0x9e_37_79_b1) >>> 20) % 5],
	).join(' '),
);
const builder = createPostingsBuilder();
builder.add(texts.map((text, at) => documentOf(String(at), text)));
const postings = builder.finish();
const formOf = (word: string): number => postings.lexicon.find(word) ?? -1;
const central = formOf('केंद्रीय');
const office = formOf('कार्यालय');

const beside = (own: readonly number[], others: readonly number[]): readonly number[] => [
	...finished(positionsBeside(postings, own, others)),
];

test('only places beside another word are looked at, also after others were', () => {
	const stands = new Set(formPositions(postings, [central]));
	const expected = [...formPositions(postings, [office])].filter(
		(at) => stands.has(at - 1) || stands.has(at + 1),
	);
	expect(expected.length).toBeGreaterThan(1000);
	expect(beside([office], [central])).toEqual(expected);
	beside([formOf('की')], [formOf('समिति')]);
	expect(beside([office], [central])).toEqual(expected);
});

test('property: whatever forms are asked', () => {
	const forms = fc.uniqueArray(fc.constantFrom(...words.map(formOf)), {minLength: 1});
	fc.assert(
		fc.property(forms, forms, (own, others) => {
			const stands = new Set(formPositions(postings, others));
			const expected = [...formPositions(postings, own)].filter(
				(at) => stands.has(at - 1) || stands.has(at + 1),
			);
			expect(beside(own, others)).toEqual(expected);
		}),
		{numRuns: 20},
	);
});

test('of many places it is known where the words stand as they were typed', () => {
	const loose = (form: number) => ({forms: new Map([[form, 1]]), loose: new Map([[form, 1]])});
	const {areBeside, same} = finished(runAnchors(postings, [loose(central), loose(office)], 1));
	const starts = new Set(formPositions(postings, [office]));
	expect(areBeside).toBe(true);
	expect([...same]).toEqual(
		[...formPositions(postings, [central])].filter((at) => starts.has(at + 1)),
	);
	expect(same.length).toBeGreaterThan(100);
});

test('a phrase of common words is found where the words stand in a row, and its quality is theirs', () => {
	const expansion = (forms: ReadonlyMap<number, number>): Expansion => ({
		word: '',
		key: '',
		forms,
		loose: forms,
		meant: new Map(),
	});
	const first = new Map([
		[central, 1],
		[formOf('समिति'), 0.5],
	]);
	const second = new Map([[office, 0.75]]);
	const {starts, ends, qualities} = phrasePlaces(postings, [first, second].map(expansion), true);
	const {sequence} = postings;
	const expected = [...sequence.low.keys()].flatMap((at) => {
		const own = first.get(formAt(sequence, at));
		return own !== undefined && formAt(sequence, at + 1) === office ? [[at, (own + 0.75) / 2]] : [];
	});
	expect(Array.from(starts, (at, place) => [at, (qualities as Float32Array)[place]])).toEqual(
		expected,
	);
	expect(expected.length).toBeGreaterThan(1000);
	expect([...(ends ?? [])]).toEqual(Array.from(starts, (at) => at + 2));
});
