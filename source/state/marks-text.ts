import type {ArticleId} from '../corpus/types.ts';
import {marksOf} from '../keeping/marks.ts';
import type {State} from './types.ts';

/** Two letters before a row of the list: `N` where it is not read, `*` for a bookmark, `+` for tags or a note. */
export function marksSign({marks}: State, id: ArticleId): string {
	const {isRead, isBookmarked, tags, note} = marksOf(marks, id);
	const sign = isBookmarked ? '*' : tags !== undefined || note !== undefined ? '+' : ' ';
	return `${isRead ? ' ' : 'N'}${sign}`;
}

/** What a line above the text of the open article says of its tags and its note, in pieces of one script; none where there are none. */
export function marksTexts({marks, open}: State): readonly string[] {
	if (open === undefined) return [];
	const {tags = [], note} = marksOf(marks, open.article.id);
	return [
		...tags.flatMap((tag) => [' ', `#${tag}`, ' ']),
		...(note === undefined ? [] : [' note: ', note.slice(0, longestShown)]),
	];
}

/** `*` where the open article is bookmarked. */
export function bookmarkSign({marks, open}: State): string {
	return open !== undefined && marksOf(marks, open.article.id).isBookmarked ? '*' : '';
}

/** More fits in no line. */
const longestShown = 500;
