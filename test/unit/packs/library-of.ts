import type {Article} from '../../../source/corpus/types.ts';
import {createFolder} from '../../../source/indexing/folder.ts';
import {type Library, mentionsFound} from '../../../source/library.ts';
import {withLanguage} from '../../../source/library-first.ts';
import {createPackBuilder} from '../../../source/packs/pack-builder.ts';
import {createTexts} from '../../../source/packs/texts.ts';
import {finished} from '../../../source/search/slices.ts';

/** A library of articles that went through a pack each, in the other order. */
export async function libraryOf(articles: readonly Article[]): Promise<Library> {
	const texts = createTexts(0, (place) =>
		'kept' in place ? (articles[place.kept]?.text ?? '') : '',
	);
	const hooks = {told: () => {}, isStopped: () => false};
	const folder = createFolder({texts, taken: new Set(), cache: undefined, hooks});
	for (const [kept, article] of [...articles.entries()].reverse()) {
		const builder = createPackBuilder();
		const {id, path} = article;
		const known = await withLanguage(article);
		builder.addFile({path, key: path, id, problems: []}, [
			{...known, mentions: mentionsFound(known, undefined), place: {kept}},
		]);
		finished(folder.add(builder.finish(), () => ({id, path, file: path})));
	}
	return finished(folder.library({edits: [], isWhole: true}));
}
