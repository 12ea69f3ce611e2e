/** An article that a query is true of; `index` is its number in the postings. */
export type Found = {readonly index: number; readonly score: number};

/** All that were found: in columns, since a word may stand in each of a hundred thousand articles. */
export type FoundArticles = {
	readonly count: number;
	/** Ascending. */
	readonly numbers: Uint32Array;
	/**
	 * So many, best first; of equals the earlier in the corpus. Linear, and sorts little more than it returns. No more than
	 * it was made for.
	 */
	readonly best: (most: number) => readonly Found[];
};

export type FoundBuilder = {
	/** In ascending order; a score is above 0 and at most 1. */
	readonly add: (index: number, score: number) => void;
	/** What scores less will not be among the best: its score need not be exact, if it is below that. */
	readonly least: () => number;
	readonly count: () => number;
	readonly articles: () => FoundArticles;
};

/** `most`: of how many the best are asked later. */
export function createFound(most = Number.POSITIVE_INFINITY): FoundBuilder {
	const inBins = new Uint32Array(scoreBins + 1);
	/** The bin of the last of the best so far, and how many are in it or before it. */
	let lastBin = scoreBins;
	let within = 0;
	let numbers = new Uint32Array(64);
	let scores = new Float64Array(64);
	let count = 0;
	return {
		add: (index, score) => {
			if (count === numbers.length) {
				numbers = copied(numbers, new Uint32Array(count * 2));
				scores = copied(scores, new Float64Array(count * 2));
			}
			numbers[count] = index;
			scores[count] = score;
			count++;
			const bin = binOf(score);
			if (bin > lastBin) return;
			inBins[bin] = (inBins[bin] as number) + 1;
			within++;
			for (; within - (inBins[lastBin] as number) >= most; lastBin--) {
				within -= inBins[lastBin] as number;
			}
		},
		// A bin more, as scores are rounded.
		least: () => 1 - (lastBin + 2) / scoreBins,
		count: () => count,
		articles: () => {
			const [all, own] = [numbers.subarray(0, count), scores.subarray(0, count)];
			return {
				count,
				numbers: all,
				best: (most) =>
					Array.from(bestFirst(own, most), (at) => ({
						index: all[at] as number,
						score: own[at] as number,
					})),
			};
		},
	};
}

function copied<Numbers extends Uint32Array | Float64Array>(
	old: Numbers,
	larger: Numbers,
): Numbers {
	larger.set(old);
	return larger;
}

/** The places of the highest scores, each with its place in one number: typed arrays of these are sorted ten times as fast as objects. */
function bestFirst(scores: Float64Array, most: number): readonly number[] {
	const last = lastStep(scores, most);
	const keys = new Float64Array(scores.length);
	let count = 0;
	for (let at = 0; at < scores.length; at++) {
		const step = stepOf(scores[at] as number);
		if (step > last) continue;
		keys[count] = step * mostArticles + at;
		count++;
	}
	const sorted = keys.subarray(0, count).sort().subarray(0, Math.max(0, most));
	return Array.from(sorted, (key) => key % mostArticles);
}

/** The step of the last of the best, or a somewhat later one: scores are counted in coarse bins. */
function lastStep(scores: Float64Array, most: number): number {
	if (most >= scores.length) return scoreSteps;
	const counts = new Uint32Array(scoreBins + 1);
	for (let at = 0; at < scores.length; at++) {
		const bin = binOf(scores[at] as number);
		counts[bin] = (counts[bin] as number) + 1;
	}
	let bin = 0;
	for (let sum = counts[0] as number; sum < most; sum += counts[bin] as number) bin++;
	return (bin + 1) * stepsOfBin - 1;
}

function binOf(score: number): number {
	return Math.floor(stepOf(score) / stepsOfBin);
}

/** How far a score is from the best one. */
function stepOf(score: number): number {
	return Math.max(0, Math.round((1 - score) * scoreSteps));
}

/** Scores and numbers of articles together take 51 of the 53 bits that a number holds. */
const scoreSteps = 2 ** 27;
const mostArticles = 2 ** 24;
const scoreBins = 2 ** 14;
const stepsOfBin = scoreSteps / scoreBins;
