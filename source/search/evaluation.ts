import type {Marks} from '../keeping/types.ts';
import type {Span} from '../text/units.ts';
import {isFullDate} from './date-range.ts';
import {type Filter, passes} from './filters.ts';
import {createFound, type FoundArticles, type FoundBuilder} from './found-articles.ts';
import {firstPlaceFrom, type Place, placeAt} from './places.ts';
import type {Plan} from './plan.ts';
import type {Postings} from './postings.ts';
import {type Budget, regexSpans} from './regex.ts';
import {type Scorer, scorerOf} from './scoring.ts';
import type {Slices} from './slices.ts';

export type Evaluation = {
	/** The articles that the plan is true of. */
	readonly found: FoundArticles;
	/** For each filter of the query, how many more there would be without it. */
	readonly hidden: readonly {readonly filter: string; readonly more: number}[];
	/** How many more there would be without any filter. */
	readonly behindFilters: number;
	/** How many of these only `date:` leaves out, because they tell no full date. */
	readonly undated: number;
	/** All that stands in one of the articles found, in text order. */
	readonly placesIn: (index: number) => readonly Place[];
	readonly spansIn: (index: number) => readonly Span[];
	/** Whether the regular expressions were tried on every article. */
	readonly isComplete: boolean;
};

export type EvaluationOptions = {
	/** Stops when so many were found. */
	readonly limit?: number | undefined;
	/** Of how many the best are asked: the scores of the others are not worked out. All without it. */
	readonly best?: number | undefined;
	/** The number of the one article to be asked. */
	readonly only?: number | undefined;
	/** What the reader keeps of articles. */
	readonly marks?: Marks | undefined;
	/** Told between slices how many articles were asked. */
	readonly progress?: ((asked: number, of: number) => void) | undefined;
};

/** Asks every article; linear in the places of the plan's words and in the number of articles. */
export function* evaluate(
	postings: Postings,
	plan: Plan,
	{limit = Number.POSITIVE_INFINITY, best, only, marks = noMarks, progress}: EvaluationOptions = {},
): Slices<Evaluation> {
	const parts = plan.kind === 'all' ? plan.parts : [plan];
	const filters = parts.flatMap((part) => (part.kind === 'filter' ? [part.filter] : []));
	const content: Plan = {kind: 'all', parts: contentParts(parts)};
	const budget: Budget = {steps: mostSteps};
	const questioning: Questioning = {
		postings,
		filters,
		marks,
		budget,
		score: scorerOf({postings, budget, marks}, content),
		more: filters.map(() => 0),
		found: createFound(best),
		hidden: {count: 0, undated: 0},
		limit,
		atOnce: readsTexts(content) ? textsBetweenPauses : articlesBetweenPauses,
	};
	let [next, end] = articleRange(postings, parts, only);
	while (next < end && questioning.found.count() < limit) {
		next = askArticles(questioning, next, end);
		progress?.(next, end);
		yield;
	}

	const ofHits: Budget = {steps: mostSteps};
	return {
		found: questioning.found.articles(),
		hidden: filters.map(({text}, index) => ({filter: text, more: questioning.more[index] ?? 0})),
		behindFilters: questioning.hidden.count,
		undated: questioning.hidden.undated,
		placesIn: (index) => placesIn(postings, content, index),
		spansIn: (index) => spansIn(postings, content, {index, budget: ofHits}),
		isComplete: budget.steps > 0,
	};
}

type Questioning = {
	readonly postings: Postings;
	readonly filters: readonly Filter[];
	readonly marks: Marks;
	readonly budget: Budget;
	readonly score: Scorer;
	readonly more: number[];
	readonly found: FoundBuilder;
	readonly hidden: {count: number; undated: number};
	readonly limit: number;
	/** Articles that are asked before a pause. */
	readonly atOnce: number;
};

/** Asks articles for a few milliseconds; the number of the next one to be asked. */
function askArticles(questioning: Questioning, first: number, end: number): number {
	const {filters, budget, score, found, limit, atOnce} = questioning;
	const pauseAt = budget.steps - stepsBetweenPauses;
	const last = Math.min(end, first + atOnce);
	let index = first;
	for (; index < last && budget.steps >= pauseAt && found.count() < limit; index++) {
		const failing = filters.length === 0 ? none : failingFilter(questioning, index);
		const own = score(index, found.least());
		if (own > 0 && failing === none) {
			found.add(index, own);
		} else if (own > 0) {
			noteHidden(questioning, index, failing);
		}
	}

	return index;
}

/** About half a second of regular expressions. */
const mostSteps = 40_000_000;
/** Some 5 ms of regular expressions, and less of anything else. */
const stepsBetweenPauses = 500_000;
const articlesBetweenPauses = 2000;
/** A text that is not in memory takes some 60 µs to read from a warm disk. */
const textsBetweenPauses = 64;

function readsTexts(plan: Plan): boolean {
	switch (plan.kind) {
		case 'all':
		case 'any':
			return plan.parts.some(readsTexts);
		case 'not':
			return readsTexts(plan.part);
		default:
			return plan.kind === 'regex';
	}
}

/** A plan without parts is true of no article. */
function articleRange(
	{documents}: Postings,
	parts: readonly Plan[],
	only: number | undefined,
): readonly [number, number] {
	if (parts.length === 0) return [0, 0];
	if (only === undefined) return [0, documents.length];
	return documents[only] === undefined ? [0, 0] : [only, only + 1];
}

/** Regular expressions come last: they read the whole text. */
function contentParts(parts: readonly Plan[]): readonly Plan[] {
	const rest = parts.filter(({kind}) => kind !== 'filter');
	return rest.sort((a, b) => Number(a.kind === 'regex') - Number(b.kind === 'regex'));
}

const noMarks: Marks = new Map();

const none = -1;
const several = -2;

/** The number of the one filter that leaves an article out. */
function failingFilter({postings, filters, marks}: Questioning, index: number): number {
	const document = postings.documents[index];
	let failing = none;
	for (let number = 0; document && number < filters.length; number++) {
		if (!passes(filters[number] as Filter, document, marks)) {
			failing = failing === none ? number : several;
		}
	}

	return failing;
}

function noteHidden(questioning: Questioning, index: number, failing: number): void {
	const {hidden, more} = questioning;
	hidden.count++;
	if (isUndated(questioning, index)) hidden.undated++;
	if (failing !== several) more[failing] = (more[failing] ?? 0) + 1;
}

/** Whether a date is all that an article lacks. */
function isUndated({postings, filters, marks}: Questioning, index: number): boolean {
	const document = postings.documents[index];
	if (!document || isFullDate(document.article.date)) return false;
	return filters.every((filter) => filter.field === 'date' || passes(filter, document, marks));
}

function placesIn(postings: Postings, plan: Plan, index: number): readonly Place[] {
	switch (plan.kind) {
		case 'places': {
			const from = firstPlaceFrom(plan.places, postings.documentStarts[index] ?? 0);
			const end = postings.documentStarts[index + 1] ?? 0;
			const places: Place[] = [];
			for (let at = from; (plan.places.starts[at] ?? end) < end; at++) {
				places.push(placeAt(plan.places, at));
			}
			return places;
		}

		case 'all':
		case 'any': {
			const lists = plan.parts.map((part) => placesIn(postings, part, index));
			const isLacking = plan.parts.some(({kind}, at) => kind === 'places' && !lists[at]?.length);
			// Something else was found there.
			if (plan.kind === 'all' && isLacking) return [];
			const [first = [], ...others] = lists.filter(({length}) => length > 0);
			if (others.length === 0) return first;
			return first.concat(...others).sort((a, b) => a.start - b.start || b.end - a.end);
		}

		default:
			return [];
	}
}

type SpansOf = {readonly index: number; readonly budget: Budget};

function spansIn(postings: Postings, plan: Plan, of: SpansOf): readonly Span[] {
	if (plan.kind === 'all' || plan.kind === 'any') {
		return plan.parts.flatMap((part) => spansIn(postings, part, of));
	}

	const text = postings.documents[of.index]?.article.text ?? '';
	return plan.kind === 'regex' ? regexSpans(plan.regex, text, {budget: of.budget}) : [];
}
