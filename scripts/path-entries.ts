import {alignmentSteps} from '../source/search/name-alignment.ts';
import type {AlignmentModel, AlignmentStep} from '../source/search/name-alignment-model.ts';
import {alignedName, alignedQuery, type NameKeys} from '../source/search/name-keys.ts';
import type {Correspondences, TableSteps} from '../source/search/name-spelling-model.ts';

/** What the cheapest path of a query to a name takes: how many steps of each kind, and entries of the table. */
export type PathUse = {readonly counts: readonly number[]; readonly entries: readonly string[]};

/** The order of `counts`. */
export const COUNTED_STEPS = [
	'insertion',
	'deletion',
	'substitution',
	'transposition',
	'nameWord',
	'queryWord',
	'sameMeaning',
	'wrongKey',
] as const satisfies readonly (keyof TableSteps)[];

/** An entry as one text, `th|थ`; `|थ` stands in the name alone. */
export function entryName(group: string, other: string): string {
	return `${group}|${other}`;
}

/** The entries of a table. */
export function entryNames(table: Correspondences): ReadonlySet<string> {
	return new Set(
		Object.entries(table).flatMap(([group, entries]) =>
			entries.split(',').map((entry) => entryName(group, entry.replace(/[0-9].*$/v, ''))),
		),
	);
}

/** Looks up paths of a query under a model and the entries that it was made of. */
export function pathReader(
	model: AlignmentModel,
	known: ReadonlySet<string>,
	query: NameKeys,
): (name: NameKeys, isUnfinished: boolean) => PathUse {
	const aligned = alignedQuery(model, query.spelling, query.meanings);
	return (name, isUnfinished) => {
		const paths = alignmentSteps(aligned, alignedName(model, name.spelling, name.meanings));
		const steps = isUnfinished ? paths.prefix : paths.whole;
		return useOf(steps, ` ${query.spelling} `, ` ${name.spelling} `, known);
	};
}

function useOf(
	steps: readonly AlignmentStep[],
	query: string,
	name: string,
	known: ReadonlySet<string>,
): PathUse {
	const counts = COUNTED_STEPS.map(() => 0);
	const entries: string[] = [];
	const add = (step: (typeof COUNTED_STEPS)[number]): void => {
		const at = COUNTED_STEPS.indexOf(step);
		counts[at] = (counts[at] ?? 0) + 1;
	};
	for (const {kind, row, endRow, column, endColumn} of steps) {
		if (kind !== 'group') add(kind);
		const group = query.slice(row, endRow);
		const other = name.slice(column, endColumn);
		const entry = entryName(group, other);
		const hasLetters = kind === 'group' || kind === 'insertion' || kind === 'deletion';
		if (hasLetters && known.has(entry) && entry !== BLANKS) entries.push(entry);
		else if (kind === 'group' && group !== other) add('wrongKey');
	}
	return {counts, entries};
}

/** The edge of a word on both sides, as good as always there. */
const BLANKS = entryName(' ', ' ');

/** Numbers of entries, in the order in which they are met. */
const numbers = new Map<string, number>();

/** The number of an entry, its place among the surcharges of a fit. */
export function entryNumber(entry: string): number {
	const number = numbers.get(entry) ?? numbers.size;
	numbers.set(entry, number);
	return number;
}

/** How many entries have been met. */
export function entryCount(): number {
	return numbers.size;
}

/** Values in the order of `COUNTED_STEPS`, rounded to two decimals. */
export function tableSteps(values: readonly number[]): TableSteps {
	const steps = COUNTED_STEPS.map((step, at) => [
		step,
		Math.max(LEAST_OF_STEP, rounded(values[at] ?? 0)),
	]);
	return Object.fromEntries(steps) as TableSteps;
}

/**
 * The pairs have hardly a wrong name with a word of the same meaning, so that the fit goes on without end: with a
 * surcharge of -26 `rahul new delhi` and `new york` were nothing but New Delhi in Urdu. Recall is the same with -3.
 */
const LEAST_OF_STEP = -3;

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
