import {graphemeSpans} from '../text/graphemes.ts';
import {type Span, span} from '../text/units.ts';
import {headingMark} from './headings.ts';
import {sentenceEnd} from './sentences.ts';
import type {Paragraph} from './types.ts';

export type Title = {readonly title: string; readonly titleSpan: Span};

/**
 * The title as stated, else the first line if it is a heading, else the first Markdown heading, else
 * the first sentence; headings inside an article that are marked as none name only a part of it.
 */
export function titleOf(
	text: string,
	paragraphs: readonly Paragraph[],
	stated: Span | undefined,
): Title {
	if (stated !== undefined) return shortened(text, stated);
	const told = paragraphs.filter(({kind}) => kind === 'heading' || kind === 'body');
	const [first] = told;
	const marked = told.find((part) => part.kind === 'heading' && markLength(text, part) > 0);
	const heading = first?.kind === 'heading' ? first : marked;
	if (heading !== undefined) {
		return shortened(text, trimmed(text, heading, markLength(text, heading)));
	}
	const opening = first ?? paragraphs.find(({kind}) => kind !== 'blank');
	return opening === undefined
		? {title: '', titleSpan: span(0, 0)}
		: shortened(text, firstSentence(text, trimmed(text, opening, 0)));
}

/**
 * Grapheme clusters. Every heading and nearly every sentence of news is shorter, and stands whole in
 * `--json`; a text without a full stop shall not be held twice. The screen cuts what it draws itself.
 */
const longest = 300;

/** Code units that hold the longest title in any script; clusters of more marks are cut sooner. */
const reach = 3600;

/** With the next behind «हरदोई।» or «لاہور، 20 نومبر۔», which is where and when the article was written. */
function firstSentence(text: string, part: Span): Span {
	const content = text.slice(part.start, Math.min(part.end, part.start + reach));
	const first = sentenceEnd(content);
	const isPlace = dateline.test(content.slice(0, first));
	const end = isPlace ? first + sentenceEnd(content.slice(first)) : first;
	return end === reach ? part : span(part.start, part.start + end);
}

/** A word, or a capital's two; behind it a day, or the agency in brackets. */
const dateline =
	/^(?:[\p{L}\p{M}\-]{3,}|नई दिल्ली|\u0646\u0626\u06CC \u062F\u06C1\u0644\u06CC|\u0627\u0633\u0644\u0627\u0645 \u0622\u0628\u0627\u062F)(?:[,\u060C] ?\p{Nd}{1,2} [\p{L}\p{M}]+| ?\([^\)]{1,30}\))?[।\u06D4]$/v;

/** Cut after the last whole word that fits, the comma after it left out. */
function shortened(text: string, part: Span): Title {
	const content = text.slice(part.start, Math.min(part.end, part.start + reach));
	const cut = part.end - part.start > longest ? cutAt(content) : content.length;
	const isCut = part.start + cut < part.end;
	const kept = isCut
		? content.slice(0, cut).replace(/[\s,\u060C;\u061B:\-–—\(\[]+$/v, '')
		: content;
	const end = kept === '' ? cut : kept.length;
	const title = text.slice(part.start, part.start + end).replace(/\s+/gv, ' ');
	return {title: isCut ? `${title}…` : title, titleSpan: span(part.start, part.start + end)};
}

/** Where the content must end so that at most `longest` clusters stay. */
function cutAt(content: string): number {
	// Most scripts write a cluster in two code units or less: try with few first.
	const opening = graphemeSpans(content.slice(0, longest * 2));
	const clusters = opening.length > longest + 1 ? opening : graphemeSpans(content);
	const next = clusters[longest];
	if (next === undefined) return content.length < reach ? content.length : lastWhole(clusters);
	if (/\s/.test(content.charAt(next.start))) return next.start;
	const blank = content.slice(0, next.start).search(/\s\S*$/v);
	return blank > 0 ? blank : next.start;
}

/** The last cluster may go on beyond what was looked at. */
function lastWhole(clusters: readonly Span[]): number {
	return clusters.length > 1 ? (clusters.at(-1)?.start ?? 0) : (clusters[0]?.end ?? 0);
}

function markLength(text: string, part: Span): number {
	return headingMark(text.slice(part.start, Math.min(part.end, part.start + reach)));
}

function trimmed(text: string, part: Span, skipped: number): Span {
	const content = text.slice(part.start + skipped, part.end);
	const start = part.start + skipped + content.length - content.trimStart().length;
	return span(start, Math.max(start, part.end - (content.length - content.trimEnd().length)));
}
