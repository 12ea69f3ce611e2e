import {parentPort} from 'node:worker_threads';
import type {StoryIndex} from './analysis/story-pairs.ts';
import {readCorpus} from './corpus/load.ts';
import type {ArticleId, CorpusProblem, ReadOptions} from './corpus/types.ts';
import type {EntityEdit} from './entities/entity-edits.ts';
import type {FoundMention} from './entities/types.ts';
import type {ArticleMarks} from './keeping/types.ts';
import type {Library} from './library.ts';
import {textMessage, withLanguage} from './library-first.ts';
import {headOfArticle, type LanguageArticle, listOrder, problemsByPath} from './library-heads.ts';
import type {Message} from './state/types.ts';
import type {Tagger} from './tagger/types.ts';
import {searchQueue} from './worker-queue.ts';
import type {Request} from './worker-types.ts';

/**
 * Reads and indexes beside the screen: requests come in, the answers are the store's own messages.
 *
 *     read: heads, and the first article     →  the first frame
 *     load what finds names; index in slices  →  entities, search
 *
 * A request never waits for more than one slice.
 */
const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker thread only');

/** How long a slice of work may take before requests are heard again. */
const sliceMs = 12;

const articles = new Map<ArticleId, LanguageArticle>();
const found = new Map<ArticleId, readonly FoundMention[]>();
const problems: CorpusProblem[] = [];
let library: Library | undefined;
let stories: StoryIndex | undefined;
/** The tables and finders are half the program: they are loaded when the list stands. */
let finders: typeof import('./worker-answers.ts') | undefined;
let tagger: Tagger | undefined;
let lastOpened: ArticleId | undefined;
/** What the reader merged and split. */
let edits: readonly EntityEdit[] = [];
/** What the reader keeps of articles; the index looks it up here. */
const marks = new Map<ArticleId, ArticleMarks>();
/** An article that was asked for before it was read, and is still to be told. */
let awaited: ArticleId | undefined;
port.on('message', (request: Request) => {
	if (request.type === 'load') {
		edits = request.edits;
		for (const [id, own] of request.marks) marks.set(id, own);
		load(request.paths, request.options).catch((error: unknown) => {
			post({type: 'failed', message: `reading stopped: ${String(error)}`});
		});
		return;
	}
	if (request.type === 'mark') {
		marks.set(request.article, request.marks ?? {});
		return;
	}
	if (request.type === 'search') {
		searches.ask(request);
		return;
	}
	if (request.type === 'readView') {
		views.ask(request);
		return;
	}
	if (request.type === 'readArticle') lastOpened = request.id;
	try {
		if (request.type === 'edit') return edit(request);
		if (finders !== undefined)
			post(finders.answer(request, {articles, found, library, tagger, stories}));
		else if (request.type === 'readArticle') postText(request.id);
	} catch (error) {
		// One question that fails must not end the answers to all others.
		post({type: 'failed', message: `khabar has a bug: ${String(error)}`});
	}
});

const searches = searchQueue<Request & {readonly type: 'search'}>({
	slicesOf: (request) => finders?.searchInSlices(request, {articles, library}),
	post,
	sliceMs,
});

const views = searchQueue<Request & {readonly type: 'readView'}>({
	slicesOf: ({view}) => finders?.viewInSlices(view, {library, stories}),
	post,
	sliceMs,
});

function post(message: Message | undefined): void {
	if (message !== undefined) port?.postMessage(message);
}

async function load(paths: readonly string[], options: ReadOptions): Promise<void> {
	let told = 0;
	for await (const batch of readCorpus(paths, options)) {
		// What is told now is what came before: a small folder is told once, whole.
		if (articles.size > told * 2) {
			postHeads(false);
			told = articles.size;
		}
		problems.push(...batch.problems);
		for (const article of batch.articles) articles.set(article.id, await withLanguage(article));
	}
	const ordered = postHeads(true);
	finders = await import('./worker-answers.ts');
	await loadModel();
	if (lastOpened !== undefined) {
		post(
			finders.answer(
				{type: 'readArticle', id: lastOpened},
				{articles, found, library, tagger, stories},
			),
		);
	}
	await index(ordered, finders);
}

/** Without its model the program finds names by rules, and says so among the problems. */
async function loadModel(): Promise<void> {
	const {loadTagger} = await import('./tagger/load-weights.ts');
	const loaded = loadTagger();
	tagger = loaded.tagger;
	if (loaded.problem === undefined) return;
	problems.push({path: loaded.path, kind: 'unreadable', message: loaded.problem});
}

/** The first article comes with the first list: the screen is drawn once, with both. */
function postHeads(isComplete: boolean): readonly LanguageArticle[] {
	const ordered = listOrder([...articles.values()]);
	const heads = ordered.map((each) => headOfArticle(each));
	post({type: 'articlesRead', heads, problems, isComplete});
	const first = ordered[0];
	if (lastOpened === undefined && first !== undefined) postText(first.article.id);
	else if (awaited !== undefined) postText(awaited);
	return ordered;
}

function postText(id: ArticleId): void {
	const known = articles.get(id);
	awaited = known === undefined ? id : undefined;
	if (known === undefined) return;
	lastOpened = id;
	post(textMessage(known));
}

async function index(
	ordered: readonly LanguageArticle[],
	finders: typeof import('./worker-answers.ts'),
): Promise<void> {
	const {mentionsFound, libraryInSlices, overviewOf, warmedUp} = finders;
	const pause = pauses();
	for (const each of ordered) {
		if (!found.has(each.article.id)) found.set(each.article.id, foundIn(each, mentionsFound));
		await pause();
	}
	const parts = {articles: ordered, problems, found: allFound(ordered), edits, marks};
	library = await inSlices(libraryInSlices(parts), pause);
	const byPath = problemsByPath(problems);
	const heads = ordered.map((each) => headOfArticle(each, byPath.get(each.article.path)));
	post({type: 'indexed', overview: overviewOf(library), heads});
	// In a small folder the stories take no longer than a blink; in a large one the search box comes first.
	const isSmall = ordered.length <= smallFolder;
	if (isSmall) await findStories(finders);
	const end = isSmall ? performance.now() + smallWarmUpMs : Number.POSITIVE_INFINITY;
	for (const _ of warmedUp(library)) {
		if (performance.now() > end) break;
		await searches.rest();
	}
	if (!isSmall) await findStories(finders);
}

function allFound(ordered: readonly LanguageArticle[]): readonly FoundMention[] {
	return ordered.flatMap(({article}) => found.get(article.id) ?? []);
}

/** The reader merged or split entities; the screen asks for that only when everything is indexed. */
function edit(request: Request & {readonly type: 'edit'}): void {
	edits = request.edits;
	if (library === undefined || finders === undefined) return;
	const before = library;
	library = finders.editedLibrary(before, allFound(before.articles), edits);
	post(finders.unifiedMessage(request, before, library));
	// Which names stand in one version only may have changed.
	findStories(finders).catch((error: unknown) => {
		post({type: 'failed', message: `khabar has a bug: ${String(error)}`});
	});
}

/** Enough for code to be compiled: a first search of a small folder that waits for that takes 50 ms. */
const smallWarmUpMs = 1000;
/** Articles whose stories are found in some tenths of a second. */
const smallFolder = 200;

let isFinding = false;

/** One run at a time, and again if the reader merged or split entities meanwhile. */
async function findStories(known: typeof import('./worker-answers.ts')): Promise<void> {
	if (isFinding) return;
	isFinding = true;
	try {
		for (
			let of = library, done: Library | undefined;
			of !== undefined && of !== done;
			of = library
		) {
			await findStoriesOf(of, known);
			done = of;
		}
	} finally {
		isFinding = false;
	}
}

async function findStoriesOf(
	known: Library,
	{storiesInSlices, pairsMessage, answer}: typeof import('./worker-answers.ts'),
): Promise<void> {
	stories = await inSlices(storiesInSlices(known), () => searches.rest());
	if (lastOpened !== undefined) {
		post(
			answer({type: 'readArticle', id: lastOpened}, {articles, found, library, tagger, stories}),
		);
	}
	post(await inSlices(pairsMessage(known, stories), () => searches.rest()));
}

async function inSlices<Result>(
	slices: Generator<undefined, Result>,
	pause: () => Promise<void> | undefined,
): Promise<Result> {
	let step = slices.next();
	while (!step.done) {
		await pause();
		step = slices.next();
	}
	return step.value;
}

/** An article whose names cannot be found is a problem of its own and hides nothing else. */
function foundIn(
	each: LanguageArticle,
	mentionsFound: typeof import('./worker-answers.ts').mentionsFound,
): readonly FoundMention[] {
	try {
		return mentionsFound(each, tagger);
	} catch (error) {
		const {path} = each.article;
		problems.push({path, kind: 'unreadable', message: `no names were found: ${String(error)}`});
		return [];
	}
}

/** Lets requests be heard when a slice is over; costs nothing before. */
function pauses(): () => Promise<void> | undefined {
	let end = performance.now() + sliceMs;
	return () => {
		if (performance.now() < end) return undefined;
		post({type: 'indexProgressed', articles: found.size});
		return new Promise((resolve) => {
			setImmediate(() => {
				end = performance.now() + sliceMs;
				resolve();
			});
		});
	};
}
