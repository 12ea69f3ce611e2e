import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Folder} from '../../../source/indexing/folder.ts';
import {knownLibrary} from '../../../source/indexing/kept-library.ts';
import {openCache} from '../../../source/indexing/open-cache.ts';
import {readFolder} from '../../../source/indexing/read-folder.ts';
import type {Library} from '../../../source/library.ts';
import {finished} from '../../../source/search/slices.ts';
import {type IndexCache, openIndexCache} from '../../../source/storage/index-cache.ts';
import {smallCorpus} from '../../support/small-corpus.ts';
import {madeFolder} from '../corpus/made-folder.ts';

async function folderOf(path: string, cacheFile?: string): Promise<Folder> {
	const settings = {textBudget: 0, readers: 1, version: '1', makesCache: true};
	return readFolder({
		paths: [path],
		read: {},
		textBudget: 0,
		readers: 1,
		isCached: true,
		openCache: (files) => openCache({...settings, ...(cacheFile && {cacheFile})}, files, () => {}),
		hooks: {
			began: () => {},
			listed: () => {},
			added: () => {},
			told: () => {},
			pause: () => undefined,
			isStopped: () => false,
			onStop: () => {},
			// What is found without the model is not kept.
			tagger: () => ({names: () => []}) as never,
		},
	});
}

function libraryOf(folder: Folder): Library {
	return finished(folder.library({edits: [], isWhole: true}));
}

function saidBy({index, entities, mentions, articles}: Library) {
	const queries = ['vu dai thang', 'सम्मेलन', '"पार्टी समिति"', 'has:document', 'thangg', 'pulitburu'];
	return {
		found: queries.map((query) => {
			const {readings, ...result} = index.search(query);
			// Forms that answer a word as well stand in the order in which they were read.
			return {...result, readings: readings.map(({word, forms}) => [word, forms.toSorted()])};
		}),
		names: ['v', 'vu d', 'quang nin', 'समिति'].map((query) => index.names(query)),
		entities,
		mentions: articles.map(({article}) => mentions.get(article.id)),
	};
}

function keyOf({articles, found}: Library, folder: Folder) {
	const words = folder.pack().words.sequence.low.length;
	const ids = articles.map(({article}) => article.id);
	return {ids, edits: [], mentions: found.length, forms: folder.pack().forms, words};
}

test('a library of a cache is the one that was made, in every number, and answers as one without a cache', async () => {
	const corpus = smallCorpus();
	const file = join(madeFolder({}), 'cache.sqlite');
	const first = libraryOf(await folderOf(corpus, file));
	const again = libraryOf(await folderOf(corpus, file));
	expect(again.index.tables()).toEqual(first.index.tables());
	expect(again.entityTable.columns).toEqual(first.entityTable.columns);
	expect(again.entityOf).toEqual(first.entityOf);
	expect(saidBy(again)).toEqual(saidBy(first));
	expect(saidBy(libraryOf(await folderOf(corpus)))).toEqual(saidBy(first));
});

test('what is kept is known for the very same articles, words and edits, and not for others', async () => {
	const corpus = smallCorpus();
	const file = join(madeFolder({}), 'cache.sqlite');
	const folder = await folderOf(corpus, file);
	const key = keyOf(libraryOf(folder), folder);
	const cache = (await openIndexCache(file, '1')).cache as IndexCache;
	expect(Object.keys(knownLibrary(cache, key)).toSorted()).toEqual(['names', 'unified', 'words']);
	const edit = {kind: 'split', one: {type: 'person', text: 'a'}} as never;
	expect(knownLibrary(cache, {...key, edits: [edit]})).toEqual({words: expect.anything()});
	for (const other of [
		{...key, ids: key.ids.toReversed()},
		{...key, mentions: key.mentions + 1},
		{...key, words: key.words + 1},
		{...key, forms: {...key.forms, units: key.forms.units.map((unit) => unit ^ 1)}},
	]) {
		expect(knownLibrary(cache, other)).toEqual({words: undefined});
	}
	cache.close();
});

test('where an article is gone, has changed, or a part of what is kept is damaged, it is made anew', async () => {
	const corpus = smallCorpus();
	const file = join(madeFolder({}), 'cache.sqlite');
	libraryOf(await folderOf(corpus, file));
	const {DatabaseSync} = await import('node:sqlite');
	const database = new DatabaseSync(file);
	const part = database.prepare(`select * from filed where name like '%positions.bytes%'`).get();
	database.close();
	const columns = `${file}-columns-${part?.['file']}`;
	const bytes = readFileSync(columns);
	bytes[Number(part?.['start'])] = (bytes[Number(part?.['start'])] ?? 0) ^ 1;
	writeFileSync(columns, bytes);
	const whole = saidBy(libraryOf(await folderOf(corpus)));
	for (const _ of ['damaged', 'mended']) {
		expect(saidBy(libraryOf(await folderOf(corpus, file)))).toEqual(whole);
	}
	const [gone = '', changed = ''] = readdirSync(corpus);
	rmSync(join(corpus, gone));
	const text = readFileSync(join(corpus, changed), 'utf8');
	writeFileSync(join(corpus, changed), `${text}\nराहुल गांधी ने दिल्ली में कहा कि सम्मेलन होगा।\n`);
	const rest = saidBy(libraryOf(await folderOf(corpus)));
	for (const _ of ['read anew', 'read from the cache']) {
		expect(saidBy(libraryOf(await folderOf(corpus, file)))).toEqual(rest);
	}
});
