import type {Marks} from '../keeping/types.ts';
import {passes} from './filters.ts';
import {firstFrom, type Places} from './places.ts';
import type {Plan} from './plan.ts';
import type {Postings} from './postings.ts';
import {bestQuality} from './qualities.ts';
import {type Budget, regexSpans} from './regex.ts';
import {regexCandidates} from './regex-candidates.ts';

/** How well an article answers a plan: 1 perfectly, 0 not at all. Articles must be asked in ascending order. */
export type Scorer = (index: number) => number;

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
			return (index) => scorers.reduce((best, scorer) => Math.max(best, scorer(index)), 0);
		}

		case 'not': {
			const scorer = scorerOf(scope, plan.part);
			return (index) => (scorer(index) > 0 ? 0 : 1);
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

/** A list of places and which of them are in the article at hand. */
type Walk = {readonly places: Places; from: number; to: number};

function walkOf(places: Places): Walk {
	return {places, from: 0, to: 0};
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

function scorerOfAll(scope: ScoringScope, parts: readonly Plan[]): Scorer {
	const walks = parts.flatMap((part) => (part.kind === 'places' ? [walkOf(part.places)] : []));
	// The shortest list leaves out most articles.
	walks.sort((left, right) => left.places.starts.length - right.places.starts.length);
	const others = parts.filter(({kind}) => kind !== 'places').map((part) => scorerOf(scope, part));
	return (index) => {
		let sum = 0;
		for (const walk of walks) {
			if (!advance(scope.postings, walk, index)) {
				return 0;
			}

			sum += placesScore(walk);
		}

		for (const other of others) {
			const score = other(index);
			if (score === 0) {
				return 0;
			}

			sum += score;
		}

		const mean = parts.length === 0 ? 1 : sum / parts.length;
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

	const anchors = walks.reduce((least, walk) => (countIn(walk) < countIn(least) ? walk : least));
	const last = Math.min(anchors.to, anchors.from + mostAnchors);
	// Side by side, the others are 1, 2, … words away.
	const least = (walks.length * (walks.length - 1)) / 2;
	let best = Number.POSITIVE_INFINITY;
	for (let place = anchors.from; place < last && best > least; place++) {
		const anchor = anchors.places.starts[place] as number;
		let sum = 0;
		for (const walk of walks) {
			sum += walk === anchors ? 0 : distanceTo(walk, anchor);
		}

		best = Math.min(best, sum);
	}

	return 1 / (1 + Math.max(0, best - least) / (4 * walks.length));
}

function countIn({from, to}: Walk): number {
	return to - from;
}

/** The distance to the nearest place of the article, by halving. */
function distanceTo({places: {starts}, from, to}: Walk, position: number): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] as number) < position) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	const after = low < to ? (starts[low] as number) - position : farAway;
	const before = low > from ? position - (starts[low - 1] as number) : farAway;
	return Math.min(after, before);
}

const farAway = 1_000_000;

function unreachable(value: never): never {
	throw new Error(`not handled: ${JSON.stringify(value)}`);
}
