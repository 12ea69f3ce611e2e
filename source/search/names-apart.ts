/*
 * Names that stand beside each other in a query and are to be found each by itself:
 *
 *   rahul gandhi | delhi      hanoi | hai phong      pham | hanoi
 *
 * Asked where the words are no one name. A name that the corpus does not have must not be put together from parts of
 * others (`Nguyen Xuan Phuc`, `Hai Phong Quang`): one of them has to be a whole name of the corpus, and of three words or
 * more each other one too, or words of one entity only; of two single words it is enough that each is a word of one
 * entity only.
 */
import {unitedPlaces} from './combined-places.ts';
import {WHOLE_WORDS} from './name-index.ts';
import {nameKeys} from './name-keys.ts';
import {leastNamed, spellingPlaces} from './named-places.ts';
import type {Plan} from './plan.ts';
import {
	type Planner,
	type PlanSource,
	placesOfNode,
	runOrWord,
	type WordNode,
} from './query-places.ts';
import {words} from './tokens.ts';

/** Each way to take a run of words, at least two, for names that stand apart. */
export function namesApart(planner: Planner, run: readonly WordNode[]): readonly Plan[] {
	const segment = memoized((from, to) => segmentOf(planner.source, run.slice(from, to)));
	const apart = cuts(run.length).flatMap((ends) => {
		const segments = ends.map((end, at) => segment(ends[at - 1] ?? 0, end));
		return areNames(segments) ? [allOf(planner.source, segments)] : [];
	});
	return [...apart, ...unfinishedApart(planner, run)];
}

/** Some words of a query, and the entities that they name. */
type Segment = {
	readonly ids: ReadonlySet<string>;
	/** They are all words of these names. */
	readonly isWhole: boolean;
	readonly isOneWord: boolean;
	readonly isLongWord: boolean;
};

function segmentOf({names}: PlanSource, run: readonly WordNode[]): Segment {
	const text = run.map(({word}) => word).join(' ');
	const found = names.find(text, {limit: mostNames}).filter(({score}) => score >= leastNamed);
	const whole = found.filter(
		(name) => words(name.text).length === run.length && !isBegun(name.text, text),
	);
	const isWhole = whole.length > 0;
	const holding = isWhole ? whole : found.filter(({score}) => score >= WHOLE_WORDS);
	const isOneWord = run.length === 1;
	const isLongWord = isOneWord && text.length >= longWord;
	return {ids: new Set(holding.map(({id}) => id)), isWhole, isOneWord, isLongWord};
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

function areNames(segments: readonly Segment[]): boolean {
	if (segments.some(({ids}) => ids.size === 0)) return false;
	const areOfOne = segments.every(({ids, isWhole}) => isWhole || ids.size === 1);
	if (segments.some(({isWhole}) => isWhole)) return areOfOne || areTwoWords(segments);
	return (
		segments.length === 2 && segments.every(({ids, isLongWord}) => isLongWord && ids.size === 1)
	);
}

/** Who types `rahul delhi` means no one name. */
function areTwoWords(segments: readonly Segment[]): boolean {
	return segments.length === 2 && segments.every(({isOneWord}) => isOneWord);
}

function allOf(source: PlanSource, segments: readonly Segment[]): Plan {
	const parts = segments.map(({ids}): Plan => {
		return {kind: 'places', places: unitedPlaces(spellingPlaces(source, ids))};
	});
	return {kind: 'all', parts};
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
function unfinishedApart(planner: Planner, run: readonly WordNode[]): readonly Plan[] {
	const last = run.at(-1);
	if (planner.options.reach.isTyping !== true || last === undefined || last !== planner.last)
		return [];
	const before = runOrWord(planner, run.slice(0, -1));
	const parts = [before, placesOfNode(planner, last)].map(
		(places): Plan => ({kind: 'places', places}),
	);
	return [{kind: 'all', parts}];
}

function memoized(segment: (from: number, to: number) => Segment): typeof segment {
	const known = new Map<number, Segment>();
	return (from, to) => {
		const key = from * 100 + to;
		const result = known.get(key) ?? segment(from, to);
		known.set(key, result);
		return result;
	};
}
