import {companionsOf} from './analysis/companions.ts';
import type {StoryIndex} from './analysis/story-pairs.ts';
import type {ToldTwice} from './analysis/types.ts';
import {frequencies, type WordCounts, wordCounts} from './analysis/word-counts.ts';
import type {Entity} from './entities/types.ts';
import {folderTable, networkTable, timelineTable} from './folder-tables.ts';
import type {Library} from './library.ts';
import {
	collocatesOf,
	concordanceOf,
	documentMap,
	documentsOf,
	folderReport,
	hitCounts,
	toldTwice,
} from './library-analysis.ts';
import type {Slices} from './search/slices.ts';
import type {Message} from './state/types.ts';
import {
	collocatesTable,
	frequencyTable,
	relatedTable,
	shortName,
	topicName,
} from './view-tables.ts';
import type {Surroundings, Table, View, ViewRequest} from './view-types.ts';

/** What takes long is worked out once, by whoever needs it first. */
const countsByLibrary = new WeakMap<Library, () => Slices<WordCounts>>();
const pairsByIndex = new WeakMap<StoryIndex, () => Slices<readonly ToldTwice[]>>();

function countsOf(library: Library): Slices<WordCounts> {
	let counts = countsByLibrary.get(library);
	if (counts === undefined) {
		counts = shared(() => wordCounts(documentsOf(library)));
		countsByLibrary.set(library, counts);
	}
	return counts();
}

function pairsOf(library: Library, stories: StoryIndex): Slices<readonly ToldTwice[]> {
	let pairs = pairsByIndex.get(stories);
	if (pairs === undefined) {
		pairs = shared(() => toldTwice(library, stories));
		pairsByIndex.set(stories, pairs);
	}
	return pairs();
}

/** One piece of work for all who wait for it: each drives it on, and all get its result. */
function shared<Result>(start: () => Slices<Result>): () => Slices<Result> {
	let work: Slices<Result> | undefined;
	let done: {readonly result: Result} | undefined;
	return function* () {
		work ??= start();
		while (done === undefined) {
			const step = work.next();
			if (step.done === true) done = {result: step.value};
			else yield;
		}
		return done.result;
	};
}

/** The message that tells which articles are the same story. */
export function* pairsMessage(library: Library, stories: StoryIndex): Slices<Message> {
	return {type: 'pairsFound', pairs: yield* pairsOf(library, stories)};
}

export type ViewKnowledge = {
	readonly library: Library | undefined;
	/** Once the articles were compared. */
	readonly stories: StoryIndex | undefined;
	/** The screen shows it already. */
	readonly isAgain?: boolean | undefined;
};

/** The message that answers a request for a view; a sentence where there is nothing to show. */
export function* viewInSlices(request: ViewRequest, known: ViewKnowledge): Slices<Message> {
	const {library} = known;
	if (library === undefined) return {type: 'failed', message: 'not before everything is indexed'};
	const view = yield* viewOf(request, library, known);
	if (typeof view === 'string') return {type: 'failed', message: view};
	return {type: 'viewRead', view, ...(known.isAgain === true ? {isAgain: true} : {})};
}

function* viewOf(
	request: ViewRequest,
	library: Library,
	known: ViewKnowledge,
): Slices<View | string> {
	if (request.view === 'concordance') return concordanceView(request, library);
	if (request.view === 'related' && known.stories === undefined) return notCompared;
	return tableView(request, yield* tableOf(request, library, known));
}

const notCompared = 'the folder is not yet compared: again in a moment';

type TableRequest = Exclude<ViewRequest, {readonly view: 'concordance'}>;

function tableView(request: TableRequest, table: Table): View | string {
	const first = table.rows.findIndex(({target}) => target !== undefined);
	if (first < 0) return emptyViews[request.view];
	return {type: 'table', request, table, selectedIndex: first};
}

const emptyViews: Readonly<Record<TableRequest['view'], string>> = {
	related: 'no other article tells this story',
	frequencies: 'no words here',
	collocates: 'no word stands near it more often than by chance',
	folder: 'no articles',
	timeline: 'no dates are mentioned',
	network: 'nobody appears with anybody',
};

/** Rows that a table has at most. */
const rowLimit = 1000;

function* tableOf(
	request: TableRequest,
	library: Library,
	{stories}: ViewKnowledge,
): Slices<Table> {
	switch (request.view) {
		case 'related': {
			const pairs = stories?.pairsOf(request.article) ?? [];
			return relatedTable(request.article, pairs, documentMap(library));
		}
		case 'frequencies':
			return yield* frequenciesOf(request, library);
		case 'collocates': {
			const counts = yield* countsOf(library);
			const {topic, window, minimum} = request;
			const found = yield* collocatesOf(library, topic, {counts, window, minimum});
			return collocatesTable(request, found.slice(0, rowLimit));
		}
		default: {
			const pairs = stories === undefined ? [] : yield* pairsOf(library, stories);
			const report = yield* folderReport(library, pairs);
			if (request.view === 'timeline') return timelineTable(report, rowLimit);
			return request.view === 'network'
				? networkTable(report, rowLimit)
				: folderTable(report, documentMap(library));
		}
	}
}

function* frequenciesOf(
	{article, topic}: TableRequest & {readonly view: 'frequencies'},
	library: Library,
): Slices<Table> {
	if (topic !== undefined) {
		const counts = hitCounts(library, topic);
		return frequencyTable(topicName(topic), counts, frequencies(counts, rowLimit));
	}
	const documents = documentsOf(library);
	const own = documents.filter((document) => document.article.id === article);
	const counts = article === undefined ? yield* countsOf(library) : yield* wordCounts(own);
	const where = article === undefined ? 'this folder' : shortName(article);
	return frequencyTable(where, counts, frequencies(counts, rowLimit));
}

/** Lines of a concordance, and letters on either side of the hit: more than the widest screen shows. */
const concordanceLimit = 2000;
const concordanceWidth = 100;

function concordanceView(
	{topic}: ViewRequest & {readonly view: 'concordance'},
	library: Library,
): View | string {
	const {lines, total} = concordanceOf(library, topic, {
		width: concordanceWidth,
		limit: concordanceLimit,
	});
	if (lines.length === 0) return 'nothing found';
	return {type: 'concordance', topic, lines, total, order: 'text', selectedIndex: 0};
}

/** Companions and dates of a card. */
const companionLimit = 12;
const dateLimit = 12;

/** With whom, and when: what the paragraphs of an entity's mentions name beside it. */
export function surroundings(entity: Entity, library: Library): Surroundings {
	const byId = documentMap(library);
	return {
		companions: companionsOf(entity, byId, library.entitiesById).slice(0, companionLimit),
		dates: datesBeside(entity, library).slice(0, dateLimit),
	};
}

function datesBeside(entity: Entity, library: Library): Surroundings['dates'] {
	const counts = new Map<string, number>();
	for (const id of entity.articles) {
		const mentions = library.mentions.get(id) ?? [];
		const own = mentions.filter((mention) => mention.entity === entity.id);
		const paragraphs = documentMap(library)
			.get(id)
			?.article.paragraphs.filter(({start, end}) =>
				own.some((mention) => mention.start >= start && mention.end <= end),
			);
		for (const {type, start, end, value} of mentions) {
			if (type !== 'date' || value === undefined) continue;
			if (!paragraphs?.some((each) => start >= each.start && end <= each.end)) continue;
			counts.set(value, (counts.get(value) ?? 0) + 1);
		}
	}
	return [...counts]
		.map(([date, count]) => ({date, count}))
		.sort((one, other) => other.count - one.count || (one.date < other.date ? -1 : 1));
}
