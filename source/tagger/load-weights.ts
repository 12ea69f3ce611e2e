import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createTagger} from './tagger.ts';
import type {LoadedTagger} from './types.ts';
import {readWeights} from './weights-file.ts';

/** Where the weights stand, in the source as in the built program: beside the module that asks. */
const shippedWeights = fileURLToPath(new URL('weights/names.bin', import.meta.url));

/** Reads the weights that come with the program, or others: some 20 ms. Never throws. */
export function loadTagger(path: string = shippedWeights): LoadedTagger {
	try {
		return {path, tagger: createTagger(readWeights(readFileSync(path)))};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {path, problem: `the model of names cannot be used, rules alone find them: ${reason}`};
	}
}
