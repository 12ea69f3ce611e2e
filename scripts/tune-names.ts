/**
 * Learns what `source/search/name-correspondences-*.ts` and the weights of
 * `source/search/name-ranking.ts` hold, from files of name pairs.
 *
 *     node scripts/tune-names.ts --pairs DIRECTORY [--write]
 *
 * The directory has latin-deva.json, latin-arab.json, deva-arab.json, latin-typo.json and
 * pool.json. Correspondences are learned from all pairs; the weights from evidence of models that
 * have not seen the pair (five folds). With --write the tables are written, and the weights are
 * printed to be rounded into the source by hand; recall over the five folds, each ranked by what was
 * learned from the four others, goes with them.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {AlignmentModel} from '../source/search/name-alignment.ts';
import {orderedByFuse} from '../source/search/name-highlights.ts';
import type {IndexedName} from '../source/search/name-index.ts';
import {nameKeys} from '../source/search/name-keys.ts';
import {
	misfit,
	misfitTerms,
	RANKING_TERMS,
	rankingWeights,
	scoreOf,
} from '../source/search/name-ranking.ts';
import {
	INSIDE,
	type Segment,
	type SegmentEvidence,
	segmentEvidence,
	segmentOf,
} from '../source/search/name-segment.ts';
import {learnedSpellingModel} from '../source/search/name-spelling-model.ts';
import {graphemes} from '../source/text/graphemes.ts';
import {fitRanking, type RankedList} from './fit-ranking.ts';
import {correspondences, learnCounts} from './learn-correspondences.ts';
import {FOLDS, readTypedNames, spellingPairs, type TypedName} from './name-pairs.ts';

type Task = {
	readonly table: string;
	readonly constant: string;
	readonly pairs: string;
	readonly pool: 'deva' | 'arab';
	/** See `correspondences`. */
	readonly share: number;
	readonly isTypedInLatin: boolean;
	/** The gold of the file of typing errors. */
	readonly typos?: string;
};

const TASKS: readonly Task[] = [
	{
		table: 'latin-devanagari',
		constant: 'LATIN_DEVANAGARI',
		pairs: 'latin-deva.json',
		pool: 'deva',
		share: 1,
		isTypedInLatin: true,
		typos: 'goldDeva',
	},
	{
		table: 'latin-urdu',
		constant: 'LATIN_URDU',
		pairs: 'latin-arab.json',
		pool: 'arab',
		share: 0.7,
		isTypedInLatin: true,
		typos: 'goldArab',
	},
	{
		table: 'devanagari-urdu',
		constant: 'DEVANAGARI_URDU',
		pairs: 'deva-arab.json',
		pool: 'arab',
		share: 0.6,
		isTypedInLatin: false,
	},
];

/** How much of a name an unfinished query has, and what it weighs beside a finished one. */
const PREFIX = 0.6;
const PREFIX_WEIGHT = 0.35;
/** Names further down never come first. */
const LONGEST_LIST = 40;
/** As many as `scripts/eval-names.ts` asks for. */
const SHOWN = 20;

main();

function main(): void {
	const {values} = parseArgs({
		options: {pairs: {type: 'string', default: '.'}, write: {type: 'boolean', default: false}},
	});
	const pool = JSON.parse(readFileSync(`${values.pairs}/pool.json`, 'utf8')) as Readonly<
		Record<string, readonly string[]>
	>;
	for (const task of TASKS) {
		const names = readTypedNames(`${values.pairs}/${task.pairs}`);
		if (values.write) writeTable(task, names);
		const typos = task.typos ? readTypedNames(`${values.pairs}/latin-typo.json`, task.typos) : [];
		const segment = segmentOf((pool[task.pool] ?? []).map((text) => ({id: text, text})));
		process.stdout.write(`${task.constant}\n${fitted(task, segment, {names, typos})}\n`);
	}
}

function writeTable(task: Task, names: readonly TypedName[]): void {
	const rows = Object.entries(learned(task, names)).map(
		([group, entries]) => `\t'${escaped(group)}': '${escaped(entries)}',`,
	);
	const text = [
		'/**',
		' * Costs of letter groups in hundredths, as `name-spelling-model.ts` reads them; a blank is the',
		' * edge of a word. Learned by `scripts/tune-names.ts` from names of atlases and given names.',
		' */',
		`export const ${task.constant}: Readonly<Record<string, string>> = {`,
		...rows,
		'};',
		'',
	];
	const file = `../source/search/name-correspondences-${task.table}.ts`;
	writeFileSync(new URL(file, import.meta.url), text.join('\n'));
}

function learned(task: Task, names: readonly TypedName[]): Readonly<Record<string, string>> {
	const pairs = spellingPairs(names);
	return correspondences(learnCounts(pairs), pairs, task.share);
}

/** Urdu stands in escapes, since beside digits an editor would show it in another order. */
function escaped(text: string): string {
	return text.replaceAll(
		/\p{Script=Arabic}/gv,
		(letter) => `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
	);
}

type Kind = 'whole' | 'typo' | 'prefix';

/** The names on the shortlist of one query, the likeliest first. */
type Lists = {
	readonly fold: number;
	readonly kind: Kind;
	readonly query: string;
	readonly entries: readonly Entry[];
	/** The first of them, to learn by. */
	readonly list: RankedList;
};

type Entry = {
	readonly name: IndexedName;
	readonly terms: readonly number[];
	readonly isRight: boolean;
	readonly scripts: SegmentEvidence['scripts'];
	readonly isInside: boolean;
};

function fitted(
	task: Task,
	segment: Segment,
	{names, typos}: {readonly names: readonly TypedName[]; readonly typos: readonly TypedName[]},
): string {
	const lists: Lists[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const others = names.filter((name) => name.fold !== fold);
		const model = learnedSpellingModel(learned(task, others), task.isTypedInLatin);
		const push = (kind: Kind, {query, gold, fold: own}: TypedName): void => {
			if (own !== fold || gold.length === 0) return;
			const typed = kind === 'prefix' ? cut(query) : query;
			lists.push(listOf(segment, model, {fold, kind, query: typed, gold}));
		};
		for (const name of names) push('whole', name);
		for (const name of typos) push('typo', name);
		for (const name of names) push('prefix', name);
	}
	return reportOf(lists);
}

function listOf(
	segment: Segment,
	model: AlignmentModel,
	{gold, ...asked}: Pick<Lists, 'fold' | 'kind' | 'query'> & {readonly gold: readonly string[]},
): Lists {
	const golds = new Set(gold.map((name) => name.normalize('NFC')));
	const entries = segmentEvidence(segment, nameKeys(asked.query), () => model)
		.flatMap(({name: number, evidence, scripts, isInside}) => {
			const name = segment.names[number];
			if (!name) return [];
			const isRight = golds.has(name.text.normalize('NFC'));
			const order = misfit(evidence, rankingWeights(...scripts));
			return [{name, terms: misfitTerms(evidence), isRight, scripts, isInside, order}];
		})
		.sort((left, right) => left.order - right.order);
	const top = entries.filter(({isInside}) => !isInside).slice(0, LONGEST_LIST);
	const list = {
		terms: top.map(({terms}) => terms),
		isRight: top.map(({isRight}) => isRight),
		weight: asked.kind === 'prefix' ? PREFIX_WEIGHT : 1,
	};
	return {...asked, entries, list};
}

function cut(query: string): string {
	const letters = graphemes(query);
	return letters.slice(0, Math.ceil(letters.length * PREFIX)).join('');
}

/** Recall over all folds, each ranked by weights fitted on the four others; then the weights of all. */
function reportOf(lists: readonly Lists[]): string {
	const ranks = new Map<Lists, number>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = fitRanking(lists.filter((one) => one.fold !== fold).map(({list}) => list));
		for (const one of lists) if (one.fold === fold) ranks.set(one, rankOfRight(one, weights));
	}
	const recalls = (['whole', 'typo', 'prefix'] as const).map((kind) => {
		const own = lists.filter((one) => one.kind === kind).map((one) => ranks.get(one) ?? 0);
		const share = (most: number): string =>
			((100 * own.filter((rank) => rank < most).length) / Math.max(1, own.length)).toFixed(1);
		return `  ${kind}, five folds: recall@1 ${share(1)}, @5 ${share(5)} of ${own.length}`;
	});
	const weights = fitRanking(lists.map(({list}) => list));
	const rows = RANKING_TERMS.map((term, at) => `\t${term}: ${(weights[at] ?? 0).toFixed(2)},`);
	return [...recalls, ...rows].join('\n');
}

/** Where the program would show the right name, from 0. */
function rankOfRight({query, entries}: Lists, weights: readonly number[]): number {
	const right = new Set(entries.filter(({isRight}) => isRight).map(({name}) => name.text));
	const matches = new Map<string, {readonly name: IndexedName; readonly score: number}>();
	for (const {name, terms, scripts, isInside} of entries) {
		const total = terms.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
		const score = scoreOf(total, ...scripts) * (isInside ? INSIDE : 1);
		if (score > (matches.get(name.id)?.score ?? -1)) matches.set(name.id, {name, score});
	}
	const best = [...matches.values()].sort((left, other) => other.score - left.score);
	const rank = orderedByFuse(query, best.slice(0, SHOWN)).findIndex(({text}) => right.has(text));
	return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}
