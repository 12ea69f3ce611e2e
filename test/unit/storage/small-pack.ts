import {parseArticle} from '../../../source/corpus/parse.ts';
import {mentionsFound} from '../../../source/library.ts';
import {withLanguage} from '../../../source/library-first.ts';
import {createPackBuilder} from '../../../source/packs/pack-builder.ts';
import type {Listed, Pack, StoredPack} from '../../../source/packs/types.ts';

/** "Prime Minister Narendra Modi met Rahul Gandhi in Delhi." */
const text = 'प्रधानमंत्री नरेंद्र मोदी ने दिल्ली में कांग्रेस नेता राहुल गांधी से मुलाकात की।';

/** A pack of one article, of that text so many times. */
export async function packOf(id: string, count = 1): Promise<Pack> {
	const builder = createPackBuilder();
	const known = await withLanguage(
		parseArticle({id, path: `news/${id}`, text: text.repeat(count)}),
	);
	builder.addFile(
		{path: `news/${id}`, key: `/news/${id}`, id, size: 7, modifiedMs: 1.5, problems: []},
		[{...known, mentions: mentionsFound(known, undefined), place: {kept: 3}}],
	);
	return builder.finish();
}

/** With its lists, which may be read part by part. */
export function withLists(pack: StoredPack): Pack {
	const items = <Item>(list: Listed<Item>) =>
		Array.from({length: list.length}, (_, index) => list.at(index) as Item);
	return {...pack, files: items(pack.files), articles: items(pack.articles)};
}
