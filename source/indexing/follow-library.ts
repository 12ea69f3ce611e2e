import {crc32} from 'node:zlib';
import type {ArticleId} from '../corpus/types.ts';
import type {Library} from '../library.ts';
import {headOfArticle, problemsByPath} from '../library-heads.ts';
import type {Overview} from '../library-types.ts';
import type {Message} from '../state/types.ts';
import {type Follower, follow} from './follow.ts';
import type {LivingFolder} from './read-folder.ts';
import {type Changes, hasChanges} from './rescan.ts';

export type FolderFollower = Follower & {
	/** Articles that changed and that the library has as they were before. */
	readonly stale: () => ReadonlySet<ArticleId>;
};

type ReloadOptions = {
	readonly folder: LivingFolder;
	readonly paths: readonly string[];
	readonly watches: boolean;
	readonly isPaused: () => boolean;
	/** A library of what there is now, in slices. */
	readonly newLibrary: () => Promise<Library>;
	/** From now on questions are answered from it. */
	readonly use: (library: Library) => Library;
	readonly overviewOf: (library: Library) => Overview;
	readonly post: (message: Message) => void;
};

/** Keeps the library and the list true to the folder, and tells the screen what is another. */
export function followFolder(options: ReloadOptions): FolderFollower {
	const {folder, paths, watches, newLibrary, use, overviewOf, post} = options;
	let stale: ReadonlySet<ArticleId> = new Set();
	let files = 0;
	let articles = 0;
	let problems = checksum(folder);
	const changed = async (changes: Changes, isAsked: boolean): Promise<void> => {
		const {added, changed: others, gone} = changes;
		const counts = {added: added.length, changed: others.length, gone: gone.length};
		const before = problems;
		problems = checksum(folder);
		const byPath = problemsByPath(folder.problems);
		stale = new Set(others);
		post({
			type: 'reloaded',
			heads: [...added, ...others].flatMap((id) => {
				const known = folder.articles.get(id);
				return known === undefined ? [] : [headOfArticle(known, byPath.get(known.article.path))];
			}),
			counts,
			gone,
			...(before === problems ? {} : {problems: folder.problems}),
			isAsked,
		});
		if (counts.added + counts.changed + counts.gone === 0) return;
		const library = use(await newLibrary());
		stale = new Set();
		post({type: 'reindexed', overview: overviewOf(library)});
	};
	const tellProgress = (): void => {
		if (files < manyFiles) return;
		const read = Math.max(0, folder.articles.size - articles);
		post({type: 'reloadProgressed', files, articles: read});
	};
	const follower = follow({
		folder,
		paths,
		watches,
		isPaused: options.isPaused,
		changed: (changes, isAsked) =>
			isAsked || hasChanges(changes) ? changed(changes, isAsked) : Promise.resolve(),
		told: (message) => post({type: 'failed', message}),
		progress: {
			began: (count) => {
				files = count;
				articles = folder.articles.size;
				tellProgress();
			},
			added: tellProgress,
		},
	});
	return {...follower, stale: () => stale};
}

/** Fewer are read before anybody could want to stop it. */
const manyFiles = 200;

function checksum({problems}: LivingFolder): number {
	return crc32(JSON.stringify(problems));
}
