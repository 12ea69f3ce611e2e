import type {Span} from '../text/units.ts';
import {type Filter, passes} from './filters.ts';
import {type Place, type Places, placeAt} from './places.ts';
import type {Plan} from './plan.ts';
import type {Postings} from './postings.ts';
import {type Budget, regexSpans} from './regex.ts';

/** An article that a plan is true of; `index` is its number in the postings. */
export type Found = {readonly index: number; readonly score: number};

export type Evaluation = {
	/** Best first; of equals the earlier in the corpus. */
	readonly found: readonly Found[];
	/** For each filter of the query, how many more there would be without it. */
	readonly hidden: readonly {readonly filter: string; readonly more: number}[];
	/** All that stands in one of the articles found, in text order. */
	readonly placesIn: (index: number) => readonly Place[];
	readonly spansIn: (index: number) => readonly Span[];
	/** Whether the regular expressions were tried on every article. */
	readonly isComplete: boolean;
};

/** Asks every article; linear in the places of the plan's words and in the number of articles. */
export function evaluate(postings: Postings, plan: Plan): Evaluation {
	const parts = plan.kind === 'all' ? plan.parts : [plan];
	const filters = parts.flatMap((part) => (part.kind === 'filter' ? [part.filter] : []));
	const rest = parts.filter(({kind}) => kind !== 'filter').sort(regexLast);
	const content: Plan = {kind: 'all', parts: rest};
	const scope: Scope = {postings, cursors: new Map(), budget: {steps: mostSteps}};
	const more = filters.map(() => 0);
	const found: Found[] = [];
	for (let index = 0; index < postings.documents.length && parts.length > 0; index++) {
		const failing = failingFilters(postings, filters, index);
		const score = failing.length > 1 ? 0 : scoreOf(scope, content, index);
		if (score > 0) {
			const [only] = failing;
			if (only === undefined) {
				found.push({index, score});
			} else {
				more[only] = (more[only] ?? 0) + 1;
			}
		}
	}

	return {
		found: found.sort((a, b) => b.score - a.score || a.index - b.index),
		hidden: filters.map(({text}, index) => ({filter: text, more: more[index] ?? 0})),
		placesIn: (index) => placesIn(postings, content, index),
		spansIn: (index) => spansIn(postings, content, index),
		isComplete: scope.budget.steps > 0,
	};
}

/** About half a second of regular expressions. */
const mostSteps = 40_000_000;

type Scope = {
	readonly postings: Postings;
	/** How far each list of places has been read; articles are asked in order. */
	readonly cursors: Map<Places, number>;
	readonly budget: Budget;
};

function regexLast(left: Plan, right: Plan): number {
	return Number(left.kind === 'regex') - Number(right.kind === 'regex');
}

const nothing: readonly number[] = [];

function failingFilters(
	postings: Postings,
	filters: readonly Filter[],
	index: number,
): readonly number[] {
	const document = postings.documents[index];
	if (filters.length === 0) {
		return nothing;
	}

	return filters.flatMap((filter, number) =>
		document && passes(filter, document) ? [] : [number],
	);
}

/** 0 if the plan is not true of the article. */
function scoreOf(scope: Scope, plan: Plan, index: number): number {
	switch (plan.kind) {
		case 'places':
			return placesScore(plan.places, rangeAt(scope, plan.places, index));
		case 'all':
			return scoreOfAll(scope, plan.parts, index);
		case 'any':
			return Math.max(0, ...plan.parts.map((part) => scoreOf(scope, part, index)));
		case 'not':
			return scoreOf(scope, plan.part, index) > 0 ? 0 : 1;
		case 'filter': {
			const document = scope.postings.documents[index];
			return document && passes(plan.filter, document) ? 1 : 0;
		}

		case 'regex': {
			const text = scope.postings.documents[index]?.article.text ?? '';
			return regexSpans(plan.regex, text, {budget: scope.budget, limit: 1}).length > 0 ? 1 : 0;
		}

		default:
			return unreachable(plan);
	}
}

type Range = {readonly from: number; readonly to: number};

/** Which places of a list are in an article. The articles come in order, so a list is walked once. */
function rangeAt({postings, cursors}: Scope, places: Places, index: number): Range {
	const start = postings.documentStarts[index] ?? 0;
	const end = postings.documentStarts[index + 1] ?? 0;
	let from = cursors.get(places) ?? 0;
	while (from < places.starts.length && (places.starts[from] as number) < start) {
		from++;
	}

	let to = from;
	while (to < places.starts.length && (places.starts[to] as number) < end) {
		to++;
	}

	cursors.set(places, to);
	return {from, to};
}

/** The best place counts most; many places a little. */
function placesScore({qualities}: Places, {from, to}: Range): number {
	let best = 0;
	for (let place = from; place < to; place++) {
		best = Math.max(best, qualities[place] as number);
	}

	const count = to - from;
	return count === 0 ? 0 : best * (1 - frequencyShare / (count + 1));
}

const frequencyShare = 0.05;

function scoreOfAll(scope: Scope, parts: readonly Plan[], index: number): number {
	let sum = 0;
	const ranges: NearRange[] = [];
	for (const part of parts) {
		if (part.kind === 'places') {
			const range = rangeAt(scope, part.places, index);
			ranges.push({places: part.places, range});
			sum += placesScore(part.places, range);
			if (range.from === range.to) {
				return 0;
			}
		} else {
			const score = scoreOf(scope, part, index);
			if (score === 0) {
				return 0;
			}

			sum += score;
		}
	}

	const mean = parts.length === 0 ? 1 : sum / parts.length;
	return mean * (1 - nearnessShare + nearnessShare * nearness(ranges));
}

/** What words side by side are worth before words far apart. */
const nearnessShare = 0.3;
const mostAnchors = 12;

type NearRange = {readonly places: Places; readonly range: Range};

/** 1 if all stand side by side somewhere, towards 0 the farther apart they are. */
function nearness(ranges: readonly NearRange[]): number {
	const [first, ...others] = [...ranges].sort((a, b) => countIn(a.range) - countIn(b.range));
	if (!first || others.length === 0) {
		return 1;
	}

	let best = Number.POSITIVE_INFINITY;
	const last = Math.min(first.range.to, first.range.from + mostAnchors);
	for (let place = first.range.from; place < last; place++) {
		const anchor = first.places.starts[place] as number;
		let sum = 0;
		for (const other of others) {
			sum += distanceTo(other, anchor);
		}

		best = Math.min(best, sum);
	}

	// Side by side, the others are 1, 2, … words away.
	const least = (others.length * (others.length + 1)) / 2;
	return 1 / (1 + Math.max(0, best - least) / (4 * ranges.length));
}

function countIn({from, to}: Range): number {
	return to - from;
}

/** The distance to the nearest place of a range, by halving. */
function distanceTo({places, range}: NearRange, position: number): number {
	let low = range.from;
	let high = range.to;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places.starts[middle] as number) < position) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	const after = low < range.to ? (places.starts[low] as number) - position : farAway;
	const before = low > range.from ? position - (places.starts[low - 1] as number) : farAway;
	return Math.min(after, before);
}

const farAway = 1_000_000;

function placesIn(postings: Postings, plan: Plan, index: number): readonly Place[] {
	switch (plan.kind) {
		case 'places': {
			const scope: Scope = {postings, cursors: new Map(), budget: {steps: 0}};
			const {from, to} = rangeByHalving(scope, plan.places, index);
			return Array.from({length: to - from}, (_, place) => placeAt(plan.places, from + place));
		}

		case 'all':
		case 'any':
			return plan.parts
				.flatMap((part) => placesIn(postings, part, index))
				.sort((a, b) => a.start - b.start || b.end - a.end);
		default:
			return [];
	}
}

function rangeByHalving(scope: Scope, places: Places, index: number): Range {
	const start = scope.postings.documentStarts[index] ?? 0;
	let low = 0;
	let high = places.starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places.starts[middle] as number) < start) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	scope.cursors.set(places, low);
	return rangeAt(scope, places, index);
}

function spansIn(postings: Postings, plan: Plan, index: number): readonly Span[] {
	if (plan.kind === 'all' || plan.kind === 'any') {
		return plan.parts.flatMap((part) => spansIn(postings, part, index));
	}

	const text = postings.documents[index]?.article.text ?? '';
	return plan.kind === 'regex' ? regexSpans(plan.regex, text, {budget: {steps: mostSteps}}) : [];
}

function unreachable(value: never): never {
	throw new Error(`not handled: ${JSON.stringify(value)}`);
}
