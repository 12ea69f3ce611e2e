/*
 * What is new in a folder: the articles are cut in two by their dates, and the names of the newer part
 * are compared with those of the older.
 */
import type {ArticleId} from '../corpus/types.ts';
import {compareDates, edtfRange} from '../dates/edtf.ts';
import type {Entity} from '../entities/types.ts';
import type {SearchDocument} from '../search/types.ts';
import {logLikelihood} from './log-likelihood.ts';
import type {EntityCount, Trends} from './types.ts';
import {significant} from './word-counts.ts';

/** A quarter of the dated articles is new, as far as days can be cut. */
const newShare = 0.25;
const fewestDated = 4;

/** Articles without a year are left out. Linear in entities and articles. */
export function trendsOf(
	documents: readonly SearchDocument[],
	entities: readonly Entity[],
): Trends {
	const since = firstNewDay(documents);
	if (since === undefined) return {newer: 0, older: 0, rising: [], appeared: []};
	const newer = new Set<ArticleId>();
	const older = new Set<ArticleId>();
	for (const {article} of documents) {
		if (!hasYear(article.date)) continue;
		(compareDates(article.date, since) <= 0 ? newer : older).add(article.id);
	}
	const counts = entities.flatMap((entity): readonly EntityCount[] => {
		const {id, name, type, articles} = entity;
		if (type === 'date' || type === 'quantity' || type === 'url') return [];
		const count = articles.filter((article) => newer.has(article)).length;
		const before = articles.filter((article) => older.has(article)).length;
		return count === 0 ? [] : [{entity: id, name, type, count, before}];
	});
	const surprise = ({count, before}: EntityCount): number =>
		logLikelihood({
			near: count,
			nearTotal: newer.size,
			count: count + before,
			total: newer.size + older.size,
		});
	const isRising = (each: EntityCount): boolean =>
		each.before > 0 &&
		each.count > 1 &&
		each.count * older.size > each.before * newer.size &&
		surprise(each) >= significant;
	return {
		since,
		newer: newer.size,
		older: older.size,
		rising: counts
			.filter(isRising)
			.sort((one, other) => surprise(other) - surprise(one) || other.count - one.count),
		appeared: counts
			.filter(({before}) => before === 0)
			.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1)),
	};
}

/** The date from which on the newest quarter counts; nothing where all articles are of one day. */
function firstNewDay(documents: readonly SearchDocument[]): string | undefined {
	const dates = documents
		.flatMap(({article}) => (hasYear(article.date) ? [article.date] : []))
		.sort(compareDates);
	if (dates.length < fewestDated) return undefined;
	const since = dates[Math.max(0, Math.ceil(dates.length * newShare) - 1)];
	const oldest = dates.at(-1);
	if (since === undefined || oldest === undefined) return undefined;
	return compareDates(since, oldest) < 0 ? since : undefined;
}

function hasYear(date: string | undefined): date is string {
	return date !== undefined && edtfRange(date) !== undefined;
}
