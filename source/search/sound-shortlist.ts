import {growingNumbers} from '../text/growing.ts';
import {type Groups, groupsOf, membersOf} from './groups.ts';

/** The numbers of the skeletons that share most pairs of neighbours with one (Dice), 500 to 1,000 of them. */
export type SoundShortlister = (bones: string) => Uint32Array;

/** More would cost time and, on the dev queries, found nothing. */
const shortlistLength = 500;

/** A search is linear in the skeletons that share a pair. */
export function soundShortlister({
	pairs,
	skeletonsOfPairs,
	pairCounts,
}: PairTable): SoundShortlister {
	const places = new Map(Array.from(pairs, (pair, place) => [pair, place]));
	const shared = new Uint8Array(pairCounts.length);
	const touched = new Uint32Array(pairCounts.length);
	return (bones) => {
		const own = skeletonPairs(bones);
		let count = 0;
		for (const pair of own) {
			const having = membersOf(skeletonsOfPairs, places.get(pair) ?? noPlace);
			for (let at = 0; at < having.length; at++) {
				const index = having[at] as number;
				const before = shared[index] as number;
				if (before === 0) {
					touched[count] = index;
					count++;
				}

				shared[index] = before + 1;
			}
		}

		const dice = new Float32Array(count);
		const binOfEach = new Uint8Array(count);
		for (let at = 0; at < count; at++) {
			const index = touched[at] as number;
			const share = (2 * (shared[index] as number)) / (own.length + (pairCounts[index] as number));
			dice[at] = share;
			binOfEach[at] = share * bins + 0.5;
			shared[index] = 0;
		}

		return best(touched.subarray(0, count), {dice, binOfEach});
	};
}

/** Past every pair. */
const noPlace = 0xff_ff_ff_ff;

/** Which skeletons have which pairs of neighbours. */
export type PairTable = {
	/** The first unit of each pair times 65,536, and the second. */
	readonly pairs: Uint32Array;
	readonly skeletonsOfPairs: Groups;
	/** How many pairs each skeleton has. */
	readonly pairCounts: Uint8Array;
};

/** Linear in their length; of those that are heard. */
export function pairTable(
	skeletons: readonly string[],
	isHeard: (skeleton: number) => boolean,
): PairTable {
	const places = new Map<number, number>();
	const placeOfEach = growingNumbers();
	const skeletonOfEach = growingNumbers();
	const pairCounts = new Uint8Array(skeletons.length);
	for (let index = 0; index < skeletons.length; index++) {
		if (!isHeard(index)) continue;
		const own = skeletonPairs(skeletons[index] as string);
		pairCounts[index] = own.length;
		for (const pair of own) {
			const place = places.get(pair) ?? places.size;
			places.set(pair, place);
			placeOfEach.push(place);
			skeletonOfEach.push(index);
		}
	}

	const {starts, members} = groupsOf(placeOfEach.view(), places.size);
	const skeletonsThere = skeletonOfEach.view();
	return {
		pairs: Uint32Array.from(places.keys()),
		skeletonsOfPairs: {starts, members: members.map((at) => skeletonsThere[at] as number)},
		pairCounts,
	};
}

/** Each pair of neighbours once, the ends marked. */
function skeletonPairs(bones: string): readonly number[] {
	const whole = `^${bones}$`;
	const pairs: number[] = [];
	for (let index = 0; index + 1 < whole.length; index++) {
		const pair = whole.charCodeAt(index) * 65_536 + whole.charCodeAt(index + 1);
		if (!pairs.includes(pair)) pairs.push(pair);
	}

	return pairs;
}

/** Shares are told apart to a 32nd; what is left over in the last of them goes by its exact share. */
const bins = 32;

type Ranks = {readonly dice: Float32Array; readonly binOfEach: Uint8Array};

function best(indexes: Uint32Array, {dice, binOfEach}: Ranks): Uint32Array {
	const bin = leastBin(binOfEach);
	const chosen: number[] = [];
	for (let at = 0; at < binOfEach.length; at++) {
		if ((binOfEach[at] as number) >= bin) chosen.push(at);
	}

	if (chosen.length > shortlistLength * 2) {
		chosen.sort((left, right) => (dice[right] as number) - (dice[left] as number));
		chosen.length = shortlistLength * 2;
	}

	return Uint32Array.from(chosen, (at) => indexes[at] as number);
}

/** The bin of the last on the list. */
function leastBin(binOfEach: Uint8Array): number {
	const counts = new Uint32Array(bins + 1);
	for (let at = 0; at < binOfEach.length; at++) {
		const bin = binOfEach[at] as number;
		counts[bin] = (counts[bin] as number) + 1;
	}

	let bin = bins;
	for (let sum = counts[bin] as number; bin > 1 && sum < shortlistLength; ) {
		bin--;
		sum += counts[bin] as number;
	}

	return bin;
}
