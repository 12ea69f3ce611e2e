/** One query's names on the shortlist: the terms of each, and whether it is right. */
export type RankedList = {
	readonly terms: readonly (readonly number[])[];
	readonly isRight: readonly boolean[];
	readonly weight: number;
};

const ROUNDS = 300;
const RATE = 0.1;
const SHRINKAGE = 1e-3;

/**
 * Weights of the terms (in their own units) under which the right names of each list come first:
 * softmax over the list, gradient descent (Adam), terms scaled to unit deviation meanwhile.
 */
export function fitRanking(lists: readonly RankedList[]): readonly number[] {
	const scales = scalesOf(lists);
	const scaled = lists
		.filter(({isRight}) => isRight.includes(true))
		.map((list) => scaledList(list, scales));
	const weights = scales.map(() => 0);
	const first = scales.map(() => 0);
	const second = scales.map(() => 0);
	for (let round = 1; round <= ROUNDS; round++) {
		const gradient = gradientOf(scaled, weights);
		for (const [at, slope] of gradient.entries()) {
			first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
			second[at] = 0.99 * (second[at] ?? 0) + 0.01 * slope * slope;
			const mean = (first[at] ?? 0) / (1 - 0.9 ** round);
			const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
			weights[at] = (weights[at] ?? 0) - (RATE * mean) / spread;
		}
	}
	return weights.map((weight, at) => weight / (scales[at] ?? 1));
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

type ScaledList = {
	readonly rows: Float64Array;
	readonly isRight: readonly boolean[];
	readonly weight: number;
};

function scaledList({terms, isRight, weight}: RankedList, scales: readonly number[]): ScaledList {
	const rows = Float64Array.from(
		terms.flatMap((row) => row.map((term, at) => term / (scales[at] ?? 1))),
	);
	return {rows, isRight, weight};
}

function gradientOf(lists: readonly ScaledList[], weights: readonly number[]): number[] {
	const gradient = weights.map((weight) => SHRINKAGE * weight);
	const total = lists.reduce((sum, {weight}) => sum + weight, 0);
	for (const {rows, isRight, weight} of lists) {
		const shares = softmax(isRight.map((_, at) => -dot(rows, at * weights.length, weights)));
		const right = shares.reduce((sum, share, at) => sum + (isRight[at] ? share : 0), 0) + 1e-12;
		for (const [at, share] of shares.entries()) {
			const pull = ((isRight[at] ? share / right : 0) - share) * (weight / total);
			if (Math.abs(pull) < LEAST_PULL) continue;
			for (let term = 0; term < gradient.length; term++) {
				gradient[term] = (gradient[term] ?? 0) + pull * (rows[at * gradient.length + term] ?? 0);
			}
		}
	}
	return gradient;
}

/** Less moves nothing. */
const LEAST_PULL = 1e-10;

function softmax(values: readonly number[]): readonly number[] {
	const greatest = Math.max(...values);
	const powers = values.map((value) => Math.exp(value - greatest));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.map((power) => power / total);
}

function dot(rows: Float64Array, start: number, weights: readonly number[]): number {
	let sum = 0;
	for (let at = 0; at < weights.length; at++) sum += (rows[start + at] ?? 0) * (weights[at] ?? 0);
	return sum;
}
