import {type Span, span} from '../text/units.ts';

/**
 * The lines of `text` in order, their ends left out: `\n`, `\r\n`, `\r`, and the line and paragraph
 * separators of Unicode. What follows the last line end is a line only if it is not empty.
 */
export function lineSpans(text: string): readonly Span[] {
	const lines: Span[] = [];
	ends.fill(-1);
	let start = 0;
	for (;;) {
		const which = nextEnd(text, start);
		const first = ends[which] ?? Number.POSITIVE_INFINITY;
		if (first === Number.POSITIVE_INFINITY) break;
		const width = which === carriageReturn && text.charCodeAt(first + 1) === 0x0a ? 2 : 1;
		lines.push(span(start, first));
		start = first + width;
	}
	if (start < text.length) lines.push(span(start, text.length));
	return lines;
}

/** Each is looked for by itself, which takes a pattern of all of them ten times as long. */
const lineEnds = ['\n', '\r', '\u2028', '\u2029'];
const carriageReturn = 1;

/** Where each of them stands next; used again for the next text. */
const ends = new Float64Array(lineEnds.length);

/** Which of them stands first from `start` on. */
function nextEnd(text: string, start: number): number {
	let which = 0;
	for (let end = 0; end < ends.length; end++) {
		if ((ends[end] ?? 0) < start) ends[end] = placeOf(lineEnds[end] ?? '', text, start);
		if ((ends[end] ?? 0) < (ends[which] ?? 0)) which = end;
	}
	return which;
}

function placeOf(end: string, text: string, from: number): number {
	const at = text.indexOf(end, from);
	return at < 0 ? Number.POSITIVE_INFINITY : at;
}
