import {namedTypes} from '../entities/types.ts';
import type {Highlight} from '../text/types.ts';
import type {ReaderRow} from './reader-rows.ts';
import {highlightsOn} from './script-rows.ts';
import {entityInText, hitsInReader} from './selectors.ts';
import type {OpenArticle, State} from './types.ts';

/** Types that are marked in the text; a page where every date and number is marked marks nothing. */
const markedTypes = namedTypes;

const none: readonly Highlight[] = [];

/**
 * What is to be marked on each visible row, weakest kind first.
 * The same array where nothing is marked, so that the row is not drawn again.
 */
export function readerHighlights(
	state: State,
	rows: readonly ReaderRow[],
): readonly (readonly Highlight[])[] {
	const place = state.selection ?? state.marked;
	const all = [
		...entityHighlights(state),
		...hitsInReader(state).map((hit): Highlight => ({...hit, kind: 'hit'})),
		...(place === undefined
			? []
			: [{start: place.start, end: place.end, kind: 'selection'} as const]),
	];
	return rows.map((row) => highlightsOn(row, all));
}

const byArticle = new WeakMap<OpenArticle, ReadonlyMap<string | undefined, readonly Highlight[]>>();

function entityHighlights(state: State): readonly Highlight[] {
	const {open} = state;
	if (open === undefined) return none;
	const selected = entityInText(state)?.entity.id;
	const known = byArticle.get(open)?.get(selected);
	if (known !== undefined) return known;
	const highlights = open.mentions
		.filter(({type, entity}) => markedTypes.has(type) || entity === selected)
		.map(({start, end, entity}): Highlight => {
			return {start, end, kind: entity === selected ? 'selected' : 'entity'};
		});
	byArticle.set(open, new Map([[selected, highlights]]));
	return highlights;
}
