import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countsOfArticle} from '../../../source/corpus/counts.ts';
import {parseArticle} from '../../../source/corpus/parse.ts';
import type {Article} from '../../../source/corpus/types.ts';
import {cpuMs} from '../../support/cpu-time.ts';
import {fileText} from './indic-text.ts';

function parsed(text: string, path = 'a.txt'): Article {
	return parseArticle({id: path, path, text});
}

function seed(number: string): Article {
	const file = readdirSync('seeds').find((name) => name.startsWith(number)) ?? '';
	return parsed(readFileSync(`seeds/${file}`, 'utf8'));
}

function texts({text, paragraphs}: Article, wanted: string): readonly string[] {
	return paragraphs
		.filter(({kind}) => kind === wanted)
		.map(({start, end}) => text.slice(start, end));
}

test.each([
	['000', 1278, 'XXXX-12-18', 'Deva', '18 दिसंबर को, प्रांतीय पार्टी समिति ने 2024 में'],
	['002', 995, 'XXXX-01-18', 'Deva', 'प्रांतीय पार्टी समिति के स्थायी उप सचिव'],
	['003', 1006, undefined, 'Deva', 'तदनुसार, सभी स्तरों पर'],
	['004', 2247, '2025-11-26', 'Deva', 'यह सम्मेलन हनोई से 34 प्रांतीय'],
])('seed %s: words, day, script and title', (number, words, date, script, title) => {
	const article = seed(number);
	expect(article).toMatchObject({script});
	expect(countsOfArticle(article).words).toBe(words);
	expect(article.date).toBe(date);
	expect(article.title.startsWith(title)).toBe(true);
	expect(texts(article, 'boilerplate').at(-1)).toBe('टिप्पणी (0)');
});

test('the Urdu seed sets its two labels apart', () => {
	const article = seed('001');
	expect(article).toMatchObject({date: 'XXXX-12-18', script: 'Arab'});
	expect(countsOfArticle(article).words).toBe(1382);
	const labels = texts(article, 'boilerplate');
	expect(labels).toEqual(['ماخذ', 'تبصرہ (0)']);
});

test('the article on the conference of offices names its source, and its two headings inside are found', () => {
	const article = seed('004');
	expect(article.source).toMatch(/^https:\/\/baotintuc\.vn\/.*-20251126164418762\.htm$/);
	expect(texts(article, 'heading').map((heading) => heading.slice(0, 20))).toEqual([
		'कर्मचारियों के काम क',
		'पार्टी के लिए एक साझ',
	]);
});

test('a first line that is short and no sentence is the title', () => {
	const article = parsed(
		'दिल्ली में मानसून की पहली बारिश\n\nराजधानी में आज सुबह से तेज़ बारिश हुई और तापमान गिर गया।\n',
	);
	expect(article.title).toBe('दिल्ली में मानसून की पहली बारिश');
	expect(article.paragraphs.map(({kind}) => kind)).toEqual(['heading', 'blank', 'body']);
});

test('a date and an author before the text are not its title', () => {
	const body = 'राजधानी में आज सुबह से तेज़ बारिश हुई और तापमान गिर गया।';
	const article = parsed(`18 दिसंबर 2024\n${body}`);
	expect(article).toMatchObject({date: '2024-12-18'});
	expect(texts(article, 'heading')).toEqual([]);
});

test('Markdown: the heading without its mark', () => {
	const article = parsed('intro line\n\n## दिल्ली में बारिश\r\nराजधानी में बारिश हुई।', 'a.md');
	expect(article.title).toBe('दिल्ली में बारिश');
	expect(article.text.slice(article.titleSpan.start, article.titleSpan.end)).toBe(article.title);
});

test('Markdown: title, day and source of the front matter', () => {
	const head =
		'---\ntitle: "Rain in Delhi"\ndate: 2024-12-18T09:00:00Z\nurl: https://a.in/x\n---\n';
	const article = parsed(`${head}It rained in the capital today.\n`, 'a.md');
	expect(countsOfArticle(article).words).toBe(6);
	expect(article).toMatchObject({
		title: 'Rain in Delhi',
		date: '2024-12-18',
		source: 'https://a.in/x',
	});
});

test.each([
	['an address with slashes', 'https://a.in/2025/11/26/x.html', '2025-11-26'],
	['an address with dashes', 'https://a.in/news-2025-11-26-x', '2025-11-26'],
	['a run of date and time', 'https://a.in/x-20251126164418762.htm', '2025-11-26'],
	['a run that is too long', 'https://a.in/x-202511261644187629.htm', undefined],
	['no such day', 'https://a.in/2025/13/26/x', undefined],
	['a number', 'https://a.in/id/20259999', undefined],
])('the day of %s', (_, address, date) => {
	expect(parsed(`बारिश हुई।\nस्रोत: ${address}`)).toMatchObject({source: address});
	expect(parsed(`बारिश हुई।\nस्रोत: ${address}`).date).toBe(date);
});

test('the source is what is labelled so, not what else there is to read', () => {
	const other = 'यह भी पढ़ें: https://a.in/other';
	expect(parsed(`बारिश हुई।\n${other}`).source).toBeUndefined();
	const source = 'https://a.in/x';
	expect(parsed(`बारिश हुई।\n${other}\nhttps://a.in/y\nस्रोत: ${source}`)).toMatchObject({source});
	expect(parsed(`बारिश हुई।\nस्रोत\n${source}`)).toMatchObject({source});
});

test.each([
	['a label with its address', 'Source: https://a.in/x'],
	['an agency', 'स्रोत: वीएनए'],
	['a counter of comments', 'Comments (12)'],
	['the same, digits of Devanagari', 'टिप्पणी (१२)'],
	['a lone bar', '|'],
	['stars', '* * *'],
	['a link to another article', 'यह भी पढ़ें: दिल्ली में बारिश से तापमान गिरा'],
	['a button', 'शेयर करें'],
	['an address alone', 'https://a.in/x'],
])('set apart: %s', (_, line) => {
	const article = parsed(`दिल्ली में बारिश हुई।\n${line}\nतापमान गिर गया।`);
	expect(texts(article, 'boilerplate')).toEqual([line]);
});

test.each([
	['a sentence about a source', 'स्रोत यह है कि नदी पहाड़ से निकलती है और सागर तक जाती है।'],
	['an author', 'डुओंग चिएन'],
	['an emoji', '👍'],
])('not set apart: %s', (_, line) => {
	expect(texts(parsed(`दिल्ली में बारिश हुई।\n${line}`), 'boilerplate')).toEqual([]);
});

test('after a label at the end all short lines are boilerplate, and the author before it is not', () => {
	const article = parsed('दिल्ली में बारिश हुई।\nडुओंग चिएन\nस्रोत\nहोम\nटिप्पणी (0)\nवीडियो');
	expect(texts(article, 'boilerplate')).toEqual(['स्रोत', 'होम', 'टिप्पणी (0)', 'वीडियो']);
	expect(texts(article, 'body')).toEqual(['दिल्ली में बारिश हुई।', 'डुओंग चिएन']);
});

test('four short lines after the end of a sentence are a menu; all lines of a poem are its text', () => {
	const menu = ['होम', 'देश', 'विदेश', 'खेल'];
	expect(texts(parsed(`दिल्ली में बारिश हुई।\n${menu.join('\n')}`), 'boilerplate')).toEqual(menu);
	expect(texts(parsed(menu.join('\n')), 'body')).toEqual(menu);
});

test.each([
	['an abbreviation ends no sentence', 'डॉ. शर्मा ने कहा। वह गए।', 'डॉ. शर्मा ने कहा।'],
	['nor does a decimal', 'It grew by 3.5 percent. Then it fell.', 'It grew by 3.5 percent.'],
	['nor initials', 'The U.S. economy grew. Then it fell.', 'The U.S. economy grew.'],
	['the quote goes with the sentence', '"वह गए।" फिर आए।', '"वह गए।"'],
	['the number of a list', '1. बारिश हुई। 2. धूप हुई।', '1. बारिश हुई।'],
	['the place of a dateline', 'हरदोई। बारिश हुई। वह गए।', 'हरदोई। बारिश हुई।'],
	['the place and the day', 'लखनऊ, 20 नवंबर। बारिश हुई। वह गए।', 'लखनऊ, 20 नवंबर। बारिश हुई।'],
	['a short sentence of two words', 'बारिश हुई। वह गए।', 'बारिश हुई।'],
	['a question', 'क्या बारिश होगी? कल पता चलेगा।', 'क्या बारिश होगी?'],
])('%s', (_, text, title) => {
	expect(parsed(text).title).toBe(title);
});

test('a sentence of 200 letters is a title as it is', () => {
	const sentence = `${'बारिश हुई '.repeat(28).trim()}।`;
	expect(parsed(`${sentence} और धूप।`).title).toBe(sentence);
});

test('what goes on is cut after a whole word, at three hundred letters at most', () => {
	const {title, titleSpan, text} = parsed('बारिश हुई '.repeat(50));
	const letters = Array.from(new Intl.Segmenter('hi').segment(title)).length;
	expect(letters).toBeGreaterThan(280);
	expect(letters).toBeLessThanOrEqual(301);
	expect(title).toMatch(/(?:बारिश|हुई)…$/);
	expect(`${text.slice(titleSpan.start, titleSpan.end)}…`).toBe(title);
});

test.each(['\n', '\r\n', '\r', '\u2028'])('line ends %j', (end) => {
	const article = parsed(['पहली पंक्ति।', '', 'दूसरी पंक्ति।'].join(end));
	expect(article.paragraphs.map(({kind}) => kind)).toEqual(['body', 'blank', 'body']);
	expect(texts(article, 'body')).toEqual(['पहली पंक्ति।', 'दूसरी पंक्ति।']);
});

test('a hostile text is kept as it is, for the screen to make harmless', () => {
	const text = '\u001B]52;c;aGk=\u0007 \u009B31m \u202Eabc\n\u0000';
	expect(parsed(text)).toMatchObject({text});
	expect(parsed(text).title).toContain('\u001B]52');
});

test('a line of half a megabyte is one paragraph, read in time that grows with its length', () => {
	const ms = cpuMs(() => {
		for (const piece of ['बारिश हुई ', '-', '.', ' ', '1', '|', '#', 'a.', '"', 'स्रोत:']) {
			const text = piece.repeat(Math.ceil(200_000 / piece.length));
			expect(parsed(text).paragraphs).toHaveLength(1);
		}
	});
	expect(ms).toBeLessThan(1500);
});

test('whatever the text, its paragraphs are in order and disjoint and hold every letter once', () => {
	fc.assert(
		fc.property(fileText, (text) => {
			const article = parsed(text);
			const {paragraphs, titleSpan, title} = article;
			const {words, characters} = countsOfArticle(article);
			let reached = 0;
			for (const {start, end} of paragraphs) {
				expect(text.slice(reached, start)).toMatch(/^(?:\r\n|[\n\r\u2028\u2029])?$/);
				expect(end).toBeGreaterThanOrEqual(start);
				reached = end;
			}
			expect(text.slice(reached)).toMatch(/^(?:\r\n|[\n\r\u2028\u2029])?$/);
			expect(titleSpan.end).toBeLessThanOrEqual(text.length);
			const told = text.slice(titleSpan.start, titleSpan.end).replace(/\s+/gv, ' ');
			expect([told, `${told}…`]).toContain(title);
			expect(words).toBeLessThanOrEqual(text.length);
			expect(characters).toBeLessThanOrEqual(text.length);
		}),
		{numRuns: 1000},
	);
});
