import {graphemeSegmenter} from '../text/cluster-kinds.ts';
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
	const wide: Span[] = [];
	for (const one of placeSpans(postings, index, found.places)) addWide(wide, text, one);
	for (const one of found.spans) addWide(wide, text, one);
	wide.sort((a, b) => a.start - b.start || b.end - a.end);
	const hits: Hit[] = [];
	let last = 0;
	for (const {start, end} of wide) {
		if (start >= last) {
			hits.push({start, end, text: text.slice(start, end)});
			last = end;
		}
	}

	return hits;
}

function addWide(wide: Span[], text: string, one: Span): void {
	const whole = wholeClusters(text, one);
	if (whole.end > whole.start) wide.push(whole);
}

/** Places come in text order, the longer first: of those that overlap the first counts, as for the hits. */
function placeSpans(postings: Postings, index: number, places: readonly Place[]): readonly Span[] {
	const positions: number[] = [];
	const isOneWord: boolean[] = [];
	let next = 0;
	for (const {start, end} of places) {
		if (start < next) continue;
		positions.push(start);
		if (end - 1 > start) positions.push(end - 1);
		isOneWord.push(end - 1 === start);
		next = end;
	}

	const words = wordSpansAt(postings, index, positions);
	if (words.length === isOneWord.length) return words;
	let at = 0;
	return isOneWord.map((isOne) => {
		const first = words[at] as Span;
		const last = isOne ? first : (words[at + 1] as Span);
		at += isOne ? 1 : 2;
		return isOne ? first : span(first.start, last.end);
	});
}

/** The span with every cluster that it cuts taken in whole. */
function wholeClusters(text: string, one: Span): Span {
	const {start, end} = one;
	const [first, last] = [clusterStart(text, start), clusterEnd(text, end)];
	return first === start && last === end ? one : span(first, last);
}

function clusterStart(text: string, at: number): number {
	return isPlainBreak(text, at)
		? at
		: (graphemeSegmenter().segment(text).containing(at)?.index ?? at);
}

function clusterEnd(text: string, at: number): number {
	if (isPlainBreak(text, at)) {
		return at;
	}

	const cluster = graphemeSegmenter().segment(text).containing(at);
	return cluster && cluster.index < at ? cluster.index + cluster.segment.length : at;
}

/** Most breaks are beside a blank or a sign; asking the segmenter takes a thousand times as long. */
function isPlainBreak(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) {
		return true;
	}

	const before = text.charCodeAt(at - 1);
	const after = text.charCodeAt(at);
	if (before < firstPrepended && after < firstMark) {
		return !(before === carriageReturn && after === lineFeed);
	}

	const beginning = beginningOf(after);
	return before < firstMark
		? beginning !== unsure
		: beginning === always && !prepended.test(String.fromCharCode(before));
}

// Filled as characters are met.
const beginnings = new Uint8Array(0x1_00_00);
const [afterPlain, always, unsure] = [1, 2, 3];

/** Whether a character begins a cluster: after signs below U+0300, after all that are not prepended, or one must ask. */
function beginningOf(code: number): number {
	if (beginnings[code] === 0) {
		const sign = String.fromCharCode(code);
		const other = joinsNothing.test(sign) ? afterPlain : unsure;
		beginnings[code] = code < firstMark || separator.test(sign) ? always : other;
	}

	return beginnings[code] as number;
}

const carriageReturn = 13;
const lineFeed = 10;
/** Below U+0300 no character joins the one before it, below U+0600 none the one after it (UAX #29). */
const firstMark = 0x3_00;
const firstPrepended = 0x6_00;
const prepended = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u0D4E\uD800-\uDFFF]$/;
/** No blank and no mark of punctuation joins what is before it, but for three that are pictures. */
const separator = /^(?![\u203C\u2049\u3030])[\p{P}\p{Z}]$/v;
/** Letters, but for the Thai and Lao vowels that are letters and yet belong to the one before. */
const joinsNothing = /^(?![\u0E33\u0EB3])[\p{L}\p{Nd}]$/v;
