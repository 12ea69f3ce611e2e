import {readAgain} from '../corpus/read-again.ts';
import type {Pack, PackedArticle, TextPlace} from '../packs/types.ts';
import {type IndexCache, openIndexCache} from '../storage/index-cache.ts';

/** The texts that are not in memory: in the files that they came from, or kept by the program. */
export type KeptTexts = {
	/** The pack without the texts that it brought. */
	readonly takeFrom: (pack: Pack) => Promise<Pack>;
	/** `''` for a file that has changed since, which is told to `onChanged`. */
	readonly read: (place: TextPlace) => string;
};

type KeptOptions = {
	readonly cache: IndexCache | undefined;
	/** Bytes that are held in memory before a file of our own takes them, where there is no cache. */
	readonly budget: number;
	readonly onChanged: (file: string) => void;
};

export function keptTexts({cache, budget, onChanged}: KeptOptions): KeptTexts {
	let store = cache;
	const held = new Map<number, Uint8Array>();
	let bytes = 0;
	const keep = async (text: Uint8Array): Promise<number> => {
		if (store === undefined && bytes + text.length > budget) {
			store = (await openIndexCache(undefined, 'texts')).cache;
		}
		if (store !== undefined) return store.keepText(text);
		bytes += text.length;
		// Below 0, where no store has numbers.
		const number = -1 - held.size;
		held.set(number, text);
		return number;
	};
	return {
		takeFrom: async (pack) => {
			if (pack.texts.length === 0) return pack;
			const articles: PackedArticle[] = [];
			for (const article of pack.articles) {
				const {place} = article;
				const text = 'inPack' in place ? pack.texts[place.inPack] : undefined;
				articles.push(text === undefined ? article : {...article, place: {kept: await keep(text)}});
			}
			return {...pack, articles, texts: []};
		},
		read: (place) => {
			if ('file' in place) {
				const text = readAgain(place);
				if (text === undefined) onChanged(Buffer.from(place.file).toString());
				return text ?? '';
			}
			const text = 'kept' in place ? (held.get(place.kept) ?? store?.text(place.kept)) : undefined;
			return text === undefined ? '' : Buffer.from(text).toString('utf16le');
		},
	};
}
