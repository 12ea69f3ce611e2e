import {spawnSync} from 'node:child_process';
import {appendFileSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {loadCorpus, readCorpus} from '../../../source/corpus/load.ts';
import {defaultFileSize, readBytes, sizeText} from '../../../source/corpus/read-bytes.ts';
import {sortedLazily} from '../../../source/corpus/sorted-lazily.ts';
import type {Article} from '../../../source/corpus/types.ts';
import {indicText} from './indic-text.ts';
import {madeFolder, readFile, wrongs} from './made-folder.ts';

test('packed files of every format; one that breaks off, and one that is broken', async () => {
	const table = gzipSync(`text,title\n${'a long row that is packed well,One\n'.repeat(2000)}`);
	const folder = madeFolder({
		'1.txt.gz': gzipSync('बारिश हुई।'),
		'2.html.GZ': gzipSync('<p>page</p>'),
		'3.json.gz': gzipSync('{"text":"object"}'),
		'4.csv.gz': table.subarray(0, table.length - 20),
		'5.txt.gz': Buffer.concat([gzipSync('x').subarray(0, 10), Buffer.from('no such thing')]),
		'6.txt.gz': 'plain under a wrong name',
		'7.png.gz': gzipSync('no article'),
	});
	const corpus = await loadCorpus([folder]);
	const ids = corpus.articles.map(({id}) => id as string);
	expect(ids.filter((id) => !id.startsWith('4'))).toEqual([
		'1.txt.gz',
		'2.html.GZ',
		'3.json.gz',
		'6.txt.gz',
	]);
	expect(ids.filter((id) => id.startsWith('4')).length).toBeGreaterThan(100);
	expect(wrongs(corpus).map(([name, kind]) => [name, kind])).toEqual(
		expect.arrayContaining([
			['4.csv.gz', 'damaged'],
			['5.txt.gz', 'unreadable'],
		]),
	);
});

test('2 GB, a bomb and a file above the limit are named and not read; at the limit it is', async () => {
	const folder = madeFolder({
		'bomb.txt.gz': gzipSync(Buffer.alloc(2 ** 20, 0x61)),
		'fits.txt': 'a'.repeat(1000),
		'over.txt': 'a'.repeat(1001),
		'two.txt': '',
	});
	truncateSync(join(folder, 'two.txt'), 2 ** 31);
	const corpus = await loadCorpus([folder], {maxFileSize: 1000});
	expect(corpus.articles.map(({id}) => id)).toEqual(['fits.txt']);
	expect(wrongs(corpus).map(([name, kind, message]) => [name, kind, message.slice(0, 30)])).toEqual(
		[
			['bomb.txt.gz', 'too-large', 'is 1 KB, and files are read up'],
			['over.txt', 'too-large', 'is 1001 bytes, and files are r'].map((part) => part.slice(0, 30)),
			['two.txt', 'too-large', 'is 2 GB, and files are read up'],
		],
	);
	const bomb = await loadCorpus([join(folder, 'bomb.txt.gz')], {maxFileSize: 10_000});
	expect(wrongs(bomb)).toEqual([
		['bomb.txt.gz', 'too-large', expect.stringContaining('holds more when it is unpacked')],
	]);
	expect(sizeText(defaultFileSize)).toBe('100 MB');
});

test.skipIf(process.platform !== 'linux')(
	'pipes, sockets and devices are never opened, given or met; the rest is read',
	async () => {
		const folder = madeFolder({'good.txt': 'अच्छी ख़बर।', 'node_modules/a/readme.md': 'no'});
		spawnSync('mkfifo', [join(folder, 'pipe.txt'), join(folder, 'pipe')]);
		const server = createServer().listen(join(folder, 'socket.csv'));
		symlinkSync('/dev/zero', join(folder, 'zero.json'));
		symlinkSync('pipe.txt', join(folder, 'to-pipe.md'));
		const given = [folder, join(folder, 'pipe'), '/dev/zero'];
		const corpus = await loadCorpus(given);
		server.close();
		expect(corpus.articles.map(({text}) => text)).toEqual(['अच्छी ख़बर।']);
		expect(
			wrongs(corpus)
				.map(([name, kind]) => `${name} ${kind}`)
				.sort(),
		).toEqual([
			'pipe not-a-file',
			'pipe.txt not-a-file',
			'socket.csv not-a-file',
			'to-pipe.md not-a-file',
			'zero not-a-file',
			'zero.json not-a-file',
		]);
		// Where a pipe takes the place of a file after the walk.
		for (const isAlone of [false, true]) {
			const manner = {limit: 1_000_000, isAlone};
			const late = await readBytes({path: 'p', file: join(folder, 'pipe.txt')}, manner);
			expect(late).toMatchObject({kind: 'not-a-file'});
			const file = '/proc/self/status';
			expect(await readBytes({path: 'p', file}, manner)).toMatchObject({problems: []});
			expect(await readBytes({path: 'p', file}, {...manner, limit: 10})).toMatchObject({
				kind: 'too-large',
			});
		}
	},
);

test('files that vanish, shrink and grow between the walk and the reading are named or read as they are', async () => {
	const names = Array.from({length: 60}, (_, index) => `${index + 10}.txt`);
	const folder = madeFolder(Object.fromEntries(names.map((name) => [name, `story ${name}`])));
	const read: string[] = [];
	const problems: string[] = [];
	for await (const batch of readCorpus([folder])) {
		read.push(...batch.articles.map(({id}) => id));
		problems.push(...wrongs(batch).map(([name, kind]) => `${name} ${kind}`));
		rmSync(join(folder, '50.txt'), {force: true});
		appendFileSync(join(folder, '51.txt'), ' goes on');
		truncateSync(join(folder, '52.txt'), 0);
	}
	expect(read).toHaveLength(58);
	expect(problems).toEqual(['50.txt missing', '52.txt empty']);
});

test('a name with line feeds and escapes, a folder 100 deep, a loop of links', async () => {
	const folder = madeFolder({'a\n\u001B]0;x\u0007.csv': 'text\nहाँ\n'});
	const deep = join(folder, ...Array.from({length: 100}, () => 'd'));
	mkdirSync(deep, {recursive: true});
	writeFileSync(join(deep, 'deep.txt'), 'गहरा');
	symlinkSync(folder, join(deep, 'up'));
	const corpus = await loadCorpus([folder]);
	expect(corpus.articles.map(({id}) => id.slice(-10))).toEqual(['0;x\u0007.csv#1', 'd/deep.txt']);
	expect(wrongs(corpus).map(([name, kind]) => [name, kind])).toEqual([['up', 'loop']]);
});

test('sorting in parts is sorting', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.nat(500), {maxLength: 1500, minLength: 250}), async (items) => {
			const parts: number[] = [];
			for await (const part of sortedLazily([...items], (a, b) => a - b)) parts.push(...part);
			expect(parts).toEqual([...items].sort((a, b) => a - b));
		}),
		{numRuns: 30},
	);
});

/** Pieces that mean something to one of the formats, and bytes that mean nothing to any. */
const bytes: fc.Arbitrary<Uint8Array> = fc
	.array(
		fc.oneof(
			indicText.map((text) => Buffer.from(text)),
			fc.uint8Array({maxLength: 12}),
			fc
				.constantFrom(
					...['{"text":', '"title":"', '"', '\\', '}', '[', ']', ',', ':', '\n', '\r\n', ';', '\t'],
					...[
						'text,title\n',
						'"a"b,',
						'<p>',
						'</p',
						'<article',
						'<a href="',
						'>',
						'<!--',
						'<script>',
					],
					...[
						'&#x110000;',
						'&amp',
						'<nav>',
						'<h1>x',
						'null',
						'{}',
						'{"a":[{"text":"x"}]}',
						'\uFEFF',
					],
				)
				.map((text) => Buffer.from(text)),
			indicText.map((text) => Buffer.from(text, 'utf16le')),
		),
		{maxLength: 25},
	)
	.map((parts) => Buffer.concat(parts));

function expectLawful({id, text, title, titleSpan, paragraphs}: Article): void {
	expect(id).not.toBe('');
	const shown = text.slice(titleSpan.start, titleSpan.end).replace(/\s+/gv, ' ');
	expect([shown, `${shown}…`]).toContain(title);
	let end = 0;
	for (const paragraph of paragraphs) {
		expect(paragraph.start).toBeGreaterThanOrEqual(end);
		end = paragraph.end;
	}
	expect(end).toBeLessThanOrEqual(text.length);
}

test('any bytes under any name are lawful articles or named problems, and nothing throws', async () => {
	const endings = ['txt', 'md', 'html', 'json', 'jsonl', 'csv', 'tsv', 'csv.gz'];
	const folder = madeFolder({});
	let round = 0;
	await fc.assert(
		fc.asyncProperty(bytes, fc.constantFrom(undefined, 'shift_jis'), async (content, encoding) => {
			const inner = join(folder, String(round++));
			mkdirSync(inner);
			for (const ending of endings) {
				const isPacked = ending.endsWith('.gz') && content.length % 2 === 0;
				writeFileSync(join(inner, `a.${ending}`), isPacked ? gzipSync(content) : content);
			}
			const corpus = await loadCorpus([inner], encoding === undefined ? {} : {encoding});
			for (const article of corpus.articles) expectLawful(article);
			const ids = corpus.articles.map(({id}) => id);
			expect(new Set(ids).size).toBe(ids.length);
			const named = new Set(corpus.problems.map(({path}) => path.replace(/:\d+$/, '')));
			for (const ending of endings) {
				const isRead = ids.some((id) => id.replace(/#\d+$/, '') === `a.${ending}`);
				expect(isRead || named.has(join(inner, `a.${ending}`))).toBe(true);
			}
		}),
		{numRuns: 30},
	);
});

test('offsets are those of the text as it was decoded: UTF-16 units, whatever the file has', async () => {
	const text = '😀 ख़बर\r\nदूसरी';
	for (const content of [text, `\uFEFF${text}`, Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
		const [article] = (await readFile('a.txt', content)).articles;
		expect(article?.text).toBe(text);
		expect(article?.paragraphs.map(({start, end}) => [start, end])).toEqual([
			[0, text.indexOf('\r')],
			[text.indexOf('द'), text.length],
		]);
	}
});
