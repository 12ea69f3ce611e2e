import {existsSync} from 'node:fs';
import {type IndexCache, openIndexCache} from '../storage/index-cache.ts';
import type {IndexSettings} from '../worker-types.ts';

/** The cache of a folder of so many files: a small one is read sooner than a cache is opened. */
export async function openCache(
	{cacheFile, makesCache = false, version}: IndexSettings,
	files: number,
	told: (sentence: string) => void,
): Promise<IndexCache | undefined> {
	if (cacheFile === undefined) return undefined;
	if (!makesCache && files < worthCaching && !existsSync(cacheFile)) return undefined;
	const {cache, problem} = await openIndexCache(cacheFile, version);
	if (problem !== undefined) told(problem);
	return cache;
}

/** Whether there is a cache of the folder: perhaps a damaged one, or one of another version. */
export function mayBeCached({cacheFile}: IndexSettings): boolean {
	return cacheFile !== undefined && existsSync(cacheFile);
}

const worthCaching = 200;
