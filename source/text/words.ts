/**
 * A line as words between which a row may end, measured.
 *
 *     मानसून आज 東京だ。     words   मानसून | आज | 東 | 京 | だ。
 *
 * Words end at blanks; Han and kana may part anywhere but before a closing and after an opening mark.
 */
import {type DrawnCluster, drawnClusters, encodingKey} from './drawn-clusters.ts';
import type {RowEncoding} from './types.ts';
import {type Span, span} from './units.ts';
import {isPrintableAscii, widthInCells} from './width.ts';

/** A word in offsets of its line, its cells, and the cells of the blanks before it. */
export type Word = Span & {readonly cells: number; readonly gap: number};

/** The words of the sanitised `line`, in order, found as they are asked for. A word of thousands of letters comes in pieces. Linear. */
export function* words(line: string, encoding: RowEncoding): Generator<Word> {
	const known = knownWidths(encoding);
	let index = 0;
	while (index < line.length) {
		const start = skipBlanks(line, index);
		if (start === line.length) return;
		const gap = widthInCells(line.slice(index, start), encoding.width);
		const end = wordEnd(line, start);
		yield* pieces(line, span(start, end), {gap, encoding, known});
		index = end;
	}
}

type Measuring = {
	readonly gap: number;
	readonly encoding: RowEncoding;
	readonly known: Map<string, number>;
};

function* pieces(line: string, word: Span, {gap, encoding, known}: Measuring): Generator<Word> {
	if (word.end - word.start > longestKnown) {
		yield* longWord(line, word, {gap, encoding, known});
		return;
	}
	const text = line.slice(word.start, word.end);
	if (ideographic.test(text)) {
		yield* parted(drawnClusters(line, word, encoding), gap);
		return;
	}
	let width = known.get(text);
	if (width === undefined) {
		width = total(drawnClusters(line, word, encoding));
		if (known.size >= mostKnown) known.clear();
		known.set(text, width);
	}
	yield {...word, cells: width, gap};
}

/** Words recur: the seeds have 1,632 distinct ones among 6,946, few of them longer. */
const longestKnown = 32;
const mostKnown = 20_000;

const widthsByEncoding = new Map<string, Map<string, number>>();

function knownWidths(encoding: RowEncoding): Map<string, number> {
	const key = encodingKey(encoding);
	const widths = widthsByEncoding.get(key) ?? new Map<string, number>();
	widthsByEncoding.set(key, widths);
	return widths;
}

/** A piece of a long word in code units: small enough to keep its clusters in memory. */
const longestPiece = 2048;

function* longWord(line: string, word: Span, measuring: Measuring): Generator<Word> {
	let {gap} = measuring;
	let start: number = word.start;
	while (start < word.end) {
		const end = Math.min(word.end, start + longestPiece);
		const piece = line.slice(start, end);
		if (isPrintableAscii(piece)) {
			// Without an object for each letter, which took 235 ms a megabyte.
			for (; start < end; gap = 0) yield {...span(start, ++start), cells: 1, gap};
			continue;
		}
		const isIdeographic = ideographic.test(piece);
		const places = drawnClusters(line, span(start, end), measuring.encoding);
		// The last cluster may go on behind the piece: it begins the next one.
		if (end < word.end && places.length > 1) places.pop();
		start = places.at(-1)?.end ?? end;
		// A word this long is broken anyway: at each of its clusters.
		for (const place of isIdeographic ? parted(places, gap) : places) {
			yield {start: place.start, end: place.end, cells: place.cells, gap};
			gap = 0;
		}
	}
}

/** Clusters put together between the places where a row may end. */
function* parted(places: readonly DrawnCluster[], gap: number): Generator<Word> {
	let first = 0;
	for (let index = 1; index <= places.length; index++) {
		if (index < places.length && !mayPart(places[index - 1], places[index])) continue;
		const together = index - first > 1 ? places.slice(first, index) : undefined;
		const [start, end] = [places[first]?.start ?? 0, places[index - 1]?.end ?? 0];
		const width = together === undefined ? (places[first]?.cells ?? 0) : total(together);
		yield {...span(start, end), cells: width, gap: first === 0 ? gap : 0};
		first = index;
	}
}

function mayPart(before: DrawnCluster | undefined, after: DrawnCluster | undefined): boolean {
	const [left, right] = [breakClass(before), breakClass(after)];
	if (left !== ideograph && right !== ideograph) return false;
	return left !== opens && right !== closes;
}

const other = 1;
const ideograph = 2;
const opens = 3;
const closes = 4;

/** The class of each code unit, found at first use; 0 is not found yet. */
const breakClasses = new Uint8Array(0x10000);

function breakClass(place: DrawnCluster | undefined): number {
	if (place === undefined || place.text === '') return other;
	const unit = place.text.charCodeAt(0);
	// Han beyond U+FFFF: the code unit does not tell.
	if (unit >= 0xd800 && unit < 0xe000) return foundBreakClass(place.text);
	const known = breakClasses[unit] ?? 0;
	if (known !== 0) return known;
	const found = foundBreakClass(place.text);
	breakClasses[unit] = found;
	return found;
}

function foundBreakClass(cluster: string): number {
	if (closing.test(cluster)) return closes;
	if (opening.test(cluster)) return opens;
	return ideographic.test(cluster) ? ideograph : other;
}

const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/v;
// Small kana and the length mark belong to the letter before them (JIS X 4051, simplified).
const closing =
	/^[\p{Pe}\p{Pf}\p{Po}\u30FC\u3005\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7]/v;
const opening = /^[\p{Ps}\p{Pi}]/v;

function total(places: readonly DrawnCluster[]): number {
	return places.reduce((sum, place) => sum + place.cells, 0);
}

function skipBlanks(line: string, from: number): number {
	let index = from;
	while (isBreak(line, index)) index++;
	return index;
}

function wordEnd(line: string, from: number): number {
	let index = from + 1;
	while (index < line.length && !isBreak(line, index)) index++;
	return index;
}

/** A blank that carries a mark, or that a letter before it takes into its cluster, is part of a word. */
function isBreak(line: string, index: number): boolean {
	if (!isBlank(line.charCodeAt(index))) return false;
	const next = line.charCodeAt(index + 1);
	if (next >= 0x300 && extending.test(line.slice(index + 1, index + 3))) return false;
	return (
		index === 0 ||
		line.charCodeAt(index - 1) < 0xd4e ||
		!prepending.test(line.slice(Math.max(0, index - 2), index))
	);
}

/** Everything of \p{Zs} but the blanks that forbid a break: U+00A0, U+2007, U+202F. */
function isBlank(unit: number): boolean {
	if (unit === 0x20) return true;
	if (unit < 0x1680) return false;
	if (unit === 0x1680 || unit === 0x205f || unit === 0x3000) return true;
	return unit >= 0x2000 && unit <= 0x200a && unit !== 0x2007;
}

const extending = /^[\p{M}\p{Emoji_Modifier}\u200C\u200D]/v;

/** Grapheme_Cluster_Break=Prepend that `sanitised` keeps (GraphemeBreakProperty.txt). */
const prepending =
	/[\u0D4E\u{111C2}\u{111C3}\u{113D1}\u{1193F}\u{11941}\u{11A3A}\u{11A84}-\u{11A89}\u{11D46}\u{11F02}]$/v;
