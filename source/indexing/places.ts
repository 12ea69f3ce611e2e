import {statSync} from 'node:fs';
import type {PackedFile} from '../packs/types.ts';
import {type ReadersOptions, readByProcesses} from './read-by-processes.ts';
import {readHere} from './read-here.ts';
import type {FilePlace} from './types.ts';

/** Size and time of a file as they are now; `undefined` where there is none. Some 3 µs. */
export function statOf(
	file: FilePlace['file'],
): Pick<PackedFile, 'size' | 'modifiedMs'> | undefined {
	try {
		const name = typeof file === 'string' ? file : Buffer.from(file);
		const found = statSync(name, {throwIfNoEntry: false});
		return found && {size: found.size, modifiedMs: found.mtimeMs};
	} catch {
		// A folder on the way may not be entered any more.
		return undefined;
	}
}

/** Whether a file is still the one that was read. */
export function isUnchanged({file}: FilePlace, {size, modifiedMs}: PackedFile): boolean {
	const found = statOf(file);
	return found !== undefined && found.size === size && found.modifiedMs === modifiedMs;
}

/** Reads files by processes, or on this one where they are few. Whether that was with the model of names. */
export function readPlaces(
	places: readonly FilePlace[],
	options: ReadersOptions,
): Promise<boolean> {
	return places.length <= smallFolder
		? readHere(places, options)
		: readByProcesses(places, options);
}

/** Threads take longer to start than so many files to read. */
const smallFolder = 200;
