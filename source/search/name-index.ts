import type {Span} from '../text/units.ts';
import {leastScore} from './name-cut.ts';
import {orderedByFuse} from './name-highlights.ts';
import {type NameKeys, nameKeys} from './name-keys.ts';
import type {KeyScript} from './name-script.ts';
import {
	type Segment,
	type SegmentList,
	type SegmentMatch,
	type SegmentTables,
	segmentInSlices,
	segmentList,
	segmentOf,
	segmentWith,
} from './name-segment.ts';
import type {Slices} from './slices.ts';

/** A spelling to be found and what it belongs to; an id may have several. */
export type IndexedName = {readonly id: string; readonly text: string};

/** Names by their numbers; what is no array may make them anew. */
export type NameList = {
	readonly length: number;
	readonly at: (name: number) => IndexedName | undefined;
	/** Of one alone, where that is quicker to make. */
	readonly text?: (name: number) => string;
};

/** A name that sounds like the query. */
export type FoundName = IndexedName & {
	/** 1 is perfect, 0 is none; .95 and more if the words of the query stand in it whole. */
	readonly score: number;
	/** What of `text` the query names, on whole grapheme clusters, in order. */
	readonly spans: readonly Span[];
};

/**
 * How many names at most, and the least score of a name. Without one: .45, less for
 * short queries and for names that begin with what was typed; less still while more letters may
 * come (`isUnfinished`), so that no further letter brings back what an earlier one hid.
 */
export type FindOptions = {
	readonly limit: number;
	readonly minScore?: number;
	readonly isUnfinished?: boolean;
};

/** Names by sound, in any script. Immutable. */
export type NameIndex = {
	readonly names: readonly IndexedName[];
	/**
	 * Best first, one spelling for each id; an empty query finds nothing. Never throws, whatever the
	 * query; some milliseconds for 200,000 names.
	 */
	readonly find: (query: string, options: FindOptions) => readonly FoundName[];
	/** A large segment and the small ones of articles that changed since. */
	readonly segments: readonly Segment[];
	readonly removed: ReadonlySet<IndexedName>;
};

/** An index of names, all but linear in their letters: about 20 microseconds a name. */
export function buildNameIndex(names: readonly IndexedName[]): NameIndex {
	return indexOf([segmentOf(names)], new Set());
}

/** The same with pauses; at once with tables that were made of these very names. */
export function* nameIndexInSlices(names: NameList, known?: SegmentTables): Slices<NameIndex> {
	const segment = known ? segmentWith(names, known) : yield* segmentInSlices(names);
	return indexOf([segment], new Set());
}

/**
 * The index with the names of some ids taken out, then others put in. Reads only what is added,
 * but for once in a while, when the changes have grown to a quarter of the whole.
 */
export function withNames(
	index: NameIndex,
	added: readonly IndexedName[],
	removed: readonly string[],
): NameIndex {
	const ids = new Set(removed);
	const gone = ids.size === 0 ? [] : index.names.filter(({id}) => ids.has(id));
	const allGone = new Set([...index.removed, ...gone]);
	const [largest, ...small] = index.segments;
	const changed = small.reduce((sum, {names}) => sum + names.length, added.length) + allGone.size;
	if (!largest || changed > Math.max(LEAST_REBUILD, largest.names.length / 4)) {
		return buildNameIndex([...index.names.filter(({id}) => !ids.has(id)), ...added]);
	}
	const newest = segmentOf([
		...small.flatMap(({names}) => namesIn(names)).filter((name) => !allGone.has(name)),
		...added,
	]);
	return indexOf([largest, newest], allGone);
}

/** Fewer changes than these are never worth a rebuild. */
const LEAST_REBUILD = 1000;

function indexOf(segments: readonly Segment[], removed: ReadonlySet<IndexedName>): NameIndex {
	return {
		get names() {
			return segments.flatMap(({names}) => namesIn(names)).filter((name) => !removed.has(name));
		},
		segments,
		removed,
		find: rememberedFinds(segments, removed),
	};
}

/**
 * What was found of late: a query asks for its names and for where they stand, and one with another filter asks for the
 * same. What is still typed is asked once.
 */
function rememberedFinds(
	segments: readonly Segment[],
	removed: ReadonlySet<IndexedName>,
): NameIndex['find'] {
	const found = lastOf<readonly FoundName[]>(FOUND_REMEMBERED);
	const lists = lastOf<readonly SegmentList[]>(LISTS_REMEMBERED);
	return (query, options) => {
		const listsOf = (keys: NameKeys, mayGoOn: boolean): readonly SegmentList[] =>
			segments.map((segment) => segmentList(segment, keys, mayGoOn));
		if (options.isUnfinished === true) return findNames(listsOf, removed, query, options);
		const known = (keys: NameKeys) => lists(query, () => listsOf(keys, false));
		const asked = `${options.limit} ${options.minScore ?? ''} ${query}`;
		return found(asked, () => findNames(known, removed, query, options));
	};
}

/** Of so many finds, of some tens of names each. */
const FOUND_REMEMBERED = 60;
/** Hundreds of names each: a find with another limit follows soon or never. */
const LISTS_REMEMBERED = 4;

/** Remembers the last few values that were made, by their keys. */
function lastOf<Value>(most: number): (key: string, make: () => Value) => Value {
	const known = new Map<string, Value>();
	return (key, make) => {
		const value = known.get(key) ?? make();
		known.delete(key);
		known.set(key, value);
		const [oldest] = known.keys();
		if (known.size > most && oldest !== undefined) known.delete(oldest);
		return value;
	};
}

function namesIn(names: NameList): readonly IndexedName[] {
	return Array.from({length: names.length}, (_, name) => names.at(name) as IndexedName);
}

function findNames(
	listsOf: (keys: NameKeys, mayGoOn: boolean) => readonly SegmentList[],
	removed: ReadonlySet<IndexedName>,
	query: string,
	{limit, minScore, isUnfinished = false}: FindOptions,
): readonly FoundName[] {
	const keys = nameKeys(query);
	if (keys.spelling === '' || limit <= 0) return [];
	const typed = query.trim();
	const isNone = isOneLetter(keys.spelling);
	const isCut = minScore !== undefined;
	const isWritten = (name: IndexedName): boolean =>
		!isNone || name.text.toLowerCase().includes(typed.toLowerCase());
	const leastOf = (name: KeyScript): number =>
		minScore ??
		leastScore({letters: keys.spelling.length, isUnfinished, scripts: [keys.script, name]});
	const lists = listsOf(keys, isUnfinished);
	const matches = lists
		.flatMap(({matches: own}) => own)
		.filter(
			(match) =>
				(isCut || !match.isFar) &&
				isShown(match, typed, {least: leastOf(match.script), isCut}) &&
				!removed.has(match.name) &&
				isWritten(match.name),
		)
		.map((match) => (isCut ? match : {...match, score: wordsFirst(match)}))
		.sort((left, right) => right.score - left.score);
	const best = bestOfEachId(matches, limit);
	const isListed = (name: IndexedName): boolean => !removed.has(name) && isWritten(name);
	const others = isCut ? [] : namesBegun(lists, {known: best, limit, isListed});
	return orderedByFuse(query, best, others);
}

type Listed = {
	readonly known: readonly Match[];
	readonly limit: number;
	readonly isListed: (name: IndexedName) => boolean;
};

/**
 * What begins, near enough, with what was typed and was not compared, or scores too little, behind all that was: so
 * whatever a whole query finds each of its beginnings finds.
 */
function namesBegun(
	lists: readonly SegmentList[],
	{known, limit, isListed}: Listed,
): readonly Match[] {
	const ids = new Set(known.map(({name}) => name.id));
	const lowest = Math.min(BEGUN, known.at(-1)?.score ?? BEGUN);
	const found: Match[] = [];
	for (const {begun} of lists) {
		for (const {name, cost} of begun) {
			if (ids.size >= limit) break;
			if (ids.has(name.id) || !isListed(name)) continue;
			ids.add(name.id);
			found.push({name, score: lowest / (1 + cost)});
		}
	}
	return found.sort((one, other) => other.score - one.score);
}

/** The score of a name of which no more is known than that it begins so. */
const BEGUN = 0.4;

/** `zzzz` is no name, and sounds like every beginning with z: only what is written so is one. */
function isOneLetter(spelling: string): boolean {
	return /^(?<letter>.)\k<letter>{2,}$/v.test(spelling);
}

type Cut = {
	readonly least: number;
	/** The caller named the least score: nothing below it is shown. */
	readonly isCut: boolean;
};

function isShown(
	{name, score, beginsAlike}: SegmentMatch,
	typed: string,
	{least, isCut}: Cut,
): boolean {
	return score >= least || (!isCut && (beginsAlike || name.text.startsWith(typed)));
}

/**
 * A name that holds the words of the query whole scores this at least, and any other, which only
 * begins so or is like them, at most: `thang` means वु दाई थांग, not a `Dang Khan Toan`. Who asks
 * with a least score asks how like the whole of a name is, and is told that.
 */
export const WHOLE_WORDS = 0.95;
/** The scores of the others above it are drawn together, so that their order stays. */
const NEARLY = 0.9;

function wordsFirst({score, hasWords}: SegmentMatch): number {
	if (hasWords) return WHOLE_WORDS + (1 - WHOLE_WORDS) * score;
	const excess = Math.max(0, score - NEARLY) / (1 - NEARLY);
	return Math.min(score, NEARLY) + excess * (WHOLE_WORDS - NEARLY);
}

type Match = {readonly name: IndexedName; readonly score: number};

function bestOfEachId(matches: readonly Match[], limit: number): readonly Match[] {
	const best = new Map<string, Match>();
	for (const match of matches) {
		if (!best.has(match.name.id)) best.set(match.name.id, match);
		if (best.size >= limit) break;
	}
	return [...best.values()];
}
