import {concordanceOrders} from '../analysis/concordance-order.ts';
import type {ArticleId} from '../corpus/types.ts';
import type {Topic} from '../library-types.ts';
import type {Table, Target, View, ViewRequest} from '../view-types.ts';
import {cardTable} from './card-table.ts';
import {concordanceLines} from './concordance-rows.ts';
import {keyOf} from './keys-in-force.ts';
import {clampedIndex} from './scrolling.ts';
import {queryOfSelection} from './selected-text.ts';
import {currentEntity, listIndexOf, listRowAt, selectedHead} from './selectors.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import type {Overlay, State} from './types.ts';
import {requestArticle, selectRow} from './update-list.ts';
import {ask} from './update-search.ts';

export function isView(overlay: Overlay | undefined): overlay is View {
	return (
		overlay !== undefined &&
		overlay.type !== 'help' &&
		overlay.type !== 'problems' &&
		overlay.type !== 'menu' &&
		overlay.type !== 'merging' &&
		overlay.type !== 'parallel'
	);
}

/** As many views as anybody goes back through. */
const deepest = 20;

/** Lays a view over what is shown; what was shown comes back when it closes. A view of the same thing takes its place. */
export function showView(state: State, view: View): Step {
	const {overlay, below = []} = state;
	const isSame = isView(overlay) && sameSubject(overlay, view);
	const isKept = isView(overlay) ? !isSame : overlay?.type === 'parallel';
	const under = isKept && overlay !== undefined ? [...below, overlay].slice(-deepest) : below;
	return stay(withFields(state, {overlay: view, below: under}));
}

/** The view on top anew, if it is still the same: its selection and its order stay. */
export function refreshView(state: State, view: View): Step {
	const {overlay} = state;
	if (!isView(overlay) || requestKey(overlay) !== requestKey(view)) return stay(state);
	if (view.type === 'concordance' && overlay.type === 'concordance') {
		const selectedIndex = clampedIndex(overlay.selectedIndex, view.lines.length);
		return stay({...state, overlay: {...view, order: overlay.order, selectedIndex}});
	}
	const selectedIndex = clampedIndex(overlay.selectedIndex, tableOf(view)?.rows.length ?? 0);
	return stay({...state, overlay: withIndex(view, selectedIndex)});
}

/** What asks for a view again; a card and the saved searches are known otherwise. */
export function requestOf(view: Overlay | undefined): ViewRequest | undefined {
	if (view?.type === 'concordance') return {view: 'concordance', topic: view.topic};
	if (view?.type !== 'table' || view.request.view === 'searches') return undefined;
	return view.request;
}

function requestKey(view: View): string | undefined {
	const request = requestOf(view);
	return request && JSON.stringify(request);
}

/** A new window of collocates, or an order: no place to go back to. */
function sameSubject(one: View, other: View): boolean {
	if (one.type === 'table' && other.type === 'table') {
		return one.request.view === other.request.view && one.request.view === 'collocates';
	}
	return false;
}

/** Lays a menu, a question, the help or two versions over what is shown; it comes back when that closes. */
export function layOver(state: State, overlay: Overlay): Step {
	const {overlay: top, below = []} = state;
	const isKept = isView(top) || top?.type === 'parallel';
	const under = isKept && top.type !== overlay.type ? [...below, top].slice(-deepest) : below;
	return stay(withFields(state, {overlay, ...(under.length > 0 ? {below: under} : {})}));
}

/** Closes the view on top. */
export function closeTopView(state: State): Step {
	const {below = []} = state;
	const next = below.at(-1);
	if (next === undefined) return stay(without(state, 'overlay', 'below'));
	return stay(withFields(state, {overlay: next, below: below.slice(0, -1)}));
}

/** Rows that can be read in a table or a card. */
export function tableOf(view: View): Table | undefined {
	if (view.type === 'table') return view.table;
	return view.type === 'card' ? cardTable(view.card) : undefined;
}

/** Moves the selection by rows that lead somewhere, or scrolls. */
export function moveInView(state: State, view: View, by: number): Step {
	if (view.type === 'concordance') {
		const selectedIndex = clampedIndex(view.selectedIndex + by, view.lines.length);
		return stay(withFields(state, {overlay: withIndex(view, selectedIndex)}));
	}
	const rows = tableOf(view)?.rows ?? [];
	const leading = rows.flatMap(({target}, index) => (target === undefined ? [] : [index]));
	if (leading.length === 0) {
		const selectedIndex = clampedIndex(view.selectedIndex + by, rows.length);
		return stay(withFields(state, {overlay: withIndex(view, selectedIndex)}));
	}
	const at = leading.findLastIndex((index) => index <= view.selectedIndex);
	const next = leading[clampedIndex(at + by, leading.length)] ?? view.selectedIndex;
	return stay(withFields(state, {overlay: withIndex(view, next)}));
}

function withIndex<Kind extends View & {readonly selectedIndex: number}>(
	view: Kind,
	selectedIndex: number,
): Kind {
	return view.selectedIndex === selectedIndex ? view : {...view, selectedIndex};
}

/** Enter: where the selected row leads. */
export function acceptView(state: State, view: View): Step {
	if (view.type === 'concordance') {
		const line = concordanceLines(view)[view.selectedIndex];
		if (line === undefined) return stay(state);
		const {article: id, start, end} = line;
		return follow(state, {type: 'article', id, place: {start, end}});
	}
	const target = tableOf(view)?.rows[view.selectedIndex]?.target;
	return target === undefined ? stay(state) : follow(state, target);
}

function follow(state: State, target: Target): Step {
	switch (target.type) {
		case 'card':
			return [state, [{type: 'readCard', entity: target.entity}]];
		case 'parallel':
			return [state, [{type: 'readPair', id: target.id, other: target.other}]];
		case 'view':
			return [state, [{type: 'readView', view: target.request}]];
		case 'query': {
			const closed = without(state, 'overlay', 'below', 'box');
			const {query, scope = 'corpus'} = target;
			return ask(withFields(closed, {focus: 'list'}), {query, scope});
		}
		case 'article': {
			const closed = without(state, 'overlay', 'below', 'box');
			const selectedEntity = target.entity;
			const next = withFields(closed, {
				focus: 'reader',
				...(selectedEntity === undefined ? {} : {selectedEntity}),
			});
			// The list goes along, where it shows the article.
			const index = listIndexOf(next, target.id);
			const [selected] = index < 0 ? stay(next) : selectRow(next, index);
			const goTo = target.place;
			const asked = {isUrgent: true, ...(goTo === undefined ? {} : {goTo})};
			return requestArticle(selected, target.id, asked);
		}
	}
}

/** Words on either side of a collocation's node, unless a count says otherwise, and how often at least. */
const usual = {window: 5, minimum: 2};

/** D, c, w, C and what g leads to. */
export function requestView(state: State, view: ViewRequest['view']): Step {
	const closed = state.overlay?.type === 'menu' ? closeTopView(state)[0] : state;
	const request = requestFor(closed, view);
	if (typeof request === 'string') return notice(closed, request);
	return [closed, [{type: 'readView', view: request}]];
}

function requestFor(state: State, view: ViewRequest['view']): ViewRequest | string {
	// The reader follows the list a moment later.
	const selected = state.focus === 'list' ? selectedHead(state)?.id : undefined;
	const article = selected ?? state.open?.article.id;
	switch (view) {
		case 'related':
			return article === undefined ? 'no article is open' : {view, article};
		case 'frequencies':
			return frequenciesFor(state, article);
		case 'concordance': {
			const topic = topicOf(state);
			return topic === undefined ? noTopic(state) : {view, topic};
		}
		case 'collocates': {
			const topic = topicOf(state);
			const window = state.count > 0 ? Math.min(widestWindow, state.count) : usual.window;
			return topic === undefined ? noTopic(state) : {view, topic, window, minimum: usual.minimum};
		}
		default:
			return {view};
	}
}

/** Of the hits of a concordance, of the article that is read, else of the folder. */
function frequenciesFor({overlay, focus}: State, article: ArticleId | undefined): ViewRequest {
	const view = 'frequencies';
	if (overlay?.type === 'concordance') return {view, topic: overlay.topic};
	return focus === 'list' || article === undefined ? {view} : {view, article};
}

function noTopic(state: State): string {
	return `of what? search for a word with ${keyOf(state, 'reading.search')} or select an entity`;
}

/** What c and C speak of: the card on top, the name in the list, the entity chosen, the query, the entity that is named most. */
function topicOf(state: State): Topic | undefined {
	const {overlay, search, focus} = state;
	if (overlay?.type === 'card') {
		const {id, name} = overlay.card.entity;
		return {type: 'entity', entity: id, name};
	}
	if (overlay?.type === 'concordance') return overlay.topic;
	if (overlay?.type === 'table' && 'topic' in overlay.request) return overlay.request.topic;
	const selected = queryOfSelection(state);
	if (selected !== undefined) return {type: 'query', query: selected};
	const row = focus === 'list' ? listRowAt(state, state.selectedIndex) : undefined;
	if (row?.type === 'name') {
		const {id, name} = row.found.target;
		return {type: 'entity', entity: id, name};
	}
	const isChosen = state.selectedEntity !== undefined || focus === 'entities';
	if (search !== undefined && search.query !== '' && !(isChosen && focus !== 'list')) {
		return {type: 'query', query: search.query};
	}
	const entity = currentEntity(state)?.entity;
	return entity && {type: 'entity', entity: entity.id, name: entity.name};
}

/** s in a concordance: the next order, the selection at the top. */
export function stepOrder(state: State): Step {
	const {overlay} = state;
	if (overlay?.type !== 'concordance') return stay(state);
	const at = concordanceOrders.indexOf(overlay.order) + 1;
	const order = concordanceOrders[at % concordanceOrders.length] ?? 'text';
	const names = {
		text: 'as in the texts',
		before: 'by what stands before',
		after: 'by what stands after',
	};
	return notice(
		withFields(state, {overlay: {...overlay, order, selectedIndex: 0}}),
		`sorted ${names[order]}`,
	);
}

const widestWindow = 50;

/** + and - in collocates: a wider or a narrower window. */
export function changeWindow(state: State, by: number): Step {
	const {overlay} = state;
	if (overlay?.type !== 'table' || overlay.request.view !== 'collocates') return stay(state);
	const window = Math.max(1, Math.min(widestWindow, overlay.request.window + by));
	if (window === overlay.request.window) return stay(state);
	return [state, [{type: 'readView', view: {...overlay.request, window}}]];
}
