import {type GraphemeIndex, graphemeIndex, type Offset, type Span, span} from './units.ts';

const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'});

/** What a reader calls letters: `graphemes('दिल्ली')` is `['दि', 'ल्ली']`. */
export function graphemes(text: string): string[] {
	return Array.from(segmenter.segment(text), ({segment}) => segment);
}

/** The spans of the grapheme clusters of `text`, in order; they cover it without a gap. */
export function graphemeSpans(text: string): Span[] {
	return Array.from(segmenter.segment(text), ({segment, index}) =>
		span(index, index + segment.length),
	);
}

/** How many whole letters stand before `offset`; costs the text before it. */
export function graphemeIndexOf(text: string, offset: Offset): GraphemeIndex {
	return graphemeIndex(graphemes(text.slice(0, offset)).length);
}
