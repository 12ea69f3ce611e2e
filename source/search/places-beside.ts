/*
 * A common word with the few places of names beside it: `parti` in two million places, and party names that are written
 * otherwise in seven. The places of the word are copied in rows, five bytes each, and only what is put between them is
 * looked at; to unite them one by one took four times as long and more than twice the memory.
 */
import {unitedPlaces} from './combined-places.ts';
import {firstFrom, type LongerPlaces, type Places, placeAt, placeEnd} from './places.ts';
import {mostLevels, qualityLevels, qualityOf, type RankedQualities} from './qualities.ts';
import type {Slices} from './slices.ts';

/**
 * The same as `unitedPlaces([many, ...others])`. Remembers the last few places that stood beside each list, as the next
 * letter that is typed has the same beside the words before it; `made` is told the bytes that are remembered.
 */
export type PlacesBeside = (many: Places, others: readonly Places[]) => Slices<Places>;

type Remembered = {readonly few: Places; readonly united: Places};

export function createPlacesBeside(made: (bytes: number) => void): PlacesBeside {
	const remembered = new WeakMap<Places, Remembered>();
	return function* (many, others) {
		const count = others.reduce((sum, {starts}) => sum + starts.length, 0);
		if (count * leastShare > many.starts.length || !isPlain(many)) {
			return yield* unitedPlaces([many, ...others]);
		}
		const few = yield* unitedPlaces(others);
		if (few.starts.length === 0) return many;
		const before = remembered.get(many);
		if (before !== undefined && areSame(before.few, few)) return before.united;
		const united = withFew(many, few);
		if (united === undefined) return yield* unitedPlaces([many, few]);
		remembered.set(many, {few, united});
		made(united.starts.byteLength + united.starts.length);
		return united;
	};
}

/** Of fewer places each one is put in for itself. */
const leastShare = 16;

/** All have as many words, and few qualities. */
function isPlain({ends, longer, qualities}: Places): boolean {
	return ends === undefined && longer === undefined && !(qualities instanceof Float32Array);
}

function areSame(one: Places, other: Places): boolean {
	if (one.starts.length !== other.starts.length) return false;
	return one.starts.every(
		(start, at) =>
			start === other.starts[at] &&
			placeEnd(one, at) === placeEnd(other, at) &&
			qualityOf(one.qualities, at) === qualityOf(other.qualities, at),
	);
}

/** Nothing where there are too many qualities. */
function withFew(many: Places, few: Places): Places | undefined {
	const own = Array.from(few.starts, (_, at) => qualityOf(few.qualities, at));
	const ranked =
		typeof many.qualities === 'number' ? undefined : (many.qualities as RankedQualities);
	const ownLevels = ranked?.levels ?? [many.qualities as number];
	const levels = qualityLevels([...ownLevels, ...own]);
	if (levels.length > mostLevels) return undefined;
	const rankOf = (quality: number): number => levels.indexOf(Math.fround(quality));
	const newRanks = Uint8Array.from(ownLevels, rankOf);
	const most = many.starts.length + few.starts.length;
	const starts = new Uint32Array(most);
	const ranks = new Uint8Array(most);
	const {wordsOfEach = 1} = many;
	const longer: {readonly places: number[]; readonly ends: number[]} = {places: [], ends: []};
	let from = 0;
	let at = 0;
	const copy = (to: number): void => {
		starts.set(many.starts.subarray(from, to), at);
		copyRanks(ranked?.ranks, newRanks, {from, to}, ranks.subarray(at));
		at += to - from;
		from = to;
	};
	for (let index = 0; index < few.starts.length; index++) {
		const {start, end, quality} = placeAt(few, index);
		copy(firstFrom(many.starts, start, from));
		if (many.starts[from] === start) {
			// Of equals that of the word stays.
			if (quality <= qualityOf(many.qualities, from)) continue;
			from++;
		}
		starts[at] = start;
		ranks[at] = rankOf(quality);
		if (end !== start + wordsOfEach) {
			longer.places.push(at);
			longer.ends.push(end);
		}
		at++;
	}
	copy(many.starts.length);
	return {
		starts: starts.subarray(0, at),
		wordsOfEach,
		longer: longerPlaces(longer),
		qualities: {levels, ranks: ranks.subarray(0, at)},
	};
}

type Part = {readonly from: number; readonly to: number};

/** `newRanks`: of each rank the one that it has among all levels; most are the same. */
function copyRanks(
	ranks: Uint8Array | undefined,
	newRanks: Uint8Array,
	{from, to}: Part,
	copies: Uint8Array,
): void {
	if (ranks === undefined) {
		copies.fill(newRanks[0] as number, 0, to - from);
	} else if (newRanks.every((rank, before) => rank === before)) {
		copies.set(ranks.subarray(from, to));
	} else {
		for (let at = from; at < to; at++) {
			copies[at - from] = newRanks[ranks[at] as number] as number;
		}
	}
}

function longerPlaces(found: {
	readonly places: readonly number[];
	readonly ends: readonly number[];
}): LongerPlaces | undefined {
	if (found.places.length === 0) return undefined;
	return {places: Uint32Array.from(found.places), ends: Uint32Array.from(found.ends)};
}
