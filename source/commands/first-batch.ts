import {readCorpus} from '../corpus/load.ts';
import {firstMessages} from '../library-first.ts';
import type {Message} from '../state/types.ts';

/**
 * What the first frame shows: the first files of the folder. A thread of its own takes longer to start
 * than these take to read, so the main thread reads them; the worker reads them again with the others.
 */
export async function firstBatch(paths: readonly string[]): Promise<readonly Message[]> {
	for await (const {articles, problems} of readCorpus(paths)) {
		if (articles.length > 0) return firstMessages(articles, problems);
	}
	return [];
}
