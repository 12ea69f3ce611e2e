import {snapOutward} from './spans.ts';
import type {Passage} from './types.ts';
import {type Span, span} from './units.ts';

/**
 * The text around a span in one line: about so many code units before and after, cut at words,
 * with `…` where something was left out. Line ends become spaces; `others` are kept where they fall inside.
 */
export function passageAround(
	text: string,
	target: Span,
	width: {readonly before: number; readonly after: number},
	others: readonly Span[] = [],
): Passage {
	const from = wordStart(text, target.start, width.before);
	const to = wordEnd(text, target.end, width.after);
	const head = from > 0 ? '… ' : '';
	const tail = to < text.length ? ' …' : '';
	const body = text.slice(from, to).replaceAll(/[\r\n\t]/gv, ' ');
	const shift = head.length - from;
	const spans = [target, ...others]
		.filter(({start, end}) => start >= from && end <= to)
		.map(({start, end}) => span(start + shift, end + shift))
		.sort((a, b) => a.start - b.start);
	return {text: head + body + tail, spans: distinct(spans)};
}

/** Back to a blank, but never over the end of the line before. */
function wordStart(text: string, at: number, width: number): number {
	const lineStart = text.lastIndexOf('\n', at - 1) + 1;
	const earliest = Math.max(lineStart, at - width);
	if (earliest === lineStart) return lineStart;
	const blank = text.indexOf(' ', earliest);
	return blank < 0 || blank >= at ? snapped(text, earliest) : blank + 1;
}

function wordEnd(text: string, at: number, width: number): number {
	const lineEnd = text.indexOf('\n', at);
	const end = lineEnd < 0 ? text.length : lineEnd;
	const latest = Math.min(end, at + width);
	if (latest === end) return end;
	const blank = text.lastIndexOf(' ', latest);
	return blank <= at ? snapOutward(text, span(at, latest)).end : blank;
}

function snapped(text: string, at: number): number {
	return snapOutward(text, span(at, at + 1)).start;
}

function distinct(spans: readonly Span[]): readonly Span[] {
	return spans.filter(({start}, index) => start !== spans[index - 1]?.start);
}
