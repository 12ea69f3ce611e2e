import {closeSync, existsSync, openSync, readFileSync, readSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type ReadBytes, readFilled} from './filled-weights.ts';
import {createTagger} from './tagger.ts';
import type {LoadedTagger, Tagger} from './types.ts';
import {readWeights} from './weights-file.ts';

/** In the source, as training writes them. */
const trainedWeights = fileURLToPath(new URL('weights/names.bin', import.meta.url));
/** In the built program, as they are looked up. */
export const filledWeights: string = fileURLToPath(new URL('weights/names.table', import.meta.url));

/**
 * Reads the weights that come with the program, or others: as they are looked up in some 15 ms, as training writes them in 30 to 50.
 * Never throws.
 */
export function loadTagger(path: string = shippedWeights()): LoadedTagger {
	try {
		return {path, tagger: path.endsWith(tableExtension) ? filledTagger(path) : trainedTagger(path)};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {path, problem: `the model of names cannot be used, rules alone find them: ${reason}`};
	}
}

function shippedWeights(): string {
	return existsSync(trainedWeights) ? trainedWeights : filledWeights;
}

const tableExtension = '.table';

function trainedTagger(path: string): Tagger {
	return createTagger(readWeights(readFileSync(path)));
}

function filledTagger(path: string): Tagger {
	const file = openSync(path, 'r');
	const read: ReadBytes = (into, position) => {
		let count = 0;
		for (let got = 1; got > 0; count += got) {
			got = readSync(file, into, count, into.length - count, position + count);
		}
		return count;
	};
	try {
		return createTagger(readFilled(read));
	} finally {
		closeSync(file);
	}
}
