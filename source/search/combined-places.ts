import {
	createPlaceList,
	firstFrom,
	nowhere,
	type Place,
	type PlaceList,
	type Places,
	placeAt,
	placeEnd,
} from './places.ts';
import {copyQualities, qualityOf, scaledQualities} from './qualities.ts';
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
	if (others.length === 0) return {places: first, room: undefined};
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

/** Some 5 ns a place: run by run, as words of one language stand together for whole articles. */
function uniteInto(united: United, left: Places, right: Places): void {
	const [ones, others] = [left.starts, right.starts];
	let i = 0;
	let j = 0;
	while (i < ones.length && j < others.length) {
		const [one, other] = [ones[i] as number, others[j] as number];
		if (one < other) {
			const end = runEnd(ones, i, other);
			addRun(united, left, i, end);
			i = end;
		} else if (other < one) {
			const end = runEnd(others, j, one);
			addRun(united, right, j, end);
			j = end;
		} else {
			const isLeft = qualityOf(left.qualities, i) >= qualityOf(right.qualities, j);
			const [better, at] = isLeft ? [left, i] : [right, j];
			addRun(united, better, at, at + 1);
			i++;
			j++;
		}
	}
	addRun(united, left, i, ones.length);
	addRun(united, right, j, others.length);
}

/** Places so far, and how many they are. */
type United = {
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
	readonly qualities: Float32Array;
	count: number;
};

function addRun(united: United, places: Places, from: number, to: number): void {
	const {starts, ends, qualities} = places;
	const by = united.count - from;
	for (let at = from; at < to; at++) united.starts[at + by] = starts[at] as number;
	if (ends === undefined) {
		for (let at = from; at < to; at++) united.ends[at + by] = (starts[at] as number) + 1;
	} else {
		for (let at = from; at < to; at++) united.ends[at + by] = ends[at] as number;
	}
	copyQualities(qualities, united.qualities, {from, to, by});
	united.count += to - from;
}

/** Where the numbers from a place on, which ascend, are no longer below another. */
function runEnd(starts: Uint32Array, from: number, below: number): number {
	let end = from + 1;
	while (end < starts.length && (starts[end] as number) < below) end++;
	return end;
}

/** The same places, each worth so much of what it was. */
export function scaledPlaces(places: Places, factor: number): Places {
	return {...places, qualities: scaledQualities(places.qualities, factor)};
}

/** Each place with the nearest of the others at most `distance` words away on either side, as one place. */
export function* nearPlaces(left: Places, right: Places, distance: number): Slices<Places> {
	const list = createPlaceList();
	let next = 0;
	let asked = 0;
	for (let index = 0; index < left.starts.length; index++) {
		if (asked++ % askedAtOnce === 0) yield;
		const place = placeAt(left, index);
		next = firstFrom(right.starts, place.end, next);
		for (const other of [next - 1, next]) {
			if (other >= 0 && other < right.starts.length) {
				addPair(list, [place, placeAt(right, other)], distance);
			}
		}

		// Of single words none before is as near to the next of the others.
		const nearest = (right.starts[next] ?? farthest) - distance - 1;
		const isPast = next === 0 || place.start - placeEnd(right, next - 1) > distance;
		if (left.ends === undefined && isPast) {
			index = Math.max(index, firstFrom(left.starts, nearest, index) - 1);
		}
	}

	return list.places();
}

/** Some milliseconds. */
const askedAtOnce = 20_000;
/** Past every place. */
const farthest = Number.MAX_SAFE_INTEGER;

function addPair(list: PlaceList, [place, other]: readonly [Place, Place], distance: number): void {
	const between = Math.max(other.start - place.end, place.start - other.end);
	// Below 0 they overlap: a word is not near itself.
	if (between >= 0 && between <= distance) {
		const start = Math.min(place.start, other.start);
		const end = Math.max(place.end, other.end);
		list.add(start, end, (place.quality + other.quality) / 2);
	}
}
