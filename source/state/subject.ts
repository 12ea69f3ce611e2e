import type {ArticleId} from '../corpus/types.ts';
import type {Entity} from '../entities/types.ts';
import type {ArticleHead} from '../library-types.ts';
import {lineOf} from '../text/lines.ts';
import type {Span} from '../text/units.ts';
import {concordanceLines} from './concordance-rows.ts';
import {selectedPlace} from './selected-text.ts';
import {currentEntity, listRowAt, selectedHead} from './selectors.ts';
import type {State} from './types.ts';
import {tableOf} from './update-view.ts';

/** A passage of an article. The place in the text, and the line of the file, are known while the article is open. */
export type Excerpt = {
	readonly head: ArticleHead;
	readonly text: string;
	readonly place?: Span;
	/** Counted from 1. */
	readonly line?: number;
};

/** What a key that copies or opens is about: the view on top, else the focus says. */
export function subjectHead(state: State): ArticleHead | undefined {
	const inView = viewArticle(state);
	if (inView !== undefined) return headById(state, inView);
	if (state.overlay !== undefined && state.overlay.type !== 'parallel') return undefined;
	if (state.focus === 'list') return selectedHead(state);
	return state.open?.head;
}

/** The name that is meant: of the card, of the row, or of the pane of entities. */
export function subjectEntity(state: State): Entity | undefined {
	const {overlay, focus} = state;
	if (overlay?.type === 'card') return overlay.card.entity;
	if (overlay !== undefined) return undefined;
	if (focus === 'entities') return currentEntity(state)?.entity;
	const row = focus === 'list' ? listRowAt(state, state.selectedIndex) : undefined;
	const found = row?.type === 'name' ? row.found : undefined;
	return found && (state.open?.entities.find(({id}) => id === found.entity) ?? undefined);
}

/** The passage that is meant: the row of a view, else the paragraph of the mark, else the first on the screen. */
export function subjectExcerpt(state: State): Excerpt | undefined {
	const row = viewExcerpt(state);
	if (row !== undefined) return row;
	const head = subjectHead(state);
	if (head === undefined || state.open?.article.id !== head.id) return undefined;
	const {text, paragraphs} = state.open.article;
	const place = selectedPlace(state);
	if (place !== undefined) {
		return {head, text: text.slice(place.start, place.end), place, line: lineOf(text, place.start)};
	}
	const at = state.marked?.start ?? state.readerAnchor;
	const paragraph = paragraphs.find(
		({end, kind}) => end > at && kind !== 'blank' && kind !== 'boilerplate',
	);
	if (paragraph === undefined) return undefined;
	const {start, end} = paragraph;
	return {head, text: text.slice(start, end), place: {start, end}, line: lineOf(text, start)};
}

function viewArticle({overlay}: State): ArticleId | undefined {
	if (overlay?.type === 'concordance') {
		return concordanceLines(overlay)[overlay.selectedIndex]?.article;
	}
	const target = selectedTarget(overlay);
	return target?.type === 'article' ? target.id : undefined;
}

function viewExcerpt(state: State): Excerpt | undefined {
	const {overlay} = state;
	if (overlay?.type === 'concordance') {
		const line = concordanceLines(overlay)[overlay.selectedIndex];
		const head = line && headById(state, line.article);
		if (line === undefined || head === undefined) return undefined;
		const {start, end} = line;
		return {head, text: `${line.before}${line.hit}${line.after}`.trim(), place: {start, end}};
	}
	if (overlay?.type !== 'card') return undefined;
	const row = tableOf(overlay)?.rows[overlay.selectedIndex];
	if (row?.target?.type !== 'article') return undefined;
	const head = headById(state, row.target.id);
	const {place} = row.target;
	return head && {head, text: row.text, ...(place && {place})};
}

function selectedTarget(overlay: State['overlay']) {
	if (overlay?.type !== 'card' && overlay?.type !== 'table') return undefined;
	return tableOf(overlay)?.rows[overlay.selectedIndex]?.target;
}

function headById({heads}: State, id: ArticleId): ArticleHead | undefined {
	return heads.find((head) => head.id === id);
}
