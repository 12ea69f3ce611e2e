import type {Mention} from '../entities/types.ts';
import {snapOutward} from '../text/spans.ts';
import type {Span} from '../text/units.ts';
import type {State} from './types.ts';

/** The keys that move go to the selection. */
export function isSelecting({selection, overlay, box, prompt, focus}: State): boolean {
	const isCovered = overlay !== undefined || box !== undefined || prompt !== undefined;
	return selection !== undefined && focus === 'reader' && !isCovered;
}

/** What a command of the shell reads: what is selected in the reader, else the whole article. */
export function pipedText(state: State): string | undefined {
	const {open, overlay, focus} = state;
	const place = focus === 'reader' && overlay === undefined ? selectedPlace(state) : undefined;
	return place === undefined
		? open?.article.text
		: open?.article.text.slice(place.start, place.end);
}

/** `3 words`, `the article`: what `pipedText` is. */
export function pipedAmount(state: State): string {
	const {selection, overlay, focus} = state;
	const isSelected = selection !== undefined && focus === 'reader' && overlay === undefined;
	return isSelected ? selectedAmount(state) : 'the article';
}

/** What is selected, in the words of the article; on whole clusters. */
export function selectedPlace({selection, open}: State): Span | undefined {
	if (selection === undefined || open === undefined) return undefined;
	return snapOutward(open.article.text, selection);
}

/** The name in the selection: of several the longest, which the others are parts of. */
export function mentionInSelection(state: State): Mention | undefined {
	const place = selectedPlace(state);
	if (place === undefined) return undefined;
	return state.open?.mentions
		.filter(({start, end}) => start < place.end && end > place.start)
		.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
}

/** A query for exactly these words, one after the other. */
export function queryOfSelection(state: State): string | undefined {
	const place = selectedPlace(state);
	const text = place && state.open?.article.text.slice(place.start, place.end);
	const words = text?.replaceAll('"', ' ').trim().split(/\s+/v).filter(Boolean) ?? [];
	if (words.length === 0 || words.length > mostWords) return undefined;
	return `"${words.join(' ')}"`;
}

/** A longer phrase stands nowhere else; near-copies are found by a passage in the box. */
export const mostWords = 60;

/** `3 words`, `1 paragraph`: how much is selected. Linear in it. */
export function selectedAmount({open, selection}: State): string {
	if (selection === undefined) return '';
	const {unit, start, end} = selection;
	const count =
		unit === 'paragraph'
			? (open?.article.paragraphs ?? []).filter(
					(each) => each.kind !== 'blank' && each.start >= start && each.end <= end,
				).length
			: wordCount(open?.article.text.slice(start, end) ?? '');
	return `${count} ${unit === 'paragraph' ? 'paragraph' : 'word'}${count === 1 ? '' : 's'}`;
}

function wordCount(text: string): number {
	return text.match(/[\p{L}\p{M}\p{N}\u200C\u200D]+/gv)?.length ?? 0;
}
