import {uniqueIds} from '../corpus/article-names.ts';
import {placesOf} from '../corpus/load.ts';
import type {CorpusProblem, ReadOptions} from '../corpus/types.ts';
import {fileKey} from '../pack-files.ts';
import {createTexts} from '../packs/texts.ts';
import type {PackedFile} from '../packs/types.ts';
import {inSlices} from '../search/slices.ts';
import type {IndexCache} from '../storage/index-cache.ts';
import {collectYoung} from './collect.ts';
import {type ColumnsBeside, columnsBeside} from './columns-beside.ts';
import {type EarlyReaders, earlyReaders} from './early-readers.ts';
import {createFolder, type Folder} from './folder.ts';
import {keeping} from './keeping.ts';
import {type KeptTexts, keptTexts} from './kept-texts.ts';
import {isUnchanged, readPlaces} from './places.ts';
import {type Changes, type RescanOptions, rescan} from './rescan.ts';
import type {FilePlace, ReadingHooks} from './types.ts';

export type ReadingOptions = {
	readonly paths: readonly string[];
	readonly read: ReadOptions;
	/** Bytes of texts that are held in memory. */
	readonly textBudget: number;
	readonly readers: number;
	/** Whether a cache may know the folder; where none does, readers start while it is walked. */
	readonly isCached: boolean;
	/** Opened when it is known how much there is to read, or before where there may be one; `undefined` goes without. */
	readonly openCache: (files: number) => Promise<IndexCache | undefined>;
	readonly hooks: ReadingHooks;
};

/** A folder that can be read again. */
export type LivingFolder = Folder & {
	/** Whether all that was read now was read with the model of names. */
	readonly hasModel: boolean;
	/** Reads what is new or has changed since, and leaves out what is gone. One at a time. */
	readonly rescan: (options: RescanOptions) => Promise<Changes>;
};

/**
 * Reads everything under the paths: what a cache knows is taken from there, the rest is read by processes, or
 * by this one where it is little. `added` of the hooks is told whenever there is more.
 */
export async function readFolder(options: ReadingOptions): Promise<LivingFolder> {
	const early = earlyReaders(options.readers);
	try {
		return await readWith(early, options);
	} finally {
		early.end();
	}
}

async function readWith(early: EarlyReaders, options: ReadingOptions): Promise<LivingFolder> {
	const {paths, read, textBudget, hooks} = options;
	const beside = columnsBeside();
	const known = options.isCached ? await options.openCache(0) : undefined;
	known?.readAhead('pack', beside.fill);
	const taken = new Set<string>();
	const uniqueId = uniqueIds(taken);
	const passing = new Set<CorpusProblem>();
	const lost = new Set<number>();
	const places = new Map<string, FilePlace>();
	// Part by part: to wait for each file took some microseconds more.
	for await (const part of placesOf(paths, read)) {
		for (const place of part) {
			if ('kind' in place) passing.add(place);
			else places.set(fileKey(place.file), {...place, id: uniqueId(place.id)});
		}
		if (places.size > largeFolder && !options.isCached) early.begin();
	}
	const cache = options.isCached ? known : await options.openCache(places.size);
	const failed = (problem: CorpusProblem): void => {
		passing.add(problem);
		folder.problems.push(problem);
	};
	const texts = keptTexts({
		cache,
		budget: textBudget,
		hooks,
		onChanged: (path) => {
			if ([...passing].some((each) => each.path === path)) return;
			failed({path, kind: 'damaged', message: changedMessage});
		},
		onLost: (kept) => {
			lost.add(kept);
			if (hooks.lost !== undefined) return hooks.lost();
			const message = 'is gone from the cache: start again to read it anew';
			if (lost.size === 1) failed({path: 'a text', kind: 'damaged', message});
		},
	});
	const folder = createFolder({texts: createTexts(textBudget, texts.read), taken, cache, hooks});
	folder.problems.push(...passing);
	hooks.began(folder, places.size);
	const isWorn =
		cache !== undefined && (await takeCached(cache, {folder, places, hooks, texts, beside}));
	beside.end();
	const reading = {...options, folder, texts, failed};
	const hasModel = await readPlaces([...places.values()], {...reading, start: early.take});
	if (cache !== undefined && hasModel && texts.areAllKept() && !hooks.isStopped()) {
		folder.owe(() => keeping(hooks, () => compact(cache, folder, isWorn)));
	}
	const held = {uniqueId, taken, passing, lost, looks: new Map()};
	return {...folder, hasModel, rescan: (asked) => rescan({...reading, paths, ...held, ...asked})};
}

/** Files. Smaller ones are walked before a reader could start. */
const largeFolder = 2000;

const changedMessage =
	'has changed since it was read: in the browser R reads it anew, else start again';

type Known = {
	readonly folder: Folder;
	/** What is still to be read; what the cache has leaves it. */
	readonly places: Map<string, FilePlace>;
	readonly hooks: ReadingHooks;
	readonly texts: KeptTexts;
	readonly beside: ColumnsBeside;
};

/** Whether much of a pack is gone by now. */
async function takeCached(
	cache: IndexCache,
	{folder, places, hooks, texts, beside}: Known,
): Promise<boolean> {
	let isWorn = false;
	let isChanged = false;
	for (const id of packsOf(cache, hooks)) {
		let live = 0;
		const placeOf = (file: PackedFile): FilePlace | undefined => {
			const place = places.get(file.key);
			if (place === undefined || !isUnchanged(place, file)) {
				isChanged = true;
				return undefined;
			}
			places.delete(file.key);
			live += 1;
			// What was worked out is of these very files.
			if (places.size === 0 && !isChanged) cache.readAhead('derived', beside.fill);
			return place;
		};
		try {
			const pack = cache.pack(id, collectYoung);
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

/** Many packs are read more slowly than one, whose words need not be brought together. */
function compact(cache: IndexCache, folder: Folder, isWorn: boolean): void {
	const articles = cache.sizes();
	const [largest = 0, ...others] = articles.toSorted((one, other) => other - one);
	const rest = others.reduce((sum, size) => sum + size, 0);
	if (isWorn || rest * 10 > largest) cache.replace(folder.pack());
}
