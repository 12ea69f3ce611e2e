import {
	createPlaceList,
	nowhere,
	type Place,
	type PlaceList,
	type Places,
	placeAt,
	qualityAt,
} from './places.ts';

/** All places of several lists; of those that begin together the best stays. Linear. */
export function unitedPlaces(lists: readonly Places[]): Places {
	let united = nowhere;
	for (const places of lists) {
		united = unitedPair(united, places);
	}

	return united;
}

function unitedPair(left: Places, right: Places): Places {
	if (left.starts.length === 0 || right.starts.length === 0) {
		return left.starts.length === 0 ? right : left;
	}

	const list = createPlaceList();
	const end = left.starts.length + right.starts.length;
	let i = 0;
	for (let j = 0; i + j < end; ) {
		const order = startAt(left, i) - startAt(right, j);
		const isLeft = order === 0 ? qualityAt(left, i) >= qualityAt(right, j) : order < 0;
		const {start, end: placeEnd, quality} = isLeft ? placeAt(left, i) : placeAt(right, j);
		list.add(start, placeEnd, quality);
		i += order <= 0 ? 1 : 0;
		j += order >= 0 ? 1 : 0;
	}

	return list.places();
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
