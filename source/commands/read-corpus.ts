import {existsSync} from 'node:fs';
import {loadCorpus} from '../corpus/load.ts';
import type {CorpusProblem} from '../corpus/types.ts';
import type {EntityEdit} from '../entities/entity-edits.ts';
import type {Folder} from '../indexing/folder.ts';
import {mayBeCached, openCache} from '../indexing/open-cache.ts';
import {readFolder} from '../indexing/read-folder.ts';
import type {Marks} from '../keeping/types.ts';
import {type Library, listedArticles} from '../library.ts';
import type {LanguageArticle} from '../library-heads.ts';
import {inSlices} from '../search/slices.ts';
import {loadTagger} from '../tagger/load-weights.ts';
import type {Tagger} from '../tagger/types.ts';
import type {IndexSettings} from '../worker-types.ts';
import type {Flags} from './command-types.ts';
import {indexSettings} from './index-settings.ts';

/** What was read of a corpus, for a subcommand. */
export type ReadCorpus = {
	readonly size: number;
	readonly files: number;
	readonly problems: readonly CorpusProblem[];
	/** Sentences for the reader, on what the program itself lacks. */
	readonly messages: readonly string[];
	readonly library: (options: LibraryOptions) => Promise<Library>;
};

type LibraryOptions = {
	readonly keeps?: Keeps;
	readonly edits: readonly EntityEdit[];
	readonly marks?: Marks;
};

type Keeps = ((article: LanguageArticle) => boolean) | undefined;

/** Reads everything, with the readers and the cache of the browser. */
export async function readCorpus(
	paths: readonly string[],
	flags: Flags,
	more: Partial<IndexSettings> = {},
): Promise<ReadCorpus> {
	const settings = {...(await indexSettings(flags, paths)), ...more};
	const messages: string[] = [];
	let files = 0;
	const told = (sentence: string): void => void messages.push(sentence);
	const folder: Folder = await readFolder({
		paths,
		read: flags.read,
		textBudget: settings.textBudget,
		readers: settings.readers,
		isCached: mayBeCached(settings),
		openCache: (count) => openCache(settings, count, told),
		hooks: {
			...silent,
			told,
			began: (_, count) => {
				files = count;
			},
			tagger: taggerOnce(told),
		},
	});
	return {
		size: folder.articles.size,
		files,
		problems: folder.problems,
		messages,
		library: ({keeps, ...options}) =>
			inSlices(
				folder.library({...options, isWhole: true, later: atOnce, ...(keeps && {keeps})}),
				nextTurn,
			),
	};
}

function atOnce(work: () => void): void {
	work();
}

/** The thread that may work beside is heard. */
function nextTurn(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

const silent = {
	listed: () => {},
	added: () => {},
	pause: () => undefined,
	isStopped: () => false,
	onStop: () => {},
};

/** Of its problem only the first who needs it is told. */
function taggerOnce(told: (sentence: string) => void): () => Tagger | undefined {
	let loaded: ReturnType<typeof loadTagger> | undefined;
	return () => {
		if (loaded === undefined) {
			loaded = loadTagger();
			if (loaded.problem !== undefined) told(`${loaded.path}: ${loaded.problem}`);
		}
		return loaded.tagger;
	};
}

/** The articles alone: from a cache if there is one, else without looking for names. */
export async function readArticles(paths: readonly string[], flags: Flags): Promise<ReadArticles> {
	const {cacheFile} = await indexSettings(flags, paths);
	if (cacheFile !== undefined && existsSync(cacheFile)) {
		const {size, problems, messages, library} = await readCorpus(paths, flags);
		return {
			size,
			problems,
			messages,
			listed: async (keeps) => (await library({keeps, edits: []})).articles,
		};
	}
	const corpus = await loadCorpus(paths, flags.read);
	return {
		size: corpus.articles.length,
		problems: corpus.problems,
		messages: [],
		listed: async (keeps = () => true) => listedArticles(corpus, keeps),
	};
}

type ReadArticles = Pick<ReadCorpus, 'size' | 'problems' | 'messages'> & {
	readonly listed: (keeps: Keeps) => Promise<Library['articles']>;
};
