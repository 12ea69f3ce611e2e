import {expect, test} from 'vitest';
import {articleOfPage, textOfMarkup} from '../../../source/corpus/formats/html.ts';
import {cpuMs} from '../../support/cpu-time.ts';
import {readFile, titleIn} from './made-folder.ts';

const page = `<!doctype html>
<html lang="hi-IN"><head><title>दिल्ली में बारिश - समाचार</title>
<meta property="og:site_name" content="समाचार">
<meta property="article:published_time" content="2024-12-18T09:00:00+05:30">
<link rel="canonical" href="https://example.org/a/1">
<style>p { color: red }</style><script>var page = "<p>no</p>";</script></head>
<body><header><a href="/">Home</a></header><nav><ul><li><a>One</a><li><a>Two</a></ul></nav>
<div hidden>hidden</div>
<main><article><h1>दिल्ली में <em>बारिश</em></h1>
<p>राजधानी में
	आज <a href="x">सुबह</a> से&nbsp;बारिश हुई &amp; तापमान&#x0020;गिरा।<br>दूसरी पंक्ति <time>5 मई</time> को।</p>
<p>दूसरा अनुच्छेद: <b>मो</b>टा।
<ul><li><a>और पढ़ें एक</a><li><a>और पढ़ें दो</a><li><a>और पढ़ें तीन</a></ul>
<aside>ad</aside></article></main><footer>© 2024</footer></body></html>`;

test('a page (rain in Delhi): its paragraphs, title, day, address and language; menus and scripts are gone', async () => {
	const {articles, problems} = await readFile('a.html', page);
	expect(problems).toEqual([]);
	expect(articles).toMatchObject([
		{
			id: 'a.html',
			title: 'दिल्ली में बारिश',
			text: 'दिल्ली में बारिश\n\nराजधानी में आज सुबह से\u00A0बारिश हुई & तापमान गिरा।\nदूसरी पंक्ति 5 मई को।\n\nदूसरा अनुच्छेद: मोटा।',
			date: '2024-12-18',
			source: 'https://example.org/a/1',
			statedLanguage: 'hi-IN',
		},
	]);
	expect(articles.map(titleIn)).toEqual(['दिल्ली में बारिश']);
});

test.each([
	[
		'the title that is shared',
		'<meta property=og:title content=Shared><title>T</title><h1>H</h1>',
		'Shared',
	],
	['the headline, where the title holds it', '<title>Rain | Site</title><h1>Rain</h1>', 'Rain'],
	[
		'the title, where the headline is the name of the site',
		'<title>Rain</title><h1>Site</h1>',
		'Rain',
	],
	['the headline alone', '<h1>Rain</h1>', 'Rain'],
])('%s', (_, head, title) => {
	const {text, stated} = articleOfPage(`${head}<p>It rained today.</p>`);
	expect(text.slice(stated.title?.start, stated.title?.end)).toBe(title);
	expect(text).toContain('It rained today.');
});

test.each([
	['linked data', '<script type="application/ld+json">{"datePublished": "2024-05-06"}</script>'],
	['a time', '<time datetime="2024-05-06">May</time>'],
	['a name', '<meta name="date" content="2024-05-06">'],
])('the day from %s', (_, head) => {
	const {stated, text} = articleOfPage(`${head}<p>x</p>`);
	expect(stated.date).toBe('2024-05-06');
	expect(text).not.toContain('datePublished');
});

test('the name of the site is the source where no address is told', () => {
	expect(articleOfPage('<meta property=og:site_name content="Dawn"><p>x').stated.source).toBe(
		'Dawn',
	);
	expect(articleOfPage('<link rel=canonical href="/relative"><p>x').stated.address).toBeUndefined();
});

test('a page whose menu is never closed, or that is all links, is read rather than lost', () => {
	expect(articleOfPage('<nav><p>one</p><p>two').text).toBe('one\n\ntwo');
	expect(articleOfPage('<a>1</a><p><a>2</a><p><a>3</a><p><a>4</a>').text).toBe('1\n\n2\n\n3\n\n4');
});

test('entities, a table, preformatted lines', () => {
	expect(textOfMarkup('a &lt;b&gt; &eacute; &#2325; &unknown;')).toBe('a <b> é क &unknown;');
	expect(textOfMarkup('<table><tr><td>1<td>2<tr><td>3')).toBe('1 2\n\n3');
	expect(textOfMarkup('<pre>a\n b</pre>')).toBe('a\nb');
});

test('100,000 elements in one another, unclosed or closed by others, take a blink', () => {
	const deep = `${'<div>'.repeat(100_000)}<p>x${'</b>'.repeat(100_000)}${'<article>'.repeat(10_000)}`;
	expect(cpuMs(() => expect(articleOfPage(deep).text).toBe('x'))).toBeLessThan(2000);
});

test.each([
	'class="menu"',
	'class="top main-menu open"',
	'id=nav',
	'class="breadcrumbs"',
	'id=site_navigation',
])('what is called a menu is left out: %s', (name) => {
	expect(articleOfPage(`<body><div ${name}><p>Home<p>Sport</div><p>x</p>`).text).toBe('x');
	const inside = articleOfPage(`<article><p>x</p><div ${name}>rice and dal</div></article>`);
	expect(inside.text).toBe('x\n\nrice and dal');
});

test('a word of a class that only begins like one is no menu', () => {
	expect(articleOfPage('<body class="menu"><div class="menu-open navy">x</div>').text).toBe('x');
});
