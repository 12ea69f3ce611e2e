import {readFileSync} from 'node:fs';
import {availableParallelism, totalmem} from 'node:os';
import {join, resolve} from 'node:path';
import process from 'node:process';
import {corpusName} from '../storage/corpus-folder.ts';
import {cacheFolder} from '../storage/paths.ts';
import {sha256} from '../storage/sha-256.ts';
import type {IndexSettings} from '../worker-types.ts';
import type {Flags} from './command-types.ts';

/** How the flags want a folder read and kept. */
export async function indexSettings(
	{memory, cache, cacheDir, read}: Flags,
	paths: readonly string[],
): Promise<IndexSettings> {
	const settings = {
		textBudget: memory ?? usualMemory(),
		readers: availableParallelism(),
		version: indexVersion(),
	};
	// What stood on standard input stands nowhere the next time.
	if (!cache || read.input !== undefined) return settings;
	const folder = cacheDir === undefined ? cacheFolder(process.env) : resolve(cacheDir);
	const name = await corpusName(paths);
	// Files are not the same articles when they are read in another way.
	const how = JSON.stringify([read.encoding, read.fields, read.maxFileSize]);
	const isUsual = Object.keys(read).length === 0;
	const end = isUsual ? '' : `-${sha256(how).slice(0, 8)}`;
	return {...settings, cacheFile: join(folder, `${name}${end}.sqlite`)};
}

/** A hundredth of the machine's memory, so that a small one has room for the index. */
function usualMemory(): number {
	return Math.min(largestMemory, Math.max(smallestMemory, Math.floor(totalmem() / 100)));
}

const smallestMemory = 16 * 2 ** 20;
const largestMemory = 128 * 2 ** 20;

/** The build writes it beside the program: a hash of all that has a say in what is read and found. */
function indexVersion(): string {
	try {
		return readFileSync(new URL('./index-version.txt', import.meta.url), 'utf8');
	} catch {
		return 'not built';
	}
}
