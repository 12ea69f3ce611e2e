import fc from 'fast-check';
import {expect, test} from 'vitest';
import {formAt} from '../../../source/search/form-sequence.ts';
import {formsByCount} from '../../../source/search/places.ts';
import {createPostingsBuilder} from '../../../source/search/postings.ts';
import {qualityOf} from '../../../source/search/qualities.ts';
import {finished} from '../../../source/search/slices.ts';
import {createWordPlacer} from '../../../source/search/word-places.ts';
import {documentOf} from '../../support/seed-documents.ts';

/** Six common words and some rare ones, in every order. */
const common = ['केंद्रीय', 'कार्यालय', 'की', 'समिति', 'के', 'में'];
const rare = Array.from({length: 30}, (_, at) => `w${String.fromCodePoint(97 + at)}`);
const text = Array.from({length: 50_000}, (_, place) => {
	const hash = Math.imul(place * place + 7, 0x9e_37_79_b1) >>> 12;
	return hash % 50 === 0 ? rare[hash % rare.length] : common[hash % common.length];
}).join(' ');
const builder = createPostingsBuilder();
builder.add([documentOf('a', text)]);
const postings = builder.finish();
/** The form at each place. */
const standing = Array.from(postings.sequence.low, (_, at) => formAt(postings.sequence, at));
const formOf = (word: string): number => postings.lexicon.find(word) ?? -1;

test('property: each place of a word has the quality of the form that stands there', () => {
	const quality = fc.constantFrom(1, 0.98, 0.9, 0.72);
	const word = fc.oneof(fc.constantFrom(...common), fc.constantFrom(...rare));
	const forms = fc
		.uniqueArray(fc.tuple(word, quality), {minLength: 1, maxLength: 9, selector: ([own]) => own})
		.map((own) => new Map(own.map(([one, value]) => [formOf(one), value] as const)));
	fc.assert(
		fc.property(forms, (own) => {
			own.delete(-1);
			const {placesOf} = createWordPlacer(postings);
			const expansion = {word: '', key: '', forms: own, loose: own, meant: new Map()};
			const {starts, qualities} = finished(placesOf(expansion));
			const expected = standing.flatMap((form, at) => (own.has(form) ? [at] : []));
			const worth = expected.map((at) => Math.fround(own.get(standing[at] ?? -1) ?? 0));
			const found = Float32Array.from(starts, (_, place) => qualityOf(qualities, place));
			expect(starts.join()).toBe(expected.join());
			expect(found.join()).toBe(worth.join());
		}),
		{numRuns: 20},
	);
});

test('the words of these tests are merged and sorted', () => {
	const {few, common: many} = formsByCount(postings, [...common, ...rare].map(formOf));
	expect([few.length > 0, many.length]).toEqual([true, common.length]);
});
