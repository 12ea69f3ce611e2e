import {contextHash, sideHash} from '../../../source/tagger/context.ts';
import {bucketOf, fingerprintOf, sharedHash} from '../../../source/tagger/feature-table.ts';
import {edge, type WordFeatures} from '../../../source/tagger/features.ts';
import {mixed} from '../../../source/tagger/hash.ts';
import {labelCount, labels} from '../../../source/tagger/labels.ts';
import {labelOrder, type TaggerWeights} from '../../../source/tagger/weights-file.ts';

/** What each label but `O` has, less what `O` has; before and after what words make together is added. */
export type SlowSums = {readonly before: readonly number[]; readonly after: readonly number[]};

const nothing = new Array<number>(labelCount - 1).fill(0);

/** One look-up after the other, in a map of all rows; of organizations `lead` is added before contexts and taken away after. */
export function slowSums(
	weights: TaggerWeights,
	sentence: readonly WordFeatures[],
	lead: number,
): readonly SlowSums[] {
	const rows = rowsOf(weights);
	const weightsAt = (hash: number, place: number): readonly number[] =>
		rows.get(nameOf(bucketOf(hash), fingerprintOf(hash), place)) ?? nothing;
	const wordAt = (token: number): WordFeatures => sentence[token] ?? edge;
	return sentence.map((own, token) => {
		const around = [-2, -1, 0, 1, 2].flatMap((offset) =>
			wordWeights(wordAt(token + offset), offset, weightsAt),
		);
		const words = sumOf(around).map((sum, label) => sum + leadOf(label, lead));
		const side = (step: number): WordFeatures => {
			let at = token + step;
			while (wordAt(at).isOpen) at += step;
			return wordAt(at);
		};
		const [earlier, later] = [side(-1), side(1)];
		const pairs = pairsOf({wordAt, token, own, earlier, later});
		const contexts = [
			weightsAt(sideHash(earlier.key), 0),
			weightsAt(sideHash(later.key), 4),
			...pairs.map(([place, hash]) => weightsAt(hash, place)),
		];
		return {
			before: words,
			after: sumOf([words, ...contexts]).map((sum, label) => sum - leadOf(label, lead)),
		};
	});
}

/** Whether some label has a chance, by how far `O` leads at most. */
export function isNotOutside(
	{before, after}: SlowSums,
	least: {readonly before: number; readonly after: number},
): boolean {
	const lead = 17;
	const sums = after.map((sum, label) => sum + leadOf(label, lead));
	return Math.max(...before) > least.before && Math.max(...sums) > least.after;
}

type WeightsAt = (hash: number, place: number) => readonly number[];

/** What a word gives to a token that it stands so far from. */
function wordWeights(
	{hashes, reaches}: WordFeatures,
	offset: number,
	weightsAt: WeightsAt,
): readonly (readonly number[])[] {
	return [...hashes]
		.filter((_, index) => Math.abs(offset) <= (reaches[index] ?? 0))
		.map((hash) => weightsAt(sharedHash(hash), offset + 2));
}

type Place = {
	readonly wordAt: (token: number) => WordFeatures;
	readonly token: number;
	readonly own: WordFeatures;
	readonly earlier: WordFeatures;
	readonly later: WordFeatures;
};

/** By their places. */
function pairsOf({
	wordAt,
	token,
	own,
	earlier,
	later,
}: Place): readonly (readonly [number, number])[] {
	const [left, right] = [wordAt(token - 1), wordAt(token + 1)];
	const categories = mixed(left.category, own.category);
	return [
		[1, mixed(left.key, own.key)],
		[2, mixed(own.key, right.key)],
		[3, mixed(left.key, right.key)],
		[5, mixed(earlier.key, later.key)],
		[6, mixed(own.key, later.key)],
		[7, categories],
		[8, mixed(own.category, right.category)],
		[9, mixed(contextHash(categories, 7), right.category)],
		[10, mixed(left.key, own.category)],
		[11, mixed(own.category, right.key)],
		[12, mixed(wordAt(token - 2).key, left.key)],
		[13, mixed(right.key, wordAt(token + 2).key)],
	];
}

function leadOf(label: number, lead: number): number {
	return labels[label + 1]?.endsWith('ORGANIZATION') === true ? lead : 0;
}

function sumOf(lists: readonly (readonly number[])[]): readonly number[] {
	return nothing.map((_, label) => lists.reduce((sum, list) => sum + (list[label] ?? 0), 0));
}

function nameOf(bucket: number, print: number, place: number): number {
	return (bucket * 4096 + print) * 16 + place;
}

const known = new WeakMap<TaggerWeights, ReadonlyMap<number, readonly number[]>>();

function rowsOf(weights: TaggerWeights): ReadonlyMap<number, readonly number[]> {
	const made = known.get(weights) ?? madeRows(weights);
	known.set(weights, made);
	return made;
}

function madeRows(weights: TaggerWeights): ReadonlyMap<number, readonly number[]> {
	const {groups, lowPrints, highPrints, places} = weights;
	const rows = new Map<number, readonly number[]>();
	const stepsOf = rowReader(weights);
	let [row, group] = [0, 0];
	for (const [bucket, count] of groups.entries()) {
		for (const last = group + count; group < last; group++) {
			const high = highPrints[group] ?? 0;
			const print = (lowPrints[group] ?? 0) + ((high & 0xf) << 8);
			for (const end = row + (high >>> 4) + 1; row < end; row++) {
				rows.set(nameOf(bucket, print, places[row] ?? 0), differences(stepsOf(row)));
			}
		}
	}
	return rows;
}

/** The steps of one row after the other, by their labels. */
function rowReader({
	lowMasks,
	highMasks,
	stepCounts,
	steps,
}: TaggerWeights): (row: number) => readonly number[] {
	const next = [...stepCounts].map((_, at) =>
		stepCounts.subarray(0, at).reduce((sum, count) => sum + count, 0),
	);
	return (row) => {
		const mask = (lowMasks[row] ?? 0) + 256 * (highMasks[row] ?? 0);
		const own = new Array<number>(labelCount).fill(0);
		for (const [bit, label] of labelOrder.entries()) {
			if ((mask & (1 << bit)) === 0) continue;
			own[label] = (steps[next[bit] ?? 0] ?? 0) - 0x80;
			next[bit] = (next[bit] ?? 0) + 1;
		}
		return own;
	};
}

function differences([outside = 0, ...others]: readonly number[]): readonly number[] {
	return others.map((step) => step - outside);
}
