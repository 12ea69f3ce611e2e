import {network} from './analysis/companions.ts';
import type {StoryIndex} from './analysis/story-pairs.ts';
import {timelineOf} from './analysis/timeline.ts';
import {trendsOf} from './analysis/trends.ts';
import type {Collocate, EntityCount, ToldTwice} from './analysis/types.ts';
import {collocates, significant, type WordCounts} from './analysis/word-counts.ts';
import type {ArticleId} from './corpus/types.ts';
import {type Library, overviewOf} from './library.ts';
import type {FolderReport, Topic} from './library-types.ts';
import {concordanceLine} from './search/concordance.ts';
import type {Slices} from './search/slices.ts';
import type {ConcordanceLine, Hit, SearchDocument} from './search/types.ts';

/** The articles with their mentions, in the order of the list. */
export function documentsOf(library: Library): readonly SearchDocument[] {
	return library.documents;
}

const documentsById = new WeakMap<Library, ReadonlyMap<ArticleId, SearchDocument>>();

/** The same by id. */
export function documentMap(library: Library): ReadonlyMap<ArticleId, SearchDocument> {
	let map = documentsById.get(library);
	if (map === undefined) {
		map = new Map(documentsOf(library).map((document) => [document.article.id, document]));
		documentsById.set(library, map);
	}
	return map;
}

/** Every two articles that tell one story, best first: what is alike is aligned, which takes its time. */
export function* toldTwice({articles}: Library, stories: StoryIndex): Slices<readonly ToldTwice[]> {
	const found = new Map<string, ToldTwice>();
	for (const {article} of articles) {
		for (const {a, b, score} of stories.pairsOf(article.id)) {
			found.set(`${a}\n${b}`, {a, b, score});
		}
		yield;
	}
	return [...found.values()].sort((one, other) => other.score - one.score);
}

/** Everything that "this folder" shows at length. */
export function* folderReport(
	library: Library,
	stories: readonly ToldTwice[],
): Slices<FolderReport> {
	const documents = documentsOf(library);
	const trends = trendsOf(documents, library.entities);
	yield;
	const together = yield* network(documents, library.entitiesById);
	const timeline = yield* timelineOf(documents, library.entitiesById);
	return {
		languages: overviewOf(library).languages,
		stories,
		trends,
		documents: citedDocuments(library),
		timeline,
		together,
	};
}

function citedDocuments({entities}: Library): readonly EntityCount[] {
	return entities
		.filter(({type}) => type === 'document')
		.map(({id, name, type, articles, mentions}): EntityCount => {
			return {entity: id, name, type, count: articles.length, before: mentions};
		})
		.sort((one, other) => other.count - one.count || other.before - one.before);
}

/** Where a topic stands, in the order of the list, then of the text. */
function hitsOf(
	library: Library,
	topic: Topic,
	{isExact = false}: {readonly isExact?: boolean} = {},
): ReadonlyMap<ArticleId, readonly Hit[]> {
	if (topic.type === 'query') {
		const {matches} = library.index.search(topic.query, {
			isExact,
			limit: Number.POSITIVE_INFINITY,
		});
		const found = new Map(matches.map(({article, hits}) => [article, hits]));
		return new Map(
			library.articles.flatMap(({article: {id}}) => {
				const hits = found.get(id);
				return hits === undefined ? [] : [[id, hits] as const];
			}),
		);
	}
	const articles = library.entitiesById.get(topic.entity)?.articles ?? [];
	return new Map(
		articles.map((id) => {
			const mentions = library.mentions.get(id);
			return [id, mentions.filter(({entity}) => entity === topic.entity)];
		}),
	);
}

/** A concordance of a query or of every spelling of an entity; `width` in grapheme clusters a side. */
export function concordanceOf(
	library: Library,
	topic: Topic,
	{width, limit}: {readonly width: number; readonly limit: number},
): {readonly lines: readonly ConcordanceLine[]; readonly total: number} {
	const hits = hitsOf(library, topic);
	let total = 0;
	const lines: ConcordanceLine[] = [];
	for (const {article} of library.articles) {
		for (const hit of hits.get(article.id) ?? []) {
			total += 1;
			if (lines.length < limit) lines.push(concordanceLine(article, hit, width));
		}
	}
	return {lines, total};
}

/** How often each spelling of a topic's hits stands, in lower case; linear in the hits. */
export function hitCounts(
	library: Library,
	topic: Topic,
	options: {readonly isExact?: boolean} = {},
): WordCounts {
	const counts = new Map<string, number>();
	const articles = new Map<string, number>();
	let total = 0;
	for (const [id, hits] of hitsOf(library, topic, options)) {
		const text = documentMap(library).get(id)?.article.text ?? '';
		const own = new Set<string>();
		for (const {start, end} of hits) {
			const hit = text.slice(start, end).replaceAll(/\s+/gv, ' ').normalize('NFC').toLowerCase();
			counts.set(hit, (counts.get(hit) ?? 0) + 1);
			own.add(hit);
			total += 1;
		}
		for (const hit of own) articles.set(hit, (articles.get(hit) ?? 0) + 1);
	}
	return {counts, articles, total};
}

/** The words that stand near a topic; see `collocates`. */
export function collocatesOf(
	library: Library,
	topic: Topic,
	options: {
		readonly counts: WordCounts;
		readonly window: number;
		readonly minimum: number;
		readonly isExact?: boolean;
	},
): Slices<readonly Collocate[]> {
	const {isExact = false, ...rest} = options;
	const hits = hitsOf(library, topic, {isExact});
	return collocates({...rest, documents: documentsOf(library), hits, leastScore: significant});
}
