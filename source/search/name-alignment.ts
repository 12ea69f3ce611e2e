import type {
	AlignedName,
	AlignedQuery,
	AlignmentCosts,
	AlignmentModel,
	AlignmentStep,
	StepKind,
	WordCharge,
} from './name-alignment-model.ts';

/**
 * The cheapest way to say a query by a name, letter group by letter group.
 *
 *              ␣  च  ओ  ल  उ  ट  ␣  d e p t ␣      A matrix, the query down and the name across,
 *         ␣    0                                   each cell the least cost to get there. From a
 *         ch      └─0                              cell one may go on by a pair of groups (ch, च),
 *         o          └─.2                          by a letter that only one side has, by two
 *         l             └─.2                       letters in the wrong order, and from a blank
 *         u                └─.2                    over a whole word of either side.
 *         t                   └─.2
 *         ␣                      └─.2 ─ ─ ─ ─ 1    The lower right corner: the whole name.
 *
 * The cheapest cell of the last letter's row, with a charge for what is left: the name so far typed.
 */

const STEP_KINDS = [
	'group',
	'insertion',
	'deletion',
	'substitution',
	'transposition',
	'nameWord',
	'queryWord',
	'sameMeaning',
] as const satisfies readonly StepKind[];

const [GROUP, INSERTION, DELETION, SUBSTITUTION] = [0, 1, 2, 3];
const [TRANSPOSITION, NAME_WORD, QUERY_WORD, SAME_MEANING] = [4, 5, 6, 7];

/** Both costs; the time is the product of the two lengths. */
export function align(query: AlignedQuery, name: AlignedName): AlignmentCosts {
	const end = fillMatrix(query, name);
	const prefix = cheapestPrefix(query, name);
	return {
		whole: matrix[end] ?? UNREACHED,
		prefix: prefix.cost,
		wholeSurcharge: surchargeTo(end, query, name),
		prefixSurcharge: surchargeTo(prefix.cell, query, name),
	};
}

/** The steps of the cheapest path to the whole name and to its beginning, the last first. */
export function alignmentSteps(
	query: AlignedQuery,
	name: AlignedName,
): {readonly whole: readonly AlignmentStep[]; readonly prefix: readonly AlignmentStep[]} {
	const end = fillMatrix(query, name);
	const width = name.length + 1;
	return {
		whole: pathTo(end, width),
		prefix: pathTo(cheapestPrefix(query, name).cell, width),
	};
}

/** The cell of the whole name. */
function fillMatrix(query: AlignedQuery, name: AlignedName): number {
	const width = name.length + 1;
	const size = (query.length + 1) * width;
	if (matrix.length < size) {
		matrix = new Float32Array(size * 2);
		arrivals = new Int32Array(size * 2);
	}
	matrix.fill(UNREACHED, 0, size);
	matrix[0] = 0;
	for (let row = 0; row < query.length; row++) {
		settleRow(query.model, name, row * width);
		leaveRow(query, name, row);
	}
	settleRow(query.model, name, query.length * width);
	return size - 1;
}

/** One matrix for all calls: a keystroke aligns some 500 names, and nothing is kept from one to the next. */
let matrix = new Float32Array(1 << 12);
/** The cell from which each was reached, times the number of kinds, and the kind of the step. */
let arrivals = new Int32Array(1 << 12);
const UNREACHED = 1e9;

/** Lowers the cells from `cell` on by steps along the row: letters and words that only the name has. */
function settleRow(model: AlignmentModel, name: AlignedName, cell: number): void {
	const {deletions} = model;
	const letters = name.groups[0] ?? NO_NUMBERS;
	const {ends} = name.words;
	for (let column = 0; column < name.length; column++) {
		const cost = matrix[cell + column] ?? UNREACHED;
		if (cost >= UNREACHED) continue;
		reach(
			cell + column + 1,
			cost + (deletions[letters[column] ?? 0] ?? 0),
			arrival(cell + column, DELETION),
		);
		const end = ends[column] ?? 0;
		if (end === 0) continue;
		const isKnown = (name.words.meanings[column] ?? 0) > 0;
		const charge = wordCharge(model.charges.nameWord, isKnown, end - column - 1);
		reach(cell + end, cost + charge, arrival(cell + column, NAME_WORD));
	}
}

const NO_NUMBERS = new Uint16Array();

function reach(cell: number, cost: number, by: number): void {
	if (cost >= (matrix[cell] ?? 0)) return;
	matrix[cell] = cost;
	arrivals[cell] = by;
}

function arrival(from: number, kind: number): number {
	return from * STEP_KINDS.length + kind;
}

/** All steps down from a row that is settled. */
function leaveRow(query: AlignedQuery, name: AlignedName, row: number): void {
	const width = name.length + 1;
	const cell = row * width;
	const insertion = {
		from: cell,
		to: cell + width,
		charge: query.insertions[row] ?? 0,
		kind: INSERTION,
	};
	stepAll(insertion, width);
	for (const [at, costs] of (query.costs[row] ?? []).entries()) {
		const step = {from: cell, to: cell + (at + 1) * width, charge: 0, kind: GROUP};
		if (costs) stepGroups(name, step, costs);
	}
	const isBlank = query.blanks[row] === 1;
	const {substitution} = query.model.charges;
	if (!isBlank && substitution < UNREACHED) {
		const step = {from: cell, to: cell + width + 1, charge: substitution, kind: SUBSTITUTION};
		stepAll(step, name.length - 1);
	}
	const mayBeSwapped = query.model.charges.transposition < UNREACHED;
	if (mayBeSwapped && !isBlank && query.blanks[row + 1] === 0) stepSwapped(query, name, row);
	if ((query.words.ends[row] ?? 0) > 0) skipWord(query, name, row);
}

type Step = {
	readonly from: number;
	readonly to: number;
	readonly charge: number;
	readonly kind: number;
};

/** From each of `count` cells one step of the same cost. */
function stepAll({from, to, charge, kind}: Step, count: number): void {
	for (let column = 0; column < count; column++) {
		const cost = (matrix[from + column] ?? UNREACHED) + charge;
		reach(to + column, cost, arrival(from + column, kind));
	}
}

/** From each cell of a row to the row at `to`, past each group of the name that starts there. */
function stepGroups(name: AlignedName, {from, to, charge, kind}: Step, costs: Float32Array): void {
	for (let at = 0; at < name.groups.length; at++) {
		const numbers = name.groups[at] ?? NO_NUMBERS;
		const target = to + at + 1;
		const count = name.length - at;
		for (let column = 0; column < count; column++) {
			const number = numbers[column] ?? 0;
			if (number === 0) continue;
			const cost = (matrix[from + column] ?? UNREACHED) + charge;
			reach(target + column, cost + (costs[number] ?? UNREACHED), arrival(from + column, kind));
		}
	}
}

/** Two query letters in the wrong order: by one group, or by a name letter each. */
function stepSwapped(query: AlignedQuery, name: AlignedName, row: number): void {
	const {transposition} = query.model.charges;
	const width = name.length + 1;
	const from = row * width;
	const to = from + 2 * width;
	const swapped = query.swapped[row];
	const step = {from, to, charge: transposition, kind: TRANSPOSITION};
	if (swapped) stepGroups(name, step, swapped);
	const first = query.costs[row]?.[0];
	const second = query.costs[row + 1]?.[0];
	const letters = name.groups[0] ?? NO_NUMBERS;
	if (!first || !second) return;
	for (let column = 0; column + 1 < name.length; column++) {
		const cost = (matrix[from + column] ?? UNREACHED) + transposition;
		const crossed = (second[letters[column] ?? 0] ?? 0) + (first[letters[column + 1] ?? 0] ?? 0);
		reach(to + column + 2, cost + crossed, arrival(from + column, TRANSPOSITION));
	}
}

/** Over a word of the query: to the same column, and past each word of the name with its meaning. */
function skipWord({model, words}: AlignedQuery, name: AlignedName, row: number): void {
	const width = name.length + 1;
	const from = row * width;
	const end = words.ends[row] ?? 0;
	const meaning = words.meanings[row] ?? 0;
	const charge = wordCharge(model.charges.queryWord, meaning > 0, end - row - 1);
	stepAll({from, to: end * width, charge, kind: QUERY_WORD}, width);
	for (let column = 0; meaning > 0 && column < name.length; column++) {
		if (name.words.meanings[column] !== meaning) continue;
		const target = end * width + (name.words.ends[column] ?? 0);
		const cost = (matrix[from + column] ?? UNREACHED) + model.charges.sameMeaning;
		reach(target, cost, arrival(from + column, SAME_MEANING));
	}
}

function wordCharge(charge: WordCharge, isKnown: boolean, letters: number): number {
	return isKnown ? charge.known : charge.least + charge.letter * letters;
}

/** The longest rest that is charged: beyond it a name is simply long. */
const LONGEST_REST = 12;

/** The row before the last blank: the query has been said, and the name may go on. */
function cheapestPrefix(
	query: AlignedQuery,
	name: AlignedName,
): {readonly cost: number; readonly cell: number} {
	const {least, letter} = query.model.charges.rest;
	const base = (query.length - 1) * (name.length + 1);
	let cheapest = UNREACHED;
	let cell = base;
	for (let column = 0; column <= name.length; column++) {
		const rest = Math.min(name.length - 1 - column, LONGEST_REST);
		const charge = rest > 0 ? least + letter * rest : 0;
		const cost = (matrix[base + column] ?? UNREACHED) + charge;
		if (cost >= cheapest) continue;
		cheapest = cost;
		cell = base + column;
	}
	return {cost: cheapest, cell};
}

/** The steps from the upper left corner to a cell, the last first; none to a cell out of reach. */
function pathTo(end: number, width: number): readonly AlignmentStep[] {
	const steps: AlignmentStep[] = [];
	let cell = (matrix[end] ?? UNREACHED) < UNREACHED ? end : 0;
	while (cell > 0) {
		const by = arrivals[cell] ?? 0;
		const from = Math.floor(by / STEP_KINDS.length);
		steps.push({
			kind: STEP_KINDS[by % STEP_KINDS.length] ?? 'group',
			row: Math.floor(from / width),
			endRow: Math.floor(cell / width),
			column: from % width,
			endColumn: cell % width,
		});
		cell = from;
	}
	return steps;
}

function surchargeTo(end: number, query: AlignedQuery, name: AlignedName): number {
	const {surcharges} = query.model;
	if (!surcharges) return 0;
	let sum = 0;
	for (const step of pathTo(end, name.length + 1)) {
		sum += step.kind === 'group' ? 0 : surcharges.steps[step.kind];
		sum += letterSurcharge(query, name, step);
	}
	return sum;
}

function letterSurcharge(query: AlignedQuery, name: AlignedName, step: AlignmentStep): number {
	const {kind, row, endRow, column, endColumn} = step;
	if (kind === 'insertion') return query.insertionSurcharges[row] ?? 0;
	if (kind !== 'group' && kind !== 'deletion') return 0;
	const number = name.groups[endColumn - column - 1]?.[column] ?? 0;
	if (kind === 'deletion') return query.model.surcharges?.deletions[number] ?? 0;
	return query.groupSurcharges[row]?.[endRow - row - 1]?.[number] ?? 0;
}
