import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Filling} from '../../../source/storage/filling.ts';
import {type IndexCache, openIndexCache} from '../../../source/storage/index-cache.ts';
import {need} from '../../../source/text/later.ts';
import {packOf, withLists} from './small-pack.ts';

let folder = '';
let file = '';
const opened: IndexCache[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'khabar-columns-'));
	file = join(folder, 'news.sqlite');
});
afterEach(() => {
	for (const cache of opened.splice(0)) cache.close();
	rmSync(folder, {recursive: true, force: true});
});

async function open(version = '1'): Promise<IndexCache> {
	const {cache, problem} = await openIndexCache(file, version);
	if (cache === undefined) throw new Error(problem);
	opened.push(cache);
	return cache;
}

function files(): readonly string[] {
	return readdirSync(folder).filter((name) => name.includes('-columns-'));
}

/** Three rows of columns. */
const offsets = Uint32Array.from({length: 600_000}, (_, at) => at * 7919);

test('columns in a file of their own: read anew where some are damaged, cut short or gone, and no file stays that nobody knows', async () => {
	const cache = await open();
	const pack = await packOf('a.txt', 40);
	const large = {...pack, words: {...pack.words, offsets}};
	cache.add(await packOf('b.txt'));
	cache.add(large);
	const before = statSync(file).size;
	cache.replace(large);
	expect(statSync(file).size).toBeLessThan(before / 2);
	const [id = 0] = cache.packs();
	const read = cache.pack(id);
	need(read.words.sequence.high);
	need(read.words.sequence.low);
	expect(withLists(read)).toEqual(large);
	const [name = ''] = files();
	const path = join(folder, name);
	expect(statSync(path).mode & 0o777).toBe(0o600);
	const bytes = readFileSync(path);
	for (const at of [10, bytes.length >> 1, bytes.length - 10]) {
		writeFileSync(path, bytes.with(at, (bytes[at] ?? 0) ^ 1));
		expect(() => cache.pack(id)).toThrow(/is damaged/v);
	}
	writeFileSync(path, bytes.subarray(0, -100));
	expect(() => cache.pack(id)).toThrow(/is damaged|cut short/v);
	writeFileSync(path, bytes);
	cache.keepDerived({x: {bytes: Uint8Array.of(1)}});
	expect(files()).toHaveLength(2);
	rmSync(path);
	expect(() => cache.pack(id)).toThrow(/ENOENT/v);
	// As a program leaves it that is killed before it has told the database.
	writeFileSync(`${file}-columns-0`, 'half');
	cache.remove([id]);
	expect(files()).toEqual([]);
	cache.add(pack);
	cache.keepDerived({x: {bytes: Uint8Array.of(1)}});
	writeFileSync(`${file}-columns-0`, 'half');
	expect((await open()).derived('x')).toEqual({bytes: Uint8Array.of(1)});
	expect(files()).toHaveLength(1);
	expect((await open('2')).packs()).toEqual([]);
	expect(files()).toEqual([]);
});

test('a disk that is full when columns are written: what was kept stays, and no half of a file', async () => {
	const cache = await open();
	const pack = await packOf('a.txt');
	cache.add(pack);
	cache.keepDerived({x: {bytes: Uint8Array.of(1)}});
	// As if it were told when the next row is to be written.
	const full = (): never => {
		throw Object.assign(new Error('ENOSPC: no space left on device'), {code: 'ENOSPC'});
	};
	const strings = {...pack.strings};
	Object.defineProperty(strings, 'starts', {get: full, enumerable: true});
	expect(() => cache.replace({...pack, strings})).toThrow(/full/v);
	expect(() => cache.keepDerived({x: {bytes: Uint8Array.of(2)}, y: strings})).toThrow(/full/v);
	expect(cache.derived('x')).toEqual({bytes: Uint8Array.of(1)});
	expect(cache.packs().map((id) => withLists(cache.pack(id)))).toEqual([pack]);
	expect(readdirSync(folder)).toHaveLength(3);
});

test('what another thread has begun to read is read to its end here, and damage that it met is told', async () => {
	const cache = await open();
	const pack = await packOf('a.txt', 40);
	cache.add(pack);
	cache.replace({...pack, words: {...pack.words, offsets}});
	const [id = 0] = cache.packs();
	const begun: Filling[] = [];
	cache.readAhead('pack', (filling) => begun.push(filling));
	const [filling] = begun;
	if (filling === undefined) throw new Error('nothing to be filled');
	// The first of three parts it has filled, of the second it is dead.
	filling.parts.find(({size}) => size === 2 ** 20)?.room.set(new Uint8Array(2 ** 20).fill(7));
	const [first, second] = filling.parts.filter(({name}) => name.includes('offsets'));
	Atomics.store(filling.states, first?.index ?? 0, 2);
	Atomics.store(filling.states, second?.index ?? 0, 1);
	const {words} = cache.pack(id);
	expect(words.offsets.subarray(0, 2 ** 18).every((offset) => offset === 0x07_07_07_07)).toBe(true);
	expect(words.offsets.subarray(2 ** 18)).toEqual(offsets.subarray(2 ** 18));
	cache.readAhead('pack', (again) => Atomics.store(again.states, again.parts[0]?.index ?? 0, 3));
	expect(() => cache.pack(id)).toThrow(/is damaged/v);
	cache.readAhead('pack', () => {});
	cache.forgetAhead();
	expect(cache.pack(id).words.offsets).toEqual(offsets);
});
