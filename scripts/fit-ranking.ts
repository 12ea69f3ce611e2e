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
		.map((list) => ({
			...list,
			terms: list.terms.map((row) => row.map((term, at) => term / (scales[at] ?? 1))),
		}));
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

function gradientOf(lists: readonly RankedList[], weights: readonly number[]): number[] {
	const gradient = weights.map((weight) => SHRINKAGE * weight);
	const total = lists.reduce((sum, {weight}) => sum + weight, 0);
	for (const {terms, isRight, weight} of lists) {
		const shares = softmax(terms.map((row) => -dot(row, weights)));
		const right = shares.reduce((sum, share, at) => sum + (isRight[at] ? share : 0), 0) + 1e-12;
		for (const [at, row] of terms.entries()) {
			const share = shares[at] ?? 0;
			const pull = (isRight[at] ? share / right : 0) - share;
			for (const [term, value] of row.entries()) {
				gradient[term] = (gradient[term] ?? 0) + (weight / total) * pull * value;
			}
		}
	}
	return gradient;
}

function softmax(values: readonly number[]): readonly number[] {
	const greatest = Math.max(...values);
	const powers = values.map((value) => Math.exp(value - greatest));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.map((power) => power / total);
}

function dot(row: readonly number[], weights: readonly number[]): number {
	return row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}
