import {phonemeSimilarity} from '../source/romanise/distance.ts';
import {phonemeKey} from '../source/romanise/phonemes.ts';
import type {SpellingPair} from './name-pairs.ts';

/** How often a group of letters of one side was aligned with one of the other: `th` → `थ` → 31.4. */
export type GroupCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Expectation maximisation over all alignments of groups of up to three letters with up to two
 * (Jiampojamarn et al., "Applying Many-to-Many Alignments", 2007), started from sound. Rare long
 * groups are dropped, and long ones pay, lest the pairs be learned by heart.
 */
export function learnCounts(pairs: readonly SpellingPair[]): GroupCounts {
	let probability = startingProbability;
	let counts = new Map<string, Map<string, number>>();
	for (let round = 0; round < ROUNDS; round++) {
		counts = new Map();
		for (const pair of pairs) countPair(pair, probability, counts);
		dropRare(counts, round < 2 ? LEAST_COUNT_AT_FIRST : LEAST_COUNT);
		const total = sum([...counts.values()].flatMap((row) => [...row.values()]));
		const known = counts;
		probability = (query, name) => (known.get(query)?.get(name) ?? 0) / total;
	}
	return counts;
}

const ROUNDS = 8;
const LONGEST_QUERY_GROUP = 3;
const LONGEST_NAME_GROUP = 2;
const LONG_GROUP_CHARGE = 0.7;
const LEAST_COUNT = 1.5;
const LEAST_COUNT_AT_FIRST = 0.45;
const LEAST_COUNT_OF_LETTERS = 0.05;

type Probability = (query: string, name: string) => number;
type Arc = {
	readonly from: number;
	readonly to: number;
	readonly query: string;
	readonly name: string;
};

const startingCosts = new Map<string, number>();

function startingProbability(query: string, name: string): number {
	const pair = `${query}|${name}`;
	const known = startingCosts.get(pair);
	if (known !== undefined) return known;
	const [left, right] = [query.replaceAll(' ', ''), name.replaceAll(/[ @]/gv, '')];
	const isHeard = left !== '' || right !== '';
	const difference = isHeard ? 1 - phonemeSimilarity(phonemeKey(left), phonemeKey(right)) : 0;
	const crosses = query.includes(' ') !== name.includes(' ') ? 2 : 0;
	const sizes = 0.6 * Math.abs(query.length - name.length) + 0.8 * (query.length + name.length - 1);
	const value = Math.exp(-(3 * difference + crosses + sizes));
	startingCosts.set(pair, value);
	return value;
}

function countPair(
	[query, name]: SpellingPair,
	probability: Probability,
	counts: Map<string, Map<string, number>>,
): void {
	const width = name.length + 1;
	const arcs = arcsOf(query, name);
	const values = arcs.map((arc) => probability(arc.query, arc.name) * chargeOf(arc));
	const forward = new Float64Array((query.length + 1) * width);
	const backward = new Float64Array(forward.length);
	forward[0] = 1;
	backward[backward.length - 1] = 1;
	for (const [at, {from, to}] of arcs.entries())
		add(forward, to, (forward[from] ?? 0) * (values[at] ?? 0));
	for (let at = arcs.length - 1; at >= 0; at--) {
		const {from = 0, to = 0} = arcs[at] ?? {};
		add(backward, from, (backward[to] ?? 0) * (values[at] ?? 0));
	}
	const total = forward.at(-1) ?? 0;
	if (total <= 0) return;
	for (const [at, arc] of arcs.entries()) {
		const share = ((forward[arc.from] ?? 0) * (values[at] ?? 0) * (backward[arc.to] ?? 0)) / total;
		if (share > 1e-4) count(counts, arc, share);
	}
}

/** All steps of the grid, in an order in which every cell is complete before it is left. */
function arcsOf(query: string, name: string): readonly Arc[] {
	const width = name.length + 1;
	const arcs: Arc[] = [];
	for (let row = 0; row <= query.length; row++) {
		for (let column = 0; column <= name.length; column++) {
			for (const [down, right] of STEPS) {
				if (row + down > query.length || column + right > name.length) continue;
				arcs.push({
					from: row * width + column,
					to: (row + down) * width + column + right,
					query: query.slice(row, row + down),
					name: name.slice(column, column + right),
				});
			}
		}
	}
	return arcs;
}

const STEPS: readonly (readonly [down: number, right: number])[] = Array.from(
	{length: (LONGEST_QUERY_GROUP + 1) * (LONGEST_NAME_GROUP + 1)},
	(_, at) => [Math.floor(at / (LONGEST_NAME_GROUP + 1)), at % (LONGEST_NAME_GROUP + 1)] as const,
).filter(([down, right]) => (down > 0 && right > 0) || down + right === 1);

function chargeOf({query, name}: Arc): number {
	const extra = Math.max(0, query.length - 1) + Math.max(0, name.length - 1);
	return Math.exp(-LONG_GROUP_CHARGE * extra);
}

function add(values: Float64Array, at: number, value: number): void {
	values[at] = (values[at] ?? 0) + value;
}

function count(counts: Map<string, Map<string, number>>, {query, name}: Arc, share: number): void {
	const row = counts.get(query) ?? new Map<string, number>();
	counts.set(query, row.set(name, (row.get(name) ?? 0) + share));
}

function dropRare(counts: Map<string, Map<string, number>>, least: number): void {
	for (const [query, row] of counts) {
		for (const [name, value] of row) {
			const isLong = query.length > 1 || name.length > 1;
			if (value < (isLong ? least : LEAST_COUNT_OF_LETTERS)) row.delete(name);
		}
		if (row.size === 0) counts.delete(query);
	}
}

/**
 * Costs in hundredths from counts: `share` of the surprise of the query's group given the name's,
 * the rest the other way round. From Urdu, which leaves vowels out, both directions are needed.
 */
export function correspondences(
	counts: GroupCounts,
	pairs: readonly SpellingPair[],
	share: number,
): Readonly<Record<string, string>> {
	const queries = occurrences(
		pairs.map(([query]) => query),
		LONGEST_QUERY_GROUP,
	);
	const names = occurrences(
		pairs.map(([, name]) => name),
		LONGEST_NAME_GROUP,
	);
	const rows = Array.from(counts, ([query, row]): readonly [string, string] => {
		const costs = Array.from(row, ([name, value]): readonly [string, number] => [
			name,
			share * surprise(value, names.get(name) ?? 1) +
				(1 - share) * surprise(value, queries.get(query) ?? 1),
		]);
		return [query, written(costs)];
	});
	return Object.fromEntries(
		rows.filter(([, entries]) => entries !== '').sort(([left], [right]) => (left < right ? -1 : 1)),
	);
}

/** A cost above this is as good as none. */
const GREATEST_COST = 7;

function written(costs: readonly (readonly [name: string, cost: number])[]): string {
	return costs
		.filter(([, cost]) => cost < GREATEST_COST)
		.sort(([, left], [, right]) => left - right)
		.map(([name, cost]) => `${name}${Math.round(cost * 100)}`)
		.join(',');
}

function surprise(value: number, total: number): number {
	return -Math.log(Math.min(0.999, value / (total + 0.5)));
}

/** How often each group occurs; the empty one as often as there are letters. */
function occurrences(texts: readonly string[], longest: number): ReadonlyMap<string, number> {
	const result = new Map<string, number>([['', sum(texts.map(({length}) => length))]]);
	for (const text of texts) {
		for (let size = 1; size <= longest; size++) {
			for (let at = 0; at + size <= text.length; at++) {
				const group = text.slice(at, at + size);
				result.set(group, (result.get(group) ?? 0) + 1);
			}
		}
	}
	return result;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
