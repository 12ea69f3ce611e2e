import {compareDates} from '../dates/edtf.ts';
import {compareNames} from './article-names.ts';
import type {Article} from './types.ts';

/** Newest first, undated last, then by path with numbers in order. */
export function compareListed(one: ListedArticle, other: ListedArticle): number {
	return (
		compareDates(one.date, other.date) ||
		compareNames(one.path, other.path) ||
		(one.id < other.id ? -1 : Number(one.id > other.id))
	);
}

export type ListedArticle = Pick<Article, 'id' | 'path' | 'date'>;
