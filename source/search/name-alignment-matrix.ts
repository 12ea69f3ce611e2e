import type {
	AlignedName,
	AlignedQuery,
	AlignmentModel,
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

export const STEP_KINDS = [
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

/** Fills the matrix of a query and a name; the cell of the whole name. */
export function fillMatrix(query: AlignedQuery, name: AlignedName): number {
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
export let matrix = new Float32Array(1 << 12);
/** The cell from which each was reached, times the number of kinds, and the kind of the step. */
export let arrivals = new Int32Array(1 << 12);
export const UNREACHED = 1e9;

/** Lowers the cells from `from` on by steps along the row: letters and words that only the name has. */
function settleRow(
	model: AlignmentModel,
	{length, groups, words}: AlignedName,
	from: number,
): void {
	const {deletions} = model;
	const letters = groups[0] ?? NO_NUMBERS;
	const {ends} = words;
	const cells = matrix;
	const by = arrivals;
	let cost = cells[from] as number;
	for (let cell = from; cell < from + length; cell++) {
		const column = cell - from;
		let after = cells[cell + 1] as number;
		if (cost < UNREACHED) {
			const removed = cost + (deletions[letters[column] as number] as number);
			if (removed < after) {
				after = Math.fround(removed);
				cells[cell + 1] = after;
				by[cell + 1] = cell * KINDS + DELETION;
			}
			const end = ends[column] as number;
			if (end > 0) {
				const isKnown = (words.meanings[column] as number) > 0;
				const charge = wordCharge(model.charges.nameWord, isKnown, end - column - 1);
				reach(from + end, cost + charge, cell * KINDS + NAME_WORD);
				after = cells[cell + 1] as number;
			}
		}
		cost = after;
	}
}

const NO_NUMBERS = new Uint16Array();
/** As long as any name. */
const NO_PAIRS = new Uint16Array(1 << 10);

/** Not where the cost is none at all, of a letter that was never seen. */
function reach(cell: number, cost: number, by: number): void {
	if (!(cost < (matrix[cell] as number))) return;
	matrix[cell] = cost;
	arrivals[cell] = by;
}

/** An arrival is the cell that it comes from, times this, and its kind. */
const KINDS = STEP_KINDS.length;

/** All steps down from a row that is settled. */
function leaveRow(query: AlignedQuery, name: AlignedName, row: number): void {
	const width = name.length + 1;
	const cell = row * width;
	const isBlank = query.blanks[row] === 1;
	const costs = query.costs[row] ?? [];
	stepDown(query, name, row);
	for (let at = 1; at < costs.length; at++) {
		const own = costs[at];
		if (!own) continue;
		stepGroups(name, {from: cell, to: cell + (at + 1) * width, charge: 0, kind: GROUP}, own);
	}
	const mayBeSwapped = query.model.charges.transposition < UNREACHED;
	if (mayBeSwapped && !isBlank && query.blanks[row + 1] === 0) stepSwapped(query, name, row);
	if ((query.words.ends[row] as number) > 0) skipWord(query, name, row);
}

/**
 * All steps of one query letter to the next row: left out of the name, for a letter or two of it, for any letter. In
 * one pass, the costs rounded as the matrix holds them, and where two cost the same the first of these stays: a
 * keystroke goes through here some hundred thousand times.
 */
function stepDown(query: AlignedQuery, {length, groups}: AlignedName, row: number): void {
	const cells = matrix;
	const by = arrivals;
	const letters = groups[0] ?? NO_NUMBERS;
	const pairs = groups[1] ?? NO_PAIRS;
	const costs = query.letters[row] as Float32Array;
	const insertion = query.insertions[row] as number;
	const substitution = query.blanks[row] === 1 ? UNREACHED : query.model.charges.substitution;
	const width = length + 1;
	const from = row * width;
	const last = from + length;
	let before = cells[from] as number;
	let twoBefore = UNREACHED;
	/** Of the two letters before the column; none before the second. */
	let pair = 0;
	reach(from + width, before + insertion, from * KINDS + INSERTION);
	for (let cell = from + 1; cell <= last; cell++) {
		const column = cell - from;
		const above = cells[cell] as number;
		let cost = cells[cell + width] as number;
		let arrival = by[cell + width] as number;
		const inserted = above + insertion;
		if (inserted < cost) {
			cost = Math.fround(inserted);
			arrival = cell * KINDS + INSERTION;
		}
		const paired = before + (costs[letters[column - 1] as number] as number);
		if (paired < cost) {
			cost = Math.fround(paired);
			arrival = (cell - 1) * KINDS + GROUP;
		}
		if (pair > 0 && twoBefore + (costs[pair] as number) < cost) {
			cost = Math.fround(twoBefore + (costs[pair] as number));
			arrival = (cell - 2) * KINDS + GROUP;
		}
		const substituted = before + (cell < last ? substitution : UNREACHED);
		if (substituted < cost) {
			cost = Math.fround(substituted);
			arrival = (cell - 1) * KINDS + SUBSTITUTION;
		}
		cells[cell + width] = cost;
		by[cell + width] = arrival;
		twoBefore = before;
		before = above;
		pair = pairs[column - 1] as number;
	}
}

type Step = {
	readonly from: number;
	readonly to: number;
	readonly charge: number;
	readonly kind: number;
};

/** From each of `count` cells one step of the same cost. */
function stepAll({from, to, charge, kind}: Step, count: number): void {
	const cells = matrix;
	const by = arrivals;
	for (let column = 0; column < count; column++) {
		const cost = (cells[from + column] as number) + charge;
		if (cost >= (cells[to + column] as number)) continue;
		cells[to + column] = cost;
		by[to + column] = (from + column) * KINDS + kind;
	}
}

/** From each cell of a row to the row at `to`, past each group of the name that starts there. */
function stepGroups(name: AlignedName, {from, to, charge, kind}: Step, costs: Float32Array): void {
	const cells = matrix;
	const by = arrivals;
	for (let at = 0; at < name.groups.length; at++) {
		const numbers = name.groups[at] ?? NO_NUMBERS;
		const target = to + at + 1;
		const count = name.length - at;
		for (let column = 0; column < count; column++) {
			const number = numbers[column] as number;
			if (number === 0) continue;
			const cost = (cells[from + column] as number) + charge + (costs[number] as number);
			if (cost >= (cells[target + column] as number)) continue;
			cells[target + column] = cost;
			by[target + column] = (from + column) * KINDS + kind;
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
	const first = query.letters[row] as Float32Array;
	const second = query.letters[row + 1] as Float32Array;
	const letters = name.groups[0] ?? NO_NUMBERS;
	const cells = matrix;
	const by = arrivals;
	for (let column = 0; column + 1 < name.length; column++) {
		const cost = (cells[from + column] as number) + transposition;
		const crossed =
			(second[letters[column] as number] as number) +
			(first[letters[column + 1] as number] as number);
		if (!(cost + crossed < (cells[to + column + 2] as number))) continue;
		cells[to + column + 2] = cost + crossed;
		by[to + column + 2] = (from + column) * KINDS + TRANSPOSITION;
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
		reach(target, cost, (from + column) * KINDS + SAME_MEANING);
	}
}

function wordCharge(charge: WordCharge, isKnown: boolean, letters: number): number {
	return isKnown ? charge.known : charge.least + charge.letter * letters;
}
