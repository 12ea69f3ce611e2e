import fc from 'fast-check';
import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {graphemeSpans} from '../../../source/text/graphemes.ts';
import {documentOf} from '../../support/seed-documents.ts';

const urduStop = '\u06D4';
/** What may stand before and after a word: signs that end a cluster, and some that go on with it. */
const sign = fc.constantFrom(
	' ',
	'.',
	'।',
	'\u201C',
	'\u201D',
	urduStop,
	'\u060C',
	'\u203C',
	'\u200D',
	'\u0301',
	'\u0600',
);

test('property: a hit ends and begins where a cluster does, whatever stands beside it', () => {
	fc.assert(
		fc.property(fc.array(sign, {maxLength: 4}), fc.array(sign, {maxLength: 4}), (before, after) => {
			const text = `पार्टी ${before.join('')}समिति${after.join('')} सचिव`;
			const index = buildSearchIndex({documents: [documentOf('a', text)], entities: []});
			const edges = new Set(graphemeSpans(text).flatMap(({start, end}) => [start, end]));
			for (const {hits} of index.search('सचिव OR समिति').matches) {
				for (const {start, end} of hits)
					expect([edges.has(start), edges.has(end)]).toEqual([true, true]);
			}
		}),
		{numRuns: 150},
	);
});
