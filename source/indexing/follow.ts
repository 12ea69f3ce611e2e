import {fileKey} from '../pack-files.ts';
import type {LivingFolder} from './read-folder.ts';
import {type Changes, type FileLook, hasChanges, type RescanOptions} from './rescan.ts';
import {type WatchedFolders, watchedFolders} from './watched-folders.ts';

/** Follows what happens in a folder. */
export type Follower = {
	/** Looks at everything now: the reader asked. */
	readonly look: () => void;
	/** Looks at everything soon: something is amiss. */
	readonly check: () => void;
	readonly close: () => void;
};

type FollowOptions = {
	readonly folder: Pick<LivingFolder, 'rescan'>;
	readonly paths: readonly string[];
	/** Without it only `look` looks. */
	readonly watches: boolean;
	/** How far a reading is. */
	readonly progress?: Pick<RescanOptions, 'began' | 'added'>;
	/** Takes over what changed, if anything did; nothing else is read meanwhile. */
	readonly changed: (changes: Changes, isAsked: boolean) => Promise<void>;
	readonly told: (sentence: string) => void;
	readonly watchFolders?: typeof watchedFolders;
	readonly times?: Partial<typeof usualTimes>;
};

/** Milliseconds. */
const usualTimes = {
	/** After an event: a burst is read at once. */
	debounce: 150,
	/** Between two looks at a file that is being written. */
	settling: 250,
	/** Where all is watched: finds what no event tells, on network disks and behind links. */
	slow: 60_000,
	/** Where the system cannot watch. */
	unwatched: 5000,
};

/** How many times as long as it took it rests: after changes, with the new index, and after looking in vain. */
const restFactor = {changed: 3, idle: 100};

/** Stands for more files than are remembered one by one. */
const everything = '';
const mostDirty = 10_000;

/** Looks at a file that goes on growing before it is read all the same. */
const patience = 20;

/**
 *     events → 150 ms → look: walk, sizes and times → half written: again in 250 ms
 *                                                  → changed: read, index → rest three times as long
 *
 * Times are told by a clock that does not jump; a file's own only have to be others than before.
 */
export function follow(options: FollowOptions): Follower {
	const {folder, paths, watches, changed, told, watchFolders = watchedFolders} = options;
	const times = {...usualTimes, ...options.times};
	const dirty = new Set<string>();
	let watched: WatchedFolders | undefined;
	let isUnwatched = false;
	let timer: NodeJS.Timeout | undefined;
	let due = Number.POSITIVE_INFINITY;
	/** Not before, by `performance.now()`. */
	let restsUntil = 0;
	let running: Promise<void> | undefined;
	let isAsked = false;
	let isClosed = false;
	let lastLooks = new Map<string, FileLook & {readonly times: number}>();

	const lookIn = (milliseconds: number): void => {
		const at = Math.max(performance.now() + milliseconds, isAsked ? 0 : restsUntil);
		if (isClosed || running !== undefined || at >= due) return;
		clearTimeout(timer);
		due = at;
		timer = setTimeout(start, Math.max(0, at - performance.now()));
	};
	const start = (): void => {
		due = Number.POSITIVE_INFINITY;
		running = look()
			.catch((error: unknown) => told(`the folder could not be read again: ${String(error)}`))
			.finally(() => {
				running = undefined;
				if (isAsked) lookIn(0);
				else if (dirty.size > 0) lookIn(times.settling);
				if (watches) lookIn(slowInterval());
			});
	};
	let took = 0;
	const slowInterval = (): number =>
		Math.max(isUnwatched ? times.unwatched : times.slow, restFactor.idle * took);

	const look = async (): Promise<void> => {
		const began = performance.now();
		const isForReader = isAsked;
		isAsked = false;
		const suspects =
			isForReader || dirty.size === 0 || dirty.has(everything) ? undefined : new Set(dirty);
		dirty.clear();
		const folders = new Set<string>();
		const looks: typeof lastLooks = new Map();
		const changes = await folder.rescan({
			...(suspects && {suspects}),
			...options.progress,
			isThorough: isForReader,
			...(watched && {
				folderSeen: (each) => {
					folders.add(fileKey(each));
					watched?.add(each);
				},
			}),
			isSettled: (key, seen) => {
				if (isForReader) return true;
				const before = lastLooks.get(key);
				const times = (before?.times ?? 0) + 1;
				looks.set(key, {...seen, times});
				return (
					times > patience || (before?.size === seen.size && before?.modifiedMs === seen.modifiedMs)
				);
			},
		});
		lastLooks = looks;
		watched?.keepOnly(folders);
		took = performance.now() - began;
		for (const key of changes.unsettled) dirty.add(key);
		if (isForReader || hasChanges(changes)) {
			await changed(changes, isForReader);
			restsUntil = performance.now() + restFactor.changed * (performance.now() - began);
		}
	};

	if (watches) {
		watched = watchFolders({
			paths,
			changed: (key) => {
				dirty.add(dirty.size < mostDirty ? key : everything);
				lookIn(times.debounce);
			},
			failed: (code) => {
				if (isUnwatched) return;
				isUnwatched = true;
				told(`not all folders can be watched (${code}): every few seconds all are looked through`);
			},
		});
		// What came between the first reading and the watches; it makes them.
		lookIn(0);
	}
	return {
		look: () => {
			isAsked = true;
			restsUntil = 0;
			lookIn(0);
		},
		check: () => {
			dirty.add(everything);
			lookIn(times.debounce);
		},
		close: () => {
			isClosed = true;
			clearTimeout(timer);
			watched?.close();
		},
	};
}
