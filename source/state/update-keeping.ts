import type {ArticleId} from '../corpus/types.ts';
import {
	inverseMark,
	isSameSearch,
	marksOf,
	tagsIn,
	withMark,
	withSearch,
} from '../keeping/marks.ts';
import type {KeptRecord, MarkRecord, SavedSearch} from '../keeping/types.ts';
import {shortFileName} from '../text/file-name.ts';
import {boxOf} from './box.ts';
import type {KeepingPurpose} from './box-types.ts';
import type {Undoable} from './keeping-types.ts';
import {goToHint, keyHint, keyOf} from './keys-in-force.ts';
import {isOfSearches, searchesView, selectedSearch, withSearchesView} from './saved-searches.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import {subjectHead} from './subject.ts';
import type {Effect, Message, State} from './types.ts';
import * as edits from './update-edits.ts';
import {ask} from './update-search.ts';
import {closeTopView, showView} from './update-view.ts';

/** Bookmarks, tags, notes, what was read and saved searches; `undefined` for what is none of them. */
export function updateKeeping(state: State, message: Message): Step | undefined {
	switch (message.type) {
		case 'bookmarkToggled':
			return toggle(state, 'bookmark');
		case 'readToggled':
			return toggle(state, 'read');
		case 'bookmarksShown':
			return showBookmarks(state);
		case 'searchSaved':
			return saveSearch(menuClosed(state));
		case 'searchesShown':
			return showSearches(menuClosed(state));
		case 'splitRequested':
			return takeAway(state);
		case 'undone':
			return undo(state);
		default:
			return undefined;
	}
}

function menuClosed(state: State): State {
	return state.overlay?.type === 'menu' ? closeTopView(state)[0] : state;
}

const noArticle = 'no article is selected';

function toggle(state: State, kept: 'bookmark' | 'read'): Step {
	const id = subjectHead(state)?.id;
	if (id === undefined) return notice(state, noArticle);
	const marks = marksOf(state.marks, id);
	if (kept === 'bookmark') {
		const is = marks.isBookmarked !== true;
		const hint = keyHint(state, 'reading.bookmarks', (key) => `: ${key} shows all bookmarks`);
		const told = is ? `bookmarked${hint}` : 'no bookmark any more';
		return keep(state, [{kept, article: id, is}], told);
	}
	const is = marks.isRead !== true;
	return keep(state, [{kept, article: id, is}], is ? 'read' : 'unread');
}

function showBookmarks(state: State): Step {
	const closed = without(state, 'overlay', 'below', 'box');
	const isAny = [...(state.marks?.values() ?? [])].some(({isBookmarked}) => isBookmarked);
	if (!isAny)
		return notice(
			menuClosed(state),
			`no bookmarks yet: ${keyOf(state, 'reading.bookmark')} sets one`,
		);
	return ask(withFields(closed, {focus: 'list'}), {query: 'is:bookmarked', scope: 'corpus'});
}

/** The query of the box, or the one that stands: the reader is asked for a name, which may be that of before. */
function saveSearch(state: State): Step {
	const {box, search, searches = []} = state;
	const query = (box?.text ?? search?.query ?? '').trim();
	const scope = box?.scope ?? search?.scope ?? 'corpus';
	if (query === '')
		return notice(state, `no search to save: ${keyOf(state, 'reading.search')} starts one`);
	if (scope === 'copies') return notice(state, 'a passage is not saved as a search');
	const saved: SavedSearch = {query, scope: scope === 'article' ? 'corpus' : scope};
	const before = searches.find((each) => isSameSearch(each, saved));
	const prompt = {purpose: 'name', box: boxOf(before?.name ?? ''), selectedIndex: 0} as const;
	return stay({...state, prompt: {...prompt, search: saved}});
}

/** The search under the name that was typed, or without one. */
export function saveNamed(state: State, search: SavedSearch, name: string): Step {
	const saved: SavedSearch = name === '' ? search : {...search, name};
	const before = state.searches?.find((each) => isSameSearch(each, search));
	if (before !== undefined && before.name === saved.name) {
		return notice(state, `saved before${savedHint(state)}`);
	}
	return keep(state, [{kept: 'search', ...saved, is: true}], `search saved${savedHint(state)}`);
}

function showSearches(state: State): Step {
	const {searches = []} = state;
	if (searches.length === 0)
		return notice(
			state,
			`no saved searches yet${goToHint(state, 'goto.save-search', (keys) => `: ${keys} saves this one`)}`,
		);
	return showView(without(state, 'box'), searchesView(state));
}

/** `-`: a saved search, what is no name's, else a tag. */
function takeAway(state: State): Step {
	if (isOfSearches(state.overlay)) return removeSearch(state);
	return edits.requestSplit(state) ?? untag(state);
}

function removeSearch(state: State): Step {
	const search = selectedSearch(state);
	if (search === undefined) return stay(state);
	const told = `search removed${undoHint(state)}`;
	return keep(state, [{kept: 'search', ...search, is: false}], told);
}

type Typed = {
	readonly purpose: KeepingPurpose;
	readonly text: string;
	readonly article: ArticleId | undefined;
};

/** What was typed as tags or as a note. */
export function keepTyped(state: State, {purpose, text, article}: Typed): Step {
	if (article === undefined) return notice(state, noArticle);
	if (purpose === 'note') {
		const told = text === '' ? `note removed${undoHint(state)}` : 'noted';
		return keep(state, [{kept: 'note', article, text}], told);
	}
	const is = purpose === 'tag';
	const tags = tagsIn(text);
	const unknown = tags.find((tag) => !(marksOf(state.marks, article).tags ?? []).includes(tag));
	if (!is && unknown !== undefined) return notice(state, `not tagged ${unknown}`);
	const records = tags.map((tag): MarkRecord => ({kept: 'tag', article, tag, is}));
	return keep(state, records, `${is ? 'tagged' : 'no longer tagged'} ${tags.join(', ')}`);
}

/** `-` on an article: its only tag goes; of several the reader is asked which. */
function untag(state: State): Step {
	const article = subjectHead(state)?.id;
	const tags = article === undefined ? [] : (marksOf(state.marks, article).tags ?? []);
	const [tag] = tags;
	if (article === undefined || tag === undefined) {
		return notice(
			state,
			`no tag to remove: ${keyOf(state, 'reading.tag')} adds one; ${keyOf(state, 'reading.next-mention')} goes to a mention, ${keyOf(state, 'reading.split')} takes that out`,
		);
	}
	if (tags.length > 1) {
		const told = keyHint(
			state,
			'everywhere.next-pane',
			(key) => `${key} goes through its ${tags.length} tags`,
		);
		const prompt = {purpose: 'untag', box: boxOf(''), selectedIndex: 0, article} as const;
		return notice({...state, prompt}, told);
	}
	return keep(state, [{kept: 'tag', article, tag, is: false}], `no longer tagged ${tag}`);
}

/** The article that the reader pane held with the focus on it for a while. */
export function stayedOpen(state: State, article: ArticleId): Step {
	if (articleInSight(state) !== article) return stay(state);
	if (marksOf(state.marks, article).isRead) return stay(state);
	// It goes by itself: U is for what the reader did.
	return withRecord(state, {kept: 'read', article, is: true});
}

/** The article that is read and not only previewed. */
function articleInSight({focus, open}: State): ArticleId | undefined {
	return focus === 'reader' ? open?.article.id : undefined;
}

/** After every step: an article that came before the reader's eyes is watched. */
export function watched(before: State, [state, effects]: Step): Step {
	const id = articleInSight(state);
	if (id === undefined || id === articleInSight(before)) return [state, effects];
	if (marksOf(state.marks, id).isRead) return [state, effects];
	return [state, [...effects, {type: 'watchReading', id}]];
}

function keep(state: State, records: readonly KeptRecord[], told: string): Step {
	const inverses: KeptRecord[] = [];
	const effects: Effect[] = [];
	let next = state;
	for (const record of records) {
		const inverse = inverseOf(next, record);
		if (inverse === undefined) continue;
		inverses.push(inverse);
		const [changed, more] = withRecord(next, record);
		effects.push(...more);
		next = changed;
	}
	if (inverses.length === 0) return notice(state, told);
	const undone: Undoable = {type: 'kept', records: inverses, told: undoneText(records, told)};
	return [withFields(withUndo(next, undone), {notice: told}), effects];
}

function undoneText([record]: readonly KeptRecord[], told: string): string {
	const what = told.split(':')[0] ?? told;
	if (record === undefined || record.kept === 'search') return what;
	return `${what} (${shortFileName(record.article, 20)})`;
}

function inverseOf(state: State, record: KeptRecord): KeptRecord | undefined {
	if (record.kept === 'search') {
		const before = state.searches?.find((each) => isSameSearch(each, record));
		return before === undefined ? {...record, is: false} : {kept: 'search', ...before, is: true};
	}
	return inverseMark(marksOf(state.marks, record.article), record);
}

function withRecord(state: State, record: KeptRecord): Step {
	if (record.kept === 'search') {
		const searches = withSearch(state.searches ?? [], record);
		return [withSearchesView({...state, searches}), [{type: 'keep', record}]];
	}
	const marks = withMark(state.marks, record);
	const own = marksOf(marks, record.article);
	return [{...state, marks}, [{type: 'keep', record, marks: own}]];
}

const mostUndone = 200;

/** Remembers what `U` takes back. */
export function withUndo(state: State, undoable: Undoable): State {
	return {...state, undoable: [...(state.undoable ?? []), undoable].slice(-mostUndone)};
}

/** U: takes back what was done last, whatever it was; then the merges and splits of earlier runs. */
function undo(state: State): Step {
	const last = state.undoable?.at(-1);
	if (last === undefined) return edits.undo(state);
	const rest: State = {...state, undoable: state.undoable?.slice(0, -1) ?? []};
	switch (last.type) {
		case 'edit':
			return edits.undo(rest);
		case 'search': {
			const {found: _, ...search} = last.search;
			const [next, effects] = ask(withFields(without(rest, 'box'), {focus: 'list'}), search);
			return [withFields(next, {notice: `undone: ${last.told}`}), effects];
		}
		case 'kept': {
			const effects: Effect[] = [];
			let next = rest;
			for (const record of last.records) {
				const [changed, more] = withRecord(next, record);
				effects.push(...more);
				next = changed;
			}
			return [withFields(next, {notice: `undone: ${last.told}`}), effects];
		}
	}
}

function savedHint(state: State): string {
	return goToHint(state, 'goto.saved-searches', (keys) => `: ${keys} shows the saved searches`);
}

function undoHint(state: State): string {
	return keyHint(state, 'reading.undo', (key) => `: ${key} brings it back`);
}
