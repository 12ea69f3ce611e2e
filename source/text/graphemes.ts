import {
	beginsCluster,
	type ClusterState,
	graphemeSegmenter,
	isComplex,
	kindOf,
	noCluster,
	stateAfter,
} from './cluster-kinds.ts';
import {type GraphemeIndex, graphemeIndex, type Offset, type Span, span} from './units.ts';

/** What a reader calls letters: `graphemes('दिल्ली')` is `['दि', 'ल्ली']`. */
export function graphemes(text: string): string[] {
	return graphemeSpans(text).map(({start, end}) => text.slice(start, end));
}

/** The spans of the grapheme clusters of `text`, in order; they cover it without a gap. */
export function graphemeSpans(text: string): Span[] {
	return (
		spansByKinds(text) ??
		Array.from(graphemeSegmenter().segment(text), ({segment, index}) =>
			span(index, index + segment.length),
		)
	);
}

/** The clusters of text in the scripts that `cluster-kinds.ts` knows; `undefined` for others. */
function spansByKinds(text: string): Span[] | undefined {
	const spans: Span[] = [];
	let state: ClusterState = noCluster;
	let start = 0;
	for (let index = 0; index < text.length; index++) {
		const kind = kindOf(text.charCodeAt(index));
		if (isComplex(kind, state)) return undefined;
		if (beginsCluster(kind, state) && index > 0) {
			spans.push(span(start, index));
			start = index;
		}
		state = stateAfter(kind, state);
	}
	if (text.length > 0) spans.push(span(start, text.length));
	return spans;
}

/** How many whole letters stand before `offset`; costs the text before it. */
export function graphemeIndexOf(text: string, offset: Offset): GraphemeIndex {
	return graphemeIndex(graphemes(text.slice(0, offset)).length);
}
