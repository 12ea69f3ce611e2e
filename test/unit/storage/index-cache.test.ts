import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {type IndexCache, openIndexCache} from '../../../source/storage/index-cache.ts';
import {packOf} from './small-pack.ts';

let folder = '';
let file = '';
const opened: IndexCache[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'khabar-cache-'));
	file = join(folder, 'inside', 'news.sqlite');
});
afterEach(() => {
	for (const cache of opened.splice(0)) cache.close();
	rmSync(folder, {recursive: true, force: true});
});

async function open(
	version = '1',
): Promise<{readonly cache: IndexCache; readonly problem?: string}> {
	const {cache, ...rest} = await openIndexCache(file, version);
	if (cache === undefined) throw new Error(rest.problem);
	opened.push(cache);
	return {cache, ...rest};
}

test('a pack comes back as it was, also one of many rows, and only its owner may read it', async () => {
	const {cache} = await open();
	const pack = await packOf('a.txt');
	// 2.4 MB, which take three rows.
	const offsets = Uint32Array.from({length: 600_000}, (_, at) => at * 7919);
	cache.add(pack);
	cache.add({...pack, words: {...pack.words, offsets}});
	const [one, large] = cache.packs().map((id) => cache.pack(id));
	expect(one).toEqual(pack);
	expect(Buffer.compare(bytesOf(large?.words.offsets), bytesOf(offsets))).toBe(0);
	expect(cache.sizes()).toEqual([1, 1]);
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

function bytesOf(numbers: Uint32Array = new Uint32Array()): Uint8Array {
	return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

test('another program of the same version sees it, of another version starts anew, without a word', async () => {
	const [one, other] = [(await open()).cache, (await open()).cache];
	one.add(await packOf('a.txt'));
	const [id = 0] = other.keepTexts([new TextEncoder().encode('kept')]);
	expect(other.packs()).toHaveLength(1);
	other.add(await packOf('b.txt'));
	expect(one.packs()).toHaveLength(2);
	expect(one.text(id)).toEqual(new TextEncoder().encode('kept'));
	const {cache, problem} = await open('2');
	expect(problem).toBeUndefined();
	expect(cache.packs()).toEqual([]);
});

test('what was worked out from packs is gone when another one comes', async () => {
	const {cache} = await open();
	cache.add(await packOf('a.txt'));
	const large = new Uint8Array(3_000_000).map((_, at) => at);
	const columns = {
		bytes: large,
		inside: {
			units: Uint16Array.of(1, 65_535),
			deeper: {numbers: Uint32Array.of(), weights: Float64Array.of(Number.NaN, 0.1)},
		},
	};
	cache.keepDerived({large: columns, other: {bytes: Uint8Array.of(7)}});
	const read = cache.derived('large');
	expect(Buffer.compare((read?.['bytes'] ?? large.subarray(1)) as Uint8Array, large)).toBe(0);
	expect(read?.['inside']).toEqual(columns.inside);
	expect(cache.derived('other')).toEqual({bytes: Uint8Array.of(7)});
	cache.add(await packOf('b.txt'));
	expect(cache.derived('large')).toBeUndefined();
	const elsewhere = (await open()).cache;
	elsewhere.packs();
	cache.replace(await packOf('c.txt'));
	elsewhere.keepDerived({late: {bytes: new Uint8Array(1)}});
	expect(cache.derived('late')).toBeUndefined();
	expect(cache.packs()).toHaveLength(1);
});

test('a damaged file, and one of another program, are built anew and told', async () => {
	const {cache} = await open();
	cache.add(await packOf('a.txt', 1000));
	cache.close();
	opened.pop();
	writeFileSync(file, 'no database at all, and longer than a header has to be'.repeat(100));
	const anew = await open();
	expect(anew.problem).toMatch(/^the cache was damaged \(.+\) and is built anew: .*news\.sqlite$/v);
	expect(anew.cache.packs()).toEqual([]);
	const {DatabaseSync} = await import('node:sqlite');
	file = join(folder, 'foreign.sqlite');
	const foreign = new DatabaseSync(file);
	foreign.exec('create table bookmarks (url text)');
	foreign.close();
	expect((await open()).problem).toContain("another program's");
});

test('a changed byte is found', async () => {
	const {cache} = await open();
	cache.add(await packOf('a.txt', 1000));
	const [id = 0] = cache.packs();
	cache.close();
	opened.pop();
	const bytes = readFileSync(file);
	// Inside the sequence of words, of which there are eleven in a row again and again.
	const at = bytes.indexOf(Buffer.from(Uint16Array.from([3, 4, 5, 6, 7]).buffer));
	expect(at).toBeGreaterThan(0);
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	writeFileSync(file, bytes);
	const again = (await open()).cache;
	expect(() => again.pack(id)).toThrow(/is damaged/v);
	again.remove([id]);
	expect(again.packs()).toEqual([]);
});

test('where no file can be made the reading goes on without', async () => {
	writeFileSync(join(folder, 'inside'), 'a file where a folder should be');
	const {cache, problem} = await openIndexCache(file, '1');
	expect(cache).toBeUndefined();
	expect(problem).toMatch(/^no cache can be kept in /v);
});

test('texts come with their pack; what a running program read from it is missing, not wrong, when another puts one pack in its place', async () => {
	const [one, other] = [(await open()).cache, (await open()).cache];
	const bare = await packOf('a.txt');
	const [article] = bare.articles;
	if (article === undefined) throw new Error('no article');
	const texts = [Buffer.from('first'), Buffer.from('second')];
	const kept = one.add({...bare, articles: [{...article, place: {inPack: 1}}], texts});
	const place = kept.articles[0]?.place;
	const number = place !== undefined && 'kept' in place ? place.kept : 0;
	expect(Buffer.from(one.text(number) ?? []).toString()).toBe('second');
	expect(other.packs()).toHaveLength(1);
	// Who does not know of a pack does not put another in its place.
	one.add(await packOf('b.txt'));
	other.replace(await packOf('c.txt'));
	expect(one.packs()).toHaveLength(2);
	const before = one.packs();
	one.replace(await packOf('d.txt'));
	expect(one.text(number)).toBeUndefined();
	// A number is not given a second time.
	expect(before).not.toContain(one.packs()[0]);
});

test('a cache that another program writes to is left alone, and one whose pages are damaged is emptied', async () => {
	const {cache} = await open();
	cache.add(await packOf('a.txt', 3000));
	const {DatabaseSync} = await import('node:sqlite');
	const writer = new DatabaseSync(file);
	writer.exec('begin immediate');
	const busy = await openIndexCache(file, '1', 50);
	writer.exec('rollback');
	writer.close();
	expect(busy.cache).toBeUndefined();
	expect(busy.problem).toMatch(/^another program writes to the cache/v);
	expect(cache.packs()).toHaveLength(1);
	cache.close();
	opened.pop();
	const bytes = readFileSync(file);
	bytes.fill(0xa5, 65_536 * 2);
	writeFileSync(file, bytes);
	const again = await open();
	again.cache.discard();
	expect(again.cache.packs()).toEqual([]);
	again.cache.add(await packOf('b.txt'));
	expect(again.cache.packs()).toHaveLength(1);
});

test('a disk that is full: what is kept stays whole, nothing of the rest is, and with room it goes on', async () => {
	const {cache} = await open();
	const [one, two] = [await packOf('a.txt'), await packOf('b.txt', 40)];
	cache.add(one);
	const before = cache.packs();
	// SQLite takes this for a disk that is full: no page more than there are.
	const database = new DatabaseSync(file);
	const {page_count: pages} = database.prepare('pragma page_count').get() as {page_count: number};
	database.close();
	limitPages(pages);
	const {cache: full} = await open();
	const large = {...two, words: {...two.words, offsets: new Uint32Array(2_000_000)}};
	expect(full.packs()).toEqual(before);
	expect(() => full.add(large)).toThrow(/full/v);
	expect(() => full.keepTexts([new Uint8Array(9_000_000)])).toThrow(/full/v);
	expect(full.packs()).toEqual(before);
	expect(full.pack(before[0] ?? 0)).toEqual(one);
	limitPages(undefined);
	const {cache: again} = await open();
	again.add(large);
	expect(again.sizes()).toEqual([1, 1]);
});

/** From now on databases are opened with so many pages at most. */
function limitPages(pages: number | undefined): void {
	vi.restoreAllMocks();
	if (pages === undefined) return;
	const exec = DatabaseSync.prototype.exec;
	vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (
		this: DatabaseSync,
		sql: string,
	) {
		exec.call(this, `pragma max_page_count = ${pages}`);
		exec.call(this, sql);
	});
}
