import {
	createPlaceList,
	nowhere,
	type Place,
	type PlaceList,
	type Places,
	placeAt,
	placeEnd,
	qualityAt,
} from './places.ts';

/**
 * All places of several lists; of those that begin together the best stays, of equals that of the earlier list. A long
 * list is gone through once, not once for each of a hundred short ones: those are united first.
 */
export function unitedPlaces(lists: readonly Places[]): Places {
	const some = lists.filter(({starts}) => starts.length > 0);
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

	return unitedPair(unitedPlaces(some.slice(0, cut)), unitedPlaces(some.slice(cut)));
}

function unitedPair(left: Places, right: Places): Places {
	const most = left.starts.length + right.starts.length;
	const starts = new Uint32Array(most);
	const ends = new Uint32Array(most);
	const qualities = new Float32Array(most);
	let count = 0;
	let i = 0;
	for (let j = 0; i + j < most; count++) {
		const order = startAt(left, i) - startAt(right, j);
		const isLeft = order === 0 ? qualityAt(left, i) >= qualityAt(right, j) : order < 0;
		const [places, place] = isLeft ? [left, i] : [right, j];
		starts[count] = places.starts[place] as number;
		ends[count] = placeEnd(places, place);
		qualities[count] = qualityAt(places, place);
		i += order <= 0 ? 1 : 0;
		j += order >= 0 ? 1 : 0;
	}

	return {
		starts: starts.subarray(0, count),
		ends: ends.subarray(0, count),
		qualities: qualities.subarray(0, count),
	};
}

/** Past the last place, farther than any place. */
function startAt({starts}: Places, index: number): number {
	return starts[index] ?? Number.MAX_SAFE_INTEGER;
}

/** The same places, each worth so much of what it was. */
export function scaledPlaces(places: Places, factor: number): Places {
	const {qualities} = places;
	if (typeof qualities === 'number') return {...places, qualities: qualities * factor};
	if (qualities instanceof Float32Array) return {...places, qualities: scaled(qualities, factor)};
	const {ofForms, most} = qualities;
	return {
		...places,
		qualities: {
			...qualities,
			ofForms: scaled(ofForms, factor),
			most: Math.fround(most * factor),
		},
	};
}

function scaled(qualities: Float32Array, factor: number): Float32Array {
	return qualities.map((quality) => quality * factor);
}

/** Each place with the nearest of the others at most `distance` words away on either side, as one place. */
export function nearPlaces(left: Places, right: Places, distance: number): Places {
	const list = createPlaceList();
	let next = 0;
	for (let index = 0; index < left.starts.length; index++) {
		const place = placeAt(left, index);
		while (next < right.starts.length && (right.starts[next] as number) < place.end) {
			next++;
		}

		for (const other of [next - 1, next]) {
			if (other >= 0 && other < right.starts.length) {
				addPair(list, [place, placeAt(right, other)], distance);
			}
		}
	}

	return list.places();
}

function addPair(list: PlaceList, [place, other]: readonly [Place, Place], distance: number): void {
	const between = Math.max(other.start - place.end, place.start - other.end);
	// Below 0 they overlap: a word is not near itself.
	if (between >= 0 && between <= distance) {
		const start = Math.min(place.start, other.start);
		const end = Math.max(place.end, other.end);
		list.add(start, end, (place.quality + other.quality) / 2);
	}
}
