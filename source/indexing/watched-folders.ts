import {type FSWatcher, watch} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {fileKey} from '../pack-files.ts';

/** The system's own watches, one a folder: it tells of what is directly in it. */
export type WatchedFolders = {
	/** Watches a folder from now on, before anybody reads it. */
	readonly add: (folder: string | Uint8Array) => void;
	/** Leaves out the folders that are not among these any more. */
	readonly keepOnly: (folders: ReadonlySet<string>) => void;
	readonly close: () => void;
};

type WatchedOptions = {
	/** What was named on the command line: it may be deleted and made again. */
	readonly paths: readonly string[];
	/** The key of something in a watched folder: a file, a folder, or what is gone. */
	readonly changed: (key: string) => void;
	/** Not all can be watched: the system has no more watches (ENOSPC), files (EMFILE) or none of this kind. */
	readonly failed: (code: string) => void;
	/** As Node has it; a test gives its own. */
	readonly watchFolder?: typeof watch;
};

/**
 * Node's recursive watching watches every single file on Linux; a watch a folder tells the same and is 500 times
 * as few where 500 files are in each.
 */
export function watchedFolders(options: WatchedOptions): WatchedFolders {
	const {paths, changed, failed, watchFolder = watch} = options;
	const watchers = new Map<string, FSWatcher>();
	const leave = (key: string): void => {
		watchers.get(key)?.close();
		watchers.delete(key);
	};
	/** A folder of the same name that is made again is another one. */
	const leaveAll = (top: string): void => {
		for (const key of watchers.keys()) if (key === top || key.startsWith(`${top}/`)) leave(key);
	};
	const open = (
		key: string,
		folder: string | Uint8Array,
		heard: (event: string, name: Buffer | null) => void,
	): void => {
		if (watchers.has(key)) return;
		try {
			const name = typeof folder === 'string' ? folder : Buffer.from(folder);
			const watcher = watchFolder(name, {encoding: 'buffer', persistent: false}, heard);
			watcher.on('error', () => leave(key));
			watchers.set(key, watcher);
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
			// A folder that is gone or closed is found out by whoever reads it.
			if (!passing.has(code)) failed(code);
		}
	};
	const add: WatchedFolders['add'] = (folder) => {
		const key = fileKey(folder);
		open(key, folder, (event, name) => {
			const inside = name === null ? key : `${key}/${fileKey(exactName(name))}`;
			if (event === 'rename') leaveAll(inside);
			changed(inside);
		});
	};
	for (const path of paths) {
		const whole = resolve(path);
		const [above, own] = [dirname(whole), basename(whole)];
		open(`${above}\n${own}`, above, (event, name) => {
			if (name?.toString() !== own) return;
			if (event === 'rename') leaveAll(whole);
			changed(whole);
		});
	}
	const roots = new Set(watchers.keys());
	return {
		add,
		keepOnly: (folders) => {
			for (const key of watchers.keys()) if (!folders.has(key) && !roots.has(key)) leave(key);
		},
		close: () => {
			for (const key of [...watchers.keys()]) leave(key);
		},
	};
}

/** As `walk.ts` opens it: bytes where it is no UTF-8. */
function exactName(name: Buffer): string | Uint8Array {
	const text = name.toString();
	return text.includes('\uFFFD') ? name : text;
}

const passing: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP']);
