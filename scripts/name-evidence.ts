import type {AlignmentModel} from '../source/search/name-alignment-model.ts';
import {type SegmentEvidence, segmentEvidence} from '../source/search/name-evidence.ts';
import type {IndexedName} from '../source/search/name-index.ts';
import {nameKeys} from '../source/search/name-keys.ts';
import {isUnfinished, misfit, misfitTerms, rankingWeights} from '../source/search/name-ranking.ts';
import {type Segment, segmentCandidates} from '../source/search/name-segment.ts';
import {learnedSpellingModel} from '../source/search/name-spelling-model.ts';
import {graphemes} from '../source/text/graphemes.ts';
import type {RankedList} from './fit-ranking.ts';
import {correspondences, learnCounts} from './learn-correspondences.ts';
import {FOLDS, spellingPairs, type TypedName} from './name-pairs.ts';
import {COUNTED_STEPS, entryNames, entryNumber, pathReader, tableSteps} from './path-entries.ts';
import {usualNames} from './usual-names.ts';

/** A table to learn, and from what. */
export type Task = {
	readonly table: string;
	readonly constant: string;
	readonly pairs: string;
	readonly pool: 'deva' | 'arab';
	/** See `correspondences`. */
	readonly share: number;
	readonly isTypedInLatin: boolean;
	/** Of the surcharges, see `fitRanking`. */
	readonly shrinkage: number;
	/** The gold of the file of typing errors. */
	readonly typos?: string;
};

/** The costs learned from some names, and the usual spellings of names of people, as a table without surcharges. */
export function learned(task: Task, names: readonly TypedName[]): Readonly<Record<string, string>> {
	const usual = task.isTypedInLatin ? usualNames(task.pool) : [];
	const pairs = spellingPairs([...names, ...usual]);
	return correspondences(learnCounts(pairs), pairs, task.share);
}

type Kind = 'whole' | 'typo' | 'prefix';

/** The names on the shortlist of one query, the likeliest first. */
export type Lists = {
	readonly fold: number;
	readonly kind: Kind;
	readonly query: string;
	readonly entries: readonly Entry[];
	/** The first of them, to learn by. */
	readonly list: RankedList;
};

type Entry = {
	readonly name: IndexedName;
	/** Of `RANKING_TERMS`, then counts of `COUNTED_STEPS`. */
	readonly terms: readonly number[];
	/** Numbers of entries of the table on the path. */
	readonly path: readonly number[];
	readonly isRight: boolean;
	readonly scripts: SegmentEvidence['scripts'];
	readonly isInside: boolean;
};

/** How much of a name an unfinished query has, and what it weighs beside a finished one. */
const PREFIX = 0.6;
const PREFIX_WEIGHT = 0.35;
/** Names further down never come first. */
const LONGEST_LIST = 40;
const NO_STEPS = tableSteps(COUNTED_STEPS.map(() => 0));

type Names = {readonly names: readonly TypedName[]; readonly typos: readonly TypedName[]};

/** What is known of each query, by a model learned from the names of the four other folds. */
export function listsOf(task: Task, segment: Segment, {names, typos}: Names): readonly Lists[] {
	const lists: Lists[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const others = names.filter((name) => name.fold !== fold);
		const table = learned(task, others);
		const learnedFrom = {
			model: learnedSpellingModel(table, NO_STEPS, task.isTypedInLatin),
			known: entryNames(table),
		};
		const push = (kind: Kind, {query, gold, fold: own}: TypedName): void => {
			if (own !== fold || gold.length === 0) return;
			const typed = kind === 'prefix' ? cut(query) : query;
			lists.push(listOf(segment, learnedFrom, {fold, kind, query: typed, gold}));
		};
		for (const name of names) push('whole', name);
		for (const name of typos) push('typo', name);
		for (const name of names) push('prefix', name);
	}
	return lists;
}

/** A fold's model and the entries of its table. */
type LearnedFrom = {readonly model: AlignmentModel; readonly known: ReadonlySet<string>};

function listOf(
	segment: Segment,
	{model, known}: LearnedFrom,
	{gold, ...asked}: Pick<Lists, 'fold' | 'kind' | 'query'> & {readonly gold: readonly string[]},
): Lists {
	const golds = new Set(gold.map((name) => name.normalize('NFC')));
	const query = nameKeys(asked.query);
	const pathOf = pathReader(model, known, query);
	const entries = segmentEvidence(segment, query, segmentCandidates(segment, query), () => model)
		.flatMap(({name: number, keys, evidence, scripts, isInside}) => {
			const name = segment.names.at(number);
			if (!name) return [];
			const isRight = golds.has(name.text.normalize('NFC'));
			const order = misfit(evidence, rankingWeights(...scripts));
			const use = pathOf(keys, isUnfinished(evidence));
			const terms = [...misfitTerms(evidence), ...use.counts];
			return [{name, terms, path: use.entries.map(entryNumber), isRight, scripts, isInside, order}];
		})
		.sort((left, right) => left.order - right.order);
	const top = entries.filter(({isInside}) => !isInside).slice(0, LONGEST_LIST);
	const list = {
		terms: top.map(({terms}) => terms),
		entries: top.map(({path}) => path),
		isRight: top.map(({isRight}) => isRight),
		weight: asked.kind === 'prefix' ? PREFIX_WEIGHT : 1,
	};
	return {...asked, entries, list};
}

function cut(query: string): string {
	const letters = graphemes(query);
	return letters.slice(0, Math.ceil(letters.length * PREFIX)).join('');
}
