import {mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {type Follower, follow} from '../../../source/indexing/follow.ts';
import {type Changes, hasChanges} from '../../../source/indexing/rescan.ts';
import {watchedFolders} from '../../../source/indexing/watched-folders.ts';
import {madeFolder} from '../corpus/made-folder.ts';
import {reading} from './reading.ts';

const text = 'राहुल गांधी ने दिल्ली में कहा कि सम्मेलन होगा।';
const quick = {debounce: 10, settling: 20, patience: 400, slow: 60_000, unwatched: 60};

const followers: Follower[] = [];
afterEach(() => {
	for (const follower of followers.splice(0)) follower.close();
});

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

type Followed = {
	readonly folder: Awaited<ReturnType<typeof reading>>['folder'];
	readonly follower: Follower;
	readonly told: readonly string[];
	/** How often something was looked for and changed. */
	readonly rounds: readonly Changes[];
	/** Until the articles are these. */
	readonly until: (...ids: readonly string[]) => Promise<void>;
};

async function followed(
	corpus: string,
	options: Partial<Parameters<typeof follow>[0]> = {},
): Promise<Followed> {
	const {folder} = await reading(corpus);
	const told: string[] = [];
	const rounds: Changes[] = [];
	let wake = (): void => {};
	const follower = follow({
		folder,
		paths: [corpus],
		watches: true,
		told: (sentence) => void told.push(sentence),
		changed: async (changes) => {
			if (hasChanges(changes)) rounds.push(changes);
			wake();
		},
		times: quick,
		...options,
	});
	followers.push(follower);
	const until = async (...ids: readonly string[]): Promise<void> => {
		const wanted = ids.toSorted().join();
		while ([...folder.articles.keys()].toSorted().join() !== wanted) {
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
		}
	};
	return {folder, follower, told, rounds, until};
}

test('new files, changed ones, deleted ones, and folders that are made, moved and made again are followed', async () => {
	const corpus = madeFolder({'a.txt': text, 'sub/b.txt': text});
	const {until, told} = await followed(corpus);
	writeFileSync(join(corpus, 'c.txt'), text);
	await until('a.txt', 'c.txt', 'sub/b.txt');
	rmSync(join(corpus, 'a.txt'));
	await until('c.txt', 'sub/b.txt');
	mkdirSync(join(corpus, 'new/inside'), {recursive: true});
	writeFileSync(join(corpus, 'new/inside/d.txt'), text);
	await until('c.txt', 'new/inside/d.txt', 'sub/b.txt');
	renameSync(join(corpus, 'sub'), join(corpus, 'other'));
	await until('c.txt', 'new/inside/d.txt', 'other/b.txt');
	rmSync(join(corpus, 'new'), {recursive: true});
	await until('c.txt', 'other/b.txt');
	mkdirSync(join(corpus, 'new'));
	await pause(50);
	writeFileSync(join(corpus, 'new/e.txt'), text);
	await until('c.txt', 'new/e.txt', 'other/b.txt');
	// All of it, as where a disk is taken out and put in again.
	rmSync(corpus, {recursive: true});
	await until();
	mkdirSync(corpus);
	writeFileSync(join(corpus, 'f.txt'), text);
	await until('f.txt');
	writeFileSync(join(corpus, 'g.txt'), text);
	await until('f.txt', 'g.txt');
	expect(told).toEqual([]);
});

test('a burst of files is read in few goes', async () => {
	const corpus = madeFolder({'a.txt': text});
	const {until, rounds} = await followed(corpus);
	const names = Array.from({length: 60}, (_, number) => `${number}.txt`);
	for (const name of names) writeFileSync(join(corpus, name), text);
	await until('a.txt', ...names);
	expect(rounds.length).toBeLessThanOrEqual(3);
});

test('a file is read when nobody writes to it any more, not before', async () => {
	const corpus = madeFolder({'a.txt': text});
	const {until, rounds, folder} = await followed(corpus, {times: {...quick, settling: 200}});
	const path = join(corpus, 'b.txt');
	for (const part of [text.slice(0, 9), text.slice(9, 20), text.slice(20)]) {
		writeFileSync(path, part, {flag: 'a'});
		await pause(60);
	}
	await until('a.txt', 'b.txt');
	expect(folder.articles.get('b.txt' as ArticleId)?.article.text).toBe(text);
	expect(rounds).toHaveLength(1);
});

test('a file that somebody always writes to is read all the same', async () => {
	const corpus = madeFolder({'a.txt': text});
	const {until} = await followed(corpus, {times: {...quick, settling: 200}});
	const path = join(corpus, 'b.txt');
	const began = performance.now();
	const writing = setInterval(() => writeFileSync(path, text, {flag: 'a'}), 20);
	await until('a.txt', 'b.txt');
	clearInterval(writing);
	expect(performance.now() - began).toBeGreaterThan(quick.patience - 50);
});

test('where the system cannot watch, all is looked through again and again, and the reader told once', async () => {
	const corpus = madeFolder({'a.txt': text, 'sub/b.txt': text, 'sub/deep/c.txt': text});
	const none = (): never => {
		throw Object.assign(new Error('no space'), {code: 'ENOSPC'});
	};
	const {until, told} = await followed(corpus, {
		watchFolders: (options) => watchedFolders({...options, watchFolder: none as never}),
	});
	rmSync(join(corpus, 'sub/b.txt'));
	await until('a.txt', 'sub/deep/c.txt');
	writeFileSync(join(corpus, 'd.txt'), text);
	await until('a.txt', 'd.txt', 'sub/deep/c.txt');
	expect(told).toEqual([
		'not all folders can be watched (ENOSPC): every few seconds all are looked through',
	]);
});

test('what no event tells is found: a text behind a link, by looking now and then', async () => {
	const elsewhere = madeFolder({'target.txt': text});
	const corpus = madeFolder({'a.txt': text});
	symlinkSync(join(elsewhere, 'target.txt'), join(corpus, 'link.txt'));
	const {rounds, until} = await followed(corpus, {times: {...quick, slow: 80}});
	writeFileSync(join(elsewhere, 'target.txt'), `${text} ${text}`);
	while (rounds.length === 0) await pause(20);
	expect(rounds[0]?.changed).toEqual(['link.txt']);
	rmSync(join(elsewhere, 'target.txt'));
	await until('a.txt');
});

test('without watching only who asks is told, at once and also of nothing', async () => {
	const corpus = madeFolder({'a.txt': text});
	let asked = 0;
	const {follower, until} = await followed(corpus, {
		watches: false,
		changed: async (_, isAsked) => {
			asked += Number(isAsked);
		},
	});
	follower.look();
	while (asked === 0) await pause(5);
	writeFileSync(join(corpus, 'b.txt'), text);
	follower.look();
	while (asked === 1) await pause(5);
	await until('a.txt', 'b.txt');
});

test('what goes wrong in one look is told, and does not end the next', async () => {
	const corpus = madeFolder({'a.txt': text});
	const {folder} = await reading(corpus);
	let looks = 0;
	const {follower, told} = await followed(corpus, {
		watches: false,
		folder: {
			rescan: (options) => {
				looks += 1;
				return looks === 1 ? Promise.reject(new Error('out of luck')) : folder.rescan(options);
			},
		},
	});
	follower.look();
	while (told.length === 0) await pause(5);
	follower.look();
	while (looks < 2) await pause(5);
	expect(told).toEqual(['the folder could not be read again: Error: out of luck']);
});

test('where the reader stopped the reading nothing is read until they ask', async () => {
	const corpus = madeFolder({'a.txt': text});
	let isPaused = true;
	const {follower, folder, until} = await followed(corpus, {isPaused: () => isPaused});
	writeFileSync(join(corpus, 'b.txt'), text);
	await pause(150);
	expect([...folder.articles.keys()]).toEqual(['a.txt']);
	isPaused = false;
	follower.look();
	await until('a.txt', 'b.txt');
});
