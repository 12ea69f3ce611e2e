import {compareNames} from '../corpus/article-names.ts';
import type {ArticleId} from '../corpus/types.ts';
import {edtfRange} from '../dates/edtf.ts';
import type {ArticleHead} from '../library-types.ts';

/** What a list can be sorted by; `relevance` where there is a query. */
export const sortKeys = ['date', 'title', 'path', 'language', 'length', 'relevance'] as const;

export type SortKey = (typeof sortKeys)[number];

export type ListOrder = {readonly by: SortKey; readonly isReversed: boolean};

/** What each key puts first. */
export const orderNames: Readonly<Record<SortKey, readonly [string, string]>> = {
	date: ['newest first', 'oldest first'],
	title: ['by title', 'by title, from the end'],
	path: ['by path', 'by path, from the end'],
	language: ['by language', 'by language, from the end'],
	length: ['longest first', 'shortest first'],
	relevance: ['best first', 'best last'],
};

const known = new WeakMap<readonly ArticleHead[], Map<string, readonly ArticleHead[]>>();

/**
 * The articles in an order; those that are alike in it stay as they came, newest first. Made once for each list and
 * order: by title it takes half a second of 100,000.
 */
export function orderedHeads(
	heads: readonly ArticleHead[],
	order: ListOrder | undefined,
): readonly ArticleHead[] {
	if (order === undefined || order.by === 'relevance') return heads;
	const ofHeads = known.get(heads) ?? new Map<string, readonly ArticleHead[]>();
	known.set(heads, ofHeads);
	const name = `${order.by} ${order.isReversed}`;
	const made = ofHeads.get(name) ?? sorted(heads, order);
	ofHeads.set(name, made);
	return made;
}

/** Rows of what was found, in the order of their articles; as they came where they stand by relevance. */
export function orderedRows<Row extends {readonly id: ArticleId}>(
	rows: readonly Row[],
	order: ListOrder | undefined,
	placeOf: (id: ArticleId) => number,
): readonly Row[] {
	if (order === undefined) return rows;
	if (order.by === 'relevance') return order.isReversed ? rows.toReversed() : rows;
	return rows.toSorted((one, other) => placeOf(one.id) - placeOf(other.id));
}

function sorted(
	heads: readonly ArticleHead[],
	{by, isReversed}: ListOrder,
): readonly ArticleHead[] {
	if (by === 'date') return isReversed ? oldestFirst(heads) : heads;
	const compare = comparison(by);
	return heads.toSorted((one, other) => (isReversed ? compare(other, one) : compare(one, other)));
}

/** What tells no year stays last. */
function oldestFirst(heads: readonly ArticleHead[]): readonly ArticleHead[] {
	const isDated = ({date}: ArticleHead): boolean =>
		date !== undefined && edtfRange(date) !== undefined;
	const dated = heads.filter(isDated).reverse();
	return dated.length === heads.length
		? dated
		: [...dated, ...heads.filter((head) => !isDated(head))];
}

type Compare = (one: ArticleHead, other: ArticleHead) => number;

function comparison(by: Exclude<SortKey, 'date'>): Compare {
	switch (by) {
		case 'title': {
			// The root order of CLDR keeps Urdu's letters in their places, which code points do not.
			const {compare} = new Intl.Collator('und', {numeric: true, ignorePunctuation: true});
			return (one, other) => compare(one.title, other.title);
		}
		case 'path':
			return (one, other) => compareNames(one.path, other.path);
		case 'language':
			return (one, other) => compareNames(one.language, other.language);
		case 'length':
			return (one, other) => (other.length ?? 0) - (one.length ?? 0);
		case 'relevance':
			return () => 0;
	}
}
