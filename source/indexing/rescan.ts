import {placesOf} from '../corpus/load.ts';
import type {ArticleId, CorpusProblem} from '../corpus/types.ts';
import type {FolderSeen, Place} from '../corpus/walk.ts';
import {fileKey} from '../pack-files.ts';
import {keepOnly} from './folder.ts';
import {readPlaces, statOf} from './places.ts';
import type {ReadersOptions} from './read-by-processes.ts';
import type {FilePlace} from './types.ts';

/** What a folder has that it had not, by the ids of its articles. */
export type Changes = {
	readonly added: readonly ArticleId[];
	readonly changed: readonly ArticleId[];
	readonly gone: readonly ArticleId[];
	/** The list of problems is another one. */
	readonly hasOtherProblems: boolean;
	/** Files that may be half written: to be looked at again soon. */
	readonly unsettled: ReadonlySet<string>;
};

/** What a file looks like from outside. */
export type FileLook = NonNullable<ReturnType<typeof statOf>>;

export type RescanOptions = {
	/** Keys of the files that may have changed; all where it is absent. New and deleted ones are always found. */
	readonly suspects?: ReadonlySet<string>;
	/** What could not be opened is tried again though it looks the same. */
	readonly isThorough?: boolean;
	/** Whether nobody writes to a file any more. */
	readonly isSettled?: (key: string, look: FileLook) => boolean;
	/** Told each folder before it is read. */
	readonly folderSeen?: FolderSeen;
	/** So many files are to be read. */
	readonly began?: (files: number) => void;
	/** Some of them were. */
	readonly added?: () => void;
};

export function hasChanges({added, changed, gone, hasOtherProblems}: Changes): boolean {
	return added.length + changed.length + gone.length > 0 || hasOtherProblems;
}

type Rescan = RescanOptions &
	ReadersOptions & {
		readonly paths: readonly string[];
		readonly uniqueId: (id: string) => string;
		readonly taken: Set<string>;
		/** Problems of the last walk and of files that no reader could read. */
		readonly passing: Set<CorpusProblem>;
		/** Numbers of texts that were kept and are gone. */
		readonly lost: Set<number>;
		/** What files looked like when they were read again: some could not be opened. */
		readonly looks: Map<string, FileLook>;
	};

/**
 * Walks the paths again and reads what is new or changed: some 10 µs for each file that is there. What was read
 * stays listed until what takes its place is there.
 */
export async function rescan(options: Rescan): Promise<Changes> {
	const {folder, hooks, passing, uniqueId, taken} = options;
	const before = new Set(passing);
	const [found, problems] = await walkedAgain(options);
	const gone = new Set([...folder.files.keys()].filter((key) => !found.has(key)));
	const {changed, unsettled} = changedPlaces(found, options);
	const owned = folder.articlesOf(new Set([...gone, ...changed.keys()]));
	const had = new Set([...owned.values()].flat());
	for (const key of gone) folder.drop(key, owned.get(key) ?? []);
	keepOnly(folder.problems, (problem) => !before.has(problem));
	passing.clear();
	for (const problem of problems) {
		passing.add(problem);
		folder.problems.push(problem);
	}
	const places = Array.from(changed, ([key, place]): FilePlace => {
		const known = folder.files.get(key);
		return {...place, id: known?.id ?? uniqueId(place.id)};
	});
	options.began?.(places.length);
	const replacing = replacingFolder(options, owned);
	const quiet = {...hooks, listed: () => {}, added: () => options.added?.()};
	if (places.length > 0) await readPlaces(places, {...options, folder: replacing, hooks: quiet});
	// What could not be read after all may have its name another time.
	for (const {file, id} of places) if (!folder.files.has(fileKey(file))) taken.delete(id);
	const hasOtherProblems = !isSame(before, passing);
	return {...differences(had, changed, options), hasOtherProblems, unsettled};
}

async function walkedAgain({
	paths,
	read,
	folderSeen,
}: Rescan): Promise<readonly [Map<string, FilePlace>, readonly CorpusProblem[]]> {
	const found = new Map<string, FilePlace>();
	const problems: CorpusProblem[] = [];
	for await (const part of placesOf(paths, read, folderSeen)) {
		for (const place of part) {
			if (isProblem(place)) problems.push(place);
			else found.set(fileKey(place.file), place);
		}
	}
	return [found, problems];
}

function isProblem(place: Place): place is CorpusProblem {
	return 'kind' in place;
}

/** New files, and those that look otherwise than when they were read. */
function changedPlaces(
	found: ReadonlyMap<string, FilePlace>,
	options: Rescan,
): {readonly changed: ReadonlyMap<string, FilePlace>; readonly unsettled: ReadonlySet<string>} {
	const {folder, looks, lost, isSettled = () => true} = options;
	const changed = new Map<string, FilePlace>();
	const unsettled = new Set<string>();
	const textless: ReadonlySet<string> = lost.size === 0 ? new Set() : folder.keysOf(lost);
	lost.clear();
	for (const [key, place] of found) {
		if (textless.has(key)) {
			changed.set(key, place);
			continue;
		}
		const look = newLook(key, place, options);
		if (look === undefined) continue;
		if (isSettled(key, look)) {
			changed.set(key, place);
			looks.set(key, look);
		} else unsettled.add(key);
	}
	return {changed, unsettled};
}

/** What a file looks like, if that is not what it was read as. */
function newLook(
	key: string,
	place: FilePlace,
	{folder, looks, suspects, isThorough = false}: Rescan,
): FileLook | undefined {
	const known = folder.files.get(key);
	const isSuspect = suspects?.has(key);
	if (known !== undefined && isSuspect === false) return undefined;
	const look = statOf(place.file);
	if (look === undefined || (known !== undefined && looksAs(known, look))) return undefined;
	const isTriedAgain = isThorough || known === undefined || isSuspect === true;
	return !isTriedAgain && looksAs(looks.get(key), look) ? undefined : look;
}

function looksAs(known: Partial<FileLook> | undefined, {size, modifiedMs}: FileLook): boolean {
	return known?.size === size && known?.modifiedMs === modifiedMs;
}

/** A file that is read again takes the place of what it was. */
function replacingFolder(
	{folder}: Rescan,
	owned: ReadonlyMap<string, readonly ArticleId[]>,
): Rescan['folder'] {
	return {
		...folder,
		add: (pack, placeOf) =>
			folder.add(pack, (file) => {
				const place = placeOf(file);
				if (place !== undefined) folder.drop(file.key, owned.get(file.key) ?? []);
				return place;
			}),
	};
}

function differences(
	had: ReadonlySet<ArticleId>,
	changed: ReadonlyMap<string, FilePlace>,
	{folder}: Rescan,
): Pick<Changes, 'added' | 'changed' | 'gone'> {
	const has = new Set([...folder.articlesOf(new Set(changed.keys())).values()].flat());
	return {
		added: [...has].filter((id) => !had.has(id)),
		changed: [...has].filter((id) => had.has(id)),
		gone: [...had].filter((id) => !has.has(id)),
	};
}

function isSame(one: ReadonlySet<CorpusProblem>, other: ReadonlySet<CorpusProblem>): boolean {
	const text = (problems: ReadonlySet<CorpusProblem>): string => JSON.stringify([...problems]);
	return text(one) === text(other);
}
