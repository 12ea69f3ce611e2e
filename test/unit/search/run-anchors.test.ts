import {expect, test} from 'vitest';
import {formPositions} from '../../../source/search/places.ts';
import {positionsBeside} from '../../../source/search/position-bits.ts';
import {createPostingsBuilder} from '../../../source/search/postings.ts';
import {runAnchors} from '../../../source/search/run-anchors.ts';
import {documentOf} from '../../support/seed-documents.ts';

/** Five words in an order without a period that a fault could hide in, in two articles. */
const words = ['केंद्रीय', 'कार्यालय', 'की', 'समिति', 'के'];
const texts = [40_000, 3000].map((length, at) =>
	Array.from({length}, (_, place) => words[((place * place + at) % 7) % 5]).join(' '),
);
const builder = createPostingsBuilder();
builder.add(texts.map((text, at) => documentOf(String(at), text)));
const postings = builder.finish();
const formOf = (word: string): number => postings.lexicon.find(word) ?? -1;
const central = formOf('केंद्रीय');
const office = formOf('कार्यालय');

test('only places beside another word are looked at, also the second time', () => {
	const other = new Set([central, office]);
	const stands = new Set(formPositions(postings, other));
	const expected = [...formPositions(postings, [office])].filter(
		(at) => stands.has(at - 1) || stands.has(at + 1),
	);
	expect(expected.length).toBeGreaterThan(1000);
	for (const _ of ['with marks that are new', 'with those of the first time taken away']) {
		expect([...positionsBeside(postings, [office], [central])]).toEqual(expected);
	}
});

test('of many places it is known where the words stand as they were typed', () => {
	const loose = (form: number) => ({forms: new Map([[form, 1]]), loose: new Map([[form, 1]])});
	const {areBeside, same} = runAnchors(postings, [loose(central), loose(office)], 1);
	const starts = new Set(formPositions(postings, [office]));
	expect(areBeside).toBe(true);
	expect([...same]).toEqual(
		[...formPositions(postings, [central])].filter((at) => starts.has(at + 1)),
	);
	expect(same.length).toBeGreaterThan(100);
});
