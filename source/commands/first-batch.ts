import {readCorpus} from '../corpus/load.ts';
import type {ArticleId, ReadOptions} from '../corpus/types.ts';
import {firstMessages} from '../library-first.ts';
import type {Message} from '../state/types.ts';

/**
 * What the first frame shows: the first files of the folder. A thread of its own takes longer to start
 * than these take to read, so the main thread reads them; the worker reads them again with the others.
 */
export async function firstBatch(
	paths: readonly string[],
	options: ReadOptions,
	wanted?: ArticleId,
): Promise<readonly Message[]> {
	const maxFileSize = Math.min(options.maxFileSize ?? largestFile, largestFile);
	for await (const {articles, problems} of readCorpus(paths, {...options, maxFileSize})) {
		// The worker reads what is too large for here, and tells the problems that stay.
		const known = problems.filter(({kind}) => kind !== 'too-large');
		if (articles.length > 0) return firstMessages(articles, known, wanted);
	}
	return [];
}

/** Bytes; larger files would hold the first frame up. */
const largestFile = 2 ** 20;
