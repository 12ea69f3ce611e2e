/**
 * The only module that reads articles from disk: walks the folders, reads files a few at a time, and
 * leaves what they mean to `parse.ts`. What cannot be read is a problem, and hides nothing else.
 */
import type {Dirent, Stats} from 'node:fs';
import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import {compareNames, distinctNames, uniqueIds} from './article-names.ts';
import {decoded} from './decode.ts';
import {parseArticle} from './parse.ts';
import type {Article, Corpus, CorpusProblem, ProblemKind} from './types.ts';

/** Every article under `paths` (folders, or files of any ending), in natural order of their paths. */
export async function loadCorpus(paths: readonly string[]): Promise<Corpus> {
	const articles: Article[] = [];
	const problems: CorpusProblem[] = [];
	for await (const batch of readCorpus(paths)) {
		articles.push(...batch.articles);
		problems.push(...batch.problems);
	}
	return {articles, problems};
}

/** The same in batches, in order, the first one small: for a list that is shown while it is read. */
export async function* readCorpus(paths: readonly string[]): AsyncGenerator<Corpus> {
	const uniqueId = uniqueIds();
	let waiting: Place[] = [];
	let limit = firstBatch;
	for await (const place of placesUnder(paths)) {
		waiting.push('id' in place ? {...place, id: uniqueId(place.id)} : place);
		if (waiting.length < limit) continue;
		yield await corpusOf(waiting);
		waiting = [];
		limit = laterBatches;
	}
	if (waiting.length > 0) yield await corpusOf(waiting);
}

const firstBatch = 32;
const laterBatches = 256;

/** A file to read. `file` is what the system opens: bytes where the name is no UTF-8. */
type ArticlePlace = {readonly id: string; readonly path: string; readonly file: string | Buffer};
type Place = ArticlePlace | CorpusProblem;

async function corpusOf(places: readonly Place[]): Promise<Corpus> {
	const articles: Article[] = [];
	const problems: CorpusProblem[] = [];
	for (let start = 0; start < places.length; start += atOnce) {
		const read = await Promise.all(places.slice(start, start + atOnce).map(readPlace));
		for (const outcome of read) {
			if ('kind' in outcome) problems.push(outcome);
			else articles.push(outcome);
		}
	}
	return {articles, problems};
}

/** Files open at one time. */
const atOnce = 16;

async function readPlace(place: Place): Promise<Article | CorpusProblem> {
	if ('kind' in place) return place;
	const {id, path, file} = place;
	try {
		const content = decoded(await readFile(file));
		return 'text' in content ? parseArticle({id, path, text: content.text}) : {path, ...content};
	} catch (error) {
		return problemOf(path, error);
	}
}

async function* placesUnder(paths: readonly string[]): AsyncGenerator<Place> {
	const roots = await rootsOf(paths);
	const names = distinctNames(roots.map(({absolute}) => absolute));
	const seen = new Set<string>();
	for (const [index, {absolute, path, found}] of roots.entries()) {
		const name = names[index] ?? '';
		if ('kind' in found) yield found;
		else if (found.isDirectory()) {
			const prefix = roots.length === 1 ? '' : `${name}/`;
			yield* placesIn({prefix, path, file: absolute, above: []}, found, seen);
		} else if (found.isCharacterDevice() || found.isBlockDevice()) {
			yield problem(path, 'not-text');
		} else yield {id: name, path, file: absolute};
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
	if (!found.isDirectory() && !articleName.test(absolute)) return false;
	let inner = absolute;
	while (inner !== dirname(inner) && !basename(inner).startsWith('.')) {
		inner = dirname(inner);
		if (given.has(inner)) return true;
	}
	return false;
}

/** `above` are the keys of the folders on the way down: a link to one of them is a loop. */
type Folder = {
	readonly prefix: string;
	readonly path: string;
	readonly file: string | Buffer;
	readonly above: readonly string[];
};

/** In natural order. A folder that was read before, by another way, is not read again. */
async function* placesIn(folder: Folder, found: Stats, seen: Set<string>): AsyncGenerator<Place> {
	const key = `${found.dev}:${found.ino}`;
	if (folder.above.includes(key)) {
		yield problem(folder.path, 'loop');
		return;
	}
	if (seen.has(key)) return;
	seen.add(key);
	const above = [...folder.above, key];
	try {
		for (const entry of await entriesOf(folder.file)) {
			yield* placesAt(entry, {...folder, above}, seen);
		}
	} catch (error) {
		yield problemOf(folder.path, error);
	}
}

async function* placesAt(entry: Entry, folder: Folder, seen: Set<string>): AsyncGenerator<Place> {
	const isArticle = articleName.test(entry.name);
	const path = `${folder.path.replace(/\/$/, '')}/${entry.name}`;
	if (entry.isFile) {
		if (isArticle) yield {id: folder.prefix + entry.name, path, file: entry.file};
		return;
	}
	if (!entry.isFolder && !entry.isLink) {
		if (isArticle) yield problem(path, 'not-text');
		return;
	}
	try {
		const found = await stat(entry.file);
		if (found.isDirectory()) {
			const inner = {
				prefix: `${folder.prefix}${entry.name}/`,
				path,
				file: entry.file,
				above: folder.above,
			};
			yield* placesIn(inner, found, seen);
		} else if (found.isFile() && isArticle) {
			yield {id: folder.prefix + entry.name, path, file: entry.file};
		}
	} catch (error) {
		yield problemOf(path, error);
	}
}

const articleName = /\.(?:txt|md)$/i;

type Entry = {
	readonly name: string;
	readonly file: string | Buffer;
	readonly isFile: boolean;
	readonly isFolder: boolean;
	readonly isLink: boolean;
};

/** The entries of a folder that are not hidden, in natural order. */
async function entriesOf(folder: string | Buffer): Promise<readonly Entry[]> {
	const entries = await readdir(folder, {withFileTypes: true, encoding: 'buffer'});
	return entries
		.map((entry) => entryOf(folder, entry))
		.filter(({name}) => !name.startsWith('.'))
		.sort((one, other) => compareNames(one.name, other.name));
}

/** A name that is no UTF-8 is shown with U+FFFD and opened by its bytes. */
function entryOf(folder: string | Buffer, entry: Dirent<Buffer>): Entry {
	const name = entry.name.toString();
	const isExact = typeof folder === 'string' && !name.includes('\uFFFD');
	const file = isExact
		? `${folder}/${name}`
		: Buffer.concat([Buffer.from(folder), Buffer.from('/'), entry.name]);
	return {
		name,
		file,
		isFile: entry.isFile(),
		isFolder: entry.isDirectory(),
		isLink: entry.isSymbolicLink(),
	};
}

function problemOf(path: string, error: unknown): CorpusProblem {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
	const kind = kinds[code];
	return kind === undefined
		? {path, kind: 'unreadable', message: `cannot be read (${code})`}
		: problem(path, kind);
}

const kinds: Readonly<Record<string, ProblemKind>> = {
	ENOENT: 'missing',
	ENOTDIR: 'missing',
	EACCES: 'no-permission',
	EPERM: 'no-permission',
	ELOOP: 'loop',
};

function problem(path: string, kind: ProblemKind): CorpusProblem {
	return {path, kind, message: messages[kind]};
}

const messages: Readonly<Record<ProblemKind, string>> = {
	missing: 'is not there: check the name, or where the link leads',
	'no-permission': 'may not be read by you: ask its owner, or change its permissions',
	loop: 'is a link to a folder that holds it: it was not followed again',
	'not-text': 'is not a file of text',
	'not-utf8': 'is not UTF-8',
	empty: 'is empty',
	unreadable: 'cannot be read',
};
