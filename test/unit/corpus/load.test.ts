import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {countsOfArticle} from '../../../source/corpus/counts.ts';
import {loadCorpus, readCorpus} from '../../../source/corpus/load.ts';
import type {Corpus} from '../../../source/corpus/types.ts';

let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'khabar-load-'));
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

/** A folder of its own for each test; names that end in a slash are made by the test itself. */
function made(name: string, files: Readonly<Record<string, string | Buffer>>): string {
	const root = join(folder, name);
	mkdirSync(root, {recursive: true});
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(join(root, path, '..'), {recursive: true});
		writeFileSync(join(root, path), content);
	}
	return root;
}

function ids({articles}: Corpus): readonly string[] {
	return articles.map(({id}) => id);
}

function kinds({problems}: Corpus): readonly (readonly [string, string])[] {
	return problems.map(({path, kind}) => [path.slice(path.lastIndexOf('/') + 1), kind]);
}

test('reads the seeds, all five, with ids that are their names', async () => {
	const corpus = await loadCorpus(['seeds']);
	expect(ids(corpus)).toHaveLength(5);
	expect(ids(corpus)[0]).toBe('000_2a803290cec2479c.txt');
	expect(corpus.articles[0]?.path).toBe('seeds/000_2a803290cec2479c.txt');
	expect(corpus.problems).toEqual([]);
});

test('takes .txt and .md of any case, folder in folder, in the order people count; hidden ones not', async () => {
	const root = made('order', {
		'10.txt': 'दस',
		'2.TXT': 'दो',
		'b/1.md': 'एक',
		'image.png': 'no',
		'.hidden.txt': 'no',
		'.git/1.txt': 'no',
	});
	expect(ids(await loadCorpus([root]))).toEqual(['2.TXT', '10.txt', 'b/1.md']);
});

test('a file is read by its name whatever its ending', async () => {
	const root = made('named', {'story.log': 'एक कहानी।'});
	expect(ids(await loadCorpus([join(root, 'story.log')]))).toEqual(['story.log']);
});

test('several folders are told apart by the shortest names that differ', async () => {
	const root = made('several', {'hi/news/1.txt': 'एक', 'ur/news/1.txt': 'دو', 'en/1.txt': 'one'});
	const paths = ['hi/news', 'ur/news', 'en', 'en/1.txt', 'en/'].map((path) => join(root, path));
	expect(ids(await loadCorpus(paths))).toEqual(['hi/news/1.txt', 'ur/news/1.txt', 'en/1.txt']);
});

test('what cannot be read is named, and the rest is read', async () => {
	const root = made('hostile', {
		'binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
		'broken.txt': Buffer.concat([
			Buffer.from('ख\uFFFDबर '),
			Buffer.from([0xe0, 0xa4]),
			Buffer.from(' x'),
		]),
		'empty.txt': '',
		'blank.txt': ' \r\n\t\n',
		'good.txt': 'अच्छी ख़बर।',
		'mark.txt': '\uFEFF',
	});
	symlinkSync(join(root, 'nowhere.txt'), join(root, 'link.txt'));
	const corpus = await loadCorpus([root]);
	expect(ids(corpus)).toEqual(['broken.txt', 'good.txt']);
	expect(kinds(corpus)).toEqual([
		['binary.txt', 'not-text'],
		['blank.txt', 'empty'],
		['broken.txt', 'damaged'],
		['empty.txt', 'empty'],
		['link.txt', 'missing'],
		['mark.txt', 'empty'],
	]);
	expect(corpus.articles[0]?.text).toBe('ख\uFFFDबर \uFFFD x');
	const broken = corpus.problems.find(({kind}) => kind === 'damaged');
	expect(broken?.message).toContain('1 place that is not utf-8 (at byte 13, line 1)');
});

test('byte order marks: removed for UTF-8, decoded for UTF-16', async () => {
	const text = 'ख़बर خبر';
	const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le');
	const root = made('marks', {
		'1.txt': `\uFEFF${text}`,
		'2.txt': littleEndian,
		'3.txt': Buffer.from(littleEndian).swap16(),
		'4.txt': littleEndian.subarray(0, -1),
	});
	const corpus = await loadCorpus([root]);
	expect(corpus.articles.map((article) => article.text)).toEqual([
		text,
		text,
		text,
		`${text.slice(0, -1)}\uFFFD`,
	]);
	expect(kinds(corpus)).toEqual([['4.txt', 'damaged']]);
});

test('a loop of links is named, and a folder reached twice is read once', async () => {
	const root = made('loops', {'a/1.txt': 'एक', 'b/2.txt': 'दो'});
	symlinkSync('..', join(root, 'a', 'up'));
	symlinkSync('../a', join(root, 'b', 'other'));
	symlinkSync('self', join(root, 'self'));
	const corpus = await loadCorpus([root]);
	expect(ids(corpus)).toEqual(['a/1.txt', 'b/2.txt']);
	expect(kinds(corpus)).toEqual([
		['up', 'loop'],
		['self', 'loop'],
	]);
});

test.skipIf(process.getuid?.() === 0)('no permission is named: a file, a folder', async () => {
	const root = made('locked', {'1.txt': 'एक', 'inner/2.txt': 'दो', '3.txt': 'तीन'});
	chmodSync(join(root, '1.txt'), 0);
	chmodSync(join(root, 'inner'), 0);
	const corpus = await loadCorpus([root]);
	chmodSync(join(root, 'inner'), 0o700);
	expect(ids(corpus)).toEqual(['3.txt']);
	expect(kinds(corpus)).toEqual([
		['1.txt', 'no-permission'],
		['inner', 'no-permission'],
	]);
});

test('a missing folder is a problem beside the articles of another', async () => {
	const root = made('beside', {'1.txt': 'एक'});
	const corpus = await loadCorpus([root, join(folder, 'nowhere')]);
	expect(ids(corpus)).toEqual(['beside/1.txt']);
	expect(kinds(corpus)).toEqual([['nowhere', 'missing']]);
});

test.skipIf(process.platform !== 'linux')(
	'names that are no UTF-8, or reorder what follows',
	async () => {
		const root = made('names', {'a\u202Egpj.txt': 'एक', 'b\u001B[31m.txt': 'दो'});
		for (const byte of [0xfe, 0xff]) {
			writeFileSync(
				Buffer.concat([Buffer.from(`${root}/`), Buffer.from([byte]), Buffer.from('.txt')]),
				'तीन',
			);
		}
		const corpus = await loadCorpus([root]);
		expect(corpus.problems).toEqual([]);
		expect([...ids(corpus)].sort()).toEqual(
			['a\u202Egpj.txt', 'b\u001B[31m.txt', '\uFFFD.txt', '\uFFFD.txt~2'].sort(),
		);
	},
);

test('a line of 5 MB is an article', async () => {
	const root = made('long', {'1.txt': 'बारिश हुई '.repeat(180_000)});
	const corpus = await loadCorpus([root]);
	expect(corpus.articles.map((article) => countsOfArticle(article).words)).toEqual([360_000]);
});

test('batches come in order, the first one small', async () => {
	const files = Array.from({length: 100}, (_, index) => [`${index}.txt`, `${index}`] as const);
	const root = made('batches', Object.fromEntries(files));
	const sizes: number[] = [];
	const read: string[] = [];
	for await (const batch of readCorpus([root])) {
		sizes.push(batch.articles.length);
		read.push(...batch.articles.map(({text}) => text));
	}
	expect(sizes[0]).toBeLessThan(50);
	expect(read).toEqual(files.map(([, text]) => text));
});

test('inside a folder that is given too: an article is read once, another file and a missing one are told', async () => {
	const root = made('inside', {'1.txt': 'एक', notes: 'दो', '.drafts/3.txt': 'तीन'});
	const corpus = await loadCorpus(
		['.', '1.txt', 'notes', '.drafts', 'nowhere.txt'].map((path) => join(root, path)),
	);
	expect(ids(corpus)).toEqual(['inside/1.txt', 'notes', '.drafts/3.txt']);
	expect(kinds(corpus)).toEqual([['nowhere.txt', 'missing']]);
});
