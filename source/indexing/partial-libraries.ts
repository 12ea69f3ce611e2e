import type {ShelvedArticle} from '../packs/shelf.ts';
import type {Request} from '../worker-types.ts';
import type {Folder} from './folder.ts';

/** When libraries of what was read so far are made. */
export type PartialLibraries = {
	/** To be told of each request, and whether there is a library: some take one to answer. */
	readonly hear: (request: Request, hasLibrary: boolean) => void;
	/** The card that was asked for last, if there was no library then and nothing else was asked since; told once. */
	readonly heldCards: () => readonly CardRequest[];
	/** To be called whenever there is more. What the library is to have that is to be made now; `undefined` for none. */
	readonly due: (
		folder: Pick<Folder, 'articles' | 'files'>,
		allFiles: number,
	) => PartialLibrary | undefined;
};

type CardRequest = Request & {readonly type: 'readCard'};

export type PartialLibrary = {
	readonly articles: number;
	/** Whether an article was there when the library was due: what is asked for late takes no longer. */
	readonly keeps: (article: Pick<ShelvedArticle, 'number'>) => boolean;
};

/**
 * One is due at 500 articles, and whenever there are four times as many. It is made once somebody asks: of 10,000 articles
 * the first took .7 of 21 s of CPU, half of it for V8 to compile what makes it, from the cores that read.
 */
export function partialLibraries(): PartialLibraries {
	let next = firstLibrary;
	let isAsked = false;
	let held: CardRequest[] = [];
	/** The articles of the one that is due; 0 for none. */
	let due = 0;
	return {
		hear: (request, hasLibrary) => {
			isAsked ||= asksLibrary.has(request.type);
			held = request.type === 'readCard' && !hasLibrary ? [request] : [];
		},
		heldCards: () => held.splice(0),
		due: ({articles, files}, allFiles) => {
			const most = next === firstLibrary ? mostInFirst : mostInPart;
			if (articles.size >= next && files.size <= allFiles * most) {
				due = articles.size;
				next = due * 4;
			}
			if (due === 0 || !isAsked) return undefined;
			const count = due;
			due = 0;
			return {articles: count, keeps: ({number}) => number < count};
		},
	};
}

/** What takes a library to answer. */
const asksLibrary: ReadonlySet<Request['type']> = new Set(['search', 'readView', 'readCard']);

const firstLibrary = 500;

/** Of more of the files the whole library is there soon. */
const mostInFirst = 0.4;

/** Of a larger share of all files none is due after the first, before the whole one: of 2,000 in 10,000 it took 2 of 33 s of CPU. */
const mostInPart = 0.15;
