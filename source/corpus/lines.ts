import {type Span, span} from '../text/units.ts';

/**
 * The lines of `text` in order, their ends left out: `\n`, `\r\n`, `\r`, and the line and paragraph
 * separators of Unicode. What follows the last line end is a line only if it is not empty.
 */
export function lineSpans(text: string): readonly Span[] {
	const lines: Span[] = [];
	let start = 0;
	for (const {index, 0: end} of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
		lines.push(span(start, index));
		start = index + end.length;
	}
	if (start < text.length) lines.push(span(start, text.length));
	return lines;
}
