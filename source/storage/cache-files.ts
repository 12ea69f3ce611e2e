import {readdirSync, rmSync, statSync} from 'node:fs';
import {basename, dirname} from 'node:path';

/*
 * The files of a cache: a database, and columns beside it, of which it knows the ends of their names.
 */

export function columnPath(file: string, end: string): string {
	return `${file}${between}${end}`;
}

const between = '-columns-';

/** The ends of those that there are. */
function columnEnds(file: string): readonly string[] {
	const start = basename(file) + between;
	const names = readdirSync(dirname(file)).filter((name) => name.startsWith(start));
	return names.map((name) => name.slice(start.length));
}

export function removeColumns(file: string, isKept: (end: string) => boolean = () => false): void {
	for (const end of columnEnds(file)) {
		if (isKept(end)) continue;
		try {
			rmSync(columnPath(file, end));
		} catch {
			// Windows deletes no file that somebody reads: then the next one who opens the cache does.
		}
	}
}

export function removeCache(file: string): void {
	for (const end of ['', '-journal']) rmSync(file + end, {force: true});
	removeColumns(file);
}

/** What a cache takes on the disk; 0 where there is none. */
export function bytesOfCache(file: string): number {
	const sizeOf = (path: string): number => statSync(path, {throwIfNoEntry: false})?.size ?? 0;
	try {
		const columns = columnEnds(file).map((end) => columnPath(file, end));
		return [file, ...columns].reduce((sum, path) => sum + sizeOf(path), 0);
	} catch {
		return 0;
	}
}
