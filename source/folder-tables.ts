/* "This folder" at length: what there is, what is new, what is cited, when, and who with whom. */
import {namesQuery} from './analysis/names-query.ts';
import type {Companions, DatedMentions, EntityCount, ToldTwice} from './analysis/types.ts';
import type {ArticleId} from './corpus/types.ts';
import {dayWithoutYear} from './dates/day-without-year.ts';
import type {FolderReport} from './library-types.ts';
import type {SearchDocument} from './search/types.ts';
import {figure, heading, shortName} from './view-tables.ts';
import type {Table, TableRow} from './view-types.ts';

/** Rows of each part; the timeline and who with whom have views of their own. */
const partLimit = 8;

export function folderTable(
	report: FolderReport,
	documents: ReadonlyMap<ArticleId, SearchDocument>,
): Table {
	const {languages, stories, trends, documents: cited, timeline, together} = report;
	const byMentions = [...timeline].sort((one, other) => other.mentions - one.mentions);
	const shownDates = new Set(byMentions.slice(0, partLimit));
	return {
		title: `this folder   ${documents.size} ${documents.size === 1 ? 'article' : 'articles'}`,
		keys: [
			{action: 'goto.timeline', does: 'timeline'},
			{action: 'goto.network', does: 'who with whom'},
		],
		rows: [
			...part('languages', languages, ({name, count}) => ({
				left: `${figure(count, 7)}   ${name}`,
				text: '',
			})),
			...part('told more than once', stories, (pair) => storyRow(pair, documents)),
			...trendRows(trends),
			...part('documents most cited: articles, mentions', cited, documentRow),
			...part(
				'dates mentioned: articles, mentions',
				timeline.filter((date) => shownDates.has(date)),
				dateRow(byMentions[0]?.mentions ?? 1),
			),
			...part('who appears with whom: articles, paragraphs', together, togetherRow),
		],
	};
}

function part<Item>(
	title: string,
	items: readonly Item[],
	rowOf: (item: Item) => TableRow,
): readonly TableRow[] {
	if (items.length === 0) return [];
	const more = items.length > partLimit ? `, the first ${partLimit} of ${items.length}` : '';
	return [heading(`${title}${more}`), ...items.slice(0, partLimit).map(rowOf)];
}

function storyRow(
	{a, b, score}: ToldTwice,
	documents: ReadonlyMap<ArticleId, SearchDocument>,
): TableRow {
	const languages = [documents.get(a)?.language, documents.get(b)?.language].join(' = ');
	return {
		left: `   ${score.toFixed(2)}   ${languages}   ${shortName(a)} = ${shortName(b)}   `,
		text: documents.get(a)?.article.title ?? '',
		target: {type: 'parallel', id: a, other: b},
	};
}

function trendRows({
	since,
	newer,
	older,
	rising,
	appeared,
}: FolderReport['trends']): readonly TableRow[] {
	if (since === undefined) {
		return [
			heading('names on the rise'),
			{left: '   too few articles have a date with a year to tell what is new', text: ''},
		];
	}
	const row = ({entity, name, type, count, before}: EntityCount): TableRow => ({
		left: `${figure(count, 7)} ${figure(before, 6)}   ${name}   ${type}`,
		text: '',
		target: {type: 'card', entity},
	});
	const counted = `articles since ${since} (of ${newer}), before (of ${older})`;
	return [
		...part(`names on the rise: ${counted}`, rising, row),
		...part(`new names: ${counted}`, appeared, row),
	];
}

function documentRow({entity, name, count, before}: EntityCount): TableRow {
	return {
		left: `${figure(count, 7)} ${figure(before, 6)}   ${name}`,
		text: '',
		target: {type: 'card', entity},
	};
}

/** A bar of up to so many signs, the longest for the most frequent. */
const barLength = 20;

function bar(count: number, most: number): string {
	return '#'.repeat(Math.max(1, Math.round((barLength * count) / Math.max(1, most))));
}

function dateRow(most: number): (date: DatedMentions) => TableRow {
	return ({date, entity, mentions, articles}) => ({
		left: `${figure(articles.length, 7)} ${figure(mentions, 6)}   ${timelineDate(date).padEnd(21)} ${bar(mentions, most)}`,
		text: '',
		target: {type: 'card', entity},
	});
}

/** `2025-09-12 (Fri?)` of a weekday: the article may have meant the next one. */
function timelineDate(date: string): string {
	if (!/^\d{4}-\d\d-\d\d\?$/v.test(date)) return dayWithoutYear(date) ?? date;
	const day = date.slice(0, -1);
	const weekday = new Date(`${day}T00:00:00Z`).toUTCString().slice(0, 3);
	return `${day} (${weekday}?)`;
}

function togetherRow({one, names, articles, paragraphs}: Companions): TableRow {
	return {
		left: `${figure(articles.length, 7)} ${figure(paragraphs, 6)}   ${names.join('  &  ')}`,
		text: '',
		target: {type: 'card', entity: one},
	};
}

/** All dates that are mentioned, in the order of time; Enter shows where. */
export function timelineTable({timeline}: FolderReport, limit: number): Table {
	const most = Math.max(1, ...timeline.map(({mentions}) => mentions));
	return {
		title: `timeline   ${timeline.length} dates mentioned   articles, mentions`,
		keys: [{action: 'reading.accept', does: 'shows where'}],
		rows: timeline.slice(0, limit).map(dateRow(most)),
	};
}

/** Who appears with whom; Enter lists the articles that name both. */
export function networkTable({together}: FolderReport, limit: number): Table {
	return {
		title: 'who appears with whom   articles, paragraphs',
		keys: [{action: 'reading.accept', does: 'finds both'}],
		rows: together.slice(0, limit).map((pair) => ({
			...togetherRow(pair),
			target: {type: 'query', query: namesQuery(pair.names)},
		})),
	};
}
