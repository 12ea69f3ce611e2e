import {compareListed} from '../corpus/article-order.ts';
import type {ArticleId} from '../corpus/types.ts';
import type {ArticleHead} from '../library-types.ts';
import type {Found, Search} from './found-types.ts';
import type {ReloadCounts, ReloadMessage} from './reload-types.ts';
import {listsArticle, selectedHead} from './selectors.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import type {Effect, State} from './types.ts';
import {keepRow} from './update-list.ts';
import {searchEffect} from './update-search.ts';
import {requestOf} from './update-view.ts';

type Reloaded = Extract<ReloadMessage, {readonly type: 'reloaded'}>;
type Reindexed = Extract<ReloadMessage, {readonly type: 'reindexed'}>;

/** R: what is new, changed or deleted in the folder is looked for. */
export function requestReload(state: State): Step {
	if (!state.isIndexed) {
		const later = 'the folder is still being read: changes are looked for after that';
		return stay(withFields(state, {isReloadDue: true, isStopped: false, notice: later}));
	}
	if (state.reloading !== undefined) return notice(state, 'changes are being read already');
	return [withFields(state, {isStopped: false, notice: 'looking for changes'}), [{type: 'reload'}]];
}

/** Nothing can be asked until the folder is read again: the list is found as it was, what is open stays. */
export function readingRestarted(state: State, message: string): Step {
	const selected = selectedHead(state)?.id;
	return stay(
		withFields(without(state, 'reading', 'reloading', 'searchableArticles', 'isReloadDue'), {
			isRead: false,
			isIndexed: false,
			isStopped: false,
			indexedArticles: 0,
			notice: message,
			...(selected === undefined ? {} : {resuming: {selected}}),
		}),
	);
}

/** The folder has changed: the list is another one around the selection; what is open stays, also where it is gone. */
export function reloaded(state: State, message: Reloaded): Step {
	const {counts, gone, problems} = message;
	const quiet = without(state, 'reloading');
	const hasChanged = counts.added + counts.changed + counts.gone > 0;
	const known = problems === undefined ? quiet : withFields(quiet, {problems});
	const told = withNews(hasChanged ? withArticles(known, message) : known, message);
	const {open} = told;
	const isGone = open !== undefined && gone.includes(open.article.id);
	return stay(isGone ? {...told, open: {...open, isGone}} : told);
}

/** The index has what changed: what is shown is asked for again. */
export function reindexed(state: State, {overview}: Reindexed): Step {
	const next = withFields(state, {overview});
	const {open, overlay, search} = next;
	const view = requestOf(overlay);
	const isThere = open !== undefined && listsArticle(next, open.article.id);
	const effects: Effect[] = [
		...(isThere ? [{type: 'readArticle', id: open.article.id, isUrgent: true} as const] : []),
		...(search === undefined ? [] : [searchEffect(next, search)]),
		...(overlay?.type === 'card'
			? [{type: 'readCard', entity: overlay.card.entity.id, isAgain: true} as const]
			: []),
		...(view === undefined ? [] : [{type: 'readView', view, isAgain: true} as const]),
	];
	return [next, effects];
}

/** The list without what is gone and with what came, the selected article in the row of the screen where it stood. */
function withArticles(state: State, {heads: came, gone}: Reloaded): State {
	const replaced = new Set<ArticleId>([...gone, ...came.map(({id}) => id)]);
	const heads = merged(
		state.heads.filter(({id}) => !replaced.has(id)),
		came.toSorted(compareListed),
	);
	const left = new Set(gone);
	const after = withFields(state, {
		heads,
		isTouched: true,
		indexedArticles: heads.length,
		...(state.search === undefined ? {} : {search: withoutArticles(state.search, left)}),
	});
	return keepRow(state, after);
}

/** Two lists in order as one. Some comparisons for each of `more`: of a day among 100,000 each takes a microsecond. */
function merged(
	some: readonly ArticleHead[],
	more: readonly ArticleHead[],
): readonly ArticleHead[] {
	const parts: (readonly ArticleHead[])[] = [];
	let from = 0;
	for (const head of more) {
		const at = placeIn(some, head, from);
		parts.push(some.slice(from, at), [head]);
		from = at;
	}
	return [...parts, some.slice(from)].flat();
}

/** The first place from `from` on that is not before the head; halved until it is found. */
function placeIn(heads: readonly ArticleHead[], head: ArticleHead, from: number): number {
	let [low, high] = [from, heads.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compareListed(heads[middle] as ArticleHead, head) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function withoutArticles(search: Search, gone: ReadonlySet<ArticleId>): Search {
	if (search.found === undefined || gone.size === 0) return search;
	const isThere = ({id}: {readonly id: ArticleId}): boolean => !gone.has(id);
	const {articles, passages} = search.found;
	const found: Found = {
		...search.found,
		articles: articles.filter(isThere),
		passages: passages.filter(isThere),
	};
	return {...search, found};
}

/** Says what changed; what is said already goes on counting until the next key. */
function withNews(state: State, {counts, gone, isAsked}: Reloaded): State {
	const {open, news} = state;
	const before = news !== undefined && state.notice === news.text ? news : nothing;
	const all: ReloadCounts = {
		added: before.added + counts.added,
		changed: before.changed + counts.changed,
		gone: before.gone + counts.gone,
	};
	const isOpenGone = open !== undefined && gone.includes(open.article.id);
	const text = [newsText(all), isOpenGone ? 'this text is gone from the folder' : '']
		.filter((part) => part !== '')
		.join('; ');
	if (text === '') {
		// What was stopped is told already.
		const isAnswer = isAsked && state.isStopped !== true;
		return isAnswer ? withFields(state, {notice: 'nothing has changed'}) : state;
	}
	// Who has not read what stands there keeps it.
	const isFree = state.notice === undefined || before !== nothing || isAsked || isOpenGone;
	return isFree ? withFields(state, {notice: text, news: {...all, text}}) : state;
}

const nothing: ReloadCounts = {added: 0, changed: 0, gone: 0};

function newsText({added, changed, gone}: ReloadCounts): string {
	const parts = [
		[added, 'new'],
		[changed, 'changed'],
		[gone, 'gone'],
	] as const;
	return parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(', ');
}
