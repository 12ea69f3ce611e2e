import {realpath} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {sha256} from './sha-256.ts';

/**
 * Where the reader's own work on a corpus is kept: `folders/<name>-<hash>` below the state folder, by the
 * real paths of what was opened, so that a link or another working directory leads to the same work.
 */
export async function corpusFolder(
	state: string | undefined,
	paths: readonly string[],
): Promise<string | undefined> {
	return state === undefined ? undefined : join(state, 'folders', await corpusName(paths));
}

/** The name of a folder and a hash of all real paths: what is kept of a corpus is found by it. */
export async function corpusName(paths: readonly string[]): Promise<string> {
	const real = await Promise.all(paths.map((path) => realpath(path).catch(() => resolve(path))));
	const own = [...new Set(real)].sort();
	const hash = sha256(own.join('\n')).slice(0, hashLength);
	const name = basename(own[0] ?? '').replaceAll(/[^\p{L}\p{M}\p{N}._\-]/gv, '-');
	return `${[...name].slice(0, nameLength).join('')}-${hash}`;
}

/** Of hexadecimal digits: 64 bits tell any number of folders apart. */
const hashLength = 16;
/** So that the name stays under 255 bytes in any script. */
const nameLength = 40;
