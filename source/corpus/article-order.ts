import {compareDates, dateComparer} from '../dates/edtf.ts';
import {compareNames} from './article-names.ts';
import type {Article} from './types.ts';

/** Newest first, undated last, then by path with numbers in order. */
export const compareListed = comparerBy(compareDates);

/** The same for a long list: each date is read once. */
export function listComparer(): typeof compareListed {
	return comparerBy(dateComparer());
}

function comparerBy(datesCompared: typeof compareDates) {
	return (one: ListedArticle, other: ListedArticle): number =>
		datesCompared(one.date, other.date) ||
		compareNames(one.path, other.path) ||
		(one.id < other.id ? -1 : Number(one.id > other.id));
}

export type ListedArticle = Pick<Article, 'id' | 'path' | 'date'>;
