/** One query's names on the shortlist: the terms of each, the entries on its path, and whether it is right. */
export type RankedList = {
	readonly terms: readonly (readonly number[])[];
	/** Numbers of entries of the tables, one as often as it is on the path. */
	readonly entries: readonly (readonly number[])[];
	readonly isRight: readonly boolean[];
	readonly weight: number;
};

/** What a misfit is made of: the terms weighed, and a surcharge for each entry. */
export type Fit = {readonly weights: readonly number[]; readonly surcharges: Float64Array};

/** Beside the sum of the lists' losses: of the terms scaled to unit deviation, and of the surcharges. */
export type Shrinkage = {readonly weights: number; readonly surcharges: number};

const ROUNDS = 200;
const RATE = 0.08;
const ENTRY_RATE = 0.04;
/** Entries on the paths of fewer lists have no surcharge. */
const LEAST_LISTS = 3;

/**
 * Weights of the terms (in their own units) and surcharges of `entryCount` entries under which the
 * right names of each list come first: softmax over the list, gradient descent (Adam).
 */
export function fitRanking(
	lists: readonly RankedList[],
	entryCount: number,
	shrinkage: Shrinkage,
): Fit {
	const used = lists.filter(({isRight}) => isRight.includes(true));
	const scales = scalesOf(lists);
	const data = dataOf(used, scales, frequentEntries(lists, entryCount));
	const weights = parameters(scales.length, RATE, 1e-8);
	const surcharges = parameters(entryCount, ENTRY_RATE, 1e-6);
	for (let round = 1; round <= ROUNDS; round++) {
		weights.gradient.forEach((_, at) => {
			weights.gradient[at] = shrinkage.weights * (weights.values[at] ?? 0);
		});
		surcharges.gradient.forEach((_, at) => {
			surcharges.gradient[at] = shrinkage.surcharges * (surcharges.values[at] ?? 0);
		});
		for (const list of data.lists) addGradient(data, list, weights, surcharges);
		descend(weights, round);
		descend(surcharges, round);
	}
	return {
		weights: Array.from(weights.values, (weight, at) => weight / (scales[at] ?? 1)),
		surcharges: surcharges.values,
	};
}

function scalesOf(lists: readonly RankedList[]): readonly number[] {
	const rows = lists.flatMap(({terms}) => terms);
	const columns = rows[0]?.length ?? 0;
	return Array.from({length: columns}, (_, at) => {
		const values = rows.map((row) => row[at] ?? 0);
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
		return Math.sqrt(square) + 1e-9;
	});
}

function frequentEntries(lists: readonly RankedList[], entryCount: number): Uint8Array {
	const counts = new Uint32Array(entryCount);
	for (const {entries} of lists) {
		for (const entry of new Set(entries.flat())) counts[entry] = (counts[entry] ?? 0) + 1;
	}
	return Uint8Array.from(counts, (count) => (count >= LEAST_LISTS ? 1 : 0));
}

/** All rows of all lists behind one another. */
type Data = {
	readonly columns: number;
	readonly terms: Float64Array;
	/** Row `at` has the entries from `entryStarts[at]` up to the next. */
	readonly entryStarts: Uint32Array;
	readonly entries: Uint32Array;
	readonly isRight: Uint8Array;
	readonly lists: readonly DataList[];
};

/** The rows of a list, and its share of all weight. */
type DataList = {readonly start: number; readonly end: number; readonly share: number};

function dataOf(lists: readonly RankedList[], scales: readonly number[], kept: Uint8Array): Data {
	const entryRows = lists.flatMap(({entries}) =>
		entries.map((row) => row.filter((entry) => kept[entry] === 1)),
	);
	const entryStarts = new Uint32Array(entryRows.length + 1);
	for (const [at, row] of entryRows.entries()) {
		entryStarts[at + 1] = (entryStarts[at] ?? 0) + row.length;
	}
	const total = lists.reduce((sum, {weight}) => sum + weight, 0);
	let start = 0;
	return {
		columns: scales.length,
		terms: Float64Array.from(
			lists.flatMap(({terms}) =>
				terms.flatMap((row) => row.map((term, at) => term / (scales[at] ?? 1))),
			),
		),
		entryStarts,
		entries: Uint32Array.from(entryRows.flat()),
		isRight: Uint8Array.from(lists.flatMap(({isRight}) => isRight.map(Number))),
		lists: lists.map(({isRight, weight}) => {
			const list = {start, end: start + isRight.length, share: weight / total};
			start = list.end;
			return list;
		}),
	};
}

type Parameters = {
	readonly values: Float64Array;
	readonly gradient: Float64Array;
	readonly first: Float64Array;
	readonly second: Float64Array;
	readonly rate: number;
	readonly least: number;
};

function parameters(count: number, rate: number, least: number): Parameters {
	const zeros = (): Float64Array => new Float64Array(count);
	return {values: zeros(), gradient: zeros(), first: zeros(), second: zeros(), rate, least};
}

function descend({values, gradient, first, second, rate, least}: Parameters, round: number): void {
	for (const [at, slope] of gradient.entries()) {
		first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
		second[at] = 0.99 * (second[at] ?? 0) + 0.01 * slope * slope;
		const mean = (first[at] ?? 0) / (1 - 0.9 ** round);
		const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** round)) + least;
		values[at] = (values[at] ?? 0) - (rate * mean) / spread;
	}
}

/** Less moves nothing. */
const LEAST_PULL = 1e-10;

function addGradient(
	data: Data,
	{start, end, share}: DataList,
	weights: Parameters,
	surcharges: Parameters,
): void {
	const misfits: number[] = [];
	for (let row = start; row < end; row++) {
		misfits.push(misfitOf(data, row, weights.values, surcharges.values));
	}
	const shares = softmax(misfits);
	let right = 1e-12;
	for (const [at, own] of shares.entries()) right += data.isRight[start + at] === 1 ? own : 0;
	for (const [at, own] of shares.entries()) {
		const pull = ((data.isRight[start + at] === 1 ? own / right : 0) - own) * share;
		if (Math.abs(pull) >= LEAST_PULL)
			addRow(data, start + at, pull, weights.gradient, surcharges.gradient);
	}
}

function misfitOf(
	data: Data,
	row: number,
	weights: Float64Array,
	surcharges: Float64Array,
): number {
	let sum = 0;
	for (let at = 0; at < data.columns; at++) {
		sum += (data.terms[row * data.columns + at] ?? 0) * (weights[at] ?? 0);
	}
	const end = data.entryStarts[row + 1] ?? 0;
	for (let at = data.entryStarts[row] ?? 0; at < end; at++) {
		sum += surcharges[data.entries[at] ?? 0] ?? 0;
	}
	return sum;
}

function addRow(
	data: Data,
	row: number,
	pull: number,
	weights: Float64Array,
	surcharges: Float64Array,
): void {
	for (let at = 0; at < data.columns; at++) {
		weights[at] = (weights[at] ?? 0) + pull * (data.terms[row * data.columns + at] ?? 0);
	}
	const end = data.entryStarts[row + 1] ?? 0;
	for (let at = data.entryStarts[row] ?? 0; at < end; at++) {
		const entry = data.entries[at] ?? 0;
		surcharges[entry] = (surcharges[entry] ?? 0) + pull;
	}
}

/** The share of each misfit, the least having the greatest. */
function softmax(misfits: readonly number[]): readonly number[] {
	const least = Math.min(...misfits);
	const powers = misfits.map((value) => Math.exp(least - value));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.map((power) => power / total);
}
