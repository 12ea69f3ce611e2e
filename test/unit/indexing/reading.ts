import {openCache} from '../../../source/indexing/open-cache.ts';
import {readFolder} from '../../../source/indexing/read-folder.ts';
import {finished} from '../../../source/search/slices.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';

export type Reading = {
	/** The ids of the articles that were read from files. */
	readonly read: readonly string[];
	readonly told: readonly string[];
	readonly folder: Awaited<ReturnType<typeof readFolder>>;
};

const {tagger} = loadTagger();

/** Reads a folder on this thread, with the cache in a file if one is named. */
export async function reading(path: string, cacheFile?: string, version = '1'): Promise<Reading> {
	const read: string[] = [];
	const told: string[] = [];
	const tell = (sentence: string): void => void told.push(sentence);
	const folder = await readFolder({
		paths: [path],
		read: {},
		textBudget: 0,
		readers: 2,
		isCached: true,
		openCache: (files) =>
			openCache(
				{textBudget: 0, readers: 2, version, makesCache: true, ...(cacheFile && {cacheFile})},
				files,
				tell,
			),
		hooks: {
			began: () => {},
			listed: (articles) => void read.push(...articles.map(({article}) => article.id)),
			added: () => {},
			told: tell,
			pause: () => undefined,
			isStopped: () => false,
			onStop: () => {},
			tagger: () => tagger,
		},
	});
	return {read, told, folder};
}

/** What a library of it answers. */
export function answersOf({folder}: Reading) {
	const {index, entities} = finished(folder.library({edits: [], isWhole: true}));
	const queries = ['vu dai thang', 'सम्मेलन', '"पार्टी समिति"', 'lang:ur'];
	return {found: queries.map((query) => index.search(query)), entities};
}
