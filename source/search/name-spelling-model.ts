import type {AlignmentModel} from './name-alignment.ts';
import {DEVANAGARI_URDU} from './name-correspondences-devanagari-urdu.ts';
import {LATIN_DEVANAGARI} from './name-correspondences-latin-devanagari.ts';
import {LATIN_URDU} from './name-correspondences-latin-urdu.ts';
import {ownScriptModel} from './name-own-script-model.ts';
import type {KeyScript} from './name-script.ts';
import {SPELLING_CHARGES} from './name-spelling-charges.ts';
import {withTypingErrors} from './name-typing-errors.ts';

/**
 * How the letters of one script are spelled in another: for each group of letters of the first,
 * the groups of the second with their costs in hundredths, `थ35 त120`; the first entry's empty key
 * holds what the second has and the first leaves out, an empty group what the first has alone.
 */
export type Correspondences = Readonly<Record<string, string>>;

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

type Costs = ReadonlyMap<string, ReadonlyMap<string, number>>;

function learnedModel(query: KeyScript, name: KeyScript): AlignmentModel | undefined {
	const forward = LEARNED[`${query}-${name}`];
	const backward = LEARNED[`${name}-${query}`];
	if (forward) return learnedSpellingModel(forward, query === 'Latn');
	return backward && modelOf(transposed(readCosts(backward)), false);
}

/** A model of such correspondences, for queries of the first script; typing errors only in Latin. */
export function learnedSpellingModel(
	correspondences: Correspondences,
	isTypedInLatin: boolean,
): AlignmentModel {
	return modelOf(readCosts(correspondences), isTypedInLatin);
}

const LEARNED: Readonly<Record<string, Correspondences>> = {
	'Latn-Deva': LATIN_DEVANAGARI,
	'Latn-Arab': LATIN_URDU,
	'Deva-Arab': DEVANAGARI_URDU,
};

function readCosts(correspondences: Correspondences): Costs {
	return new Map(
		Object.entries(correspondences).map(([group, entries]) => [
			group,
			new Map(
				Array.from(entries.matchAll(/(?<other>[^0-9,]*)(?<cost>[0-9]+)/gv), (entry) => [
					entry.groups?.['other'] ?? '',
					Number(entry.groups?.['cost']) / 100,
				]),
			),
		]),
	);
}

function transposed(costs: Costs): Costs {
	const result = new Map<string, Map<string, number>>();
	for (const [group, others] of costs) {
		for (const [other, cost] of others) {
			const row = result.get(other) ?? new Map<string, number>();
			result.set(other, row.set(group, cost));
		}
	}
	return result;
}

/** What stands for itself in a name of another script: digits, and letters of an abbreviation. */
const COMMON_LETTERS = [...'0123456789abcdefghijklmnopqrstuvwxyz'];
const COMMON_LETTER_COST = 0.3;

function modelOf(costs: Costs, isTypedInLatin: boolean): AlignmentModel {
	const numbers = numbersOf(costs);
	const rows = rowsOf(costs, numbers);
	const typed = isTypedInLatin ? withTypingErrors(rows) : rows;
	const insertions = new Map(Array.from(costs, ([group, others]) => [group, others.get('')]));
	const deletions = new Float32Array(numbers.size + 1).fill(SPELLING_CHARGES.greatestDeletion);
	for (const [letter, cost] of costs.get('') ?? []) {
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
		for (const [other, cost] of others) set(group, other, cost);
	}
	return rows;
}

function longestOf(groups: Iterable<string>): number {
	return Math.max(1, ...Array.from(groups, (group) => group.length));
}
