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

/** What two scripts' letters, or two keys' sounds, cost each other. Lower is nearer; 0 is the same. */
export type AlignmentModel = {
	/** Costs of a group of query letters by the number of a group of name letters; none if never seen. */
	readonly groupCosts: (group: string) => Float32Array | undefined;
	/** The number of a group of name letters: an index of `groupCosts`; 0 for what was never seen. */
	readonly groupNumber: (group: string) => number;
	/** A query letter that the name has not, given the one before it. */
	readonly insertion: (letter: string, before: string) => number;
	/** By the number of a single name letter: one that the query has not. */
	readonly deletions: Float32Array;
	readonly longestQueryGroup: number;
	readonly longestNameGroup: number;
	readonly charges: AlignmentCharges;
};

export type AlignmentCharges = {
	/** Any letter for any other; infinite if the groups say it all. */
	readonly substitution: number;
	/** Two letters in the wrong order. */
	readonly transposition: number;
	/** A word of the name that the query has not: with a known meaning, otherwise at least, and each letter. */
	readonly nameWord: WordCharge;
	/** A word of the query that the name has not. */
	readonly queryWord: WordCharge;
	/** Two words of one meaning. */
	readonly sameMeaning: number;
	/** What the name goes on with after the last letter typed: at least, and each letter. */
	readonly rest: {readonly least: number; readonly letter: number};
};

type WordCharge = {readonly known: number; readonly least: number; readonly letter: number};

/** A key with a blank at either end, as numbers of the model, with the words in it. */
export type AlignedName = {
	readonly length: number;
	/** At `[size - 1][at]`, the number of the group of `size` letters that starts at `at`. */
	readonly groups: readonly Uint16Array[];
	readonly words: AlignedWords;
};

/** At the blank before each word, where the word ends and what it means; elsewhere 0. */
export type AlignedWords = {readonly ends: Uint16Array; readonly meanings: Uint8Array};

/** A query, with the costs of its groups looked up once for all names. */
export type AlignedQuery = {
	readonly length: number;
	readonly model: AlignmentModel;
	/** At `[at][size - 1]`. */
	readonly costs: readonly (readonly (Float32Array | undefined)[])[];
	/** The costs of the two letters at `at` in the other order. */
	readonly swapped: readonly (Float32Array | undefined)[];
	readonly insertions: Float32Array;
	/** 1 where a blank stands, which no other letter may stand for. */
	readonly blanks: Uint8Array;
	readonly words: AlignedWords;
};

export type AlignmentCosts = {
	/** All of the query by all of the name. */
	readonly whole: number;
	/** All of the query by the beginning of the name. */
	readonly prefix: number;
};

/** Both costs; the time is the product of the two lengths. */
export function align(query: AlignedQuery, name: AlignedName): AlignmentCosts {
	const width = name.length + 1;
	const size = (query.length + 1) * width;
	if (matrix.length < size) matrix = new Float32Array(size * 2);
	matrix.fill(UNREACHED, 0, size);
	matrix[0] = 0;
	for (let row = 0; row < query.length; row++) {
		settleRow(query.model, name, row * width);
		leaveRow(query, name, row);
	}
	settleRow(query.model, name, query.length * width);
	return {whole: matrix[size - 1] ?? UNREACHED, prefix: cheapestPrefix(query, name)};
}

/** One matrix for all calls: a keystroke aligns some 500 names, and nothing is kept from one to the next. */
let matrix = new Float32Array(1 << 12);
const UNREACHED = 1e9;

/** Lowers the cells from `cell` on by steps along the row: letters and words that only the name has. */
function settleRow(model: AlignmentModel, name: AlignedName, cell: number): void {
	const {deletions} = model;
	const letters = name.groups[0] ?? NO_NUMBERS;
	const {ends} = name.words;
	for (let column = 0; column < name.length; column++) {
		const cost = matrix[cell + column] ?? UNREACHED;
		if (cost >= UNREACHED) continue;
		reach(cell + column + 1, cost + (deletions[letters[column] ?? 0] ?? 0));
		const end = ends[column] ?? 0;
		if (end === 0) continue;
		const isKnown = (name.words.meanings[column] ?? 0) > 0;
		reach(cell + end, cost + wordCharge(model.charges.nameWord, isKnown, end - column - 1));
	}
}

const NO_NUMBERS = new Uint16Array();

function reach(cell: number, cost: number): void {
	if (cost < (matrix[cell] ?? 0)) matrix[cell] = cost;
}

/** All steps down from a row that is settled. */
function leaveRow(query: AlignedQuery, name: AlignedName, row: number): void {
	const width = name.length + 1;
	const cell = row * width;
	stepAll(cell, cell + width, name.length + 1, query.insertions[row] ?? 0);
	for (const [at, costs] of (query.costs[row] ?? []).entries()) {
		if (costs) stepGroups(name, {from: cell, to: cell + (at + 1) * width, charge: 0}, costs);
	}
	const isBlank = query.blanks[row] === 1;
	const {substitution} = query.model.charges;
	if (!isBlank && substitution < UNREACHED) {
		stepAll(cell, cell + width + 1, name.length - 1, substitution);
	}
	const mayBeSwapped = query.model.charges.transposition < UNREACHED;
	if (mayBeSwapped && !isBlank && query.blanks[row + 1] === 0) stepSwapped(query, name, row);
	if ((query.words.ends[row] ?? 0) > 0) skipWord(query, name, row);
}

/** From each of `count` cells one step of the same cost. */
function stepAll(from: number, to: number, count: number, cost: number): void {
	for (let column = 0; column < count; column++) {
		reach(to + column, (matrix[from + column] ?? UNREACHED) + cost);
	}
}

type Step = {readonly from: number; readonly to: number; readonly charge: number};

/** From each cell of a row to the row at `to`, past each group of the name that starts there. */
function stepGroups(name: AlignedName, {from, to, charge}: Step, costs: Float32Array): void {
	for (let at = 0; at < name.groups.length; at++) {
		const numbers = name.groups[at] ?? NO_NUMBERS;
		const target = to + at + 1;
		const count = name.length - at;
		for (let column = 0; column < count; column++) {
			const number = numbers[column] ?? 0;
			if (number === 0) continue;
			const cost = (matrix[from + column] ?? UNREACHED) + charge;
			reach(target + column, cost + (costs[number] ?? UNREACHED));
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
	if (swapped) stepGroups(name, {from, to, charge: transposition}, swapped);
	const first = query.costs[row]?.[0];
	const second = query.costs[row + 1]?.[0];
	const letters = name.groups[0] ?? NO_NUMBERS;
	if (!first || !second) return;
	for (let column = 0; column + 1 < name.length; column++) {
		const cost = (matrix[from + column] ?? UNREACHED) + transposition;
		const crossed = (second[letters[column] ?? 0] ?? 0) + (first[letters[column + 1] ?? 0] ?? 0);
		reach(to + column + 2, cost + crossed);
	}
}

/** Over a word of the query: to the same column, and past each word of the name with its meaning. */
function skipWord({model, words}: AlignedQuery, name: AlignedName, row: number): void {
	const width = name.length + 1;
	const from = row * width;
	const end = words.ends[row] ?? 0;
	const meaning = words.meanings[row] ?? 0;
	const charge = wordCharge(model.charges.queryWord, meaning > 0, end - row - 1);
	stepAll(from, end * width, width, charge);
	for (let column = 0; meaning > 0 && column < name.length; column++) {
		if (name.words.meanings[column] !== meaning) continue;
		const target = end * width + (name.words.ends[column] ?? 0);
		reach(target, (matrix[from + column] ?? UNREACHED) + model.charges.sameMeaning);
	}
}

function wordCharge(charge: WordCharge, isKnown: boolean, letters: number): number {
	return isKnown ? charge.known : charge.least + charge.letter * letters;
}

/** The longest rest that is charged: beyond it a name is simply long. */
const LONGEST_REST = 12;

/** The row before the last blank: the query has been said, and the name may go on. */
function cheapestPrefix(query: AlignedQuery, name: AlignedName): number {
	const {least, letter} = query.model.charges.rest;
	const base = (query.length - 1) * (name.length + 1);
	let cheapest = UNREACHED;
	for (let column = 0; column <= name.length; column++) {
		const rest = Math.min(name.length - 1 - column, LONGEST_REST);
		const charge = rest > 0 ? least + letter * rest : 0;
		cheapest = Math.min(cheapest, (matrix[base + column] ?? UNREACHED) + charge);
	}
	return cheapest;
}
