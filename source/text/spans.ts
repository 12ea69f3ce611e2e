import {graphemeSpans} from './graphemes.ts';
import {type Span, span} from './units.ts';

/** The smallest span of whole grapheme clusters that holds `part`; an empty span stays empty. Costs the clusters of the line around it, 1,024 code units to each side at most. */
export function snapOutward(text: string, part: Span): Span {
	if (part.end <= part.start) return part;
	const from = safeStart(text, part.start);
	const to = Math.min(text.length, part.end + reach);
	let {start, end} = part as {start: number; end: number};
	for (const cluster of graphemeSpans(text.slice(from, to))) {
		const clusterStart = from + cluster.start;
		const clusterEnd = from + cluster.end;
		if (clusterStart <= part.start && part.start < clusterEnd) start = clusterStart;
		if (clusterStart < part.end && part.end <= clusterEnd) {
			end = clusterEnd;
			break;
		}
	}
	return span(start, end);
}

/** The union of `spans` as spans in order that neither touch nor overlap; sorts a copy. */
export function mergeSpans(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const next of spans.toSorted((one, other) => one.start - other.start)) {
		if (next.end <= next.start) continue;
		const last = merged.at(-1);
		if (last !== undefined && next.start <= last.end) {
			merged[merged.length - 1] = span(last.start, Math.max(last.end, next.end));
		} else merged.push(span(next.start, next.end));
	}
	return merged;
}

/** No cluster of a real text is longer; a hostile one is cut. */
const reach = 1024;

/** A place at or before `start` where a cluster surely begins: after a line end or a space, if near. */
function safeStart(text: string, start: number): number {
	const limit = Math.max(0, start - reach);
	for (let index = start - 1; index > limit; index--) {
		const unit = text.charCodeAt(index);
		if (unit === 0x0a) return index + 1;
		// Some letters take the blank behind them into their cluster.
		if (unit === 0x20 && text.charCodeAt(index - 1) < 0x600) return index;
	}
	return limit;
}
