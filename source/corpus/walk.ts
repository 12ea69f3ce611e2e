/**
 * Folders → the files of articles in them, in natural order, each once. Nothing is opened here but
 * folders, and no step takes long: a folder of 100,000 files is read and ordered in slices.
 */
import type {Dirent, Stats} from 'node:fs';
import {opendir, stat} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import {compareNames, distinctNames} from './article-names.ts';
import {isArticleName} from './file-format.ts';
import {problem, problemOf} from './file-problems.ts';
import {sortedLazily} from './sorted-lazily.ts';
import type {CorpusProblem} from './types.ts';

/** A file to read. `file` is what the system opens: bytes where the name is no UTF-8. */
export type ArticlePlace = {
	readonly id: string;
	readonly path: string;
	readonly file: string | Uint8Array;
};
export type Place = ArticlePlace | CorpusProblem;

/** Whoever watches folders is told each one before it is read, so that nothing comes between. */
export type FolderSeen = (folder: string | Buffer) => void;

/**
 * Every file of articles under `paths` (folders, or files of any ending), in natural order of their paths;
 * many at a time, for 100,000 are some ten times as long one by one.
 */
export async function* placesUnder(
	paths: readonly string[],
	told: FolderSeen = () => {},
): AsyncGenerator<readonly Place[]> {
	const roots = await rootsOf(paths);
	const names = distinctNames(roots.map(({absolute}) => absolute));
	const seen: Seen = {keys: new Set(), told};
	for (const [index, {absolute, path, found}] of roots.entries()) {
		const name = names[index] ?? '';
		if ('kind' in found) yield [found];
		else if (found.isDirectory()) {
			const prefix = roots.length === 1 ? '' : `${name}/`;
			yield* placesIn({prefix, path, file: absolute, above: undefined}, found, seen);
		} else yield [found.isFile() ? {id: name, path, file: absolute} : problem(path, 'not-a-file')];
	}
}

/** A path that was given. */
type Root = {
	readonly absolute: string;
	readonly path: string;
	readonly found: Stats | CorpusProblem;
};

/** The paths given, each once, without those that the walk through another one will come by. */
async function rootsOf(paths: readonly string[]): Promise<readonly Root[]> {
	const given = new Map(paths.map((path) => [resolve(path), path]));
	const roots: Root[] = [];
	for (const [absolute, path] of given) {
		const found = await stat(absolute).catch((error: unknown) => problemOf(path, error));
		if ('kind' in found || !isWalked(absolute, found, given)) roots.push({absolute, path, found});
	}
	return roots;
}

function isWalked(absolute: string, found: Stats, given: ReadonlyMap<string, string>): boolean {
	if (!found.isDirectory() && !isArticleName(absolute)) return false;
	let inner = absolute;
	while (inner !== dirname(inner) && !isIgnored(basename(inner), found.isDirectory())) {
		inner = dirname(inner);
		if (given.has(inner)) return true;
	}
	return false;
}

/** Hidden ones, and what a package manager put there: neither is news. */
function isIgnored(name: string, isFolder: boolean): boolean {
	return name.startsWith('.') || (isFolder && name === 'node_modules');
}

type Folder = {
	readonly prefix: string;
	readonly path: string;
	readonly file: string | Buffer;
	readonly above: Ancestor | undefined;
};

/** A folder on the way down: a link to one of them is a loop. */
type Ancestor = {readonly key: string; readonly above: Ancestor | undefined};

/** Depth first, with the folders still to be left in a list: however deep they are, no call waits for another. */
async function* placesIn(root: Folder, found: Stats, seen: Seen): AsyncGenerator<readonly Place[]> {
	const open: AsyncGenerator<readonly Place[] | Inner>[] = [entriesIn(root, found, seen)];
	for (let inside = open.at(-1); inside !== undefined; inside = open.at(-1)) {
		const {done, value} = await inside.next();
		if (done) open.pop();
		else if ('folder' in value) open.push(entriesIn(value.folder, value.found, seen));
		else yield value;
	}
}

/** The folders that were read. */
type Seen = {readonly keys: Set<string>; readonly told: FolderSeen};

/** A folder in a folder. */
type Inner = {readonly folder: Folder; readonly found: Stats};

/** In natural order. A folder that was read before, by another way, is not read again. */
async function* entriesIn(
	folder: Folder,
	found: Stats,
	seen: Seen,
): AsyncGenerator<readonly Place[] | Inner> {
	const key = `${found.dev}:${found.ino}`;
	if (isAbove(key, folder.above)) {
		yield [problem(folder.path, 'loop')];
		return;
	}
	if (seen.keys.has(key)) return;
	seen.keys.add(key);
	try {
		seen.told(folder.file);
		const entries = await entriesOf(folder.file);
		const inside = {...folder, above: {key, above: folder.above}};
		for await (const part of sortedLazily(entries, byName)) {
			let places: Place[] = [];
			for (const entry of part) {
				const place = fileAt(entry, inside) ?? (await linkedAt(entry, inside));
				if (place === undefined) continue;
				if (!('folder' in place)) places.push(place);
				else {
					// What stands before the folder comes before what is in it.
					yield places;
					yield place;
					places = [];
				}
			}
			yield places;
		}
	} catch (error) {
		yield [problemOf(folder.path, error)];
	}
}

function isAbove(key: string, ancestor: Ancestor | undefined): boolean {
	for (let each = ancestor; each !== undefined; each = each.above) {
		if (each.key === key) return true;
	}
	return false;
}

function byName(one: Entry, other: Entry): number {
	return compareNames(one.name, other.name);
}

/** A file of articles that is no link: the usual case, which asks the system nothing more. */
function fileAt(entry: Entry, folder: Folder): ArticlePlace | undefined {
	return entry.isFile && isArticleName(entry.name) ? articleAt(entry, folder) : undefined;
}

/** `undefined` where there is nothing to read: a picture, a link to one. */
async function linkedAt(entry: Entry, folder: Folder): Promise<Place | Inner | undefined> {
	const isArticle = isArticleName(entry.name);
	const path = pathOf(entry, folder);
	if (entry.isFile) return undefined;
	if (!entry.isFolder && !entry.isLink) {
		return isArticle ? problem(path, 'not-a-file') : undefined;
	}
	try {
		const found = await stat(entry.file);
		if (found.isDirectory()) {
			const prefix = `${folder.prefix}${entry.name}/`;
			return {folder: {prefix, path, file: entry.file, above: folder.above}, found};
		}
		if (!isArticle) return undefined;
		return found.isFile() ? articleAt(entry, folder) : problem(path, 'not-a-file');
	} catch (error) {
		return problemOf(path, error);
	}
}

function articleAt(entry: Entry, folder: Folder): ArticlePlace {
	return {id: joined(folder.prefix, entry.name), path: pathOf(entry, folder), file: entry.file};
}

/** The very string that it is opened by where that is how the user would type it. */
function pathOf({name, file}: Entry, {path, file: folder}: Folder): string {
	if (path === folder && typeof file === 'string' && !path.endsWith('/')) return file;
	return joined(path.replace(/\/$/, ''), '/', name);
}

/** All in one piece: V8 would keep what `+` makes as a pair of others, which takes 32 bytes more for as long as it is held. */
function joined(...parts: readonly string[]): string {
	return parts.join('');
}

type Entry = {
	readonly name: string;
	readonly file: string | Buffer;
	readonly isFile: boolean;
	readonly isFolder: boolean;
	readonly isLink: boolean;
};

/** The entries of a folder that are not ignored, as the system gives them. */
async function entriesOf(folder: string | Buffer): Promise<Entry[]> {
	const entries: Entry[] = [];
	// Node's types know strings alone, the encoding `buffer` works as in `readdir`.
	const options = {encoding: 'buffer' as BufferEncoding, bufferSize: entriesAtOnce};
	for await (const entry of await opendir(folder, options)) {
		const known = entryOf(folder, entry as unknown as Dirent<Buffer>);
		if (!isIgnored(known.name, known.isFolder)) entries.push(known);
	}
	return entries;
}

const entriesAtOnce = 512;

/** A name that is no UTF-8 is shown with U+FFFD and opened by its bytes. */
function entryOf(folder: string | Buffer, entry: Dirent<Buffer>): Entry {
	const name = entry.name.toString();
	const isExact = typeof folder === 'string' && !name.includes('\uFFFD');
	const file = isExact
		? joined(folder, '/', name)
		: Buffer.concat([Buffer.from(folder), Buffer.from('/'), entry.name]);
	return {
		name,
		file,
		isFile: entry.isFile(),
		isFolder: entry.isDirectory(),
		isLink: entry.isSymbolicLink(),
	};
}
