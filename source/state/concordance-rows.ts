import {orderedConcordance} from '../analysis/concordance-order.ts';
import type {ConcordanceLine} from '../search/types.ts';
import {shortFileName} from '../text/file-name.ts';
import {joinedCut} from '../text/fit.ts';
import {graphemes} from '../text/graphemes.ts';
import {isJoinedAt} from '../text/joining.ts';
import {sanitised} from '../text/sanitise.ts';
import {isRightToLeft} from '../text/scripts.ts';
import type {RowEncoding} from '../text/types.ts';
import {type Cells, cells, type Span, span} from '../text/units.ts';
import {widthInCells} from '../text/width.ts';
import type {View} from '../view-types.ts';

export type ConcordanceView = View & {readonly type: 'concordance'};

const ordered = new WeakMap<readonly ConcordanceLine[], Map<string, readonly ConcordanceLine[]>>();

/** The lines in the order that was asked for; sorted once. */
export function concordanceLines({lines, order}: ConcordanceView): readonly ConcordanceLine[] {
	let known = ordered.get(lines);
	if (known === undefined) {
		known = new Map();
		ordered.set(lines, known);
	}
	let sorted = known.get(order);
	if (sorted === undefined) {
		sorted = orderedConcordance(lines, order);
		known.set(order, sorted);
	}
	return sorted;
}

/** Rows of the passage below, its rule left out, and how high the view must be to have them. */
export const passageHeight = 4;
const highEnough = 14;

export function hasPassage(view: ConcordanceView, height: number): boolean {
	return height >= highEnough && concordanceLines(view)[view.selectedIndex] !== undefined;
}

/** The lines that a view of `height` rows shows at once: without its rule, the heads and the passage. */
export function concordanceRowCount(view: ConcordanceView, height: number): number {
	return Math.max(1, height - 2 - (hasPassage(view, height) ? passageHeight + 1 : 0));
}

/** A text with the cells that it stands in, and the blank cells before and behind it. */
export type Placed = {
	readonly text: string;
	readonly pad: Cells;
	readonly width: Cells;
	readonly rest?: Cells;
};

/**
 * A line as it is drawn, from left to right. A line in Urdu is read from the right: what stands
 * before the hit stands at its right.
 */
export type ConcordanceRow = {
	readonly id: string;
	readonly isRightToLeft: boolean;
	readonly left: Placed;
	readonly hit: Placed;
	readonly right: Placed;
};

export type ConcordanceShape = {
	readonly id: number;
	readonly side: number;
	readonly hit: number;
};

/** The columns: the hit gets what the longest of the visible needs, both sides the same. */
export function concordanceShape(
	lines: readonly ConcordanceLine[],
	width: number,
	encoding: RowEncoding,
): ConcordanceShape {
	const id = width < 60 ? 5 : 14;
	const longest = Math.max(1, ...lines.map(({hit}) => widthInCells(hit, encoding.width)));
	const hit = Math.min(longest, Math.max(1, Math.floor((width - id) / 3))) + 2;
	return {id, hit, side: Math.max(1, Math.floor((width - id - hit) / 2))};
}

export function concordanceRow(
	line: ConcordanceLine,
	{id, side, hit}: ConcordanceShape,
	encoding: RowEncoding,
): ConcordanceRow {
	const measure = (text: string): number => widthInCells(text, encoding.width);
	const isReversed = isRightToLeft(line.hit + line.after + line.before);
	const before = placedAtEnd(ending(plain(line.before), side, encoding), side, measure, isReversed);
	const after: Placed = {text: plain(line.after).trim(), pad: cells(0), width: cells(side)};
	const middle = plain(line.hit).trim();
	const pad = isReversed ? 1 : Math.max(1, Math.floor((hit - measure(middle)) / 2));
	return {
		id: shortFileName(line.article, id - 3),
		isRightToLeft: isReversed,
		left: isReversed ? after : before,
		// A text in Urdu stands at the right of its cells, so its blanks are shared out by hand.
		hit: {text: middle, pad: cells(pad), width: cells(hit - pad - 1), rest: cells(1)},
		right: isReversed ? before : after,
	};
}

/**
 * What stands at the left of the hits and at their right. Lines in Urdu are read from the right, so that
 * the heads of such lines change places; where both kinds are seen, both are told.
 */
export function concordanceHeads(
	rows: readonly ConcordanceRow[],
	{side}: ConcordanceShape,
): readonly [string, string] {
	const reversed = rows.filter(({isRightToLeft}) => isRightToLeft).length;
	if (reversed > 0 && reversed === rows.length) return ['after', 'before'];
	const both = ['before (RTL: after)', 'after (RTL: before)'] as const;
	return reversed === 0 || side < both[0].length ? ['before', 'after'] : both;
}

/** The selected line in full, for the rows below: as much of its text as came with it. */
export function concordancePassage({before, hit, after}: ConcordanceLine): {
	readonly text: string;
	readonly hit: Span;
} {
	const start = plain(before).trimStart();
	const middle = plain(hit);
	const text = `${start}${middle}${plain(after).trimEnd()}`;
	return {text, hit: span(start.length, start.length + middle.length)};
}

function plain(text: string): string {
	return sanitised(text.replaceAll(/\s+/gv, ' '));
}

/** The end of a text, as much as fits; the sign of a cut stands before it. */
function ending(text: string, width: number, encoding: RowEncoding): string {
	const measure = (part: string): number => widthInCells(part, encoding.width);
	const trimmed = text.trim();
	if (measure(trimmed) <= width) return trimmed;
	const letters = graphemes(trimmed);
	let used = 1;
	let from = letters.length;
	while (from > 0 && used + measure(letters[from - 1] ?? '') <= width) {
		from -= 1;
		used += measure(letters[from] ?? '');
	}
	const kept = letters.slice(from).join('').trimStart();
	// A word that is cut keeps the form of its first letter, as if it began before.
	const isJoined = isJoinedAt(trimmed, trimmed.length - kept.length);
	return (isJoined ? joinedCut(encoding, true) : '…') + kept;
}

/** What stands before a hit touches it: at the end of its column, which in Urdu is the left one. */
function placedAtEnd(
	text: string,
	width: number,
	measure: (text: string) => number,
	isReversed: boolean,
): Placed {
	const pad = isReversed ? 0 : Math.max(0, width - measure(text));
	return {text, pad: cells(pad), width: cells(width - pad)};
}
