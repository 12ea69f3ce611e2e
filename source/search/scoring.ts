import type {Marks} from '../keeping/types.ts';
import {passes} from './filters.ts';
import {firstFrom, type Places} from './places.ts';
import type {Plan} from './plan.ts';
import type {Postings} from './postings.ts';
import {bestQuality} from './qualities.ts';
import {type Budget, regexSpans} from './regex.ts';
import {regexCandidates} from './regex-candidates.ts';

/**
 * How well an article answers a plan: 1 perfectly, 0 not at all. Articles must be asked in ascending order. Of what is
 * worth less than `least` it may tell more than it is worth, but less than that.
 */
export type Scorer = (index: number, least: number) => number;

export type ScoringScope = {
	readonly postings: Postings;
	readonly budget: Budget;
	readonly marks: Marks;
};

/** A plan made ready to be asked of each article in turn: every list of places is walked once. */
export function scorerOf(scope: ScoringScope, plan: Plan): Scorer {
	switch (plan.kind) {
		case 'places': {
			const walk = walkOf(plan.places);
			return (index) => (advance(scope.postings, walk, index) ? placesScore(walk) : 0);
		}

		case 'all':
			return scorerOfAll(scope, plan.parts);
		case 'any': {
			const scorers = plan.parts.map((part) => scorerOf(scope, part));
			return (index, least) => {
				let best = 0;
				for (let at = 0; at < scorers.length; at++) {
					best = Math.max(best, (scorers[at] as Scorer)(index, least));
				}
				return best;
			};
		}

		case 'not': {
			const scorer = scorerOf(scope, plan.part);
			return (index) => (scorer(index, 0) > 0 ? 0 : 1);
		}

		case 'filter':
			return (index) => {
				const document = scope.postings.documents[index];
				return document && passes(plan.filter, document, scope.marks) ? 1 : 0;
			};
		case 'regex': {
			const mayHold = regexCandidates(scope.postings, plan.regex);
			return (index) => {
				if (mayHold?.(index) === false) return 0;
				const text = scope.postings.documents[index]?.article.text ?? '';
				const found = regexSpans(plan.regex, text, {budget: scope.budget, limit: 1});
				return found.length > 0 ? 1 : 0;
			};
		}

		default:
			return unreachable(plan);
	}
}

/** A list of places and which of them are in the article at hand; `near` is the first that is not before a place. */
type Walk = {readonly places: Places; from: number; to: number; near: number};

function walkOf(places: Places): Walk {
	return {places, from: 0, to: 0, near: 0};
}

/** Goes on to an article; whether the list has a place in it. */
function advance({documentStarts}: Postings, walk: Walk, index: number): boolean {
	const {starts} = walk.places;
	const {length} = starts;
	const start = documentStarts[index] as number;
	const end = documentStarts[index + 1] as number;
	let from = walk.to;
	// Articles that another list has left out are many places long.
	if (from + stride < length && (starts[from + stride] as number) < start) {
		from = firstFrom(starts, start, from + stride);
	}

	while (from < length && (starts[from] as number) < start) from++;
	let to = from;
	while (to < length && (starts[to] as number) < end) to++;
	walk.from = from;
	walk.to = to;
	return to > from;
}

const stride = 16;

/** The best place counts most; many places a little. */
function placesScore(walk: Walk): number {
	const {places, from, to} = walk;
	return bestQuality(places.qualities, from, to) * (1 - frequencyShare / (to - from + 1));
}

const frequencyShare = 0.05;

function sumOfScores(walks: readonly Walk[]): number {
	let sum = 0;
	for (let at = 0; at < walks.length; at++) sum += placesScore(walks[at] as Walk);
	return sum;
}

function scorerOfAll(scope: ScoringScope, parts: readonly Plan[]): Scorer {
	const walks = parts.flatMap((part) => (part.kind === 'places' ? [walkOf(part.places)] : []));
	// The shortest list leaves out most articles.
	walks.sort((left, right) => left.places.starts.length - right.places.starts.length);
	const others = parts.filter(({kind}) => kind !== 'places').map((part) => scorerOf(scope, part));
	const isOnlyOther = parts.length === 1 && others.length === 1;
	/** With those of the others, one after the other; below 0 if there is one that the article does not answer. */
	const withOthers = (ofWalks: number, index: number, least: number): number => {
		let sum = ofWalks;
		for (let at = 0; at < others.length; at++) {
			const score = (others[at] as Scorer)(index, least);
			if (score === 0) return -1;
			sum += score;
		}
		return sum;
	};
	return (index, least) => {
		// Most articles have not all of the words.
		for (let at = 0; at < walks.length; at++) {
			if (!advance(scope.postings, walks[at] as Walk, index)) return 0;
		}

		const sum = withOthers(sumOfScores(walks), index, isOnlyOther ? least : 0);
		if (sum < 0) return 0;
		const mean = parts.length === 0 ? 1 : sum / parts.length;
		// Nothing is nearer than side by side.
		if (mean < least) return mean;
		return mean * (1 - nearnessShare + nearnessShare * nearness(walks));
	};
}

/** What words side by side are worth before words far apart. */
const nearnessShare = 0.3;
const mostAnchors = 12;

/** 1 if all stand side by side somewhere, towards 0 the farther apart they are. */
function nearness(walks: readonly Walk[]): number {
	const [first] = walks;
	if (!first || walks.length < 2) {
		return 1;
	}

	let anchors = first;
	for (let at = 1; at < walks.length; at++) {
		const walk = walks[at] as Walk;
		if (countIn(walk) < countIn(anchors)) anchors = walk;
	}
	const {starts} = anchors.places;
	const last = Math.min(anchors.to, anchors.from + mostAnchors);
	// Side by side, the others are 1, 2, … words away.
	const least = (walks.length * (walks.length - 1)) / 2;
	for (let at = 0; at < walks.length; at++) (walks[at] as Walk).near = (walks[at] as Walk).from;
	let best = Number.POSITIVE_INFINITY;
	for (let place = anchors.from; place < last && best > least; place++) {
		const anchor = starts[place] as number;
		let sum = 0;
		for (let at = 0; at < walks.length; at++) {
			const walk = walks[at] as Walk;
			if (walk !== anchors) sum += distanceTo(walk, anchor);
		}

		best = Math.min(best, sum);
	}

	return 1 / (1 + Math.max(0, best - least) / (4 * walks.length));
}

function countIn({from, to}: Walk): number {
	return to - from;
}

/** The distance to the nearest place of the article; goes on from the position before. */
function distanceTo(walk: Walk, position: number): number {
	const {starts} = walk.places;
	const {from, to} = walk;
	let next = walk.near;
	while (next < to && (starts[next] as number) < position) next++;
	walk.near = next;
	const after = next < to ? (starts[next] as number) - position : farAway;
	const before = next > from ? position - (starts[next - 1] as number) : farAway;
	return Math.min(after, before);
}

const farAway = 1_000_000;

function unreachable(value: never): never {
	throw new Error(`not handled: ${JSON.stringify(value)}`);
}
