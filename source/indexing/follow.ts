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
	/** The reader stopped the reading: until they ask, nothing is read. */
	readonly isPaused?: () => boolean;
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
	/** So long nobody has written to a file that is read. */
	settling: 250,
	/** A file that somebody always writes to is read all the same. */
	patience: 5000,
	/** Where all is watched: finds what no event tells, on network disks and behind links. */
	slow: 60_000,
	/** Where the system cannot watch. */
	unwatched: 5000,
};

/** How many times as long as it took it rests: after a new index, and after looking in vain. */
const restFactor = {changed: 1, idle: 100};

type Heard = {readonly first: number; readonly last: number};

function isSameLook(one: FileLook | undefined, other: FileLook): boolean {
	return one?.size === other.size && one?.modifiedMs === other.modifiedMs;
}

/** Stands for more files than are remembered one by one. */
const everything = '';
const mostDirty = 10_000;

/**
 *     events → 150 ms → look: walk, sizes and times → half written: again in 250 ms
 *                                                  → changed: read, index → rest as long as the index took
 *
 * Times are told by a clock that does not jump; a file's own only have to be others than before.
 */
export function follow(options: FollowOptions): Follower {
	const {folder, paths, watches, changed, told, watchFolders = watchedFolders} = options;
	const times = {...usualTimes, ...options.times};
	/** When it was heard of what may have changed: first, and last. */
	const dirty = new Map<string, Heard>();
	let watched: WatchedFolders | undefined;
	let isUnwatched = false;
	let timer: NodeJS.Timeout | undefined;
	let due = Number.POSITIVE_INFINITY;
	/** Not before, by `performance.now()`. */
	let restsUntil = 0;
	let running: Promise<void> | undefined;
	let isAsked = false;
	let isClosed = false;
	let lastLooks = new Map<string, FileLook>();
	/** Files that looked otherwise than before, though nothing was heard of them. */
	const unheard = new Set<string>();

	const lookIn = (milliseconds: number): void => {
		const at = Math.max(performance.now() + milliseconds, isAsked ? 0 : restsUntil);
		if (isClosed || running !== undefined || at >= due) return;
		clearTimeout(timer);
		due = at;
		timer = setTimeout(start, Math.max(0, at - performance.now()));
	};
	const start = (): void => {
		due = Number.POSITIVE_INFINITY;
		const isIdle = !isAsked && options.isPaused?.() === true;
		if (isIdle) dirty.clear();
		running = (isIdle ? Promise.resolve() : look())
			.catch((error: unknown) => told(`the folder could not be read again: ${String(error)}`))
			.finally(() => {
				running = undefined;
				if (isAsked) lookIn(0);
				else if (dirty.size + unheard.size > 0) lookIn(times.settling);
				if (watches) lookIn(slowInterval());
			});
	};
	const hear = (key: string): void => {
		const last = performance.now();
		dirty.set(key, {first: dirty.get(key)?.first ?? last, last});
	};
	let took = 0;
	const slowInterval = (): number =>
		Math.max(isUnwatched ? times.unwatched : times.slow, restFactor.idle * took);

	const look = async (): Promise<void> => {
		const began = performance.now();
		const isForReader = isAsked;
		isAsked = false;
		const heard = new Map(dirty);
		const isOfAll = isForReader || heard.size === 0 || heard.has(everything);
		const suspects = isOfAll ? undefined : new Set([...heard.keys(), ...unheard]);
		dirty.clear();
		unheard.clear();
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
				const before = lastLooks.get(key);
				looks.set(key, seen);
				const own = heard.get(key);
				if (isForReader) return true;
				// Nothing was heard of it: it looks the same twice.
				if (own === undefined) return isSameLook(before, seen);
				const now = performance.now();
				const last = dirty.get(key)?.last ?? own.last;
				return now - last >= times.settling || now - own.first >= times.patience;
			},
		});
		lastLooks = looks;
		watched?.keepOnly(folders);
		for (const key of changes.unsettled) {
			const own = heard.get(key);
			if (own !== undefined) dirty.set(key, {last: own.last, ...dirty.get(key), first: own.first});
			else unheard.add(key);
		}
		const read = performance.now();
		if (!hasChanges(changes)) took = read - began;
		if (isForReader || hasChanges(changes)) {
			await changed(changes, isForReader);
			restsUntil = performance.now() + restFactor.changed * (performance.now() - read);
		}
	};

	if (watches) {
		watched = watchFolders({
			paths,
			changed: (key) => {
				hear(dirty.size < mostDirty ? key : everything);
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
			hear(everything);
			lookIn(times.debounce);
		},
		close: () => {
			isClosed = true;
			clearTimeout(timer);
			watched?.close();
		},
	};
}
