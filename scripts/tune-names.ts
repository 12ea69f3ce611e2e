/**
 * Learns what `source/search/name-correspondences-*.ts` and the weights of
 * `source/search/name-ranking.ts` hold, from files of name pairs.
 *
 *     node scripts/tune-names.ts --pairs DIRECTORY [--write]
 *
 * The directory has latin-deva.json, latin-arab.json, deva-arab.json, latin-typo.json and
 * pool.json. Correspondences are learned from all pairs; the weights from evidence of models that
 * have not seen the pair (five folds). With --write the tables are written, and the weights are
 * printed to be rounded into the source by hand; recall on the folds not seen goes with them.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {nameKeys} from '../source/search/name-keys.ts';
import {misfitTerms, RANKING_TERMS} from '../source/search/name-ranking.ts';
import {type Segment, segmentEvidence, segmentOf} from '../source/search/name-segment.ts';
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
const PREFIX_WEIGHT = 0.7;
/** Names further down never come first. */
const LONGEST_LIST = 60;

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

type Lists = {
	readonly fold: number;
	readonly kind: 'whole' | 'typo' | 'prefix';
	readonly list: RankedList;
};

function fitted(
	task: Task,
	segment: Segment,
	{names, typos}: {readonly names: readonly TypedName[]; readonly typos: readonly TypedName[]},
): string {
	const lists: Lists[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const model = learnedSpellingModel(
			learned(
				task,
				names.filter((name) => name.fold !== fold),
			),
			task.isTypedInLatin,
		);
		const listOf = (name: TypedName, kind: Lists['kind']): void => {
			if (name.fold !== fold || name.gold.length === 0) return;
			const query = kind === 'prefix' ? cut(name.query) : name.query;
			const evidence = segmentEvidence(segment, nameKeys(query), () => model);
			const golds = new Set(name.gold.map((gold) => gold.normalize('NFC')));
			const top = evidence.slice(0, LONGEST_LIST);
			const list = {
				terms: top.map((entry) => misfitTerms(entry.evidence)),
				isRight: top.map((entry) =>
					golds.has(segment.names[entry.name]?.text.normalize('NFC') ?? ''),
				),
				weight: kind === 'prefix' ? PREFIX_WEIGHT : 1,
			};
			lists.push({fold, kind, list});
		};
		for (const name of names) listOf(name, 'whole');
		for (const name of typos) listOf(name, 'typo');
		for (const name of names) listOf(name, 'prefix');
	}
	return reportOf(lists);
}

function cut(query: string): string {
	const letters = graphemes(query);
	return letters.slice(0, Math.ceil(letters.length * PREFIX)).join('');
}

function reportOf(lists: readonly Lists[]): string {
	const isUnseen = ({fold}: Lists): boolean => fold === 0;
	const seen = fitRanking(lists.filter((entry) => !isUnseen(entry)).map(({list}) => list));
	const recalls = (['whole', 'typo', 'prefix'] as const).map((kind) => {
		const unseen = lists.filter((entry) => isUnseen(entry) && entry.kind === kind);
		return `  ${kind}, fold not seen: ${recall(unseen, seen, 1)} ${recall(unseen, seen, 5)}`;
	});
	const weights = fitRanking(lists.map(({list}) => list));
	const rows = RANKING_TERMS.map((term, at) => `\t${term}: ${(weights[at] ?? 0).toFixed(2)},`);
	return [...recalls, ...rows].join('\n');
}

function recall(lists: readonly Lists[], weights: readonly number[], places: number): string {
	const found = lists.filter(({list}) => {
		const values = list.terms.map((row) =>
			row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
		);
		const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
		return order.slice(0, places).some((at) => list.isRight[at]);
	});
	return ((100 * found.length) / Math.max(1, lists.length)).toFixed(1);
}
