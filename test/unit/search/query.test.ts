import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseQuery, type QueryNode} from '../../../source/search/query.ts';
import {threadMs} from '../../support/cpu-time.ts';

const thang = 'تھانگ';

test.each([
	['one word', 'सम्मेलन', 'सम्मेलन'],
	['words mean and', 'पार्टी समिति', 'all(पार्टी समिति)'],
	['a quoted phrase', '"पार्टी समिति"', 'phrase[पार्टी समिति]'],
	['curly quotes', '“पार्टी समिति”', 'phrase[पार्टी समिति]'],
	['words written together are a phrase', '18-NQ/TW', 'phrase[18 NQ TW]'],
	['a quoted word', '"समिति"', 'समिति'],
	['a quoted word exactly', '"=समिति"', '=समिति'],
	['a word of a phrase exactly', '"पार्टी =समिति की"', 'phrase[पार्टी =समिति की]'],
	['not', 'पार्टी -समिति', 'all(पार्टी not(समिति))'],
	['not a phrase', '-"पार्टी समिति"', 'not(phrase[पार्टी समिति])'],
	['a hyphen inside a word is none', 'जन-आंदोलन', 'phrase[जन आंदोलन]'],
	['or binds closer than the blank', 'a OR b c', 'all(any(a b) c)'],
	['brackets', '(a b) OR c', 'any(all(a b) c)'],
	['exactly', '=कम', '=कम'],
	['loosely', `${thang}~`, `${thang}~`],
	['near', 'a NEAR/5 b', 'near5(a b)'],
	['near without a number', 'a NEAR b', 'near10(a b)'],
	['a name', '@thang', '@thang'],
	['a name of two words', '@"vu dai"', '@vu dai'],
	['a language by its English name', 'lang:Urdu a', 'all({lang:Urdu} a)'],
	['a date', 'date:2024..2025', '{date:2024..2025}'],
	['a date in digits of Hindi', 'date:२०२४', '{date:२०२४}'],
	['several languages', 'lang:hi,ur', '{lang:hi,ur}'],
	['an act', 'has:act', '{has:act}'],
	['a regular expression', '/संकल्प \\d+/ a', 'all(/संकल्प \\d+/ a)'],
	['an address is no field', 'https://vnanet.vn', 'phrase[https vnanet vn]'],
	['nothing', '   ', 'all()'],
	['signs only', '!!! ... -', 'all()'],
])('%s', (_, query, expected) => {
	const {node, problem} = parseQuery(query);
	expect(problem).toBeUndefined();
	expect(written(node)).toBe(expected);
});

test.each([
	['a quotation that is not closed', 'पार्टी "समिति', 7, 'all(पार्टी समिति)'],
	['or without a right side', 'a OR', 2, 'all(a)'],
	['near without a left side', 'NEAR/3 b', 0, 'all(b)'],
	['a bracket that is not closed', '(a b', 0, 'all(a b)'],
	['a bracket too many', 'a) b', 1, 'all(a b)'],
	['a regular expression that is not closed', 'a /b', 2, 'all(a b)'],
	['a class that is not closed', '/a[b/', 2, 'all(a b)'],
	['no such language', 'lang:xx a', 0, 'all(lang xx a)'],
	['no such type', 'has:cats', 0, 'all(has cats)'],
	['no such month', 'date:2024-13', 0, 'all(date 2024 13)'],
	['a field without a value, which may yet come', 'a source:', 2, 'a'],
	['the same with more after it', 'source: a', 0, 'a'],
	['the same alone', 'source:', 0, 'all(source)'],
	['a field that there is not', 'a colour:red lang:ur', 2, 'all(a all(colour red) {lang:ur})'],
	['the same with a quotation', 'colour:"dark red"', 0, 'all(colour dark red)'],
	['near without its number', 'a NEAR/ b', 2, 'all(a b)'],
	['near with a word for a number', 'a NEAR/five b', 2, 'all(a b)'],
	['near that is not finished', 'a NEAR/5', 2, 'all(a)'],
	['a quoted value that is not closed', 'a @"vu dai', 3, 'all(a vu dai)'],
	['a value that is not finished', 'a lang:u', 2, 'a'],
	['a file name in capitals', 'a OR OR b', 2, 'all(a b)'],
])('explained and searched as plain words: %s', (_, query, at, expected) => {
	const {node, problem} = parseQuery(query);
	expect(problem?.at).toBe(at);
	expect(problem?.message).toMatch(/^\S.*\.$/);
	expect(written(node)).toBe(expected);
});

test('any text at all is parsed, and a problem stands inside it', () => {
	const sign = fc.constantFrom(
		'"',
		'(',
		')',
		'-',
		'=',
		'~',
		'@',
		'/',
		'\\',
		'[',
		'{',
		'*',
		'|',
		' ',
		' OR ',
		' NEAR/2 ',
		'lang:',
		'date:',
		'has:',
		'id:',
		'क',
		'\u0902',
		'a',
		'१',
		'\uD800',
		'“',
		'\n',
	);
	fc.assert(
		fc.property(fc.array(sign, {maxLength: 20}), (signs) => {
			const query = signs.join('');
			const {problem} = parseQuery(query);
			expect(problem?.at ?? 0).toBeLessThanOrEqual(query.length);
			expect(problem?.at ?? 0).toBeGreaterThanOrEqual(0);
		}),
		{numRuns: 1000},
	);
});

test.each(['@', 'modi @', '@""'])('a name is asked for after %s', (query) => {
	expect(parseQuery(query).problem).toMatchObject({at: query.indexOf('@')});
	expect(parseQuery(query).problem?.message).toContain('A name follows @');
});

test.each([
	['brackets', '('.repeat(10_000)],
	['quotes', '"'.repeat(10_001)],
	['minus signs', '-a'.repeat(5000)],
	['words', 'पार्टी '.repeat(1500)],
	['alternatives', 'a OR '.repeat(2000)],
])('10,000 %s take no time', (_, query) => {
	const start = threadMs();
	parseQuery(query);
	expect(threadMs() - start).toBeLessThan(500);
});

function written(node: QueryNode): string {
	switch (node.kind) {
		case 'word':
			return {plain: node.word, exact: `=${node.word}`, fuzzy: `${node.word}~`}[node.mode];
		case 'phrase':
			return `phrase[${node.words.map((word, at) => (node.exact?.has(at) ? `=${word}` : word)).join(' ')}]`;
		case 'name':
			return `@${node.text}`;
		case 'regex':
			return `/${node.regex.source}/`;
		case 'filter':
			return `{${node.filter.text}}`;
		case 'near':
			return `near${node.distance}(${written(node.left)} ${written(node.right)})`;
		case 'not':
			return `not(${written(node.part)})`;
		default:
			return `${node.kind}(${node.parts.map(written).join(' ')})`;
	}
}
