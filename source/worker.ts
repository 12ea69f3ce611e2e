import {parentPort} from 'node:worker_threads';
import type {StoryIndex} from './analysis/story-pairs.ts';
import type {ArticleId, CorpusProblem} from './corpus/types.ts';
import type {EntityEdit} from './entities/entity-edits.ts';
import type {FoundMention} from './entities/types.ts';
import {collectGarbage, collectingBetween, collectSooner} from './indexing/collect.ts';
import {dropNoCodeLater} from './indexing/dropped-code.ts';
import type {Folder} from './indexing/folder.ts';
import {type FolderFollower, followFolder} from './indexing/follow-library.ts';
import {heldTagger} from './indexing/held-tagger.ts';
import {mayBeCached, openCache} from './indexing/open-cache.ts';
import {partialLibraries} from './indexing/partial-libraries.ts';
import {readFolder} from './indexing/read-folder.ts';
import {stopSwitch} from './indexing/stop-switch.ts';
import type {ArticleMarks} from './keeping/types.ts';
import type {Library} from './library.ts';
import {headsOf, type LanguageArticle, listOrder} from './library-heads.ts';
import {inSlices} from './search/slices.ts';
import type {Message} from './state/types.ts';
import type {Knowledge} from './worker-answers.ts';
import {sentInParts} from './worker-heads.ts';
import {sentMessage} from './worker-names.ts';
import {openedArticle} from './worker-opened.ts';
import {searchQueue, slicePauses} from './worker-queue.ts';
import {finishUp, smallFolder, storyFinder} from './worker-stories.ts';
import type {Request} from './worker-types.ts';

/**
 * Reads and indexes beside the screen: requests come in, the answers are the store's own messages.
 *
 *     read: heads, and the first article      →  the list
 *     every now and then a library so far     →  answers that are marked as such
 *     everything read and indexed in slices   →  entities, search
 *
 * A request never waits for more than one slice. Large folders are read by processes of their own.
 */
const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker thread only');

dropNoCodeLater();
type Finders = typeof import('./worker-answers.ts');

/** How long a slice of work may take before requests are heard again. */
const sliceMs = 12;

/** What of a small folder is listed before its names are found. */
const listed = new Map<ArticleId, LanguageArticle>();
let folder: Folder | undefined;
/** Files to be read, and by `performance.now()` since when, and when it is told next how far that is. */
let [fileCount, begun, nextProgress] = [0, 0, 0];
/** The screen need not be drawn after each slice to tell that. */
const progressMs = 100;
let problems: readonly CorpusProblem[] = [];
let library: Library | undefined;
/** Everything was read: the library is not one of what there was so far. */
let isWhole = false;
const partial = partialLibraries();
let stories: StoryIndex | undefined;
/** The tables and finders are half the program: they are loaded when the list stands. */
let finders: Finders | undefined;
const tagger = heldTagger();
const article = openedArticle((id) => articles().get(id), post);
/** What the reader merged and split. */
let edits: readonly EntityEdit[] = [];
/** What the reader keeps of articles; the index looks it up here. */
const marks = new Map<ArticleId, ArticleMarks>();
const reading = stopSwitch();
/** What happens in the folder after it was read. */
let follower: FolderFollower | undefined;

port.on('message', (request: Request) => {
	if (request.type === 'load') {
		edits = request.edits;
		for (const [id, own] of request.marks) marks.set(id, own);
		load(request).catch((error: unknown) => {
			post({type: 'failed', message: `reading stopped: ${String(error)}`});
		});
		return;
	}
	partial.hear(request, library !== undefined);
	if (request.type === 'stopReading') return reading.stop();
	if (request.type === 'reload') return reload();
	if (request.type === 'mark') return void marks.set(request.article, request.marks ?? {});
	if (request.type === 'search') return searches.ask(request);
	if (request.type === 'stopSearch') return searches.drop();
	if (request.type === 'readView') return views.ask(request);
	if (request.type === 'readArticle') article.opened(request.id);
	try {
		if (request.type === 'edit') return edit(request);
		if (finders !== undefined) post(finders.answer(request, knowledge()));
		else if (request.type === 'readArticle') article.postText(request.id);
	} catch (error) {
		// One question that fails must not end the answers to all others.
		tellBug(error);
	}
});

const searches = searchQueue<Request & {readonly type: 'search'}>({
	slicesOf: (request) =>
		finders?.searchInSlices(request, {articles: articles(), library, isWhole, post}),
	post,
	sliceMs,
});

const views = searchQueue<Request & {readonly type: 'readView'}>({
	slicesOf: ({view, isAgain}) => finders?.viewInSlices(view, {library, stories, isAgain}),
	post,
	sliceMs,
});

function postProgress(): void {
	if (performance.now() < nextProgress) return;
	nextProgress = performance.now() + progressMs;
	const articles = folder?.articles.size ?? 0;
	const milliseconds = performance.now() - begun;
	const filesRead = folder?.files.size ?? 0;
	post({type: 'indexProgressed', articles, files: fileCount, filesRead, milliseconds});
}

function post(message: Message | undefined): void {
	if (message !== undefined) port?.postMessage(sentMessage(message));
}

function articles(): ReadonlyMap<ArticleId, LanguageArticle> {
	return folder === undefined || folder.articles.size === 0 ? listed : folder.articles;
}

function knowledge(): Knowledge {
	const foundIn = (id: ArticleId): readonly FoundMention[] | undefined => {
		const shelved = folder?.articles.get(id);
		return shelved && folder?.mentionsOf(shelved);
	};
	const stale = follower?.stale();
	return {articles: articles(), foundIn, library, stale, tagger: tagger.get, stories};
}

async function load({paths, options, settings}: Request & {readonly type: 'load'}): Promise<void> {
	const pause = slicePauses(sliceMs, () => isWhole || postProgress());
	const told = (message: string): void => post({type: 'failed', message});
	let listedSize = 0;
	const read = await readFolder({
		paths,
		read: options,
		textBudget: settings.textBudget,
		readers: settings.readers,
		isCached: mayBeCached(settings),
		openCache: (files) => openCache(settings, files, told),
		hooks: {
			pause,
			isStopped: reading.isStopped,
			onStop: reading.onStop,
			told,
			lost: () => follower?.check(),
			tagger: tagger.get,
			began: (began, files) => {
				folder = began;
				fileCount = files;
				begun = performance.now();
				problems = began.problems;
				// How many files there are: from now on a large folder can be stopped.
				postProgress();
			},
			listed: async (few, found) => {
				problems = [...(folder?.problems ?? []), ...found];
				if (articles().size === 0) {
					for (const each of few) listed.set(each.article.id, each);
					await postHeads(true);
				}
				await loadFinders(few.length > 0);
			},
			added: async (grown, isRead) => {
				problems = grown.problems;
				const {size} = grown.articles;
				// A small folder is told once, whole.
				if (listed.size > 0) return;
				// Where that is all, the whole list follows at once.
				if (size > listedSize * 1.5 && grown.files.size < fileCount) {
					await postHeads(false);
					listedSize = size;
				}
				if (!isRead) return;
				// With them the open article gets its names.
				await loadFinders();
				const due = partial.due(grown, fileCount);
				if (due === undefined) return;
				const {keeps} = due;
				library = await inSlices(grown.library({edits, marks, isWhole: false, keeps}), pause);
				post({type: 'partlyIndexed', articles: due.articles});
				postHeldCard();
			},
		},
	});
	// What is wrong with the model is told with the list.
	if (!read.hasModel && listed.size === 0) await loadFinders(true);
	if (listed.size === 0) await postHeads(true);
	const known = await loadFinders();
	const first = await index(known, read);
	follower = followFolder({
		folder: read,
		paths,
		watches: settings.watches === true,
		isPaused: reading.isStopped,
		newLibrary: () => newLibrary(read, slicePauses(sliceMs)),
		overviewOf: known.overviewOf,
		post,
		use: (grown) => {
			library = grown;
			problems = read.problems;
			findStories(known).catch(tellBug);
			if (grown.articles.length > smallFolder) searches.rest().then(collectGarbage, tellBug);
			return grown;
		},
	});
	await finishUp(first, {...known, findStories: () => findStories(known), rest: searches.rest});
	// It takes longer than a letter may: not while somebody types.
	if (first.articles.length > smallFolder) await searches.rest().then(collectGarbage);
}

/** Of everything that was read, as the reader merged and split it until the end. */
async function newLibrary(read: Folder, pause: () => Promise<void> | undefined): Promise<Library> {
	const used = edits;
	const slices = read.library({edits: used, marks, isWhole: true, later: setImmediate});
	const made = await inSlices(slices, collectingBetween(pause));
	return edits === used || finders === undefined ? made : finders.editedLibrary(made, edits);
}

/** Without its model the program finds names by rules, and says so among the problems. What a cache has, or processes read that do not lack it, was found with it. */
async function loadFinders(needsTagger = false): Promise<Finders> {
	if (needsTagger || finders === undefined)
		folder?.problems.push(...(await tagger.load(needsTagger)));
	if (finders !== undefined) return finders;
	finders = await import('./worker-answers.ts');
	postOpened();
	return finders;
}

async function postHeads(isComplete: boolean): Promise<void> {
	const ordered = folder?.articles.size ? folder.listed() : listOrder([...listed.values()]);
	const heads = headsOf(ordered, problems);
	const told = {type: 'articlesRead', heads, problems, isComplete} as const;
	await sentInParts(told, (part) => port?.postMessage(part));
	article.listed(ordered[0]?.article.id);
}

/** The open article with what is known of it by now. */
function postOpened(): void {
	const id = article.last();
	if (id !== undefined) post(finders?.answer({type: 'readArticle', id}, knowledge()));
}

async function index(known: Finders, read: Folder): Promise<Library> {
	const whole = await newLibrary(read, slicePauses(sliceMs, postProgress));
	library = whole;
	isWhole = true;
	problems = read.problems;
	// What was listed of a small folder had no numbers behind ids that several files share.
	post(known.indexedMessage(whole, problems, listed.size === 0));
	postHeldCard();
	listed.clear();
	if (whole.articles.length > smallFolder) {
		tagger.letGo();
		collectSooner();
	}
	return whole;
}

function postHeldCard(): void {
	for (const card of partial.heldCards()) post(finders?.answer(card, knowledge()));
}

/** Reads also what was left when reading was stopped. */
function reload(): void {
	reading.goOn();
	follower?.look();
}

function tellBug(error: unknown): void {
	post({type: 'failed', message: `khabar has a bug: ${String(error)}`});
}

/** The reader merged or split entities; the screen asks for that only when everything is indexed. */
function edit(request: Request & {readonly type: 'edit'}): void {
	edits = request.edits;
	if (library === undefined || finders === undefined) return;
	const before = library;
	library = finders.editedLibrary(before, edits);
	post(finders.unifiedMessage(request, before, library));
	// Which names stand in one version only may have changed.
	findStories(finders).catch(tellBug);
}

const findStories = storyFinder({
	library: () => library,
	found: (compared) => {
		stories = compared;
		postOpened();
	},
	post,
	rest: () => searches.rest(),
});
