import type {AlignmentModel, StepSurcharges, Surcharges} from './name-alignment-model.ts';
import {DEVANAGARI_URDU, DEVANAGARI_URDU_STEPS} from './name-correspondences-devanagari-urdu.ts';
import {LATIN_DEVANAGARI, LATIN_DEVANAGARI_STEPS} from './name-correspondences-latin-devanagari.ts';
import {LATIN_URDU, LATIN_URDU_STEPS} from './name-correspondences-latin-urdu.ts';
import {ownScriptModel} from './name-own-script-model.ts';
import type {KeyScript} from './name-script.ts';
import {SPELLING_CHARGES} from './name-spelling-charges.ts';
import {withTypingErrors} from './name-typing-errors.ts';

/**
 * How the letters of one script are spelled in another: for each group of letters of the first,
 * the groups of the second with their costs and, signed, their surcharges in hundredths,
 * `थ35-12,त120+4`; the first entry's empty key holds what the second has and the first leaves out,
 * an empty group what the first has alone.
 */
export type Correspondences = Readonly<Record<string, string>>;

/** Surcharges of a table's steps, whatever their letters. */
export type TableSteps = StepSurcharges & {
	/** A letter for another by a wrong key. */
	readonly wrongKey: number;
};

/** The model of names in `name` for a query in `query`; made at the first call, then kept. */
export function spellingModel(query: KeyScript, name: KeyScript): AlignmentModel {
	const pair = `${query}-${name}`;
	const known = models.get(pair);
	if (known) return known;
	const model = learnedModel(query, name) ?? ownScriptModel();
	models.set(pair, model);
	return model;
}

const models = new Map<string, AlignmentModel>();

type Costs = ReadonlyMap<string, ReadonlyMap<string, Entry>>;
type Entry = {readonly cost: number; readonly surcharge: number};

function learnedModel(query: KeyScript, name: KeyScript): AlignmentModel | undefined {
	const forward = LEARNED[`${query}-${name}`];
	const backward = LEARNED[`${name}-${query}`];
	if (forward) return learnedSpellingModel(...forward, query === 'Latn');
	return backward && modelOf(transposed(readCosts(backward[0])), turned(backward[1]), false);
}

/** What the one side has alone is what the other lacks. */
function turned(steps: TableSteps): TableSteps {
	return {
		...steps,
		insertion: steps.deletion,
		deletion: steps.insertion,
		nameWord: steps.queryWord,
		queryWord: steps.nameWord,
	};
}

/** A model of such correspondences, for queries of the first script; typing errors only in Latin. */
export function learnedSpellingModel(
	correspondences: Correspondences,
	steps: TableSteps,
	isTypedInLatin: boolean,
): AlignmentModel {
	return modelOf(readCosts(correspondences), steps, isTypedInLatin);
}

type Table = readonly [correspondences: Correspondences, steps: TableSteps];

const LEARNED: Readonly<Record<string, Table>> = {
	'Latn-Deva': [LATIN_DEVANAGARI, LATIN_DEVANAGARI_STEPS],
	'Latn-Arab': [LATIN_URDU, LATIN_URDU_STEPS],
	'Deva-Arab': [DEVANAGARI_URDU, DEVANAGARI_URDU_STEPS],
};

function readCosts(correspondences: Correspondences): Costs {
	return new Map(
		Object.entries(correspondences).map(([group, entries]) => [
			group,
			new Map(
				Array.from(entries.matchAll(ENTRY), ({groups}) => [
					groups?.['other'] ?? '',
					{
						cost: Number(groups?.['cost']) / 100,
						surcharge: Number(groups?.['surcharge'] ?? 0) / 100,
					},
				]),
			),
		]),
	);
}

const ENTRY = /(?<other>[^0-9,+\-]*)(?<cost>[0-9]+)(?<surcharge>[+\-][0-9]+)?/gv;

function transposed(costs: Costs): Costs {
	const result = new Map<string, Map<string, Entry>>();
	for (const [group, others] of costs) {
		for (const [other, entry] of others) {
			const row = result.get(other) ?? new Map<string, Entry>();
			result.set(other, row.set(group, entry));
		}
	}
	return result;
}

/** What stands for itself in a name of another script: digits, and letters of an abbreviation. */
const COMMON_LETTERS = [...'0123456789abcdefghijklmnopqrstuvwxyz'];
const COMMON_LETTER_COST = 0.3;

function modelOf(costs: Costs, steps: TableSteps, isTypedInLatin: boolean): AlignmentModel {
	const numbers = numbersOf(costs);
	const rows = rowsOf(costs, numbers);
	const typed = isTypedInLatin ? withTypingErrors(rows) : rows;
	const insertions = new Map(Array.from(costs, ([group, others]) => [group, others.get('')?.cost]));
	const deletions = new Float32Array(numbers.size + 1).fill(SPELLING_CHARGES.greatestDeletion);
	for (const [letter, {cost}] of costs.get('') ?? []) {
		deletions[numbers.get(letter) ?? 0] = Math.min(cost, SPELLING_CHARGES.greatestDeletion);
	}
	return {
		groupCosts: (group) => typed.get(group),
		groupNumber: (group) => numbers.get(group) ?? 0,
		insertion: (letter, before) =>
			Math.min(
				insertions.get(letter) ?? SPELLING_CHARGES.greatestInsertion,
				letter === before ? SPELLING_CHARGES.doubledLetter : SPELLING_CHARGES.greatestInsertion,
			),
		deletions,
		longestQueryGroup: longestOf(rows.keys()),
		longestNameGroup: longestOf(numbers.keys()),
		charges: SPELLING_CHARGES.charges,
		surcharges: surchargesOf(costs, numbers, steps),
	};
}

function surchargesOf(
	costs: Costs,
	numbers: ReadonlyMap<string, number>,
	steps: TableSteps,
): Surcharges {
	const rowOf = (fill: number, others: ReadonlyMap<string, Entry> | undefined): Float32Array => {
		const row = new Float32Array(numbers.size + 1).fill(fill);
		for (const [other, {surcharge}] of others ?? []) row[numbers.get(other) ?? 0] = surcharge;
		return row;
	};
	const groups = new Map<string, Float32Array>();
	for (const group of new Set([...COMMON_LETTERS, ...costs.keys()])) {
		const row = rowOf(steps.wrongKey, costs.get(group));
		const own = numbers.get(group);
		// A digit or a Latin letter for itself is no wrong key.
		if (own !== undefined && !costs.get(group)?.has(group)) row[own] = 0;
		groups.set(group, row);
	}
	return {
		groups: (group) => groups.get(group),
		insertion: (letter) => costs.get(letter)?.get('')?.surcharge ?? 0,
		deletions: rowOf(0, costs.get('')),
		steps,
	};
}

function numbersOf(costs: Costs): ReadonlyMap<string, number> {
	const groups = Array.from(costs.values(), (others) => [...others.keys()]).flat();
	const letters = groups.flatMap((group) => [...group]);
	const all = new Set([...groups, ...letters, ...COMMON_LETTERS]);
	all.delete('');
	return new Map(Array.from(all, (group, at) => [group, at + 1]));
}

function rowsOf(costs: Costs, numbers: ReadonlyMap<string, number>): Map<string, Float32Array> {
	const rows = new Map<string, Float32Array>();
	const set = (group: string, other: string, cost: number): void => {
		const row = rows.get(group) ?? new Float32Array(numbers.size + 1).fill(SPELLING_CHARGES.never);
		row[numbers.get(other) ?? 0] = other === '' ? SPELLING_CHARGES.never : cost;
		rows.set(group, row);
	};
	for (const letter of COMMON_LETTERS) set(letter, letter, COMMON_LETTER_COST);
	for (const [group, others] of costs) {
		if (group === '') continue;
		for (const [other, {cost}] of others) set(group, other, cost);
	}
	return rows;
}

function longestOf(groups: Iterable<string>): number {
	return Math.max(1, ...Array.from(groups, (group) => group.length));
}
