import {uniqueIds} from '../corpus/article-names.ts';
import type {ArticleId, CorpusProblem} from '../corpus/types.ts';
import type {EntityEdit} from '../entities/entity-edits.ts';
import type {FoundMention} from '../entities/types.ts';
import type {Marks} from '../keeping/types.ts';
import {type KnownLibrary, type Library, libraryInSlices} from '../library.ts';
import {listOrder, placesById} from '../library-heads.ts';
import {
	createShelf,
	type Shelf,
	type ShelfSource,
	type ShelvedArticle,
	shelfSource,
} from '../packs/shelf.ts';
import type {Texts} from '../packs/texts.ts';
import type {Pack, PackedFile, StoredPack} from '../packs/types.ts';
import type {Slices} from '../search/slices.ts';
import type {IndexCache} from '../storage/index-cache.ts';
import {keeping} from './keeping.ts';
import {keepLibrary, knownLibrary, type LibraryKey} from './kept-library.ts';
import {filesAtOnce, type PlaceOf, type TakenFile, takenFiles} from './taken-files.ts';
import type {ReadingHooks} from './types.ts';
import {manyWordsBeside} from './words-beside.ts';

/** Everything that was read of a corpus so far. */
export type Folder = {
	readonly articles: ReadonlyMap<ArticleId, ShelvedArticle>;
	readonly problems: CorpusProblem[];
	/** The files that were read, by their keys. */
	readonly files: ReadonlyMap<string, PackedFile>;
	/** Takes over the files of a pack that `placeOf` knows; pauses after each. */
	readonly add: (pack: StoredPack, placeOf: PlaceOf) => Slices<void>;
	/** The articles of some files, by the keys of these; looks at all articles. */
	readonly articlesOf: (keys: ReadonlySet<string>) => ReadonlyMap<string, readonly ArticleId[]>;
	/** The keys of the files that have articles whose texts are kept under these numbers; looks at all articles. */
	readonly keysOf: (kept: ReadonlySet<number>) => ReadonlySet<string>;
	/** Leaves out a file with its articles, whose names are free then, and its problems. Libraries that have it keep it. */
	readonly drop: (key: string, articles: readonly ArticleId[]) => void;
	/** A text that is in memory anyway. */
	readonly keepText: (id: ArticleId, text: string) => void;
	/** All of it, before anything was dropped. Puts the words in the order of the list, as `library` wants them and the next one will. */
	readonly pack: () => Pack;
	readonly mentionsOf: (article: ShelvedArticle) => readonly FoundMention[];
	/** In the order of the list. */
	readonly listed: () => readonly ShelvedArticle[];
	/** A library of what there is now. */
	readonly library: (options: LibraryOptions) => Slices<Library>;
	/** To be done once the next library is there, for which nobody is to wait; before one that leaves articles out. */
	readonly owe: (work: () => void) => void;
};

type LibraryOptions = {
	readonly edits: readonly EntityEdit[];
	readonly marks?: Marks | undefined;
	/** There is no more to come now: what is left out is forgotten. */
	readonly isWhole: boolean;
	/** Which articles are wanted; all where it is absent. */
	readonly keeps?: (article: ShelvedArticle) => boolean;
	/** Of who pauses between slices, so that other threads are heard: does what nobody waits for. */
	readonly later?: (work: () => void) => void;
};

type FolderOptions = {
	readonly texts: Texts;
	/** The names that articles and files have. */
	readonly taken: Set<string>;
	/** What was kept the last time, and will be for the next. */
	readonly cache: IndexCache | undefined;
	readonly hooks: Pick<ReadingHooks, 'told' | 'isStopped'>;
};

export function createFolder({texts, taken, cache, hooks}: FolderOptions): Folder {
	const uniqueId = uniqueIds(taken);
	const shelf = createShelf(texts);
	const articles = new Map<ArticleId, ShelvedArticle>();
	const problems: CorpusProblem[] = [];
	const files = new Map<string, PackedFile>();
	const addFile = (
		source: ShelfSource,
		first: number,
		{file, place, idLength}: TakenFile,
	): void => {
		isInOrder = false;
		const idOf = (id: ArticleId): ArticleId =>
			(id.length === idLength ? file.id : uniqueId(file.id + id.slice(idLength))) as ArticleId;
		for (const added of shelf.add(source, {first, count: file.articles, idOf, place})) {
			articles.set(added.article.id, added);
		}
		taken.add(file.id);
		files.set(file.key, file);
		problems.push(...file.problems);
	};
	const drop = (key: string, own: readonly ArticleId[]): void => {
		const file = files.get(key);
		if (file === undefined) return;
		settle();
		files.delete(key);
		isInOrder = false;
		for (const id of own) {
			articles.delete(id);
			taken.delete(id);
		}
		taken.delete(file.id);
		if (file.problems.length > 0) keepOnly(problems, (each) => !file.problems.includes(each));
	};
	let owed: (() => void) | undefined;
	const settle = (): void => {
		owed?.();
		owed = undefined;
	};
	const keep = (kept: IndexCache | undefined, key: LibraryKey, library: Library): void => {
		if (kept === undefined || hooks.isStopped()) return;
		keeping(hooks, () => keepLibrary(kept, key, library));
	};
	/** Those that were in the list when it was asked for last, and the number that the next article had then. */
	let inOrder: readonly ShelvedArticle[] = [];
	let orderedBefore = 0;
	let isInOrder = true;
	const listed = (): readonly ShelvedArticle[] => {
		if (isInOrder) return inOrder;
		// What is in order stands first: to sort it among the others takes hardly more than to merge it with them.
		const kept = inOrder.filter((each) => articles.get(each.article.id) === each);
		const others = [...articles.values()].filter(({number}) => number >= orderedBefore);
		inOrder = listOrder([...kept, ...others]) as readonly ShelvedArticle[];
		for (const {number} of others) orderedBefore = Math.max(orderedBefore, number + 1);
		isInOrder = true;
		return inOrder;
	};
	return {
		articles,
		problems,
		files,
		listed,
		drop,
		articlesOf: (keys) => {
			const byPath = new Map<string, ArticleId[]>();
			const byKey = new Map<string, readonly ArticleId[]>();
			for (const key of keys) {
				const file = files.get(key);
				if (file === undefined) continue;
				const own: ArticleId[] = [];
				byPath.set(file.path, own);
				byKey.set(key, own);
			}
			for (const {article} of articles.values()) byPath.get(article.path)?.push(article.id);
			return byKey;
		},
		keysOf: (kept) => {
			const paths = new Set<string>();
			for (const {article, number} of articles.values()) {
				const place = shelf.placeOf(number);
				if ('kept' in place && kept.has(place.kept)) paths.add(article.path);
			}
			return new Set(Array.from(files).flatMap(([key, {path}]) => (paths.has(path) ? [key] : [])));
		},
		*add(pack, placeOf) {
			const {counts, files: own} = yield* takenFiles(pack, placeOf);
			const source = sourceOf(pack, shelf, own);
			let first = 0;
			for (let index = 0; index < own.length; index++) {
				const file = own[index];
				if (file !== undefined) addFile(source, first, file);
				first += counts[index] as number;
				if (index % filesAtOnce === 0) yield;
			}
			shelf.learn(source);
		},
		keepText: (id, text) => {
			const number = articles.get(id)?.number;
			if (number !== undefined) texts.keep(number, text);
		},
		pack: () => {
			shelf.words.ordered(numbersOf(listed()), true);
			return shelf.pack([...files.values()]);
		},
		mentionsOf: ({number}) => shelf.mentionsOf(number),
		owe: (work) => {
			owed = work;
		},
		*library(options) {
			const {edits, marks, isWhole, keeps, later = atOnce} = options;
			// Of what is left out here the words are forgotten.
			if (keeps !== undefined) settle();
			const ordered = keeps === undefined ? listed() : listed().filter(keeps);
			yield;
			const order = numbersOf(ordered);
			if (isWhole) shelf.trim();
			const numbers = placesById(ordered);
			const found = shelf.mentionColumns(order, numbers);
			const words = shelf.words.ordered(order, isWhole);
			yield;
			const key: LibraryKey = {
				ids: ordered.map(({article}) => article.id),
				edits,
				mentions: found.length,
				forms: words.lexicon.column(),
				words: words.columns.sequence.low.length,
			};
			const kept = isWhole && keeps === undefined ? cache : undefined;
			const known = kept === undefined ? {} : knownLibrary(kept, key);
			const library = yield* libraryInSlices({
				wordsBeside: mayBeBeside(options, known) ? manyWordsBeside(words) : undefined,
				articles: ordered,
				numbers,
				problems,
				found,
				edits,
				marks,
				words,
				known,
				// The next one is made when there are four times as many articles, which have fewer than four times as many forms.
				...(isWhole ? {} : {laterForms: 4 * words.lexicon.count() + manyForms}),
			});
			later(() => {
				settle();
				if (!isAllKnown(known)) keep(kept, key, library);
			});
			return library;
		},
	};
}

function numbersOf(articles: readonly ShelvedArticle[]): Uint32Array {
	return Uint32Array.from(articles, ({number}) => number);
}

function atOnce(work: () => void): void {
	work();
}

function isAllKnown({unified, words}: KnownLibrary): boolean {
	return unified !== undefined && words !== undefined;
}

/** Somebody waits for the thread in pauses, and nothing is known of the words. */
function mayBeBeside({isWhole, later}: LibraryOptions, known: KnownLibrary): boolean {
	return isWhole && later !== undefined && known.words === undefined;
}

function sourceOf(
	pack: StoredPack,
	shelf: Shelf,
	files: readonly (TakenFile | undefined)[],
): ShelfSource {
	const source = shelfSource(pack);
	if (files.includes(undefined)) return source;
	return shelf.isEmpty() ? shelf.adopt(source) : shelf.append(source);
}

/** In place: libraries hold the same list. */
export function keepOnly<Item>(items: Item[], isKept: (item: Item) => boolean): void {
	let kept = 0;
	for (const item of items) {
		if (!isKept(item)) continue;
		items[kept] = item;
		kept += 1;
	}
	items.length = kept;
}

/** A single file may bring as many. */
const manyForms = 2 ** 20;
