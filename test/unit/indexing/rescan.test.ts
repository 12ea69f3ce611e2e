import {chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Changes, RescanOptions} from '../../../source/indexing/rescan.ts';
import {finished} from '../../../source/search/slices.ts';
import {smallCorpus} from '../../support/small-corpus.ts';
import {madeFolder} from '../corpus/made-folder.ts';
import {answersOf, type Reading, reading} from './reading.ts';

const rahul = 'राहुल गांधी ने दिल्ली में कहा कि सम्मेलन होगा।';

function write(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** What changed, as ids in order. */
async function rescanned({folder}: Reading, options: RescanOptions = {}) {
	const {unsettled, ...changes}: Changes = await folder.rescan(options);
	const sorted = ({added, changed, gone}: typeof changes) => [added, changed, gone];
	return sorted(changes).map((ids) => ids.toSorted().join());
}

function textsOf({folder}: Reading): Readonly<Record<string, string>> {
	return Object.fromEntries(Array.from(folder.articles, ([id, {article}]) => [id, article.text]));
}

test('what is new, changed or gone is read, and answers are those of a folder that is read anew', async () => {
	const corpus = smallCorpus();
	const first = await reading(corpus);
	const before = finished(first.folder.library({edits: [], isWhole: true}));
	const asked = [
		'vu dai thang',
		'sammelan',
		'parti samit',
		'चुनाव',
		'"पार्टी समिति"',
		'xyzzy',
		'kahan gandi',
	];
	const answers = () =>
		asked.map((query) => {
			const {matches, names, total, suggestions} = before.index.search(query);
			return [matches.map(({article}) => article), names, total, suggestions];
		});
	const was = answers();
	const [one = '', two = ''] = first.folder.articles.keys();
	expect(await rescanned(first)).toEqual(['', '', '']);
	write(corpus, {[one]: rahul, 'new.txt': `${rahul} और भी`});
	rmSync(join(corpus, two));
	expect(await rescanned(first)).toEqual(['new.txt', one, two]);
	const anew = await reading(corpus);
	expect(textsOf(first)).toEqual(textsOf(anew));
	expect(answersOf(first)).toEqual(answersOf(anew));
	// Whoever still asks what was made before is answered from there.
	expect(answers()).toEqual(was);
	expect(before.index.search('राहुल').total).toBe(0);
	expect(await rescanned(first)).toEqual(['', '', '']);
});

test('articles of one file keep their names; a folder that is made again gives the same ones', async () => {
	const line = (text: string): string => `${JSON.stringify({text})}\n`;
	const corpus = madeFolder({'list.jsonl': line('एक') + line('दो'), 'sub/a.txt': rahul});
	const first = await reading(corpus);
	expect(Object.keys(textsOf(first)).toSorted()).toEqual([
		'list.jsonl#1',
		'list.jsonl#2',
		'sub/a.txt',
	]);
	write(corpus, {'list.jsonl': line('एक') + line('तीन') + line('चार')});
	expect(await rescanned(first)).toEqual(['list.jsonl#3', 'list.jsonl#1,list.jsonl#2', '']);
	expect(textsOf(first)['list.jsonl#2']).toBe('तीन');
	renameSync(join(corpus, 'sub'), join(corpus, 'other'));
	expect(await rescanned(first)).toEqual(['other/a.txt', '', 'sub/a.txt']);
	rmSync(join(corpus, 'other'), {recursive: true});
	mkdirSync(join(corpus, 'sub'));
	write(join(corpus, 'sub'), {'a.txt': rahul});
	expect(await rescanned(first)).toEqual(['sub/a.txt', '', 'other/a.txt']);
	rmSync(corpus, {recursive: true});
	expect((await rescanned(first)).map((ids) => ids.length > 0)).toEqual([false, false, true]);
	expect([...first.folder.articles.keys()]).toEqual([]);
	mkdirSync(corpus);
	write(corpus, {'list.jsonl': line('एक')});
	expect(await rescanned(first)).toEqual(['list.jsonl#1', '', '']);
	expect(first.folder.problems).toEqual([]);
});

test('only files that may have changed are looked at, and none that is half written is read', async () => {
	const corpus = madeFolder({'a.txt': rahul, 'b.txt': rahul});
	const first = await reading(corpus);
	write(corpus, {'a.txt': 'नया पाठ', 'b.txt': 'दूसरा नया पाठ'});
	const suspects = new Set([join(corpus, 'b.txt')]);
	expect(await rescanned(first, {suspects})).toEqual(['', 'b.txt', '']);
	const {changed, unsettled} = await first.folder.rescan({isSettled: () => false});
	expect([changed, [...unsettled]]).toEqual([[], [join(corpus, 'a.txt')]]);
	expect(await rescanned(first)).toEqual(['', 'a.txt', '']);
});

test('problems come and go with their files', async () => {
	const corpus = madeFolder({'a.json': '{"text": ', 'b.txt': rahul});
	const first = await reading(corpus);
	const problems = (): readonly string[] => first.folder.problems.map(({kind}) => kind);
	expect(problems()).toEqual(['bad-record', 'empty']);
	write(corpus, {'a.json': '{"text": "पूरा पाठ"}'});
	expect(await rescanned(first)).toEqual(['a.json', '', '']);
	expect(problems()).toEqual([]);
	// The text is asked for before the change is known.
	write(corpus, {'b.txt': ''});
	expect(textsOf(first)['b.txt']).toBe('');
	expect(problems()).toEqual(['damaged']);
	expect(await rescanned(first)).toEqual(['', '', 'b.txt']);
	expect(problems()).toEqual(['empty']);
	rmSync(join(corpus, 'b.txt'));
	await rescanned(first);
	expect(problems()).toEqual([]);
	if (process.getuid?.() === 0) return;
	chmodSync(join(corpus, 'a.json'), 0);
	await rescanned(first, {isThorough: true});
	expect(statSync(join(corpus, 'a.json')).size).toBeGreaterThan(0);
});

test('what was read again is in the cache for the next start', async () => {
	const corpus = smallCorpus();
	const cache = join(madeFolder({}), 'cache.sqlite');
	const first = await reading(corpus, cache);
	answersOf(first);
	write(corpus, {'new.txt': rahul});
	expect(await rescanned(first)).toEqual(['new.txt', '', '']);
	const before = answersOf(first);
	const second = await reading(corpus, cache);
	expect([second.read, second.told]).toEqual([[], []]);
	expect(answersOf(second)).toEqual(before);
});

test('a text that another copy threw out of the cache is read from its file again', async () => {
	const line = (text: string): string => `${JSON.stringify({text})}\n`;
	const corpus = madeFolder({'list.jsonl': line('एक') + line('दो'), 'b.txt': rahul});
	const cache = join(madeFolder({}), 'cache.sqlite');
	const first = await reading(corpus, cache);
	const second = await reading(corpus, cache);
	write(corpus, {'list.jsonl': line('तीन')});
	await rescanned(second);
	// A third start puts one pack in the place of all, when it has answered.
	const third = await reading(corpus, cache);
	answersOf(third);
	expect(textsOf(third)['list.jsonl#1']).toBe('तीन');
	write(corpus, {'list.jsonl': line('एक') + line('दो')});
	expect(textsOf(first)['list.jsonl#2']).toBe('');
	expect(await rescanned(first)).toEqual(['', 'list.jsonl#1,list.jsonl#2', '']);
	expect(textsOf(first)['list.jsonl#2']).toBe('दो');
	expect(first.folder.problems).toEqual([]);
});
