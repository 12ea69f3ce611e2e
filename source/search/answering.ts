import type {ArticleId} from '../corpus/types.ts';
import type {Marks} from '../keeping/types.ts';
import {type Evaluation, type EvaluationOptions, evaluate} from './evaluation.ts';
import type {Reach} from './expansion.ts';
import {planInSlices} from './plan.ts';
import type {Query} from './query.ts';
import type {PlanSource, WordForms} from './query-places.ts';
import type {Slices} from './slices.ts';
import type {SearchOptions} from './types.ts';

export type AnswerSource = PlanSource & {
	/** Of each article its number in the postings. */
	readonly numbers: ReadonlyMap<ArticleId, number>;
	/** What the reader keeps of articles. */
	readonly marks?: Marks;
};

/** What a query found, and the forms that answered each of its words. */
export type Answer = {readonly evaluation: Evaluation; readonly forms: WordForms};

/** As the query stands; if nothing is found, once more with everything that it may have meant. */
export function* answer(
	source: AnswerSource,
	query: Query,
	options: SearchOptions & Pick<EvaluationOptions, 'best'>,
): Slices<Answer> {
	const isExact = options.isExact ?? false;
	const isUnfinished = !isExact && (options.isUnfinished ?? false);
	const only = options.within === undefined ? undefined : source.numbers.get(options.within);
	const {best, progress} = options;
	const manner = {
		isExact,
		best,
		only: only ?? (options.within === undefined ? undefined : noArticle),
		progress,
	};
	const first = yield* attempt(source, query, {
		...manner,
		reach: {isWide: false, isUnfinished},
	});
	const isAnswered =
		first.evaluation.found.count > 0 || isExact || first.evaluation.behindFilters > 0;
	return isAnswered
		? first
		: yield* attempt(source, query, {
				...manner,
				reach: {isWide: true, isUnfinished: true, isTyping: isUnfinished},
			});
}

/** The number of an article that is not in the corpus. */
const noArticle = -1;

export type Manner = EvaluationOptions & {readonly isExact: boolean; readonly reach: Reach};

export function* attempt(source: AnswerSource, {node}: Query, manner: Manner): Slices<Answer> {
	const {plan, forms} = yield* planInSlices(source, node, manner);
	yield;
	return {
		evaluation: yield* evaluate(source.postings, plan, {...manner, marks: source.marks}),
		forms,
	};
}
