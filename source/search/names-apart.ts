/*
 * Names that stand beside each other in a query and are to be found each by itself:
 *
 *   rahul gandhi | delhi      hanoi | hai phong      pham | hanoi
 *
 * Asked where the words are no one name. A name that the corpus does not have must not be put together from parts of
 * others (`Nguyen Xuan Phuc`, `Hai Phong Quang`): one of them has to be a whole name of the corpus, and of three words or
 * more each other one too, or words of one entity only, unless the whole one has a word that no person is called by
 * (`rahul new delhi`), or is a person's with a word of two syllables (`modi rahul gandhi`); of two single words it is enough that each is a word of one entity only.
 */
import {unitedPlaces} from './combined-places.ts';
import {WHOLE_WORDS} from './name-index.ts';
import {nameKeys} from './name-keys.ts';
import {leastNamed, mostSurfaces, spellingPlaces, spellingsOf, surfacesOf} from './named-places.ts';
import type {Places} from './places.ts';
import type {Plan} from './plan.ts';
import {type Planner, placesOfNode, runOrWord, type WordNode} from './query-places.ts';
import type {Slices} from './slices.ts';
import {words} from './tokens.ts';
import {hasTwoSyllables} from './words-apart.ts';

/** Each way to take a run of words, at least two, for names that stand apart. */
export function* namesApart(planner: Planner, run: readonly WordNode[]): Slices<readonly Plan[]> {
	const named = memoized(function* (from, to) {
		yield;
		return segmentOf(planner, run.slice(from, to));
	});
	const heard = memoized(function* (from, to) {
		return yield* heardSegment(planner, yield* named(from, to));
	});
	const placesOf = segmentPlaces(planner);
	const apart: Plan[] = [];
	for (const ends of cuts(run.length)) {
		const known = yield* segmentsOf(named, ends);
		// Without a whole name it takes long and comes to nothing.
		const isWorth = known.some(({isWhole}) => isWhole);
		const segments = isWorth ? yield* segmentsOf(heard, ends) : known;
		if (areNames(planner, segments)) apart.push(yield* allOf(placesOf, segments));
	}
	return [...apart, ...(yield* unfinishedApart(planner, run))];
}

type SegmentFinder = (from: number, to: number) => Slices<Segment>;

function* segmentsOf(find: SegmentFinder, ends: readonly number[]): Slices<readonly Segment[]> {
	const segments: Segment[] = [];
	for (const [at, end] of ends.entries()) segments.push(yield* find(ends[at - 1] ?? 0, end));
	return segments;
}

/** Some words of a query, and the entities that they name. */
type Segment = {
	readonly run: readonly WordNode[];
	/** Of those that are called so whole, or otherwise of those that hold the words. */
	readonly ids: ReadonlySet<string>;
	/** Of all that hold the words: where these are meant. */
	readonly holding: ReadonlySet<string>;
	/** They are all words of these names. */
	readonly isWhole: boolean;
	/** Found by the words in the texts, as the name is too unlike. */
	readonly isHeard: boolean;
	readonly isOneWord: boolean;
	readonly isLongWord: boolean;
};

function segmentOf(planner: Planner, run: readonly WordNode[]): Segment {
	const text = run.map(({word}) => word).join(' ');
	const {names} = planner.source;
	const found = names.find(text, {limit: mostNames}).filter(({score}) => score >= leastNamed);
	const whole = found.filter(
		(name) => words(name.text).length === run.length && !isBegun(name.text, text),
	);
	const isWhole = whole.length > 0;
	const holding = found.filter(({score}) => score >= WHOLE_WORDS);
	const isOneWord = run.length === 1;
	const isLongWord = isOneWord && text.length >= longWord;
	return {
		run,
		ids: new Set((isWhole ? whole : holding).map(({id}) => id)),
		holding: new Set([...whole, ...holding].map(({id}) => id)),
		isWhole,
		isHeard: false,
		isOneWord,
		isLongWord,
	};
}

/**
 * What is no name by its letters, by the names that its words stand in by sound: `kejriwal` is too unlike کیجریوال in
 * letters.
 */
function* heardSegment(planner: Planner, segment: Segment): Slices<Segment> {
	const {run, ids, isOneWord, isLongWord} = segment;
	if (ids.size > 0 || (isOneWord && !isLongWord)) return segment;
	const surfaces = surfacesOf(planner.source, yield* runOrWord(planner, run));
	if (surfaces.length > mostSurfaces) return segment;
	const {spellings} = planner.source;
	const heard = new Set(surfaces.flatMap((surface) => spellings.holding(surface)));
	const said = new Set(surfaces);
	const isWhole = [...heard].some((id) => spellings.of(id).some((text) => said.has(text)));
	return {...segment, ids: heard, isWhole, isHeard: heard.size > 0};
}

/** `Duong Chi` is the beginning of Duong Chien, and no whole name. */
function isBegun(name: string, typed: string): boolean {
	const [own, begun] = [nameKeys(name).sounds, nameKeys(typed).sounds];
	return own !== begun && own.startsWith(begun);
}

/** Of one family name. */
const mostNames = 50;
/** Words of three letters are parts of many names by chance. */
const longWord = 4;

function areNames(planner: Planner, segments: readonly Segment[]): boolean {
	if (segments.some(({ids}) => ids.size === 0)) return false;
	const areOfOne = segments.every(({ids, isWhole}) => isWhole || ids.size === 1);
	if (segments.some(({isWhole}) => isWhole)) {
		const isBeside = isWordBesidePlace(planner, segments) || isWordBesidePerson(planner, segments);
		return areOfOne || areTwoWords(segments) || isBeside;
	}
	return (
		areTwoWords(segments) &&
		segments.every(({isLongWord}) => isLongWord) &&
		(areOfOne || segments.some((segment) => isCalledSo(planner, segment)))
	);
}

/** Who types `rahul delhi` means no one name. */
function areTwoWords(segments: readonly Segment[]): boolean {
	return segments.length === 2 && segments.every(({isOneWord}) => isOneWord);
}

/** Nor who types `rahul new delhi`, however many are called Rahul; `Hai Phong Quang` might be somebody. */
function isWordBesidePlace(planner: Planner, segments: readonly Segment[]): boolean {
	return (
		segments.length === 2 &&
		segments.every((segment) => segment.isLongWord || isOfPlace(planner, segment))
	);
}

/**
 * Nor who types `modi rahul gandhi`, however many are called Modi. A name of words of one syllable each might go on:
 * `Vu Dai Thang Long`.
 */
function isWordBesidePerson({source}: Planner, segments: readonly Segment[]): boolean {
	if (segments.length !== 2 || !segments.some(({isLongWord}) => isLongWord)) return false;
	return segments.some(
		({isWhole, isOneWord, ids}) =>
			isWhole && !isOneWord && [...ids].some((id) => source.spellings.of(id).some(hasTwoSyllables)),
	);
}

/** A word of the name, in one of its spellings, is said by its meaning (new, north, state): no person is called so. */
function isOfPlace({source}: Planner, {isWhole, ids}: Segment): boolean {
	const spelt = isWhole ? [...ids].flatMap((id) => source.spellings.of(id)) : [];
	return spelt.some((text) => nameKeys(text).meanings.some((meaning) => meaning > 0));
}

/** Some entity that holds the words has another spelling that is nothing but them: राहुल of `rahul`. */
function isCalledSo({source}: Planner, {run, holding}: Segment): boolean {
	const {sounds} = nameKeys(run.map(({word}) => word).join(' '));
	const spelt = [...holding].flatMap((id) => source.spellings.of(id));
	return spelt.some(
		(text) => words(text).length === run.length && nameKeys(text).sounds === sounds,
	);
}

type SegmentPlacer = (segment: Segment) => Slices<Places>;

function* allOf(placesOf: SegmentPlacer, segments: readonly Segment[]): Slices<Plan> {
	const parts: Plan[] = [];
	for (const segment of segments) parts.push({kind: 'places', places: yield* placesOf(segment)});
	return {kind: 'all', parts};
}

/** Where a segment stands, in whatever spelling: it is part of several cuts. */
function segmentPlaces(planner: Planner): SegmentPlacer {
	const known = new Map<Segment, Places>();
	return function* (segment) {
		const before = known.get(segment);
		if (before !== undefined) return before;
		const {run, ids, holding, isHeard} = segment;
		const named = spellingsOf(planner, new Set([...ids, ...holding]));
		const spelt = yield* spellingPlaces(planner, named);
		const heard = isHeard ? [yield* runOrWord(planner, run)] : [];
		const places = yield* unitedPlaces([...spelt, ...heard]);
		known.set(segment, places);
		return places;
	};
}

/** Where a run of words is cut in two or three: the ends of the parts. */
function cuts(length: number): readonly (readonly number[])[] {
	const firsts = Array.from({length: length - 1}, (_, at) => at + 1);
	const thirds = firsts.flatMap((first) =>
		firsts.filter((second) => second > first).map((second) => [first, second, length]),
	);
	return [...firsts.map((first) => [first, length]), ...thirds];
}

/** What the words before found stays while the next is typed, which may be no part of a name. */
function* unfinishedApart(planner: Planner, run: readonly WordNode[]): Slices<readonly Plan[]> {
	const last = run.at(-1);
	if (planner.options.reach.isTyping !== true || last === undefined || last !== planner.last)
		return [];
	const before = yield* runOrWord(planner, run.slice(0, -1));
	const parts = [before, yield* placesOfNode(planner, last)].map(
		(places): Plan => ({kind: 'places', places}),
	);
	return [{kind: 'all', parts}];
}

function memoized(segment: SegmentFinder): SegmentFinder {
	const known = new Map<number, Segment>();
	return function* (from, to) {
		const key = from * 100 + to;
		const result = known.get(key) ?? (yield* segment(from, to));
		known.set(key, result);
		return result;
	};
}
