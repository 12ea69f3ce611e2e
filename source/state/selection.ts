/** How the ends of a selection move, by words, clusters or paragraphs. Pure; costs what is passed over. */
import type {Paragraph} from '../corpus/types.ts';
import {graphemeSpans} from '../text/graphemes.ts';
import {offset, type Span, span} from '../text/units.ts';
import type {TextSelection} from './reading-types.ts';

/** Where the units of a text stand. A unit that `at` cuts counts from there, or up to there. */
export type Steps = {
	/** The first that begins at `at` or after it. */
	readonly after: (at: number) => Span | undefined;
	/** The last that ends at `at` or before it. */
	readonly before: (at: number) => Span | undefined;
};

/** A run of letters and digits, or of marks: as vim's `w` goes. */
const word = /[\p{L}\p{M}\p{N}\u200C\u200D]+|[^\s\p{L}\p{M}\p{N}\u200C\u200D]+/gv;

/** The same with a `lastIndex` of its own, which `matchAll` would begin at. */
const wordFrom = new RegExp(word);

/** Code units that are searched for the word before; a longer one is passed in pieces. */
const reach = 1024;

export function wordSteps(text: string): Steps {
	return {
		after: (at) => {
			wordFrom.lastIndex = at;
			const found = wordFrom.exec(text);
			return found === null ? undefined : span(found.index, found.index + found[0].length);
		},
		before: (at) => {
			for (let from = at; from > 0; ) {
				const end = from;
				from = Math.max(0, from - reach);
				const last = [...text.slice(from, end).matchAll(word)].at(-1);
				if (last !== undefined) {
					return span(from + last.index, from + last.index + last[0].length);
				}
			}
			return undefined;
		},
	};
}

/** The longest cluster that is looked for, in code units. */
const longestCluster = 64;

export function clusterSteps(text: string): Steps {
	return {
		after: (at) => {
			const [first] = graphemeSpans(text.slice(at, at + longestCluster));
			return first && span(at + first.start, at + first.end);
		},
		before: (at) => {
			const from = Math.max(0, at - longestCluster);
			const last = graphemeSpans(text.slice(from, at)).at(-1);
			return last && span(from + last.start, from + last.end);
		},
	};
}

export function paragraphSteps(paragraphs: readonly Paragraph[]): Steps {
	const written = paragraphs.filter(({kind}) => kind !== 'blank');
	return {
		after: (at) => written.find(({start}) => start >= at),
		before: (at) => written.findLast(({end}) => end <= at),
	};
}

/** The unit around `at`, else the next one, else the last. */
export function unitAround({after, before}: Steps, at: number): Span | undefined {
	const left = before(at);
	if (left === undefined) return after(0);
	return after(left.end === at ? left.start : left.end) ?? left;
}

/** One unit on; an end that would pass the other takes its place, so that a unit is always selected. */
export function stepped(selection: TextSelection, by: 1 | -1, steps: Steps): TextSelection {
	const {start, end, active} = selection;
	const {after, before} = steps;
	if (active === 'end' && by > 0) return {...selection, end: offset(after(end)?.end ?? end)};
	if (active === 'start' && by < 0) {
		return {...selection, start: offset(before(start)?.start ?? start)};
	}
	// Towards the other end: what is left, if anything is.
	const passed = by < 0 ? before(end) : after(start);
	const kept = passed && (by < 0 ? before(passed.start) : after(passed.end));
	if (kept !== undefined && kept.end > start && kept.start < end) {
		return by < 0 ? {...selection, end: kept.end} : {...selection, start: kept.start};
	}
	return turnedOver(selection, by, steps);
}

/** What is left of the selection is its unit at the fixed end; from there it grows the other way. */
function turnedOver(
	{unit, start, end}: TextSelection,
	by: 1 | -1,
	{after, before}: Steps,
): TextSelection {
	if (by < 0) {
		const fixed = after(start)?.end ?? end;
		return {
			unit,
			start: offset(before(start)?.start ?? start),
			end: offset(fixed),
			active: 'start',
		};
	}
	const fixed = before(end)?.start ?? start;
	return {unit, start: offset(fixed), end: offset(after(end)?.end ?? end), active: 'end'};
}

/** The active end at the unit around `at`. */
export function reached(selection: TextSelection, at: number, steps: Steps): TextSelection {
	const {unit, start, end, active} = selection;
	const target = unitAround(steps, at);
	if (target === undefined) return selection;
	const fixed =
		active === 'end'
			? (steps.after(start) ?? span(start, end))
			: (steps.before(end) ?? span(start, end));
	if (target.start < fixed.start) {
		return {unit, start: target.start, end: fixed.end, active: 'start'};
	}
	return {unit, start: fixed.start, end: offset(Math.max(fixed.end, target.end)), active: 'end'};
}
