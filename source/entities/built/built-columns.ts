import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type ColumnGroup, readColumns} from '../../text/column-file.ts';
import {NotWholeError} from '../../text/not-whole.ts';

/** What the build made of the word lists, beside the bundle. */
export const builtFile = 'words.bin';

let read: ColumnGroup | undefined;

/**
 * What a function of this folder returned when the program was built, in whose place this is asked in the bundle: some milliseconds
 * where the lists take a quarter of a second. Throws a `NotWholeError` where the file is missing or cut short.
 */
export function builtColumns(name: string): ColumnGroup {
	read ??= readBuilt(fileURLToPath(new URL(builtFile, import.meta.url)));
	return read[name] as ColumnGroup;
}

function readBuilt(path: string): ColumnGroup {
	try {
		return readColumns(readFileSync(path));
	} catch (cause) {
		throw new NotWholeError(path, cause);
	}
}
