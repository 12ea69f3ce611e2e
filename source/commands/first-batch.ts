import {join} from 'node:path';
import {readCorpus} from '../corpus/load.ts';
import type {Article, ArticleId, ReadOptions} from '../corpus/types.ts';
import {firstMessages} from '../library-first.ts';
import type {Message} from '../state/types.ts';

/**
 * What the first frame shows: the first files of the folder, and `wanted`, where the last run ended. A thread
 * of its own takes longer to start than these take to read, so the main thread reads them; the worker reads
 * them again with the others.
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
		if (articles.length === 0) continue;
		const shown =
			wanted === undefined
				? undefined
				: (articles.find(({id}) => id === wanted) ??
					(await articleBelow(paths, {...options, maxFileSize}, wanted)));
		return firstMessages(articles, known, shown);
	}
	return [];
}

/** Bytes; larger files would hold the first frame up. */
const largestFile = 2 ** 20;

/** An article that is a file of its own in the one folder that is read; `undefined` for others, which take longer to find. */
async function articleBelow(
	paths: readonly string[],
	options: ReadOptions,
	id: ArticleId,
): Promise<Article | undefined> {
	const [folder] = paths;
	if (folder === undefined || paths.length > 1) return undefined;
	for await (const {articles} of readCorpus([join(folder, id)], options)) {
		const [article] = articles;
		return article !== undefined && articles.length === 1 ? {...article, id} : undefined;
	}
	return undefined;
}
