/**
 * Learns what `source/search/name-correspondences-*.ts` and the weights of
 * `source/search/name-ranking.ts` hold, from files of name pairs.
 *
 *     node scripts/tune-names.ts --pairs DIRECTORY [--table NAME] [--write]
 *
 * The directory has latin-deva.json, latin-arab.json, deva-arab.json, latin-typo.json and
 * pool.json; a table is latin-devanagari, latin-urdu or devanagari-urdu, all by default. Costs are
 * learned from all pairs, and for Latin letters from the names of `usual-names.ts` too; surcharges and
 * weights, together, from evidence of models that have not seen the pair (five folds). With --write the
 * tables are written. The weights are printed, to be rounded into the source by hand with the tables of
 * the same run; recall over the five folds, each ranked by what was learned from the four others, goes
 * with them. Some minutes of CPU time.
 */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {orderedByFuse} from '../source/search/name-highlights.ts';
import type {IndexedName} from '../source/search/name-index.ts';
import {RANKING_TERMS, scoreOf} from '../source/search/name-ranking.ts';
import {INSIDE, segmentOf} from '../source/search/name-segment.ts';
import {type Fit, fitRanking} from './fit-ranking.ts';
import {type Lists, learned, listsOf, type Task} from './name-evidence.ts';
import {FOLDS, readTypedNames} from './name-pairs.ts';
import {entryCount} from './path-entries.ts';
import {writeTable} from './write-correspondences.ts';

const TASKS: readonly Task[] = [
	{
		table: 'latin-devanagari',
		constant: 'LATIN_DEVANAGARI',
		pairs: 'latin-deva.json',
		pool: 'deva',
		share: 1,
		isTypedInLatin: true,
		shrinkage: 0.004,
		typos: 'goldDeva',
	},
	{
		table: 'latin-urdu',
		constant: 'LATIN_URDU',
		pairs: 'latin-arab.json',
		pool: 'arab',
		share: 0.7,
		isTypedInLatin: true,
		shrinkage: 0.008,
		typos: 'goldArab',
	},
	{
		table: 'devanagari-urdu',
		constant: 'DEVANAGARI_URDU',
		pairs: 'deva-arab.json',
		pool: 'arab',
		share: 0.6,
		isTypedInLatin: false,
		shrinkage: 0.008,
	},
];

/** As many as `scripts/eval-names.ts` asks for. */
const SHOWN = 20;

function main(): void {
	const {values} = parseArgs({
		options: {
			pairs: {type: 'string', default: '.'},
			table: {type: 'string', multiple: true, default: TASKS.map(({table}) => table)},
			write: {type: 'boolean', default: false},
		},
	});
	const pool = JSON.parse(readFileSync(`${values.pairs}/pool.json`, 'utf8')) as Readonly<
		Record<string, readonly string[]>
	>;
	for (const task of TASKS.filter(({table}) => values.table.includes(table))) {
		const names = readTypedNames(`${values.pairs}/${task.pairs}`);
		const typos = task.typos ? readTypedNames(`${values.pairs}/latin-typo.json`, task.typos) : [];
		const segment = segmentOf((pool[task.pool] ?? []).map((text) => ({id: text, text})));
		const lists = listsOf(task, segment, {names, typos});
		const fit = fitOf(task, lists);
		process.stdout.write(`${task.constant}\n${recallsOf(task, lists)}\n${weightsOf(fit)}\n`);
		if (values.write) writeTable(task, learned(task, names), fit);
	}
}

/** Keeps the weights of rare terms from growing. */
const SHRINKAGE = 1e-3;

function fitOf({shrinkage}: Task, lists: readonly Lists[]): Fit {
	const ranked = lists.map(({list}) => list);
	return fitRanking(ranked, entryCount(), {weights: SHRINKAGE, surcharges: shrinkage});
}

/** Recall over all folds, each ranked by what was fitted on the four others. */
function recallsOf(task: Task, lists: readonly Lists[]): string {
	const ranks = new Map<Lists, number>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const fit = fitOf(
			task,
			lists.filter((one) => one.fold !== fold),
		);
		for (const one of lists) if (one.fold === fold) ranks.set(one, rankOfRight(one, fit));
	}
	return (['whole', 'typo', 'prefix'] as const)
		.map((kind) => {
			const own = lists.filter((one) => one.kind === kind).map((one) => ranks.get(one) ?? 0);
			const share = (most: number): string =>
				((100 * own.filter((rank) => rank < most).length) / Math.max(1, own.length)).toFixed(2);
			return `  ${kind}, five folds: recall@1 ${share(1)}, @5 ${share(5)} of ${own.length}`;
		})
		.join('\n');
}

function weightsOf({weights}: Fit): string {
	return RANKING_TERMS.map((term, at) => `\t${term}: ${(weights[at] ?? 0).toFixed(2)},`).join('\n');
}

/** Where the program would show the right name, from 0. */
function rankOfRight({query, entries}: Lists, {weights, surcharges}: Fit): number {
	const right = new Set(entries.filter(({isRight}) => isRight).map(({name}) => name.text));
	const matches = new Map<string, {readonly name: IndexedName; readonly score: number}>();
	for (const {name, terms, path, scripts, isInside} of entries) {
		const weighed = terms.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
		const total = path.reduce((sum, entry) => sum + (surcharges[entry] ?? 0), weighed);
		const score = scoreOf(total, ...scripts) * (isInside ? INSIDE : 1);
		if (score > (matches.get(name.id)?.score ?? -1)) matches.set(name.id, {name, score});
	}
	const best = [...matches.values()].sort((left, other) => other.score - left.score);
	const rank = orderedByFuse(query, best.slice(0, SHOWN), []).findIndex(({text}) =>
		right.has(text),
	);
	return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}

main();
