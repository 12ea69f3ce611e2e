import type {ArticleId} from './corpus/types.ts';
import {textMessage} from './library-first.ts';
import type {LanguageArticle} from './library-heads.ts';
import type {Message} from './state/types.ts';

/** The article that is open on the screen, as far as the thread of the index knows. */
export type OpenedArticle = {
	/** The reader opened it. */
	readonly opened: (id: ArticleId) => void;
	/** Tells its text alone; one that was not read yet is told when it is listed. */
	readonly postText: (id: ArticleId) => void;
	/** There is a list: its first article comes with it, if none was opened, so that the screen is drawn once, with both. */
	readonly listed: (first: ArticleId | undefined) => void;
	/** The one that was opened last. */
	readonly last: () => ArticleId | undefined;
};

export function openedArticle(
	articleOf: (id: ArticleId) => LanguageArticle | undefined,
	post: (message: Message) => void,
): OpenedArticle {
	let last: ArticleId | undefined;
	/** An article that was asked for before it was read, and is still to be told. */
	let awaited: ArticleId | undefined;
	const postText = (id: ArticleId): void => {
		const known = articleOf(id);
		awaited = known === undefined ? id : undefined;
		if (known === undefined) return;
		last = id;
		post(textMessage(known));
	};
	return {
		opened: (id) => {
			last = id;
		},
		postText,
		listed: (first) => {
			if (last === undefined && first !== undefined) postText(first);
			else if (awaited !== undefined) postText(awaited);
		},
		last: () => last,
	};
}
