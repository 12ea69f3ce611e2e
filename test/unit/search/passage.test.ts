import {describe, expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {finished} from '../../../source/search/slices.ts';
import {wordSpans, words} from '../../../source/search/tokens.ts';
import type {SearchResult} from '../../../source/search/types.ts';
import {span} from '../../../source/text/units.ts';
import {documentOf, seedDocuments, seedEntities} from '../../support/seed-documents.ts';

const documents = seedDocuments();
const texts = new Map<string, string>(documents.map(({article}) => [article.id, article.text]));
const index = buildSearchIndex({documents, entities: seedEntities});

function copies(passage: string): SearchResult {
	return finished(index.passageInSlices(passage));
}

/** So many words of an article from one of them on, as they stand in the text. */
function passageFrom(id: string, first: number, count: number): string {
	const text = texts.get(id) ?? '';
	const spans = wordSpans(text).slice(first, first + count);
	return text.slice(spans[0]?.start, spans.at(-1)?.end);
}

describe('near-copies of a passage', () => {
	test.each(['000', '001', '002', '003', '004'])('a passage of %s is found there, whole', (id) => {
		const passage = passageFrom(id, 40, 120);
		const [first] = copies(passage).matches;
		expect([first?.article, first?.score]).toEqual([id, 1]);
		expect(first?.hits.some(({text}) => text.includes(passage))).toBe(true);
	});

	test('with every ninth word changed it is still the first, by what was left', () => {
		const changed = words(passageFrom('003', 40, 120)).map((word, at) =>
			at % 9 === 8 ? 'बदला' : word,
		);
		const [first] = copies(changed.join(' ')).matches;
		expect(first?.article).toBe('003');
		expect(first?.score).toBeGreaterThan(0.75);
		expect(first?.score).toBeLessThan(0.95);
	});

	test('spelling does not matter: nukta, anusvara, digits and invisible signs', () => {
		const small = buildSearchIndex({
			documents: [documentOf('0', 'हिन्दी में १२ ज़िलों के अध्यक्ष आज सम्मेलन में शामिल हुए')],
			entities: [],
		});
		const other = 'हिंदी में 12 जिलों के अध्\u200Dयक्ष आज सम्मेलन में शामिल हुए';
		expect(finished(small.passageInSlices(other)).matches[0]?.score).toBe(1);
	});

	test('the same words in another order are no copy', () => {
		const shuffled = words(passageFrom('000', 40, 120))
			.sort()
			.join(' ');
		expect(copies(shuffled).matches).toEqual([]);
	});

	test('a passage of something else finds nothing', () => {
		const stranger = 'बारिश के बाद शाम को बच्चों ने मैदान में क्रिकेट खेला और घर लौटकर खाना खाया '.repeat(9);
		expect(copies(stranger)).toMatchObject({matches: [], total: 0});
	});

	test('hits are in order and do not overlap', () => {
		const {matches} = copies(`${passageFrom('004', 10, 300)} ${passageFrom('004', 10, 300)}`);
		for (const {article, hits} of matches) {
			let end = 0;
			for (const hit of hits) {
				expect(hit.start).toBeGreaterThanOrEqual(end);
				expect(texts.get(article)?.slice(hit.start, hit.end)).toBe(hit.text);
				end = hit.end;
			}
		}
	});

	test.each([
		['nothing', ''],
		['blanks', ' \n\t '],
		['marks', '\u0902'.repeat(20_000)],
		['lone halves of pairs', '\uD800 '.repeat(20_000)],
		['one word a thousand times', 'पार्टी '.repeat(20_000)],
		['a word of 100,000 letters', 'क'.repeat(100_000)],
	])('hostile passages are answered: %s', (_, passage) => {
		expect(copies(passage).total).toBe(0);
	});
});

test('a result counts what it can be narrowed by, over all articles found', () => {
	const thang = seedEntities.find(({name}) => name === 'Vu Dai Thang');
	if (thang === undefined) throw new Error('the entity is missing');
	const unsourced = documentOf('a', 'समाचार एक', '2024-12-18');
	const first = {...unsourced, article: {...unsourced.article, source: 'https://news.example/1'}};
	const {id} = first.article;
	const mention = {...span(0, 6), article: id, type: thang.type, text: 'समाचार', entity: thang.id};
	const small = buildSearchIndex({
		documents: [
			{...first, mentions: [mention]},
			documentOf('b', 'समाचार दो', '2024/2025'),
			documentOf('c', 'समाचार تین دن', '2021'),
		],
		entities: [thang],
	});
	const {facets} = small.search('समाचार', {limit: 1});
	expect(facets.languages.map(({filter, count}) => [filter, count])).toEqual([
		['lang:hi', 2],
		['lang:ur', 1],
	]);
	expect(facets.years.map(({filter}) => filter)).toEqual(['date:2025', 'date:2024', 'date:2021']);
	expect(facets.types.map(({filter}) => filter)).toEqual(['has:person']);
	// Articles that name no source are none of a source.
	expect(facets.sources.map(({label, count}) => [label, count])).toEqual([['news.example', 1]]);
	expect(facets.names).toEqual([{label: 'Vu Dai Thang', filter: '@"Vu Dai Thang"', count: 1}]);
	for (const {filter, count} of [...facets.languages, ...facets.years, ...facets.types]) {
		expect(small.search(`समाचार ${filter}`).total, filter).toBe(count);
	}
});

test('says how many all filters hide together, and each alone', () => {
	const {total, hidden, behindFilters} = index.search('lang:ur id:000 पार्टी');
	expect([total, behindFilters]).toEqual([0, 5]);
	expect(hidden).toEqual([
		{filter: 'lang:ur', more: 1},
		{filter: 'id:000', more: 1},
	]);
});

test('a search in slices may be given up, and the next is whole', () => {
	const whole = buildSearchIndex({documents, entities: seedEntities}).search('पार्टी समिति');
	for (const steps of [1, 2, 3, 4]) {
		const slices = index.searchInSlices('पार्टी समिति');
		for (let step = 0; step < steps; step++) slices.next();
		slices.return({} as SearchResult);
	}
	expect(index.search('पार्टी समिति')).toEqual(whole);
});
