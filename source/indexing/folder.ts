import type {ArticleId, CorpusProblem} from '../corpus/types.ts';
import type {EntityEdit} from '../entities/entity-edits.ts';
import type {FoundMention} from '../entities/types.ts';
import type {Marks} from '../keeping/types.ts';
import {type Library, libraryInSlices} from '../library.ts';
import {type LanguageArticle, listOrder} from '../library-heads.ts';
import {createShelf, type ShelfSource, type ShelvedArticle, shelfSource} from '../packs/shelf.ts';
import type {Texts} from '../packs/texts.ts';
import type {Pack, PackedFile} from '../packs/types.ts';
import type {Slices} from '../search/slices.ts';
import type {IndexCache} from '../storage/index-cache.ts';
import {keeping} from './keeping.ts';
import type {FilePlace, ReadingHooks} from './types.ts';
import {keepUnified, knownUnified} from './unified.ts';

/** Everything that was read of a corpus so far. */
export type Folder = {
	readonly articles: ReadonlyMap<ArticleId, ShelvedArticle>;
	/** Grows. */
	readonly problems: CorpusProblem[];
	/** Takes over the files of a pack that `placeOf` knows; pauses after each. */
	readonly add: (pack: Pack, placeOf: PlaceOf) => Slices<void>;
	/** A text that is in memory anyway. */
	readonly keepText: (id: ArticleId, text: string) => void;
	/** All of it, before `library` was asked for the whole, which puts the words in another order. */
	readonly pack: () => Pack;
	readonly mentionsOf: (article: ShelvedArticle) => readonly FoundMention[];
	/** In the order of the list. */
	readonly listed: () => readonly ShelvedArticle[];
	/** A library of what there is now. */
	readonly library: (options: LibraryOptions) => Slices<Library>;
};

type LibraryOptions = {
	readonly edits: readonly EntityEdit[];
	readonly marks?: Marks | undefined;
	/** There is no more to come: what is left out is forgotten. */
	readonly isWhole: boolean;
	/** Which articles are wanted; all where it is absent. */
	readonly keeps?: (article: LanguageArticle) => boolean;
};

export type PlaceOf = (file: PackedFile) => FilePlace | undefined;

type FolderOptions = {
	readonly texts: Texts;
	readonly uniqueId: (id: string) => string;
	/** What was kept the last time, and will be for the next. */
	readonly cache: IndexCache | undefined;
	readonly hooks: Pick<ReadingHooks, 'told' | 'isStopped'>;
};

export function createFolder({texts, uniqueId, cache, hooks}: FolderOptions): Folder {
	const shelf = createShelf(texts);
	const articles = new Map<ArticleId, ShelvedArticle>();
	const problems: CorpusProblem[] = [];
	const files: PackedFile[] = [];
	const addFile = (
		source: ShelfSource,
		file: PackedFile,
		first: number,
		place: FilePlace,
	): void => {
		const idOf = (id: ArticleId): ArticleId => {
			const own = place.id + id.slice(file.id.length);
			return (id === file.id ? own : uniqueId(own)) as ArticleId;
		};
		for (const added of shelf.add(source, {first, count: file.articles, idOf, place})) {
			articles.set(added.article.id, added);
		}
		files.push({...file, id: place.id, path: place.path, problems: problemsAt(file, place.path)});
		problems.push(...problemsAt(file, place.path));
	};
	const listed = (): readonly ShelvedArticle[] =>
		listOrder([...articles.values()]) as readonly ShelvedArticle[];
	return {
		articles,
		problems,
		listed,
		*add(pack, placeOf) {
			const source = shelfSource(pack);
			let first = 0;
			for (const [index, file] of pack.files.entries()) {
				const place = placeOf(file);
				if (place !== undefined) addFile(source, file, first, place);
				first += file.articles;
				if (index % filesAtOnce === 0) yield;
			}
			shelf.learn(source);
		},
		keepText: (id, text) => {
			const number = articles.get(id)?.number;
			if (number !== undefined) texts.keep(number, text);
		},
		pack: () => shelf.pack(files),
		mentionsOf: ({number}) => shelf.mentionsOf(number),
		*library({edits, marks, isWhole, keeps}) {
			const ordered = keeps === undefined ? listed() : listed().filter(keeps);
			yield;
			const order = Uint32Array.from(ordered, ({number}) => number);
			const found = shelf.mentionColumns(order);
			const words = shelf.words.ordered(order, isWhole);
			yield;
			const ids = ordered.map(({article}) => article.id);
			const kept = isWhole && keeps === undefined ? cache : undefined;
			const before = kept && knownUnified(kept, ids, edits, found.length);
			const library = yield* libraryInSlices({
				articles: ordered,
				problems,
				found,
				edits,
				marks,
				words,
				unified: before,
				// The next one is made when there are four times as many articles, which have fewer than four times as many forms.
				...(isWhole ? {} : {laterForms: 4 * words.lexicon.forms.length + manyForms}),
			});
			if (kept !== undefined && before === undefined && !hooks.isStopped()) {
				keeping(hooks, () => keepUnified(kept, ids, edits, library.unified));
			}
			return library;
		},
	};
}

/** Of a file that may have stood elsewhere; a line may stand behind the path. */
function problemsAt(file: PackedFile, path: string): readonly CorpusProblem[] {
	return file.problems.map((each) => ({...each, path: path + each.path.slice(file.path.length)}));
}

const filesAtOnce = 32;
/** A single file may bring as many. */
const manyForms = 2 ** 20;
