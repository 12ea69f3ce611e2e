import type {CorpusProblem, ReadOptions} from '../corpus/types.ts';
import {fileKey} from '../pack-files.ts';
import {inSlices} from '../search/slices.ts';
import {collectGarbage} from './collect.ts';
import type {Folder} from './folder.ts';
import type {KeptTexts} from './kept-texts.ts';
import {type Batch, readerPool} from './reader-pool.ts';
import type {Reader} from './start-reader.ts';
import type {FilePlace, ReadingHooks} from './types.ts';

export type ReadersOptions = {
	readonly read: ReadOptions;
	readonly readers: number;
	readonly folder: Folder;
	readonly texts: KeptTexts;
	readonly hooks: ReadingHooks;
	/** The next reading tries again. */
	readonly failed: (problem: CorpusProblem) => void;
	/** Where readers were started already. */
	readonly start?: () => Reader;
};

/** Reads many files side by side. Whether all was read with the model of names. */
export async function readByProcesses(
	left: readonly FilePlace[],
	{read, readers, folder, texts, hooks, failed, start}: ReadersOptions,
): Promise<boolean> {
	let hasModel = true;
	let next = 0;
	/** The first files stand on the screen, and stay there: what comes before them is not listed yet. */
	let hasFirst = folder.articles.size > 0;
	const take = async (batch: Batch): Promise<void> => {
		const {places, pack, error} = batch;
		hasFirst ||= places[0] === left[0];
		if (pack === undefined) {
			for (const {path} of places) {
				const message = `cannot be read (the process that read it ended: ${error})`;
				failed({path, kind: 'unreadable', message});
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
		if (hasFirst) await hooks.added(folder, true);
		if (hasFirst && hooks.isStopped()) pool.stop();
	};
	const pool = readerPool({
		readers,
		options: read,
		next: () => {
			const isBegun = next > 0 || hasFirst;
			if (next >= left.length || (isBegun && hooks.isStopped())) return undefined;
			const batch = left.slice(next, next + batchSize(left.length - next, readers));
			next += batch.length;
			return batch;
		},
		take,
		...(start && {start}),
	});
	hooks.onStop(() => {
		if (hasFirst) pool.stop();
	});
	await pool.done;
	// What reading left would stand beside the index that is made next.
	collectGarbage();
	return hasModel;
}

/**
 * Files of the next batch where so many are left: fewer towards the end, so that no reader is at its last ones long after the
 * others have ended. Each has two batches at a time.
 */
export function batchSize(left: number, readers: number): number {
	return Math.min(mostFiles, Math.max(fewestFiles, Math.ceil(left / (2 * readers))));
}

const mostFiles = 128;
const fewestFiles = 16;
