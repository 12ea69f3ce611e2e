import type {Bead} from './align.ts';
import {type Bag, bagOf, type Story} from './story.ts';

/**
 * How alike the lines of a bead are, 0 to 1: Dice's coefficient of what stands in them, weighted.
 * What is known of one or two lines is kept, so that a question costs the length of the lines.
 */
export function createLineLikeness(
	a: Story,
	b: Story,
	by: 'letters' | 'sounds',
): (bead: Bead) => number {
	const bags = [bagsOf(a, by), bagsOf(b, by)] as const;
	const weigh = weights([...bags[0], ...bags[1]]);
	const [left, right] = [weighedLines(bags[0], weigh), weighedLines(bags[1], weigh)];
	return ({aFrom, aTo, bFrom, bTo}) => likeness(left(aFrom, aTo), right(bFrom, bTo));
}

/** An article is compared with several others in turn. */
const known = new Map<Story, {readonly by: string; readonly bags: readonly Bag[]}>();
const mostKnown = 32;

function bagsOf(story: Story, by: 'letters' | 'sounds'): readonly Bag[] {
	const before = known.get(story);
	if (before?.by === by) return before.bags;
	if (known.size >= mostKnown) known.clear();
	const bags = story.lines.map((line) => bagOf(story, line, by));
	known.set(story, {by, bags});
	return bags;
}

type Weights = {
	/** Features as numbers; equal features of both stories have the same. */
	readonly numbers: ReadonlyMap<string, number>;
	readonly weights: Float64Array;
};

/** A feature in few of the lines says more than one in all: the logarithm of Spärck Jones 1972, smoothed. */
function weights(bags: readonly Bag[]): Weights {
	const numbers = new Map<string, number>();
	const frequencies: number[] = [];
	for (const bag of bags) {
		for (const feature of bag.keys()) {
			const number = numbers.get(feature) ?? numbers.size;
			numbers.set(feature, number);
			frequencies[number] = (frequencies[number] ?? 0) + 1;
		}
	}
	const values = Float64Array.from(frequencies, (lines) => Math.log(1 + bags.length / lines));
	for (const [feature, number] of numbers) {
		// Only an anchor has a colon: words are letters.
		if (feature.includes(':')) values[number] = (values[number] ?? 0) * anchorWeight;
	}
	return {numbers, weights: values};
}

/** A name or a number is rarely alike by chance, as the sounds of a word are. */
const anchorWeight = 2;

/** What stands in some lines, in the order of the features' numbers. */
type Weighed = {
	readonly features: Uint32Array;
	readonly counts: Uint16Array;
	readonly weights: Float64Array;
	readonly total: number;
};

/** Gives one line or two together; each is weighed once. */
function weighedLines(
	bags: readonly Bag[],
	{numbers, weights: values}: Weights,
): (from: number, to: number) => Weighed {
	const kept = new Map<number, Weighed>();
	return (from, to) => {
		const key = from * 2 + (to - from - 1);
		const before = kept.get(key);
		if (before !== undefined) return before;
		const counted = new Map<number, number>();
		for (const bag of bags.slice(from, to)) {
			for (const [feature, count] of bag) {
				const number = numbers.get(feature) ?? 0;
				counted.set(number, (counted.get(number) ?? 0) + count);
			}
		}
		const features = Uint32Array.from(counted.keys()).sort();
		const counts = Uint16Array.from(features, (feature) => counted.get(feature) ?? 0);
		const own = Float64Array.from(features, (feature) => values[feature] ?? 0);
		const total = counts.reduce((sum, count, index) => sum + count * (own[index] ?? 0), 0);
		const weighed = {features, counts, weights: own, total};
		kept.set(key, weighed);
		return weighed;
	};
}

function likeness(one: Weighed, other: Weighed): number {
	let shared = 0;
	let place = 0;
	for (let index = 0; index < one.features.length; index += 1) {
		const feature = one.features[index] ?? 0;
		while ((other.features[place] ?? Number.POSITIVE_INFINITY) < feature) place += 1;
		if (other.features[place] !== feature) continue;
		const count = Math.min(one.counts[index] ?? 0, other.counts[place] ?? 0);
		shared += count * (one.weights[index] ?? 0);
	}
	const total = one.total + other.total;
	return total === 0 ? 0 : (2 * shared) / total;
}
