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

/** Some places, which are as good as each other: their numbers in the list, which are each in one group alone. */
export type QualityGroup = {readonly quality: number; readonly places: Uint32Array};

/** So many places, all of them of one quality but for those of the groups: linear in these. */
export function rankedQualities(
	count: number,
	usual: number,
	groups: readonly QualityGroup[],
): Qualities {
	const known = new Set([usual, ...groups.map(({quality}) => quality)].map(Math.fround));
	const levels = Float32Array.from(known).sort().reverse();
	if (levels.length > mostLevels) return ofEachPlace(count, usual, groups);
	const numbers = new Map(Array.from(levels, (level, rank) => [level, rank]));
	const ranks = new Uint8Array(count).fill(numbers.get(Math.fround(usual)) as number);
	for (const {quality, places} of groups) {
		const rank = numbers.get(Math.fround(quality)) as number;
		for (let at = 0; at < places.length; at++) ranks[places[at] as number] = rank;
	}
	return {levels, ranks};
}

const mostLevels = 256;

function ofEachPlace(count: number, usual: number, groups: readonly QualityGroup[]): Float32Array {
	const all = new Float32Array(count).fill(usual);
	for (const {quality, places} of groups) {
		for (let at = 0; at < places.length; at++) all[places[at] as number] = quality;
	}
	return all;
}

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

/** Of each of so many places. */
export function qualitiesOfEach(qualities: Qualities, count: number): Float32Array {
	if (qualities instanceof Float32Array) return qualities;
	const all = new Float32Array(count);
	if (typeof qualities === 'number') return all.fill(qualities);
	const {levels, ranks} = qualities;
	for (let place = 0; place < count; place++) all[place] = levels[ranks[place] as number] as number;
	return all;
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
