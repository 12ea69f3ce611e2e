import type {Span} from '../text/units.ts';
import {hasRuler, readerHeight, visibleRows} from './reader-rows.ts';
import {entityInText, hitsInReader} from './selectors.ts';
import type {OpenArticle, State} from './types.ts';

/** A row of the ruler: what stands in its part of the article, and whether that part is on the screen. */
export type RulerRow = {readonly mark: '*' | '-' | ''; readonly isSeen: boolean};

/**
 * The whole article in the rows of the reader: `*` where hits stand, `-` where the entity does that
 * `e` walks. What is on the screen is told only where something is not. Linear in hits and mentions.
 */
export function readerRuler(state: State): readonly RulerRow[] {
	const {open} = state;
	const height = readerHeight(state);
	if (open === undefined || !hasRuler(state)) return [];
	const length = Math.max(1, lengthOf(open));
	const rowOf = (at: number): number =>
		Math.min(height - 1, Math.floor((Math.min(at, length - 1) * height) / length));
	const rowsOf = (spans: readonly Span[]): ReadonlySet<number> =>
		new Set(spans.map(({start}) => rowOf(start)));
	const hits = rowsOf(hitsInReader(state));
	const entity = entityInText(state)?.entity.id;
	const mentions = rowsOf(open.mentions.filter((mention) => mention.entity === entity));
	const visible = visibleRows(state);
	const first = visible[0]?.source.start ?? 0;
	const end = visible.at(-1)?.source.end ?? length;
	const isAll = first === 0 && end >= length;
	return Array.from({length: height}, (_, row) => ({
		mark: hits.has(row) ? '*' : mentions.has(row) ? '-' : '',
		isSeen: !isAll && row >= rowOf(first) && row <= rowOf(Math.max(first, end - 1)),
	}));
}

/** The end of the last line that is not blank. */
export function lengthOf({article}: OpenArticle): number {
	const {paragraphs, text} = article;
	return paragraphs.findLast(({kind}) => kind !== 'blank')?.end ?? text.length;
}
