import {createPlaceList, type PlaceList} from './place-list.ts';
import {firstFrom, nowhere, type Places, placeEnd, placeEnds} from './places.ts';
import {copyQualities, evenQualities, qualityOf, scaledQualities} from './qualities.ts';
import type {Slices} from './slices.ts';

/**
 * All places of several lists; of those that begin together the best stays, of equals that of the earlier list. A long
 * list is gone through once, not once for each of a hundred short ones: those are united first. Pauses.
 */
export function* unitedPlaces(lists: readonly Places[]): Slices<Places> {
	const some = [...new Set(lists)].filter(({starts}) => starts.length > 0);
	const [first = nowhere, ...others] = some;
	if (others.length === 0) return first;
	const {places, room} = yield* unitedPart(some);
	if (room === undefined || !isKept(room)) return places;
	const [starts, ends] = [room.starts.slice(0, room.count), room.ends.slice(0, room.count)];
	const qualities = room.qualities.slice(0, room.count);
	giveBack(room);
	return {starts, ends, qualities};
}

/** Places that were united, in memory that is given back when they are united with others. */
type Part = {readonly places: Places; readonly room: United | undefined};

function* unitedPart(some: readonly Places[]): Slices<Part> {
	const [first = nowhere, ...others] = some;
	if (others.length === 0) return {places: withEnds(first), room: undefined};
	const half = some.reduce((sum, {starts}) => sum + starts.length, 0) / 2;
	let before = first.starts.length;
	let cut = 1;
	for (; cut < some.length - 1; cut++) {
		const next = before + (some[cut] as Places).starts.length;
		if (next > half) break;
		before = next;
	}

	const left = yield* unitedPart(some.slice(0, cut));
	const right = yield* unitedPart(some.slice(cut));
	yield;
	const room = roomFor(left.places.starts.length + right.places.starts.length);
	uniteInto(room, left.places, right.places);
	giveBack(left.room);
	giveBack(right.room);
	const {starts, ends, qualities, count} = room;
	return {
		places: {
			starts: starts.subarray(0, count),
			ends: ends.subarray(0, count),
			qualities: qualities.subarray(0, count),
		},
		room,
	};
}

function withEnds(places: Places): Places {
	return places.longer === undefined ? places : {...places, ends: placeEnds(places)};
}

/** Of unions that are over: memory of the system is used the first time at a microsecond for each 4 KB. */
const spare: United[] = [];
const mostSpare = 3;
/** Places for which memory is kept. */
const largestSpare = 1_000_000;

function roomFor(most: number): United {
	const at = spare.findIndex(({starts}) => starts.length >= most);
	const [room] = at < 0 ? [] : spare.splice(at, 1);
	if (room !== undefined) return {...room, count: 0};
	return {
		starts: new Uint32Array(most),
		ends: new Uint32Array(most),
		qualities: new Float32Array(most),
		count: 0,
	};
}

function isKept({starts}: United): boolean {
	return starts.length <= largestSpare;
}

function giveBack(room: United | undefined): void {
	if (room === undefined || !isKept(room)) return;
	spare.push(room);
	spare.sort((one, other) => one.starts.length - other.starts.length);
	if (spare.length > mostSpare) spare.shift();
}

/** Some 10 ns a place; what is left of either list when the other is over is copied in a row. */
function uniteInto(united: United, left: Places, right: Places): void {
	const [one, other] = [readablePlaces(left), readablePlaces(right)];
	const [ones, others] = [left.starts, right.starts];
	let at = united.count;
	let i = 0;
	let j = 0;
	while (i < ones.length && j < others.length) {
		const [first, second] = [ones[i] as number, others[j] as number];
		if (first < second) {
			copyPlace(united, at, one, i);
			i++;
		} else if (second < first) {
			copyPlace(united, at, other, j);
			j++;
		} else {
			if (qualityIn(one, i) >= qualityIn(other, j)) copyPlace(united, at, one, i);
			else copyPlace(united, at, other, j);
			i++;
			j++;
		}
		at++;
	}
	united.count = at;
	addRun(united, left, i, ones.length);
	addRun(united, right, j, others.length);
}

/** Places of whatever kind in one shape, so that a loop over them is compiled once. */
type ReadablePlaces = {
	readonly starts: Uint32Array;
	/** Empty where each place has as many words. */
	readonly ends: Uint32Array;
	readonly wordsOfEach: number;
	/** Empty where the qualities are ranked. */
	readonly qualities: Float32Array;
	readonly levels: Float64Array;
	readonly ranks: Uint8Array;
};

const [noPositions, noQualities] = [new Uint32Array(0), new Float32Array(0)];
const [noLevels, noRanks] = [new Float64Array(0), new Uint8Array(0)];

function readablePlaces(places: Places): ReadablePlaces {
	const {starts, ends = noPositions, wordsOfEach = 1, qualities} = places;
	if (qualities instanceof Float32Array) {
		return {starts, ends, wordsOfEach, qualities, levels: noLevels, ranks: noRanks};
	}
	const isOne = typeof qualities === 'number';
	return {
		starts,
		ends,
		wordsOfEach,
		qualities: noQualities,
		levels: isOne ? Float64Array.of(qualities) : Float64Array.from(qualities.levels),
		ranks: isOne ? evenQualities(starts.length, qualities).ranks : qualities.ranks,
	};
}

function qualityIn({qualities, levels, ranks}: ReadablePlaces, index: number): number {
	return qualities.length > 0
		? (qualities[index] as number)
		: (levels[ranks[index] as number] as number);
}

function copyPlace(united: United, at: number, places: ReadablePlaces, index: number): void {
	const {starts, ends, wordsOfEach} = places;
	const start = starts[index] as number;
	united.starts[at] = start;
	united.ends[at] = ends.length > 0 ? (ends[index] as number) : start + wordsOfEach;
	united.qualities[at] = qualityIn(places, index);
}

/** Places so far, and how many they are. */
type United = {
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
	readonly qualities: Float32Array;
	count: number;
};

function addRun(united: United, places: Places, from: number, to: number): void {
	const {starts, ends, wordsOfEach = 1, qualities} = places;
	const by = united.count - from;
	for (let at = from; at < to; at++) united.starts[at + by] = starts[at] as number;
	if (ends === undefined) {
		for (let at = from; at < to; at++) united.ends[at + by] = (starts[at] as number) + wordsOfEach;
	} else {
		for (let at = from; at < to; at++) united.ends[at + by] = ends[at] as number;
	}
	copyQualities(qualities, united.qualities, {from, to, by});
	united.count += to - from;
}

/** The same places, each worth so much of what it was. */
export function scaledPlaces(places: Places, factor: number): Places {
	return {...places, qualities: scaledQualities(places.qualities, factor)};
}

/** Each place with the nearest of the others at most `distance` words away on either side, as one place. */
export function* nearPlaces(left: Places, right: Places, distance: number): Slices<Places> {
	const list = createPlaceList();
	const longest = longestOf(left);
	const pair = {left, right, distance};
	let next = 0;
	let asked = 0;
	for (let index = 0; index < left.starts.length; index++) {
		if (asked++ % askedAtOnce === 0) yield;
		next = firstFrom(right.starts, placeEnd(left, index), next);
		if (next > 0) addPair(list, pair, index, next - 1);
		if (next < right.starts.length) addPair(list, pair, index, next);

		// None before it is as near to the next of the others.
		const nearest = (right.starts[next] ?? farthest) - distance - longest;
		const start = left.starts[index] as number;
		const isPast = next === 0 || start - placeEnd(right, next - 1) > distance;
		if (isPast) index = Math.max(index, firstFrom(left.starts, nearest, index) - 1);
	}

	return list.places();
}

/** The words of the longest place. */
function longestOf({starts, ends, wordsOfEach = 1, longer}: Places): number {
	let longest = ends === undefined ? wordsOfEach : 1;
	for (let at = 0; at < (ends?.length ?? 0); at++) {
		longest = Math.max(longest, (ends?.[at] as number) - (starts[at] as number));
	}
	longer?.places.forEach((place, at) => {
		longest = Math.max(longest, (longer.ends[at] as number) - (starts[place] as number));
	});
	return longest;
}

/** Some milliseconds. */
const askedAtOnce = 20_000;
/** Past every place. */
const farthest = Number.MAX_SAFE_INTEGER;

type Near = {readonly left: Places; readonly right: Places; readonly distance: number};

/** Of millions of pairs none is made an object. */
function addPair(
	list: PlaceList,
	{left, right, distance}: Near,
	index: number,
	other: number,
): void {
	const start = left.starts[index] as number;
	const end = placeEnd(left, index);
	const otherStart = right.starts[other] as number;
	const otherEnd = placeEnd(right, other);
	const between = Math.max(otherStart - end, start - otherEnd);
	// Below 0 they overlap: a word is not near itself.
	if (between < 0 || between > distance) return;
	const quality = qualityOf(left.qualities, index) + qualityOf(right.qualities, other);
	list.add(Math.min(start, otherStart), Math.max(end, otherEnd), quality / 2);
}
