/*
 * How good each place of a list is. A common word stands in a million places, but has few qualities: they stand in a
 * table, the best first, and each place has the number of its own, one byte of it.
 */

/** Of each place, one of all places, or ranked. */
export type Qualities = Float32Array | number | RankedQualities;

export type RankedQualities = {
	/** Best first; at most 256. */
	readonly levels: Float32Array;
	/** Of each place the number of its level. */
	readonly ranks: Uint8Array;
};

export const mostLevels = 256;

/** The different ones of some qualities, best first. */
export function qualityLevels(qualities: Iterable<number>): Float32Array {
	const known = new Set(Array.from(qualities, Math.fround));
	return Float32Array.from(known).sort().reverse();
}

/** Of so many places that are all as good. */
export function evenQualities(count: number, quality: number): RankedQualities {
	if (zeros.length < count) zeros = new Uint8Array(Math.max(count, 2 * zeros.length));
	return {levels: Float32Array.of(quality), ranks: zeros.subarray(0, count)};
}

/** Nobody writes to them. */
let zeros = new Uint8Array(1 << 12);

/** In memory. */
export function bytesOf(qualities: Qualities): number {
	if (typeof qualities === 'number') return 0;
	return qualities instanceof Float32Array ? qualities.byteLength : qualities.ranks.byteLength;
}

/** Of the place of that number, 1 for perfect. */
export function qualityOf(qualities: Qualities, index: number): number {
	if (typeof qualities === 'number') return qualities;
	if (qualities instanceof Float32Array) return qualities[index] as number;
	return qualities.levels[qualities.ranks[index] as number] as number;
}

/** Writes those of a part of the places, so many places further on. */
export function copyQualities(
	qualities: Qualities,
	copies: Float32Array,
	{from, to, by}: {readonly from: number; readonly to: number; readonly by: number},
): void {
	if (typeof qualities === 'number') {
		copies.fill(qualities, from + by, to + by);
	} else if (qualities instanceof Float32Array) {
		for (let at = from; at < to; at++) copies[at + by] = qualities[at] as number;
	} else {
		const {levels, ranks} = qualities;
		for (let at = from; at < to; at++) copies[at + by] = levels[ranks[at] as number] as number;
	}
}

/** The best of a part of the places; 0 of none. */
export function bestQuality(qualities: Qualities, from: number, to: number): number {
	if (from >= to) return 0;
	if (typeof qualities === 'number') return qualities;
	if (qualities instanceof Float32Array) {
		let best = 0;
		for (let place = from; place < to && best < 1; place++) {
			best = Math.max(best, qualities[place] as number);
		}
		return best;
	}

	const {levels, ranks} = qualities;
	let least = mostLevels;
	for (let place = from; place < to && least > 0; place++) {
		least = Math.min(least, ranks[place] as number);
	}
	return levels[least] as number;
}

/** Each worth so much of what it was. */
export function scaledQualities(qualities: Qualities, factor: number): Qualities {
	if (typeof qualities === 'number') return qualities * factor;
	if (qualities instanceof Float32Array) return scaled(qualities, factor);
	return {...qualities, levels: scaled(qualities.levels, factor)};
}

function scaled(qualities: Float32Array, factor: number): Float32Array {
	return qualities.map((quality) => quality * factor);
}
