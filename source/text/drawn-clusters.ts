/**
 * What stands in each place of a row, and how many cells it takes: the one source that wrapping,
 * cutting and encoding measure by, so that they agree.
 *
 *     text → grapheme clusters → joined (visual order) → as drawn → cells
 *
 * The text is sanitised already. A cluster is drawn otherwise than stored where terminals of one
 * model disagree or would not draw it: see `drawn-text.ts`.
 */
import {drawnText, longest} from './drawn-text.ts';
import {graphemeSpans} from './graphemes.ts';
import {type JoinedCluster, joinedClusters, lamAlefClusters, withoutAlef} from './joining.ts';
import type {RowEncoding} from './types.ts';
import {type Cells, cells, type Span, span} from './units.ts';
import {clusterWidth} from './width.ts';

/** A place of a row: the span it was drawn from, the characters that are sent, and their cells. */
export type DrawnCluster = JoinedCluster & {readonly cells: Cells};

/** What is drawn for `part` of the sanitised `text`, in logical order; the spans cover `part` without a gap. Linear, some 0.3 µs a cluster. */
export function drawnClusters(text: string, part: Span, encoding: RowEncoding): DrawnCluster[] {
	const clusters = clusterSpans(text, part);
	const isArabic = arabic.test(text.slice(part.start, part.end));
	const places = isArabic ? arabicPlaces(text, clusters, encoding) : storedClusters(text, clusters);
	const known = memory(encodingKey(encoding));
	return places.map(({start, end, text: stored}) => {
		const characters = known.get(stored) ?? remembered(known, stored, encoding);
		return {start, end, text: characters.text, cells: characters.cells};
	});
}

/** What of an encoding decides the drawing and the cells of a cluster. */
export function encodingKey(encoding: RowEncoding): string {
	const {width, bidi, preBase, textSizing, joinsLamAlef = false} = encoding;
	return `${width} ${bidi} ${preBase} ${textSizing} ${joinsLamAlef}`;
}

function arabicPlaces(
	text: string,
	clusters: readonly Span[],
	encoding: RowEncoding,
): readonly JoinedCluster[] {
	if (hasPresentationForms(encoding)) return joinedClusters(text, clusters);
	return encoding.joinsLamAlef === true
		? lamAlefClusters(text, clusters)
		: storedClusters(text, clusters);
}

/** Letters are sent joined and in the order of the screen. */
export function hasPresentationForms(encoding: RowEncoding): boolean {
	return encoding.bidi === 'visual' || encoding.bidi === 'override';
}

/** The cells of one cluster as it is drawn. */
function cellsOf(characters: string, encoding: RowEncoding): Cells {
	if (characters.length === 1 && characters >= ' ' && characters <= '~') return cells(1);
	if (isSized(characters, encoding)) return clusterWidth(characters, 'gc2wc1');
	const counted = encoding.joinsLamAlef === true ? withoutAlef(characters) : characters;
	return clusterWidth(counted, encoding.width);
}

/** The cluster is sent inside `OSC 66`, for kitty alone would squeeze it into one cell. */
export function isSized(characters: string, encoding: RowEncoding): boolean {
	if (!encoding.textSizing || encoding.width !== 'gc1' || !indic.test(characters)) return false;
	return clusterWidth(characters, 'gc2wc1') !== clusterWidth(characters, 'gc1');
}

const arabic = /\p{Script_Extensions=Arabic}/v;

const indic =
	/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/v;

type Drawn = {readonly text: string; readonly cells: Cells};

/** The seeds have 559 distinct clusters among 27,353. */
const mostKnown = 10_000;

const knownByEncoding = new Map<string, Map<string, Drawn>>();

function memory(key: string): Map<string, Drawn> {
	const known = knownByEncoding.get(key) ?? new Map<string, Drawn>();
	knownByEncoding.set(key, known);
	return known;
}

function remembered(known: Map<string, Drawn>, stored: string, encoding: RowEncoding): Drawn {
	const text = drawnText(stored, encoding);
	const found = {text, cells: cellsOf(text, encoding)};
	if (known.size >= mostKnown) known.clear();
	// A key of a few letters; a cluster of thousands of marks is not kept alive.
	if (stored.length <= longest) known.set(stored, found);
	return found;
}

/** The segmenter, which costs some 0.2 µs a cluster, sees only runs where a cluster can have more than one code unit. */
function clusterSpans(text: string, part: Span): Span[] {
	const spans: Span[] = [];
	let index: number = part.start;
	while (index < part.end) {
		const end = plainEnd(text, index, part.end);
		while (index < end) spans.push(span(index, ++index));
		const next = plainStart(text, index, part.end);
		if (next === index) continue;
		for (const cluster of graphemeSpans(text.slice(index, next))) {
			spans.push(span(index + cluster.start, index + cluster.end));
		}
		index = next;
	}
	return spans;
}

/** Behind the last of the plain code units from `from` that another plain one, or the end, follows. */
function plainEnd(text: string, from: number, end: number): number {
	let index = from;
	while (index < end && isPlain(text, index) && (index + 1 === end || isPlain(text, index + 1))) {
		index++;
	}
	return index;
}

/** Where the next long run of plain code units begins; a short one costs less with its neighbors. */
function plainStart(text: string, from: number, end: number): number {
	let run = 0;
	for (let index = from; index < end; index++) {
		run = isPlain(text, index) ? run + 1 : 0;
		if (run === worthwhile) return index + 1 - run;
	}
	return end;
}

const worthwhile = 8;

const unknown = 0;
const plain = 1;
const joining = 2;

const plainness = new Uint8Array(0x10000);

/** Between two plain code units there is always a boundary: letters without conjoining jamo, blanks, digits, punctuation. */
function isPlain(text: string, index: number): boolean {
	const unit = text.charCodeAt(index);
	let known = plainness[unit] ?? unknown;
	if (known === unknown) {
		known = alone.test(text[index] ?? '') ? plain : joining;
		plainness[unit] = known;
	}
	return known === plain;
}

const alone =
	/[[\p{ASCII}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{P}\u2400-\u2426]--[\p{M}\p{Cf}\p{Cc}\p{Extended_Pictographic}\uFF9E\uFF9F]]/v;

function storedClusters(text: string, clusters: readonly Span[]): JoinedCluster[] {
	return clusters.map(({start, end}) => ({start, end, text: text.slice(start, end)}));
}
