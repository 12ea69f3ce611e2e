import type {CorpusProblem, ReadOptions} from '../corpus/types.ts';
import type {LanguageArticle} from '../library-heads.ts';
import type {Pack} from '../packs/types.ts';
import type {Tagger} from '../tagger/types.ts';
import type {Folder} from './folder.ts';

/** A file of the corpus, by a name that no other has. */
export type FilePlace = {
	readonly id: string;
	readonly path: string;
	readonly file: string | Uint8Array;
};

/** What a reader is asked for, and what it answers. */
export type ReadRequest = {readonly places: readonly FilePlace[]; readonly options: ReadOptions};
export type ReadAnswer = {
	readonly pack: Pack;
	/** The model of names could be read: without it other names are found, which no later start may take for all. */
	readonly hasModel: boolean;
};

/** What whoever asks for a folder is told meanwhile, and how they interrupt. */
export type ReadingHooks = {
	/** The folder was walked: so many files. */
	readonly began: (folder: Folder, files: number) => void;
	/** Of a small folder: its articles before names are found in them. */
	readonly listed: (
		articles: readonly LanguageArticle[],
		problems: readonly CorpusProblem[],
	) => void | Promise<void>;
	/** There is more in the folder than before, read just now or (not `isRead`) known from before; reading waits for it. */
	readonly added: (folder: Folder, isRead: boolean) => void | Promise<void>;
	/** The text of an article is gone from the cache: a rescan reads it again. */
	readonly lost?: () => void;
	/** A sentence for the reader. */
	readonly told: (sentence: string) => void;
	/** Lets requests be heard; costs nothing where none could wait. */
	readonly pause: () => Promise<void> | undefined;
	readonly isStopped: () => boolean;
	/** What ends the readers at once. */
	readonly onStop: (stop: () => void) => void;
	/** The model of names, when it is needed here. */
	readonly tagger: () => Tagger | undefined;
};
