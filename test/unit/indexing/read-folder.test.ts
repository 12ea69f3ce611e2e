import {readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openCache} from '../../../source/indexing/open-cache.ts';
import {readFolder} from '../../../source/indexing/read-folder.ts';
import {finished} from '../../../source/search/slices.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {smallCorpus} from '../../support/small-corpus.ts';
import {madeFolder} from '../corpus/made-folder.ts';

type Reading = {
	/** The ids of the articles that were read from files. */
	readonly read: readonly string[];
	readonly told: readonly string[];
	readonly folder: Awaited<ReturnType<typeof readFolder>>;
};

const {tagger} = loadTagger();

async function reading(path: string, cacheFile?: string, version = '1'): Promise<Reading> {
	const read: string[] = [];
	const told: string[] = [];
	const tell = (sentence: string): void => void told.push(sentence);
	const folder = await readFolder({
		paths: [path],
		read: {},
		textBudget: 0,
		threads: 2,
		openCache: (files) =>
			openCache(
				{textBudget: 0, threads: 2, version, makesCache: true, ...(cacheFile && {cacheFile})},
				files,
				tell,
			),
		hooks: {
			began: () => {},
			listed: (articles) => void read.push(...articles.map(({article}) => article.id)),
			added: () => {},
			told: tell,
			pause: () => undefined,
			isStopped: () => false,
			onStop: () => {},
			tagger: () => tagger,
		},
	});
	return {read, told, folder};
}

function answersOf({folder}: Reading) {
	const {index, entities} = finished(folder.library({edits: [], isWhole: true}));
	const queries = ['vu dai thang', 'सम्मेलन', '"पार्टी समिति"', 'lang:ur'];
	return {found: queries.map((query) => index.search(query)), entities};
}

test('a second reading takes from the cache what has not changed, and answers the same', async () => {
	const corpus = smallCorpus();
	const cache = join(madeFolder({}), 'cache.sqlite');
	const first = await reading(corpus, cache);
	const names = readdirSync(corpus);
	expect(first.read.toSorted()).toEqual(names);
	const before = answersOf(first);
	const second = await reading(corpus, cache);
	expect(second.read).toEqual([]);
	expect(answersOf(second)).toEqual(before);
	expect(answersOf(await reading(corpus))).toEqual(before);

	const [changed = '', deleted = '', touched = ''] = names;
	writeFileSync(join(corpus, changed), readFileSync(join(corpus, changed), 'utf8').repeat(2));
	rmSync(join(corpus, deleted));
	utimesSync(join(corpus, touched), 1, 1);
	writeFileSync(join(corpus, 'new.txt'), 'राहुल गांधी ने दिल्ली में कहा कि सम्मेलन होगा।');
	const third = await reading(corpus, cache);
	expect(third.read.toSorted()).toEqual([changed, touched, 'new.txt'].toSorted());
	expect(answersOf(third)).toEqual(answersOf(await reading(corpus)));
	expect([...third.folder.articles.keys()]).not.toContain(deleted);
	expect((await reading(corpus, cache)).read).toEqual([]);
	expect((await reading(corpus, cache, 'other')).read).toHaveLength(5);
});

test('many articles of one file, a page, an old encoding and half a surrogate pair keep their texts', async () => {
	const corpus = madeFolder({
		'list.jsonl': ['वु दाई थांग ने कहा', 'half \\ud83d pair']
			.map((text) => `{"text":"${text}"}`)
			.join('\n'),
		'page.html': '<html><body><article><p>क्वांग निन्ह में सम्मेलन हुआ।</p></article></body></html>',
		'wide.txt': Buffer.from('\uFEFFवु दाई थांग', 'utf16le'),
		'marked.txt': '\uFEFFपार्टी समिति',
	});
	const cache = join(madeFolder({}), 'cache.sqlite');
	const texts = ({folder}: Reading) =>
		Object.fromEntries(Array.from(folder.articles, ([id, {article}]) => [id, article.text]));
	const without = texts(await reading(corpus));
	expect(without['list.jsonl#2']).toBe('half \ud83d pair');
	expect(without['marked.txt']).toBe('पार्टी समिति');
	expect(texts(await reading(corpus, cache))).toEqual(without);
	const again = await reading(corpus, cache);
	expect(again.read).toEqual([]);
	expect(texts(again)).toEqual(without);
});

test('a file that changed since it was read is no text of the old one, and is told once', async () => {
	const corpus = madeFolder({'a.txt': 'पार्टी समिति की बैठक', 'b.txt': 'दूसरा लेख'});
	const {folder} = await reading(corpus);
	writeFileSync(join(corpus, 'a.txt'), 'कुछ और');
	for (const _ of [1, 2]) expect([...folder.articles.values()][0]?.article.text).toBe('');
	expect(folder.problems.map(({message}) => message)).toEqual([
		'has changed since it was read: start again to read it anew',
	]);
	expect(statSync(join(corpus, 'a.txt')).size).toBeGreaterThan(0);
});
