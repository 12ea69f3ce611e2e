import {readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {smallCorpus} from '../../support/small-corpus.ts';
import {madeFolder} from '../corpus/made-folder.ts';
import {answersOf, type Reading, reading} from './reading.ts';

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
		expect.stringContaining('has changed since it was read: in the browser R reads it anew'),
	]);
	expect(statSync(join(corpus, 'a.txt')).size).toBeGreaterThan(0);
});
