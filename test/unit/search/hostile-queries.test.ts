import fc from 'fast-check';
import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {graphemeSpans} from '../../../source/text/graphemes.ts';
import {threadMs} from '../../support/cpu-time.ts';
import {documentOf, seedDocuments, seedEntities} from '../../support/seed-documents.ts';

const documents = seedDocuments();
const texts = new Map<string, string>(documents.map(({article}) => [article.id, article.text]));
const index = buildSearchIndex({documents, entities: seedEntities});
const thang = 'وو ڈائی تھانگ';

const sign = fc.constantFrom(
	'"',
	'(',
	')',
	'-',
	'=',
	'~',
	'@',
	'/',
	' ',
	' ',
	' OR ',
	' NEAR/2 ',
	'lang:ur ',
	'पार्टी',
	'समिति',
	'vu',
	'thang',
	thang,
	'18',
	'-NQ/TW',
	'\u0902',
	'\u200D',
	'\uD800',
	'\uDC00',
	'क',
	'१',
	'👩\u200D👩\u200D👦',
	'習近平',
);

test('whatever is asked, hits are whole clusters of the text, in order', () => {
	fc.assert(
		fc.property(fc.array(sign, {maxLength: 8}), (signs) => {
			const {matches, total} = index.search(signs.join(''));
			expect(total).toBeGreaterThanOrEqual(matches.length);
			for (const {article, score, hits} of matches) {
				const text = texts.get(article) ?? '';
				expect(score).toBeGreaterThan(0);
				expect(score).toBeLessThanOrEqual(1);
				let end = 0;
				for (const hit of hits) {
					expect(hit.start).toBeGreaterThanOrEqual(end);
					expect(text.slice(hit.start, hit.end)).toBe(hit.text);
					end = hit.end;
				}
			}
		}),
		{numRuns: 60},
	);
});

test('hits never cut a cluster, in any script', () => {
	const letters = fc.constantFrom(
		'क',
		'क्ष',
		'\u094D',
		'\u0902',
		'\u200D',
		'\u200C',
		'ن',
		'ِ',
		'é',
		'ắ',
		'👩\u200D👩\u200D👦',
		'1',
		'\u20E3',
		'習',
		'ก',
		'ำ',
		'한',
		' ',
		'؀',
		'\r\n',
		'\u00AD',
		'\uD800',
	);
	fc.assert(
		fc.property(fc.array(letters, {minLength: 1, maxLength: 12}), fc.nat(11), (pieces, at) => {
			const text = pieces.join('');
			const small = buildSearchIndex({documents: [documentOf('0', text)], entities: []});
			const starts = new Set(graphemeSpans(text).flatMap(({start, end}) => [start, end]));
			for (const {hits} of small.search(pieces[at % pieces.length] ?? '').matches) {
				for (const {start, end} of hits) {
					expect(starts).toContain(start);
					expect(starts).toContain(end);
				}
			}
		}),
		{numRuns: 200},
	);
});

test.each([
	['10,000 letters', 'क'.repeat(10_000)],
	['10,000 words', 'पार्टी '.repeat(1500)],
	['10,000 different words', Array.from({length: 1500}, (_, word) => `शब्द${word}क`).join(' ')],
	['a quotation without an end', `"${'पार्टी '.repeat(1000)}`],
	['brackets', '('.repeat(10_000)],
	['a catastrophic expression', '/(\\p{L}+)+$/'],
	['another', '/(.*)*(.*)*x/'],
	['lone halves of pairs', '\uD800'.repeat(10_000)],
	['marks', '\u0902'.repeat(10_000)],
	['minus signs', '-'.repeat(10_000)],
])('hostile queries are answered within two seconds: %s', (_, query) => {
	const start = threadMs();
	index.search(query);
	index.names(query);
	index.context(query, {width: 20});
	expect(threadMs() - start).toBeLessThan(2000);
});

test('a line of a megabyte without a blank is indexed and searched', () => {
	const endless = documentOf('endless', `हनोई ${'क'.repeat(1_000_000)} समाचार`);
	const small = buildSearchIndex({documents: [endless], entities: []});
	expect(small.search('हनोई समाचार').total).toBe(1);
});
