import {askedNames} from './asked-names.ts';
import type {ArticleId} from './corpus/types.ts';
import type {EntityId, ListedEntity} from './entities/types.ts';
import type {EntityTable} from './entity-table.ts';
import type {Library} from './library.ts';
import type {LanguageArticle} from './library-heads.ts';
import type {Slices} from './search/slices.ts';
import {tellingHit} from './search/telling-hit.ts';
import type {Match, NameMatch, SearchResult} from './search/types.ts';
import {warmUp} from './search/warm-up.ts';
import type {Found, FoundArticle, FoundName, FoundPassage} from './state/found-types.ts';
import type {Message} from './state/types.ts';
import {passageAround} from './text/passage.ts';
import type {Request} from './worker-types.ts';

export type SearchRequest = Request & {readonly type: 'search'};

/** What a search needs of what the worker knows. */
export type Searchable = {
	readonly articles: ReadonlyMap<ArticleId, LanguageArticle>;
	readonly library: Library | undefined;
	/** The library has all articles. */
	readonly isWhole: boolean;
	/** Told what takes long. */
	readonly post?: (message: Message) => void;
};

/** Rows of the list that a query fills at most; the counts tell how many there are. */
const articleLimit = 200;
const passageLimit = 500;
/** Names above the articles found: more would push these out of sight, and the scope `names` has them all. */
const nameLimit = 3;
const nameScopeLimit = 200;

/** The message that answers a query; none before everything is indexed. */
export function* searchInSlices(
	request: SearchRequest,
	{library, articles, isWhole, post}: Searchable,
): Slices<Message | undefined> {
	if (library === undefined) return undefined;
	const started = performance.now();
	const result = yield* resultOf(request, library, progressTold(request, post));
	yield;
	const names = namesFor(request, result.names, library);
	const found = result.matches.flatMap((match) => foundArticle(match, articles, request.query));
	const isOfPassages = request.scope === 'passages';
	return {
		type: 'searched',
		found: {
			...asked(request),
			names,
			articles: found,
			passages: isOfPassages ? foundPassages(result.matches, articles) : [],
			total: result.total,
			hitCount: result.matches.reduce((sum, {hits}) => sum + hits.length, 0),
			readings: result.readings,
			...(result.problem === undefined ? {} : {problem: result.problem}),
			suggestions: result.suggestions,
			...(result.nothingNear ? {nothingNear: true} : {}),
			hidden: result.hidden,
			behindFilters: result.behindFilters,
			...(result.undated === undefined ? {} : {undated: result.undated}),
			facets: result.facets,
			milliseconds: performance.now() - started,
			isComplete: isWhole,
		},
	};
}

function asked({query, scope, within}: SearchRequest): Pick<Found, 'query' | 'scope' | 'within'> {
	return {query, scope, ...(within === undefined ? {} : {within})};
}

/** What takes long is told several times a second. */
function progressTold(
	{query}: SearchRequest,
	post: Searchable['post'] = () => {},
): (asked: number, of: number) => void {
	let told = performance.now();
	return (asked, of) => {
		if (performance.now() - told < betweenProgressMs) return;
		told = performance.now();
		post({type: 'searchProgressed', query, asked, of});
	};
}

const betweenProgressMs = 200;

function resultOf(
	{query, scope, within, isUnfinished}: SearchRequest,
	{index}: Library,
	progress: (asked: number, of: number) => void,
): Slices<SearchResult> {
	if (scope === 'names') {
		return namesResult(askedNames(index, query, {limit: nameScopeLimit, isUnfinished}));
	}
	if (scope === 'copies') return index.passageInSlices(query, {limit: articleLimit});
	return index.searchInSlices(query, {
		limit: articleLimit,
		isUnfinished,
		progress,
		...(within === undefined ? {} : {within}),
	});
}

// biome-ignore lint/correctness/useYield: a list of names takes one slice.
function* namesResult(names: readonly NameMatch[]): Slices<SearchResult> {
	return {...nothing, names};
}

const nothing: SearchResult = {
	matches: [],
	total: 0,
	names: [],
	readings: [],
	suggestions: [],
	hidden: [],
	behindFilters: 0,
	facets: {languages: [], sources: [], years: [], types: [], names: []},
};

function namesFor(
	{scope}: SearchRequest,
	names: readonly NameMatch[],
	{entityTable}: Library,
): readonly FoundName[] {
	if (scope === 'article' || scope === 'passages') return [];
	const rowOf = rowsOfLate(entityTable);
	return names.slice(0, scope === 'names' ? nameScopeLimit : nameLimit).flatMap((match) => {
		const target = rowOf(match.entity);
		if (target === undefined) return [];
		const {entity, score, form, spans} = match;
		return [{entity, score, form, spans, target}];
	});
}

const rows = new WeakMap<EntityTable, Map<EntityId, ListedEntity>>();

/** Each letter typed shows most of the names that the one before did. */
function rowsOfLate(table: EntityTable): (id: EntityId) => ListedEntity | undefined {
	const known = rows.get(table) ?? new Map<EntityId, ListedEntity>();
	rows.set(table, known);
	return (id) => {
		const before = known.get(id);
		if (before !== undefined) return before;
		const number = table.numberOf(id);
		if (number === undefined) return undefined;
		const row = table.listed(number);
		if (known.size >= mostRows) known.clear();
		known.set(id, row);
		return row;
	};
}

/** Some 500 bytes each. */
const mostRows = 2000;

/** Code units around a hit: few before, so that the hit stands inside a narrow list. */
const contextWidth = {before: 24, after: 200};

function foundArticle(
	{article: id, score, hits}: Match,
	articles: Searchable['articles'],
	query: string,
): readonly FoundArticle[] {
	const text = articles.get(id)?.article.text;
	if (text === undefined) return [];
	const hit = tellingHit(hits, query);
	const from = hit === undefined ? 0 : hits.indexOf(hit);
	const passage =
		hit === undefined
			? {text: '', spans: []}
			: passageAround(
					text,
					hit,
					contextWidth,
					hits.slice(Math.max(0, from - hitsBefore), from + hitsOfPassage),
				);
	const offsets = new Uint32Array(hits.length * 2);
	for (const [index, {start, end}] of hits.entries()) {
		offsets[index * 2] = start;
		offsets[index * 2 + 1] = end;
	}
	return [{id, score, hits: offsets, passage}];
}

/** No more hits than these fit behind the telling one in one row. */
const hitsOfPassage = 40;
/** Nor than these in the few code units before it. */
const hitsBefore = 8;

function foundPassages(
	matches: readonly Match[],
	articles: Searchable['articles'],
): readonly FoundPassage[] {
	const found: FoundPassage[] = [];
	for (const {article: id, hits} of matches) {
		const text = articles.get(id)?.article.text;
		for (const {start, end} of text === undefined ? [] : hits) {
			if (found.length >= passageLimit) return found;
			const place = {start, end};
			found.push({id, place, passage: passageAround(text ?? '', place, contextWidth)});
		}
	}
	return found;
}

/** Searches for what the corpus itself names, in slices; for so many milliseconds at most. */
export function* warmedUp(
	{index, entityTable, articles}: Library,
	longest = Number.POSITIVE_INFINITY,
): Slices<void> {
	const end = performance.now() + longest;
	const searches = warmUp(
		index,
		Array.from({length: Math.min(warmingNames, entityTable.length)}, (_, at) =>
			entityTable.entity(at),
		),
		articles.slice(0, warmingTitles).map(({article}) => article.title),
	);
	for (const _ of searches) {
		if (performance.now() > end) return;
		yield;
	}
}

const warmingNames = 4;
const warmingTitles = 2;
