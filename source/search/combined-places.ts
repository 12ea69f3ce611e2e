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
import {qualitiesOfEach, qualityOf, scaledQualities} from './qualities.ts';
import type {Slices} from './slices.ts';

/**
 * All places of several lists; of those that begin together the best stays, of equals that of the earlier list. A long
 * list is gone through once, not once for each of a hundred short ones: those are united first. Pauses.
 */
export function* unitedPlaces(lists: readonly Places[]): Slices<Places> {
	const some = [...new Set(lists)].filter(({starts}) => starts.length > 0);
	const [first = nowhere, ...others] = some;
	if (others.length === 0) return first;
	const half = some.reduce((sum, {starts}) => sum + starts.length, 0) / 2;
	let before = first.starts.length;
	let cut = 1;
	for (; cut < some.length - 1; cut++) {
		const next = before + (some[cut] as Places).starts.length;
		if (next > half) break;
		before = next;
	}

	const left = yield* unitedPlaces(some.slice(0, cut));
	const right = yield* unitedPlaces(some.slice(cut));
	yield;
	return unitedPair(left, right);
}

/** Some 5 ns a place: in plain arrays, and a run of the one list before the next of the other. */
function unitedPair(left: Places, right: Places): Places {
	const [ones, others] = [left.starts, right.starts];
	const [endsOfOnes, endsOfOthers] = [endsOf(left), endsOf(right)];
	const [qualitiesOfOnes, qualitiesOfOthers] = [qualitiesOf(left), qualitiesOf(right)];
	const most = ones.length + others.length;
	const starts = new Uint32Array(most);
	const ends = new Uint32Array(most);
	const qualities = new Float32Array(most);
	let count = 0;
	let i = 0;
	for (let j = 0; j < others.length; j++) {
		const other = others[j] as number;
		for (; i < ones.length && (ones[i] as number) < other; i++, count++) {
			starts[count] = ones[i] as number;
			ends[count] = endsOfOnes[i] as number;
			qualities[count] = qualitiesOfOnes[i] as number;
		}
		const isSame = i < ones.length && ones[i] === other;
		const isLeft = isSame && isAsGood(left, i, right, j);
		starts[count] = other;
		ends[count] = (isLeft ? endsOfOnes[i] : endsOfOthers[j]) as number;
		qualities[count] = (isLeft ? qualitiesOfOnes[i] : qualitiesOfOthers[j]) as number;
		count++;
		if (isSame) i++;
	}
	starts.set(ones.subarray(i), count);
	ends.set(endsOfOnes.subarray(i), count);
	qualities.set(qualitiesOfOnes.subarray(i, ones.length), count);
	count += ones.length - i;

	return {
		starts: starts.subarray(0, count),
		ends: ends.subarray(0, count),
		qualities: qualities.subarray(0, count),
	};
}

function endsOf({starts, ends}: Places): Uint32Array {
	if (ends !== undefined) return ends;
	const all = new Uint32Array(starts.length);
	for (let place = 0; place < all.length; place++) all[place] = (starts[place] as number) + 1;
	return all;
}

function qualitiesOf({starts, qualities}: Places): Float32Array {
	return qualitiesOfEach(qualities, starts.length);
}

function isAsGood(left: Places, i: number, right: Places, j: number): boolean {
	return qualityOf(left.qualities, i) >= qualityOf(right.qualities, j);
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
