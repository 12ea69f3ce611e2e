/**
 * Folders → articles and problems: walks, reads files a few at a time, and leaves what they mean to
 * `decode.ts`, `formats/` and `parse.ts`. What cannot be read is a problem, and hides nothing else.
 */
import {uniqueIds} from './article-names.ts';
import {decoded} from './decode.ts';
import {type FileFormat, formatOf} from './file-format.ts';
import {problem} from './file-problems.ts';
import {extracted} from './formats/extract.ts';
import {parseArticle} from './parse.ts';
import {defaultFileSize, readBytes} from './read-bytes.ts';
import type {Article, Corpus, CorpusProblem, FieldMap, FileRead, ReadOptions} from './types.ts';
import {type ArticlePlace, type FolderSeen, type Place, placesUnder} from './walk.ts';

/** Every article under `paths` (folders, or files of any ending), in natural order of their paths. */
export async function loadCorpus(
	paths: readonly string[],
	options: ReadOptions = {},
): Promise<Corpus> {
	const batches: Corpus[] = [];
	for await (const batch of readCorpus(paths, options)) batches.push(batch);
	return joined(batches);
}

/** The same in batches, in order, the first one small: for a list that is shown while it is read. */
export async function* readCorpus(
	paths: readonly string[],
	options: ReadOptions = {},
): AsyncGenerator<Corpus> {
	const uniqueId = uniqueIds();
	let waiting: Place[] = [];
	let limit = firstBatch;
	for await (const places of placesOf(paths, options)) {
		for (const place of places) {
			waiting.push('id' in place ? {...place, id: uniqueId(place.id)} : place);
			if (waiting.length < limit) continue;
			yield await corpusOf(waiting, options, uniqueId);
			waiting = [];
			limit = laterBatches;
		}
	}
	if (waiting.length > 0) yield await corpusOf(waiting, options, uniqueId);
}

/** What is to be read; of standard input, which was read already, a place that bears its name. */
export async function* placesOf(
	paths: readonly string[],
	{input}: ReadOptions,
	told?: FolderSeen,
): AsyncGenerator<readonly Place[]> {
	if (input === undefined || !paths.includes(standardInput)) return yield* placesUnder(paths, told);
	yield [{id: 'stdin', path: standardInput, file: standardInput}];
	const named = paths.filter((path) => path !== standardInput);
	if (named.length > 0) yield* placesUnder(named, told);
}

const standardInput = '-';

const firstBatch = 32;
const laterBatches = 256;

async function corpusOf(
	places: readonly Place[],
	options: ReadOptions,
	uniqueId: (id: string) => string,
): Promise<Corpus> {
	const read: Corpus[] = [];
	for (let start = 0; start < places.length; start += atOnce) {
		const part = places.slice(start, start + atOnce);
		read.push(...(await Promise.all(part.map((place) => readPlace(place, options)))));
	}
	return joined(
		read.map((corpus, index) => {
			const place = places[index];
			const isWhole = place !== undefined && 'id' in place && corpus.articles[0]?.id === place.id;
			return isWhole ? corpus : withIds(corpus, uniqueId);
		}),
	);
}

/** The ids of files are unique already; another file may bear the name of an article in this one. */
function withIds({articles, problems}: Corpus, uniqueId: (id: string) => string): Corpus {
	const named = articles.map((article) => {
		const id = uniqueId(article.id);
		return id === article.id ? article : {...article, id: id as Article['id']};
	});
	return {articles: named, problems};
}

function joined(parts: readonly Corpus[]): Corpus {
	return {
		articles: parts.flatMap(({articles}) => articles),
		problems: parts.flatMap(({problems}) => problems),
	};
}

/** Files open at one time. */
const atOnce = 16;

/** Articles of standard input are called `stdin#n`. */
async function inputCorpus(text: string, {fields = {}}: ReadOptions): Promise<Corpus> {
	const format = text.trimStart().startsWith('[') ? 'json' : 'lines';
	return extractedCorpus(text, format, {id: 'stdin', path: standardInput, fields});
}

async function extractedCorpus(
	text: string,
	format: Exclude<FileFormat, 'text'>,
	{id, path, fields}: {readonly id: string; readonly path: string; readonly fields: FieldMap},
): Promise<Corpus> {
	const content = await extracted(text, format, fields);
	return {
		articles: content.records.map(({suffix, ...record}) =>
			parseArticle({id: id + suffix, path, ...record}),
		),
		// As compilers name a place; the other articles of the file are whole.
		problems: content.problems.map(({line, ...each}) => ({
			path: line === undefined ? path : `${path}:${line}`,
			...each,
		})),
	};
}

/** Never throws. Of a problem of the walk, that problem. */
export async function readPlace(place: Place, options: ReadOptions): Promise<FileRead> {
	if ('kind' in place) return {articles: [], problems: [place]};
	try {
		if (place.path === standardInput && options.input !== undefined) {
			return await inputCorpus(options.input, options);
		}
		return await readFile(place, options);
	} catch (error) {
		// A file that brings a library down is named as any other.
		const message = `cannot be read (${String(error)})`;
		return {articles: [], problems: [{path: place.path, kind: 'unreadable', message}]};
	}
}

async function readFile(place: ArticlePlace, options: ReadOptions): Promise<FileRead> {
	const {id, path} = place;
	const {maxFileSize: limit = defaultFileSize, isAlone} = options;
	const read = await readBytes(place, {limit, isAlone});
	if ('kind' in read) return {articles: [], problems: [read]};
	const {bytes, size, modifiedMs} = read;
	const file = {size, ...(modifiedMs === undefined ? {} : {modifiedMs})};
	const format = formatOf(path);
	const decoding = await decoded(bytes, {
		encoding: options.encoding,
		mayDeclare: format === 'html',
	});
	const problems: CorpusProblem[] = [
		...read.problems,
		...decoding.problems.map((each) => ({path, ...each})),
	];
	const {text} = decoding;
	if (text === undefined) return {...file, articles: [], problems};
	if (format === 'text') {
		if (text.trim() === '') {
			return {...file, articles: [], problems: [...problems, problem(path, 'empty')]};
		}
		const start = decoding.isUtf8 ? 0 : startOfText(text, size);
		const textStart = bytes.length === size ? start : undefined;
		return {
			...file,
			...(textStart === undefined ? {} : {textStart}),
			articles: [parseArticle({id, path, text})],
			problems,
		};
	}
	const fields = options.fields ?? {};
	const content = await extractedCorpus(text, format, {id, path, fields});
	return {...file, articles: content.articles, problems: [...problems, ...content.problems]};
}

/** 0, or 3 after a byte order mark; `undefined` where the bytes of the file are not those of the text. */
function startOfText(text: string, size: number): number | undefined {
	const start = size - Buffer.byteLength(text);
	return (start === 0 || start === 3) && text.isWellFormed() ? start : undefined;
}
