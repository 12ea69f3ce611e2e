import {type Span, span} from '../text/units.ts';
import type {Place} from './places.ts';
import {type Postings, wordSpansAt} from './postings.ts';
import type {Hit} from './types.ts';

/**
 * The hits of an article, in text order and never overlapping: places of words, and spans, widened to whole
 * clusters. Reads some 32 words for each place.
 */
export function hitsOf(
	postings: Postings,
	index: number,
	found: {readonly places: readonly Place[]; readonly spans: readonly Span[]},
): Hit[] {
	const text = postings.documents[index]?.article.text ?? '';
	const wide = [...placeSpans(postings, index, found.places), ...found.spans]
		.map((one) => wholeClusters(text, one))
		.filter(({start, end}) => end > start)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const hits: Hit[] = [];
	let end = 0;
	for (const one of wide) {
		if (one.start >= end) {
			hits.push({...one, text: text.slice(one.start, one.end)});
			end = one.end;
		}
	}

	return hits;
}

function placeSpans(postings: Postings, index: number, places: readonly Place[]): readonly Span[] {
	const positions = new Set(places.flatMap(({start, end}) => [start, end - 1]));
	const ascending = [...positions].sort((a, b) => a - b);
	const words = wordSpansAt(postings, index, ascending);
	const byPosition = new Map(ascending.map((position, number) => [position, words[number]]));
	return places.map(({start, end}) =>
		span(byPosition.get(start)?.start ?? 0, byPosition.get(end - 1)?.end ?? 0),
	);
}

const clusters = new Intl.Segmenter('und', {granularity: 'grapheme'});

/** The span with every cluster that it cuts taken in whole. */
function wholeClusters(text: string, {start, end}: Span): Span {
	return span(clusterStart(text, start), clusterEnd(text, end));
}

function clusterStart(text: string, at: number): number {
	return isPlainBreak(text, at) ? at : (clusters.segment(text).containing(at)?.index ?? at);
}

function clusterEnd(text: string, at: number): number {
	if (isPlainBreak(text, at)) {
		return at;
	}

	const cluster = clusters.segment(text).containing(at);
	return cluster && cluster.index < at ? cluster.index + cluster.segment.length : at;
}

/** Most breaks are beside a blank or a sign of ASCII; asking the segmenter takes a thousand times as long. */
function isPlainBreak(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) {
		return true;
	}

	const before = text.charCodeAt(at - 1);
	const after = text.charCodeAt(at);
	if (after < firstMark) {
		return before < firstPrepended
			? !(before === carriageReturn && after === lineFeed)
			: !prepended.test(String.fromCharCode(before));
	}

	return before < firstMark && joinsNothing.test(String.fromCharCode(after));
}

const carriageReturn = 13;
const lineFeed = 10;
/** Below U+0300 no character joins the one before it, below U+0600 none the one after it (UAX #29). */
const firstMark = 0x3_00;
const firstPrepended = 0x6_00;
const prepended = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u0D4E\uD800-\uDFFF]$/;
/** Letters, but for the Thai and Lao vowels that are letters and yet belong to the one before. */
const joinsNothing = /^(?![\u0E33\u0EB3])[\p{L}\p{Nd}]$/v;
