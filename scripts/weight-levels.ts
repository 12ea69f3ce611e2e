import {levelCount} from '../source/tagger/weights-file.ts';

/**
 * The values that stand for all others with the least squared error (Lloyd 1957, 1982), ascending.
 * Zero, which most weights are near, counts for an eighth. Linear, and the same for the same weights.
 */
export function levelsOf(weights: Int8Array): Int8Array {
	const counts = new Float64Array(256);
	for (const weight of weights) counts[weight + 128] = (counts[weight + 128] ?? 0) + 1;
	counts[128] = (counts[128] ?? 0) / 8;
	let levels = Array.from({length: levelCount}, (_, index) => firstLevel(index));
	for (let round = 0; round < rounds; round++) levels = meansAround(levels, counts);
	return Int8Array.from(levels, Math.round).sort();
}

const rounds = 40;

/** Dense around zero, out to 70 steps. */
function firstLevel(index: number): number {
	const part = (2 * index) / (levelCount - 1) - 1;
	return Math.sign(part) * Math.abs(part) ** 1.6 * 70;
}

function meansAround(levels: readonly number[], counts: Float64Array): number[] {
	const sums = levels.map(() => 0);
	const shares = levels.map(() => 0);
	for (const [at, count] of counts.entries()) {
		const index = nearest(levels, at - 128);
		sums[index] = (sums[index] ?? 0) + count * (at - 128);
		shares[index] = (shares[index] ?? 0) + count;
	}
	return levels.map((level, index) =>
		(shares[index] ?? 0) > 0 ? (sums[index] ?? 0) / (shares[index] ?? 1) : level,
	);
}

function nearest(levels: ArrayLike<number>, value: number): number {
	let best = 0;
	for (let index = 1; index < levels.length; index++) {
		const distance = Math.abs((levels[index] ?? 0) - value);
		if (distance < Math.abs((levels[best] ?? 0) - value)) best = index;
	}
	return best;
}

/** Sets each weight to the nearest of the levels. */
export function nearestLevels(weights: Int8Array, levels: Int8Array): void {
	const near = Int8Array.from({length: 256}, (_, at) => levels[nearest(levels, at - 128)] ?? 0);
	for (let at = 0; at < weights.length; at++) weights[at] = near[(weights[at] ?? 0) + 128] ?? 0;
}
