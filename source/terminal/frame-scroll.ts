/**
 * A band of whole rows that moved by some rows is moved by the terminal itself:
 *
 *     shown   next              a region from the first to the last row, and
 *     a       a                 one deleted line at its top moves b to e up;
 *     b       c   ┐             f is then written by the diff
 *     c       d   │ the band
 *     d       e   ┘
 *     e       f
 */
import type {FrameRow} from './frame-cells.ts';
import {position} from './frame-diff.ts';

export type Scroll = {
	readonly bytes: string;
	/** What the screen shows after these bytes. */
	readonly shown: readonly FrameRow[];
};

type Band = {
	/** Rows of `next`, half-open, that stand in `shown` `by` rows lower. */
	readonly start: number;
	readonly end: number;
	readonly by: number;
	/** Rows of the band that would have to be written otherwise. */
	readonly saved: number;
};

/** A region costs some 25 bytes, a row of text some 200. */
const fewestRowsSaved = 2;

/** The largest band that moved, if it is worth it; compares rows by their source, quadratic in the rows of a screen. */
export function scroll(shown: readonly FrameRow[], next: readonly FrameRow[]): Scroll | undefined {
	let best: Band | undefined;
	const farthest = Math.floor(next.length / 2);
	for (let by = -farthest; by <= farthest; by++) {
		if (by === 0) continue;
		const band = longestBand(shown, next, by);
		if (band.saved > (best?.saved ?? fewestRowsSaved - 1)) best = band;
	}
	return best === undefined ? undefined : moved(shown, best);
}

function longestBand(shown: readonly FrameRow[], next: readonly FrameRow[], by: number): Band {
	let best: Band = {start: 0, end: 0, by, saved: 0};
	let start = 0;
	let saved = 0;
	for (let row = 0; row <= next.length; row++) {
		const source = next[row]?.source;
		if (source !== undefined && shown[row + by]?.source === source) {
			if (source !== '' && shown[row]?.source !== source) saved++;
			if (saved > best.saved) best = {start, end: row + 1, by, saved};
		} else {
			start = row + 1;
			saved = 0;
		}
	}
	return best;
}

/** Deletes or inserts lines inside margins, which the Linux console knows too, unlike `CSI S`. */
function moved(shown: readonly FrameRow[], {start, end, by}: Band): Scroll {
	const count = Math.abs(by);
	const top = by > 0 ? start : start - count;
	const bottom = by > 0 ? end + count : end;
	const blanks = Array.from({length: count}, (): FrameRow => ({source: '', cells: []}));
	const kept = by > 0 ? shown.slice(top + count, bottom) : shown.slice(top, bottom - count);
	const region = by > 0 ? [...kept, ...blanks] : [...blanks, ...kept];
	const bytes = `\u001B[m\u001B[${top + 1};${bottom}r${position(top, 0)}\u001B[${count}${by > 0 ? 'M' : 'L'}\u001B[r`;
	return {bytes, shown: [...shown.slice(0, top), ...region, ...shown.slice(bottom)]};
}
