import type {Pack} from '../packs/types.ts';

/** The pack without the texts that it brought: each stands where `numbers` say, in the order of `pack.texts`. */
export function withTexts(pack: Pack, numbers: readonly number[]): Pack {
	if (pack.texts.length === 0) return pack;
	const articles = pack.articles.map((article) => {
		const {place} = article;
		const kept = 'inPack' in place ? numbers[place.inPack] : undefined;
		return kept === undefined ? article : {...article, place: {kept}};
	});
	return {...pack, articles, texts: []};
}
