import type {ArticleId} from '../corpus/types.ts';
import {marksOf} from '../keeping/marks.ts';
import type {Marks} from '../keeping/types.ts';

/** What the reader keeps of an article, for its JSON; a field is absent where nothing was set. */
export function marksObject(
	marks: Marks,
	id: ArticleId,
): {
	readonly tags?: readonly string[];
	readonly bookmarked?: true;
	readonly read?: true;
	readonly note?: string;
} {
	const {tags, isBookmarked, isRead, note} = marksOf(marks, id);
	return {
		...(tags === undefined ? {} : {tags}),
		...(isBookmarked ? {bookmarked: true} : {}),
		...(isRead ? {read: true} : {}),
		...(note === undefined ? {} : {note}),
	};
}
