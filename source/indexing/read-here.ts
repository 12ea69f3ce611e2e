import {readPlace} from '../corpus/load.ts';
import type {CorpusProblem, ReadOptions} from '../corpus/types.ts';
import {withLanguage} from '../library-first.ts';
import type {LanguageArticle} from '../library-heads.ts';
import {packKnown, type ReadPlace} from '../pack-files.ts';
import {createPackBuilder} from '../packs/pack-builder.ts';
import {inSlices} from '../search/slices.ts';
import type {Folder} from './folder.ts';
import type {KeptTexts} from './kept-texts.ts';
import type {FilePlace, ReadingHooks} from './types.ts';

type HereOptions = {
	readonly read: ReadOptions;
	readonly folder: Folder;
	readonly hooks: ReadingHooks;
	readonly texts: KeptTexts;
};

/** Reads a few files on this thread: first all of them, for the list, then what is in them. Whether that was with the model of names. */
export async function readHere(
	places: readonly FilePlace[],
	{read, folder, hooks, texts}: HereOptions,
): Promise<boolean> {
	const files: (ReadPlace & {readonly articles: readonly LanguageArticle[]})[] = [];
	for (let start = 0; start < places.length; start += atOnce) {
		const part = places.slice(start, start + atOnce);
		const reads = await Promise.all(part.map((place) => readPlace(place, read)));
		for (const [index, each] of reads.entries()) {
			const place = part[index] as FilePlace;
			const articles = await Promise.all(each.articles.map(withLanguage));
			files.push({place, read: each, articles});
		}
	}
	const problems: CorpusProblem[] = files.flatMap((file) => file.read.problems);
	await hooks.listed(
		files.flatMap(({articles}) => articles),
		problems,
	);
	const builder = createPackBuilder();
	for (const file of files) {
		packKnown(builder, file, file.articles, hooks.tagger());
		await hooks.pause();
		if (hooks.isStopped()) return false;
	}
	// Where all is known from before, its weights are not read for nothing.
	const hasModel = files.length === 0 || hooks.tagger() !== undefined;
	const pack = await texts.takeFrom(builder.finish(), hasModel);
	const byKey = new Map(places.map((place) => [place.id, place]));
	await inSlices(
		folder.add(pack, ({id}) => byKey.get(id)),
		hooks.pause,
	);
	for (const article of files.flatMap(({articles}) => articles)) {
		folder.keepText(article.article.id, article.article.text);
	}
	await hooks.added(folder, false);
	return hasModel;
}

/** Files open at one time. */
const atOnce = 16;
