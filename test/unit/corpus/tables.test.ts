import {expect, test} from 'vitest';
import {loadCorpus} from '../../../source/corpus/load.ts';
import {resolveArticle} from '../../../source/corpus/resolve.ts';
import {madeFolder, readFile, textsByNumber, titleIn, wrongs} from './made-folder.ts';

const rainInLahore = 'لاہور میں آج بارش ہوئی۔';

test('CSV: a text of two lines (it rained in the capital), an Urdu one (it rained in Lahore), all their fields', async () => {
	const corpus = await readFile(
		'news.csv',
		'id,Headline,content,publish_date,publisher,url,lang\r\n' +
			'a7,"दिल्ली में ""बारिश""","राजधानी में बारिश हुई।\nदूसरी पंक्ति, अल्पविराम सहित।",18/12/2024,BBC,https://bbc.in/1,hi\r\n' +
			`a8,,${rainInLahore},20241219,,https://a.pk/2,ur\r\n`,
	);
	expect(corpus.problems).toEqual([]);
	expect(corpus.articles).toMatchObject([
		{
			id: 'news.csv#1',
			title: 'दिल्ली में "बारिश"',
			text: 'दिल्ली में "बारिश"\n\nराजधानी में बारिश हुई।\nदूसरी पंक्ति, अल्पविराम सहित।',
			date: '2024-12-18',
			source: 'BBC',
			statedLanguage: 'hi',
			key: 'a7',
		},
		{id: 'news.csv#2', text: rainInLahore, date: '2024-12-19', source: 'https://a.pk/2'},
	]);
	expect(corpus.articles.map(titleIn)[0]).toBe('दिल्ली में "बारिश"');
});

test.each([
	['semicolons', 'a.csv', 'title;text\nOne;"a; b, c"\n'],
	['tabs', 'a.tsv', 'title\ttext\nOne\t"a; b, c"\n'],
	['tabs in .csv', 'a.csv', 'title\ttext\nOne\ta; b, c\n'],
	['bars', 'a.csv', 'title|text\nOne|a; b, c'],
	[
		'what Excel says on top',
		'a.csv',
		'sep=;\ntitle;text\nOne;a; b, c'.replace('a; b, c', '"a; b, c"'),
	],
	['a mark, and Windows line ends', 'a.csv', '\uFEFFtext,title\r\n"a; b, c",One\r\n'],
])('columns parted by %s', async (_, name, content) => {
	expect(textsByNumber(await readFile(name, content))).toEqual([['#1', 'One\n\na; b, c']]);
});

test('CSV: bad rows are named with their lines, and the rest keeps its numbers', async () => {
	const corpus = await readFile(
		'bad.csv',
		[
			'title,text,date',
			'A,"two\nlines",2024',
			'B,"never closed,2024',
			'C,fine,2024',
			'D,too,many,columns,2024',
			'E,he said "yes",2024',
			'F,short',
			'G,,2024',
			'',
			'H,"last",2024',
		].join('\n'),
	);
	expect(textsByNumber(corpus)).toEqual([
		['#1', 'A\n\ntwo\nlines'],
		['#2', 'B\n\n"never closed'],
		['#3', 'C\n\nfine'],
		['#5', 'E\n\nhe said "yes"'],
		['#6', 'F\n\nshort'],
		['#7', 'G'],
		['#8', 'H\n\nlast'],
	]);
	expect(wrongs(corpus).map(([place, , message]) => [place, message.slice(0, 22)])).toEqual([
		['bad.csv:4', 'has quotes that do not'],
		['bad.csv:6', 'has 5 columns and the '],
		['bad.csv:7', 'has quotes that do not'],
		['bad.csv:8', 'has 2 columns and the '],
	]);
});

test('TSV: a quote in front of a cell that nothing closes takes no row with it', async () => {
	const corpus = await readFile('a.tsv', 'text\ttitle\n"open\tOne\nsecond\tTwo\n');
	expect(textsByNumber(corpus)).toEqual([
		['#1', 'One\n\n"open'],
		['#2', 'Two\n\nsecond'],
	]);
});

test('a table without a column of text says what it has; --map names it', async () => {
	const table = 'Kopf,Rumpf,Tag\nOne,First text.,2024-05-06\nTwo,Second text.,2024-05-07\n';
	expect(wrongs(await readFile('a.csv', table))).toEqual([
		['a.csv', 'empty', expect.stringContaining('its fields are Kopf, Rumpf, Tag')],
	]);
	const fields = {text: 'Rumpf', title: 'kopf', date: 'Tag'};
	expect((await readFile('a.csv', table, {fields})).articles).toMatchObject([
		{title: 'One', text: 'One\n\nFirst text.', date: '2024-05-06'},
		{title: 'Two', text: 'Two\n\nSecond text.', date: '2024-05-07'},
	]);
});

test('of many bad rows some are named and the others counted', async () => {
	const rows = Array.from({length: 100}, () => '1,2,3');
	const corpus = await readFile('a.csv', `text,title\ngood,One\n${rows.join('\n')}\n`);
	expect(corpus.articles).toHaveLength(1);
	expect(corpus.problems).toHaveLength(21);
	expect(corpus.problems.at(-1)?.message).toBe(
		'has 80 more rows or objects that could not be read whole',
	);
});

test('lines of JSON: one that is none is named; a page in a field is text, seconds are a date', async () => {
	const corpus = await readFile(
		'a.jsonl',
		[
			'{"title":"One","text":"First text.","date":1734500000,"id":12}',
			'',
			'{"title":"Two" bad}',
			'{"headline":"Three","body":"<p>A &amp; B</p><p>C</p>","source":{"id":null,"name":"NewsAPI"}}',
			'[1]',
			'"only a text"',
		].join('\r\n'),
	);
	expect(textsByNumber(corpus)).toEqual([
		['#1', 'One\n\nFirst text.'],
		['#3', 'Three\n\nA & B\n\nC'],
		['#5', 'only a text'],
	]);
	expect(corpus.articles).toMatchObject([{date: '2024-12-18', key: '12'}, {source: 'NewsAPI'}, {}]);
	expect(wrongs(corpus).map(([place]) => place)).toEqual(['a.jsonl:3', 'a.jsonl:5']);
});

test.each([
	[
		'an article with comments',
		'{"title":"T","text":"x","comments":[{"text":"c"},{"text":"d"}]}',
		[''],
	],
	['a list', '[{"text":"a"},{"text":"b"}]', ['#1', '#2']],
	['a list of one', '[{"text":"a"}]', ['#1']],
	['texts', '["a","b"]', ['#1', '#2']],
	['an answer with a description', '{"description":"feed","articles":[{"content":"a"}]}', ['#1']],
	[
		'hits in hits',
		'{"hits":{"hits":[{"_source":{"text":"a"}},{"_source":{"text":"b"}}]}}',
		['#1', '#2'],
	],
	['articles under names', '{"x":{"text":"a"},"y":{"text":"b"}}', ['#1', '#2']],
	['WordPress', '[{"title":{"rendered":"T"},"content":{"rendered":"<p>x</p>"}}]', ['#1']],
	['lines under the name .json', '{"text":"a"}\n{"text":"b"}\n', ['#1', '#2']],
])('JSON: %s', async (_, content, numbers) => {
	const corpus = await readFile('a.json', content);
	expect(textsByNumber(corpus).map(([number]) => number)).toEqual(numbers);
	expect(corpus.problems).toEqual([]);
});

test('JSON that is broken: the objects around the break are kept, and its line is named', async () => {
	const corpus = await readFile(
		'a.json',
		'{"articles": [{"text":"a } \\" {"},\n{"text":"b" "x"},\n{"text":"c"},\n{"text":"d',
	);
	expect(textsByNumber(corpus)).toEqual([
		['#1', 'a } " {'],
		['#3', 'c'],
	]);
	expect(wrongs(corpus).map(([place]) => place)).toEqual(['a.json:2', 'a.json:4']);
});

test('ids are unique, stay when files are added, and are found whole or by a stem', async () => {
	const table = 'text,title\nfirst,One\nsecond,Two\n';
	const folder = madeFolder({'b/news.csv': table});
	const before = await loadCorpus([folder]);
	expect(before.articles.map(({id}) => id)).toEqual(['b/news.csv#1', 'b/news.csv#2']);
	const more = madeFolder({
		'a.csv': table,
		'b/news.csv': table,
		'b/news.txt': 'x',
		'c.csv#2.txt': 'y',
	});
	const {articles} = await loadCorpus([more]);
	const ids = articles.map(({id}) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toEqual(expect.arrayContaining(before.articles.map(({id}) => id)));
	for (const asked of [
		'b/news.csv#2',
		'news.csv#2',
		'news#2',
		'b/news#2',
		`${more}/b/news.csv#2`,
	]) {
		expect(resolveArticle(articles, asked).article?.id).toBe('b/news.csv#2');
	}
});
