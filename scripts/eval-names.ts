/**
 * Recall of the program's own name index on files of name pairs.
 *
 *     node scripts/eval-names.ts --items FILE [--items FILE] --pool FILE [--prefix 0.6] [--reverse] [--json]
 *
 * An item file is `{items: [{q, gold: [name]}]}`, or with `goldDeva` and `goldArab` where each has
 * its own target; a pool is `{deva: [name], arab: [name], latn: [name]}`, the names to rank.
 * A hit is a name that is NFC-equal to one of `gold`. With --json, one object a line.
 */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {buildNameIndex, type NameIndex} from '../source/search/name-index.ts';
import {graphemes} from '../source/text/graphemes.ts';

type Query = {readonly query: string; readonly gold: readonly string[]; readonly target: Target};
type Target = 'deva' | 'arab' | 'latn';
type Options = {readonly prefix: number; readonly isReversed: boolean};
type Row = {
	readonly items: string;
	readonly target: Target;
	readonly n: number;
	readonly recallAt1: number;
	readonly recallAt5: number;
	readonly mrr: number;
	readonly msPerQuery: number;
};

const TARGETS: readonly Target[] = ['deva', 'arab', 'latn'];
/** As many results as the reciprocal rank looks at. */
const LIMIT = 20;

process.exitCode = main(process.argv.slice(2));

function main(argv: readonly string[]): number {
	const {values} = parseArgs({
		args: [...argv],
		options: {
			items: {type: 'string', multiple: true, default: []},
			pool: {type: 'string'},
			prefix: {type: 'string', default: '1'},
			reverse: {type: 'boolean', default: false},
			json: {type: 'boolean', default: false},
		},
	});
	const prefix = Number(values.prefix);
	if (values.items.length === 0 || values.pool === undefined || !(prefix > 0 && prefix <= 1)) {
		process.stderr.write(
			'eval-names: needs --items FILE and --pool FILE; --prefix is above 0 and at most 1\n',
		);
		return 2;
	}
	const options = {prefix, isReversed: values.reverse};
	const pool = readPool(readJson(values.pool));
	const rows = values.items.flatMap((file) => rowsOf(file, pool, options));
	const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
	process.stdout.write(values.json ? lines : tableOf(rows));
	return 0;
}

function rowsOf(
	file: string,
	pool: ReadonlyMap<Target, readonly string[]>,
	options: Options,
): readonly Row[] {
	const queries = readItems(readJson(file)).flatMap((item) => queriesOf(item, options));
	return TARGETS.flatMap((target) => {
		const own = queries.filter((query) => query.target === target);
		if (own.length === 0) return [];
		// A pool without the target's script (Latin, reversed): every gold of the file is a candidate.
		const names = pool.get(target) ?? own.flatMap(({gold}) => gold);
		const index = buildNameIndex([...new Set(names)].map((text) => ({id: text, text})));
		return [measured(basename(file), target, own, index, options)];
	});
}

function measured(
	items: string,
	target: Target,
	queries: readonly Query[],
	index: NameIndex,
	{prefix}: Options,
): Row {
	let first = 0;
	let firstFive = 0;
	let reciprocal = 0;
	let elapsedMs = 0;
	for (const {query, gold} of queries) {
		const typed = cut(query, prefix);
		const start = performance.now();
		const found = index.find(typed, {limit: LIMIT, minScore: 0});
		elapsedMs += performance.now() - start;
		const golds = new Set(gold.map((name) => name.normalize('NFC')));
		const rank = found.findIndex(({text}) => golds.has(text.normalize('NFC')));
		if (rank === 0) first++;
		if (rank >= 0 && rank < 5) firstFive++;
		if (rank >= 0) reciprocal += 1 / (rank + 1);
	}
	const n = queries.length;
	return {
		items,
		target,
		n,
		recallAt1: rounded(first / n),
		recallAt5: rounded(firstFive / n),
		mrr: rounded(reciprocal / n),
		msPerQuery: rounded(elapsedMs / n),
	};
}

function cut(query: string, prefix: number): string {
	if (prefix === 1) return query;
	const letters = graphemes(query);
	return letters.slice(0, Math.ceil(letters.length * prefix)).join('');
}

function rounded(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}

type Item = {
	readonly query: string;
	readonly golds: readonly (readonly string[])[];
};

function queriesOf({query, golds}: Item, {isReversed}: Options): readonly Query[] {
	return golds.flatMap((gold) => {
		const [sample] = gold;
		if (sample === undefined) return [];
		if (!isReversed) return [{query, gold, target: targetOf(sample)}];
		return gold.map((name) => ({query: name, gold: [query], target: targetOf(query)}));
	});
}

function targetOf(name: string): Target {
	if (/\p{Script=Devanagari}/v.test(name)) return 'deva';
	return /\p{Script=Arabic}/v.test(name) ? 'arab' : 'latn';
}

function readJson(file: string): unknown {
	return JSON.parse(readFileSync(file, 'utf8'));
}

function readItems(json: unknown): readonly Item[] {
	const items = isRecord(json) ? json['items'] : json;
	if (!Array.isArray(items)) throw new TypeError('an item file is {"items": [...]}');
	return items.filter(isRecord).flatMap((item) => {
		const query = item['q'];
		if (typeof query !== 'string') return [];
		const golds = [item['gold'], item['goldDeva'], item['goldArab'], item['goldLatn']].map(strings);
		return [{query, golds}];
	});
}

function readPool(json: unknown): ReadonlyMap<Target, readonly string[]> {
	if (!isRecord(json)) throw new TypeError('a pool is {"deva": [...], "arab": [...]}');
	return new Map(
		TARGETS.flatMap((target) => {
			const names = strings(json[target]);
			return names.length > 0 ? [[target, names] as const] : [];
		}),
	);
}

function strings(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function tableOf(rows: readonly Row[]): string {
	const lines = rows.map((row) =>
		[
			row.items.padEnd(20),
			row.target,
			String(row.n).padStart(6),
			percent(row.recallAt1),
			percent(row.recallAt5),
			row.mrr.toFixed(3).padStart(7),
			row.msPerQuery.toFixed(2).padStart(7),
		].join(' '),
	);
	const head = 'items                to        n    @1     @5     mrr      ms';
	return `${[head, ...lines].join('\n')}\n`;
}

function percent(share: number): string {
	return (share * 100).toFixed(1).padStart(6);
}
