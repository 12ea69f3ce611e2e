import {type Span, span} from '../text/units.ts';

/**
 * The lines of `text` in order, their ends left out: `\n`, `\r\n`, `\r`, and the line and paragraph
 * separators of Unicode. What follows the last line end is a line only if it is not empty.
 */
export function lineSpans(text: string): readonly Span[] {
	const lines: Span[] = [];
	const ends = lineEnds.map((end) => placeOf(end, text, 0));
	let start = 0;
	for (;;) {
		const first = Math.min(...ends);
		if (first === Number.POSITIVE_INFINITY) break;
		const which = ends.indexOf(first);
		const width = which === carriageReturn && text.charCodeAt(first + 1) === 0x0a ? 2 : 1;
		lines.push(span(start, first));
		start = first + width;
		for (let end = 0; end < ends.length; end++) {
			if ((ends[end] ?? 0) < start) ends[end] = placeOf(lineEnds[end] ?? '', text, start);
		}
	}
	if (start < text.length) lines.push(span(start, text.length));
	return lines;
}

/** Each is looked for by itself, which takes a pattern of all of them ten times as long. */
const lineEnds = ['\n', '\r', '\u2028', '\u2029'];
const carriageReturn = 1;

function placeOf(end: string, text: string, from: number): number {
	const at = text.indexOf(end, from);
	return at < 0 ? Number.POSITIVE_INFINITY : at;
}
