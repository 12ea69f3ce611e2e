import type {ArticleId} from '../corpus/types.ts';
import type {EntityId, EntityType} from '../entities/types.ts';
import type {ArticleHead} from '../library-types.ts';
import {type Span, span} from '../text/units.ts';
import type {Found, FoundArticle, FoundName, FoundPassage} from './found-types.ts';
import {type Layout, layout} from './layout.ts';
import {orderedHeads, orderedRows} from './list-order.ts';
import {menuLines} from './menu-lines.ts';
import {narrowedGroups} from './narrowed-entities.ts';
import type {CountedEntity, EntityGroup, OpenArticle, Overlay, State} from './types.ts';

/** A row of the list: an article, or while a query stands, a name that it found. */
export type ListRow =
	| {readonly type: 'name'; readonly found: FoundName}
	| {readonly type: 'passage'; readonly head: ArticleHead; readonly found: FoundPassage}
	| {readonly type: 'article'; readonly head: ArticleHead; readonly found?: FoundArticle};

/** The arrangement of the screen as it is now. */
export function layoutOf(state: State): Layout {
	return layout({
		columns: state.columns,
		rows: state.rows,
		focus: state.focus,
		zoom: state.zoom,
		hasPreview: state.hasPreview,
		hasSearch: hasSearch(state),
		hasFacets: (state.box?.scope ?? state.search?.scope) === 'corpus',
		menuRows: Math.max(0, menuLines(state).length - 1),
		isLinear: state.lines === 'none',
	});
}

/** What lies over the panes: a menu and a question stand in the footer alone, over what is below them. */
export function drawnOverlay({overlay, below}: State): Overlay | undefined {
	const isInFooter = overlay?.type === 'menu' || overlay?.type === 'merging';
	return isInFooter ? below?.at(-1) : overlay;
}

function hasSearch({box, search}: State): boolean {
	return box !== undefined || search !== undefined;
}

/** The result that fills the list, if a query does. */
export function listFound(state: State): State['search'] {
	const {search} = state;
	return search?.found === undefined || search.scope === 'article' ? undefined : search;
}

export function listLength(state: State): number {
	const found = listFound(state)?.found;
	return found === undefined
		? state.heads.length
		: found.names.length + (found.scope === 'passages' ? found.passages : found.articles).length;
}

/** One row of the list by its index; constant cost after the first call on a list of articles. */
export function listRowAt(state: State, index: number): ListRow | undefined {
	const found = listFound(state)?.found;
	if (found === undefined) {
		const head = orderedHeads(state.heads, state.order)[index];
		return head && {type: 'article', head};
	}
	const name = found.names[index];
	if (name !== undefined) return {type: 'name', found: name};
	const at = index - found.names.length;
	const row = articleRows(state, found)[at];
	const head = row && headOf(state.heads, row.id);
	if (head === undefined || row === undefined) return undefined;
	return 'place' in row ? {type: 'passage', head, found: row} : {type: 'article', head, found: row};
}

const rowsByFound = new WeakMap<
	Found,
	{readonly heads: State['heads']; readonly order: State['foundOrder']; readonly rows: FoundRows}
>();

type FoundRows = readonly (FoundArticle | FoundPassage)[];

/** What stands below the names: the articles, or in the scope of passages every hit of theirs. Sorted once for each order. */
function articleRows({heads, foundOrder: order}: State, found: Found): FoundRows {
	const known = rowsByFound.get(found);
	if (known !== undefined && known.order === order && known.heads === heads) return known.rows;
	const places = positionsOf(orderedHeads(heads, order));
	const all: FoundRows = found.scope === 'passages' ? found.passages : found.articles;
	const rows = orderedRows(all, order, (id) => places.get(id) ?? -1);
	rowsByFound.set(found, {heads, order, rows});
	return rows;
}

const positions = new WeakMap<readonly ArticleHead[], ReadonlyMap<ArticleId, number>>();

function positionsOf(heads: readonly ArticleHead[]): ReadonlyMap<ArticleId, number> {
	let map = positions.get(heads);
	if (map === undefined) {
		map = new Map(heads.map(({id}, index) => [id, index]));
		positions.set(heads, map);
	}
	return map;
}

function headOf(heads: readonly ArticleHead[], id: ArticleId): ArticleHead | undefined {
	return heads[positionsOf(heads).get(id) ?? -1];
}

/** Whether the folder has an article, whatever a query leaves out. */
export function listsArticle({heads}: State, id: ArticleId): boolean {
	return positionsOf(heads).has(id);
}

/** Where an article stands in the list now; -1 if a query leaves it out. */
export function listIndexOf(state: State, id: ArticleId): number {
	const found = listFound(state)?.found;
	if (found === undefined) {
		return positionsOf(orderedHeads(state.heads, state.order)).get(id) ?? -1;
	}
	const index = articleRows(state, found).findIndex((row) => row.id === id);
	return index < 0 ? -1 : index + found.names.length;
}

/** The article of the selected row; a name's row has none. */
export function selectedHead(state: State): ArticleHead | undefined {
	const row = listRowAt(state, state.selectedIndex);
	return row === undefined || row.type === 'name' ? undefined : row.head;
}

const groupLabels: readonly (readonly [EntityType, string])[] = [
	['person', 'people'],
	['place', 'places'],
	['organization', 'organizations'],
	['event', 'events'],
	['document', 'documents'],
	['date', 'dates'],
	['quantity', 'quantities'],
	['url', 'links'],
];

const groupsByArticle = new WeakMap<OpenArticle, readonly EntityGroup[]>();

/** The entities of an article by type, most mentioned first; counted once an article. */
export function entityGroups(open: OpenArticle): readonly EntityGroup[] {
	const known = groupsByArticle.get(open);
	if (known !== undefined) return known;
	const counts = new Map<EntityId, number>();
	for (const {entity} of open.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	const groups = groupLabels.flatMap(([type, label]): readonly EntityGroup[] => {
		const entities = open.entities
			.filter((entity) => entity.type === type)
			.map((entity): CountedEntity => ({entity, count: counts.get(entity.id) ?? 0}))
			.sort((a, b) => b.count - a.count);
		return entities.length > 0 ? [{type, label, entities}] : [];
	});
	groupsByArticle.set(open, groups);
	return groups;
}

/** The groups that the pane of entities shows: what is typed over it narrows them. */
export function shownGroups(state: State): readonly EntityGroup[] {
	const {open} = state;
	return open === undefined ? [] : narrowedGroups(state, open, entityGroups(open));
}

export function shownEntities(state: State): readonly CountedEntity[] {
	return shownGroups(state).flatMap(({entities}) => entities);
}

/** The entity that `e`, `i` and Enter speak of: the selected one, else the first in the text on the screen after a move, else the most mentioned. */
export function currentEntity(state: State): CountedEntity | undefined {
	const all = shownEntities(state);
	const byId = (id: EntityId | undefined): CountedEntity | undefined =>
		id === undefined ? undefined : all.find(({entity}) => entity.id === id);
	return byId(state.selectedEntity) ?? byId(state.followedEntity) ?? all[0];
}

/** The entity that is marked in the text; not the one that the pane follows, or each scroll would draw other rows too. */
export function entityInText(state: State): CountedEntity | undefined {
	const {followedEntity: _, ...rest} = state;
	return currentEntity(rest);
}

/** The hits of the query in the open article, in text order. */
export function hitsInReader(state: State): readonly Span[] {
	const {search, open} = state;
	if (search?.found === undefined || open === undefined) return [];
	const found = search.found.articles.find(({id}) => id === open.article.id);
	return found === undefined ? [] : hitsOfFound(found);
}

const hitsByArticle = new WeakMap<FoundArticle, readonly Span[]>();

/** The hits of an article found, in text order. */
export function hitsOfFound(found: FoundArticle): readonly Span[] {
	let hits = hitsByArticle.get(found);
	if (hits === undefined) {
		const {hits: offsets} = found;
		hits = Array.from({length: offsets.length / 2}, (_, index) =>
			span(offsets[index * 2] ?? 0, offsets[index * 2 + 1] ?? 0),
		);
		hitsByArticle.set(found, hits);
	}
	return hits;
}
