export type ContingencyCounts = {
	/** The word, and all words, near the hits. */
	readonly near: number;
	readonly nearTotal: number;
	/** The word, and all words, in everything that was counted, what is near included. */
	readonly count: number;
	readonly total: number;
};

/**
 * G², twice the log-likelihood ratio of a table of two by two (T. Dunning, "Accurate Methods for the
 * Statistics of Surprise and Coincidence", Computational Linguistics 19(1), 1993):
 *
 *                 the word    other words
 *     near           a             b          G² = 2 Σ observed · ln(observed / expected)
 *     elsewhere      c             d
 *
 * Above 3.84 it is significant at 5 %, above 10.83 at 0.1 %.
 */
export function logLikelihood({near, nearTotal, count, total}: ContingencyCounts): number {
	const elsewhere = total - nearTotal;
	const rest = total - count;
	const cells: readonly (readonly [number, number, number])[] = [
		[near, nearTotal, count],
		[nearTotal - near, nearTotal, rest],
		[count - near, elsewhere, count],
		[elsewhere - (count - near), elsewhere, rest],
	];
	let sum = 0;
	for (const [observed, row, column] of cells) {
		if (observed > 0) sum += observed * Math.log((observed * total) / (row * column));
	}
	// Rounding may leave a hair below zero where nothing is surprising.
	return Math.max(0, 2 * sum);
}
