import type {ArticleId} from '../corpus/types.ts';
import {graphemes} from '../text/graphemes.ts';
import type {ConcordanceLine, Hit} from './types.ts';

/** One hit with up to `width` grapheme clusters of its text on either side, white space folded. */
export function concordanceLine(
	{id, text}: {readonly id: ArticleId; readonly text: string},
	hit: Hit,
	width: number,
): ConcordanceLine {
	return {
		article: id,
		start: hit.start,
		end: hit.end,
		before: before(text, hit.start, width),
		hit: folded(hit.text),
		after: after(text, hit.end, width),
	};
}

/** Clusters are counted from the hit outwards; a slice of this many units a cluster nearly always holds them. */
const unitsOfCluster = 6;
/** A cluster that the slice cuts is at most this long in any text that a person wrote. */
const spareUnits = 32;

function before(text: string, end: number, width: number): string {
	const slice = text.slice(Math.max(0, end - width * unitsOfCluster - spareUnits), end);
	const clusters = graphemes(folded(slice));
	// The first cluster of a slice may be the rest of one.
	const isCut = slice.length < end;
	return clusters.slice(Math.max(isCut ? 1 : 0, clusters.length - width)).join('');
}

function after(text: string, start: number, width: number): string {
	const slice = text.slice(start, start + width * unitsOfCluster + spareUnits);
	const clusters = graphemes(folded(slice));
	const isCut = start + slice.length < text.length;
	return clusters.slice(0, Math.min(width, clusters.length - (isCut ? 1 : 0))).join('');
}

function folded(text: string): string {
	return text.replace(/\s+/g, ' ');
}
