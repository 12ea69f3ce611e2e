import {expect, test} from 'vitest';
import {formRow} from '../../../source/search/form-rows.ts';
import {formAt} from '../../../source/search/form-sequence.ts';
import {createPostingsBuilder} from '../../../source/search/postings.ts';
import {documentOf} from '../../support/seed-documents.ts';

/** Words of an office of a party, the last of them a hundred times as rare as the others, in two articles. */
const words = ['पार्टी', 'केंद्रीय', 'कार्यालय', 'की', 'सचिव'];
const textOf = (length: number, seed: number): string =>
	Array.from({length}, (_, place) => {
		const number = Math.imul(place * place + seed, 0x9e_37_79_b1) >>> 18;
		return words[number % 400 === 0 ? 4 : number % 4];
	}).join(' ');
const builder = createPostingsBuilder();
builder.add([documentOf('0', textOf(40_000, 1)), documentOf('1', textOf(3000, 2))]);
const postings = builder.finish();
const [party = -1, central = -1, office = -1, of = -1, secretary = -1] = words.map((word) =>
	postings.lexicon.find(word),
);

/** By going through all words. */
function expected(forms: readonly number[]): readonly number[] {
	const all = Array.from({length: postings.sequence.low.length}, (_, start) => start);
	return all.filter((start) =>
		forms.every((form, by) => formAt(postings.sequence, start + by) === form),
	);
}

test('a row of words is found where they stand, rare ones and common ones, also where a part of it is known', () => {
	const rows = [
		[central, office],
		[party, central, office],
		[central, office, of],
		[party, party, central, office],
		[of, party, central, office, of],
		[secretary, of],
		[office, secretary],
		[of, office, secretary],
		[of, of, secretary, of],
		[central, office],
		[party, party],
		[of],
	];
	expect(rows.map((forms) => [...formRow(postings, forms)])).toEqual(rows.map(expected));
	expect(expected([of, office, secretary]).length).toBeGreaterThan(0);
	expect(formRow(postings, [office, central, postings.lexicon.count()])).toHaveLength(0);
});
