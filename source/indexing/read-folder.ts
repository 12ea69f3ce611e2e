import {statSync} from 'node:fs';
import {uniqueIds} from '../corpus/article-names.ts';
import {placesOf} from '../corpus/load.ts';
import type {CorpusProblem, ReadOptions} from '../corpus/types.ts';
import {fileKey} from '../pack-files.ts';
import {createTexts} from '../packs/texts.ts';
import type {PackedFile} from '../packs/types.ts';
import {inSlices} from '../search/slices.ts';
import type {IndexCache} from '../storage/index-cache.ts';
import {createFolder, type Folder} from './folder.ts';
import {keeping} from './keeping.ts';
import {type KeptTexts, keptTexts} from './kept-texts.ts';
import {readHere} from './read-here.ts';
import {type Batch, readerPool} from './reader-pool.ts';
import type {FilePlace, ReadingHooks} from './types.ts';

export type ReadingOptions = {
	readonly paths: readonly string[];
	readonly read: ReadOptions;
	/** Bytes of texts that are held in memory. */
	readonly textBudget: number;
	readonly threads: number;
	/** Opened when it is known how much there is to read; `undefined` goes without. */
	readonly openCache: (files: number) => Promise<IndexCache | undefined>;
	readonly hooks: ReadingHooks;
};

/**
 * Reads everything under the paths: what a cache knows is taken from there, the rest is read by threads, or
 * by this one where it is little. `added` of the hooks is told whenever there is more.
 */
export async function readFolder(options: ReadingOptions): Promise<Folder> {
	const {read, textBudget, hooks} = options;
	const uniqueId = uniqueIds();
	const problems: CorpusProblem[] = [];
	const places = await walked(options, uniqueId, problems);
	const cache = await options.openCache(places.size);
	const changed = new Set<string>();
	const texts = keptTexts({
		cache,
		budget: textBudget,
		hooks,
		onChanged: (path) => {
			if (changed.has(path)) return;
			changed.add(path);
			const message = 'has changed since it was read: start again to read it anew';
			folder.problems.push({path, kind: 'damaged', message});
		},
	});
	const folder = createFolder({
		texts: createTexts(textBudget, texts.read),
		uniqueId,
		cache,
		hooks,
	});
	folder.problems.push(...problems);
	hooks.began(folder, places.size);
	const isWorn = cache !== undefined && (await takeCached(cache, {folder, places, hooks, texts}));
	const left = [...places.values()];
	const hasModel =
		left.length <= smallFolder
			? await readHere(left, {read, folder, hooks, texts})
			: await readByThreads(left, {...options, folder, texts});
	if (cache !== undefined && hasModel && texts.areAllKept() && !hooks.isStopped()) {
		keeping(hooks, () => compact(cache, folder, isWorn));
	}
	return folder;
}

/** Threads take longer to start than so many files to read. */
const smallFolder = 200;

async function walked(
	{paths, read}: Pick<ReadingOptions, 'paths' | 'read'>,
	uniqueId: (id: string) => string,
	problems: CorpusProblem[],
): Promise<Map<string, FilePlace>> {
	const places = new Map<string, FilePlace>();
	for await (const part of placesOf(paths, read)) {
		for (const place of part) {
			if ('kind' in place) problems.push(place);
			else places.set(fileKey(place.file), {...place, id: uniqueId(place.id)});
		}
	}
	return places;
}

type Known = {
	readonly folder: Folder;
	/** What is still to be read; what the cache has leaves it. */
	readonly places: Map<string, FilePlace>;
	readonly hooks: ReadingHooks;
	readonly texts: KeptTexts;
};

/** Whether much of a pack is gone by now. */
async function takeCached(
	cache: IndexCache,
	{folder, places, hooks, texts}: Known,
): Promise<boolean> {
	let isWorn = false;
	for (const id of packsOf(cache, hooks)) {
		let live = 0;
		const placeOf = (file: PackedFile): FilePlace | undefined => {
			const place = places.get(file.key);
			if (place === undefined || !isUnchanged(place, file)) return undefined;
			places.delete(file.key);
			live += 1;
			return place;
		};
		try {
			const pack = cache.pack(id);
			await inSlices(folder.add(pack, placeOf), hooks.pause);
			isWorn ||= live * 2 < pack.files.length;
		} catch (error) {
			hooks.told(`a part of the cache was damaged and is built anew (${String(error)})`);
			if (!isRemoved(cache, id)) {
				texts.lose();
				break;
			}
		}
		await hooks.added(folder, false);
		if (hooks.isStopped()) break;
	}
	return isWorn;
}

/** None where the file cannot even tell: it is made anew. */
function packsOf(cache: IndexCache, hooks: Pick<ReadingHooks, 'told'>): readonly number[] {
	try {
		return cache.packs();
	} catch (error) {
		hooks.told(`the cache was damaged and is built anew (${String(error)})`);
		keeping(hooks, cache.discard);
		return [];
	}
}

/** Where not even that can be done, all of the cache goes. */
function isRemoved(cache: IndexCache, id: number): boolean {
	try {
		cache.remove([id]);
		return true;
	} catch {
		keeping({told: () => {}}, cache.discard);
		return false;
	}
}

function isUnchanged({file}: FilePlace, {size, modifiedMs}: PackedFile): boolean {
	const name = typeof file === 'string' ? file : Buffer.from(file);
	const found = statSync(name, {throwIfNoEntry: false});
	return found !== undefined && found.size === size && found.mtimeMs === modifiedMs;
}

/** Whether all was read with the model of names. */
async function readByThreads(
	left: readonly FilePlace[],
	options: ReadingOptions & {
		readonly folder: Folder;
		readonly texts: KeptTexts;
	},
): Promise<boolean> {
	const {hooks, folder, texts, threads, read} = options;
	let hasModel = true;
	let next = 0;
	const take = async (batch: Batch): Promise<void> => {
		const {places, pack, error} = batch;
		if (pack === undefined) {
			for (const {path} of places) {
				const message = `cannot be read (the thread that read it ended: ${error})`;
				folder.problems.push({path, kind: 'unreadable', message});
			}
			return;
		}
		hasModel &&= batch.hasModel;
		const kept = await texts.takeFrom(pack, batch.hasModel);
		const byKey = new Map(places.map((place) => [fileKey(place.file), place]));
		await inSlices(
			folder.add(kept, ({key}) => byKey.get(key)),
			hooks.pause,
		);
		await hooks.added(folder, true);
	};
	const pool = readerPool({
		threads,
		options: read,
		next: () => {
			if (next >= left.length || hooks.isStopped()) return undefined;
			next += filesPerBatch;
			return left.slice(next - filesPerBatch, next);
		},
		take,
	});
	hooks.onStop(pool.stop);
	await pool.done;
	return hasModel;
}

const filesPerBatch = 128;

/** Many packs are read more slowly than one, whose words need not be brought together. */
function compact(cache: IndexCache, folder: Folder, isWorn: boolean): void {
	const articles = cache.sizes();
	const [largest = 0, ...others] = articles.toSorted((one, other) => other - one);
	const rest = others.reduce((sum, size) => sum + size, 0);
	if (isWorn || rest * 10 > largest) cache.replace(folder.pack());
}
