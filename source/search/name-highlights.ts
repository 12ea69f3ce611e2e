import Fuse, {type FuseResult} from 'fuse.js';
import {romanise} from '../romanise/romanise.ts';
import type {Romanised} from '../romanise/types.ts';
import {graphemeSpans} from '../text/graphemes.ts';
import {type Span, span} from '../text/units.ts';
import type {FoundName, IndexedName} from './name-index.ts';

type Match = {readonly name: IndexedName; readonly score: number};

/**
 * The matches with their highlights; among those nearly equal (.01 apart) the one whose readable
 * form is nearer to the query by Fuse comes first. `matches` must be in order, and short. The rest
 * follows in its own order.
 */
export function orderedByFuse(
	query: string,
	matches: readonly Match[],
	rest: readonly Match[],
): readonly FoundName[] {
	const all = [...matches, ...rest];
	const read = all.map(({name}) => readName(name.text));
	const results = fuseResults(query, read);
	const marked = all.map(({name: {id, text}, score}, at): FoundName => {
		const own = read[at];
		const spans = own ? highlights(own, results.get(at)) : [];
		return {id, text, score, spans};
	});
	const ordered = marked
		.slice(0, matches.length)
		.map((found, at) => ({found, order: orderOf(found.text, found.score, results.get(at))}))
		.sort((left, right) => right.order - left.order)
		.map(({found}) => found);
	return [...ordered, ...marked.slice(matches.length)];
}

/** Hundredths of the score, then Fuse's; a mark at either end is a slip of the writer. */
function orderOf(text: string, score: number, result: FuseResult<string> | undefined): number {
	const isUntidy = /^\p{P}|\p{P}$/v.test(text);
	return Math.round(score * 100) - (isUntidy ? 1 : 0) - (result?.score ?? 1) * 0.9;
}

/** A name as it is marked: the letters that a reader sees, and its readable form. */
type ReadName = {readonly clusters: readonly Span[]; readonly roman: Romanised};

/** Each letter typed shows most of the names that the one before did. */
function readName(text: string): ReadName {
	const before = readOfLate.get(text);
	if (before !== undefined) return before;
	if (readOfLate.size >= mostRemembered) readOfLate.clear();
	const read = {clusters: graphemeSpans(text), roman: romanise(text)};
	readOfLate.set(text, read);
	return read;
}

const readOfLate = new Map<string, ReadName>();
const mostRemembered = 2000;

/** Fuse cuts longer patterns to pieces and takes any piece for a hit. */
const LONGEST_PATTERN = 32;

function fuseResults(
	query: string,
	names: readonly ReadName[],
): ReadonlyMap<number, FuseResult<string>> {
	const pattern = romanise(query).text.trim().slice(0, LONGEST_PATTERN).toLowerCase();
	if (pattern === '') return new Map();
	// `ignoreLocation`: otherwise Fuse looks only near the beginning. No `ignoreDiacritics`, nor
	// extended search: the romanised text has no marks, and names may hold `'` and `!`.
	const fuse = new Fuse(
		names.map(({roman}) => roman.text),
		{
			ignoreLocation: true,
			ignoreFieldNorm: true,
			includeScore: true,
			includeMatches: true,
			minMatchCharLength: Math.min(2, pattern.length),
			threshold: 0.6,
		},
	);
	return new Map(fuse.search(pattern).map((result) => [result.refIndex, result]));
}

/** The clusters of the name that Fuse's ranges touch; all of it where Fuse found nothing to mark. */
function highlights(
	{clusters, roman: {offsets}}: ReadName,
	result: FuseResult<string> | undefined,
): readonly Span[] {
	// Fuse's ranges include their end.
	const ranges = (result?.matches ?? []).flatMap(({indices}) =>
		indices.map(([first, last]) => span(offsets[first] ?? 0, (offsets[last] ?? 0) + 1)),
	);
	const marked = clusters.filter(({start, end}) =>
		ranges.some((range) => start < range.end && range.start < end),
	);
	const joined = joinedSpans(marked);
	return joined.length > 0 ? joined : joinedSpans(clusters);
}

/** Spans in order, those that touch made one. */
function joinedSpans(spans: readonly Span[]): readonly Span[] {
	const joined: Span[] = [];
	for (const next of spans) {
		const last = joined.at(-1);
		if (last?.end === next.start) joined.splice(-1, 1, span(last.start, next.end));
		else joined.push(next);
	}
	return joined;
}
