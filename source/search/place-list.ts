import type {Places} from './places.ts';

export type PlaceList = {
	readonly add: (start: number, end: number, quality: number) => void;
	/** What was added, in order; of those that begin together the best, of equals the first. */
	readonly places: () => Places;
};

/**
 * Costs little where the places come nearly in order: each is put where it belongs. Memory of lists before is used again,
 * once they have told their places.
 */
export function createPlaceList(): PlaceList {
	let {starts, ends, qualities} = spareList ?? listOf(64);
	spareList = undefined;
	let length = 0;
	let isAscending = true;
	const insert = (at: number, start: number, end: number, quality: number): void => {
		if (length === starts.length) {
			const larger = listOf(length * 2);
			larger.starts.set(starts);
			larger.ends.set(ends);
			larger.qualities.set(qualities);
			({starts, ends, qualities} = larger);
		}

		for (let moved = length; moved > at; moved--) {
			starts[moved] = starts[moved - 1] as number;
			ends[moved] = ends[moved - 1] as number;
			qualities[moved] = qualities[moved - 1] as number;
		}
		starts[at] = start;
		ends[at] = end;
		qualities[at] = quality;
		length++;
	};
	return {
		add: (start, end, quality) => {
			const farthest = Math.max(0, length - mostMoved);
			let at = length;
			if (isAscending) while (at > farthest && start < (starts[at - 1] as number)) at--;
			const isBeside = at > farthest || at === 0;
			if (!isAscending || !isBeside) {
				isAscending = false;
				insert(length, start, end, quality);
			} else if (at === 0 || start > (starts[at - 1] as number)) {
				insert(at, start, end, quality);
			} else if (Math.fround(quality) > (qualities[at - 1] as number)) {
				ends[at - 1] = end;
				qualities[at - 1] = quality;
			}
		},
		places: () => {
			const all = {
				starts: starts.slice(0, length),
				ends: ends.slice(0, length),
				qualities: qualities.slice(0, length),
			};
			if (starts.length <= largestSpare) spareList = {starts, ends, qualities};
			// Whatever is added to this list now, another list does not have.
			({starts, ends, qualities} = all);
			return isAscending ? all : sortedPlaces(all);
		},
	};
}

/** Past more places than these none is moved: all are sorted once, in a microsecond each. */
const mostMoved = 64;

let spareList: ListedPlaces | undefined;
const largestSpare = 2 ** 18;

function listOf(length: number): ListedPlaces {
	return {
		starts: new Uint32Array(length),
		ends: new Uint32Array(length),
		qualities: new Float32Array(length),
	};
}

type ListedPlaces = {
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
	readonly qualities: Float32Array;
};

function sortedPlaces({starts, ends, qualities}: ListedPlaces): Places {
	const order = Uint32Array.from(starts.keys()).sort(
		(a, b) =>
			(starts[a] as number) - (starts[b] as number) ||
			(qualities[b] as number) - (qualities[a] as number),
	);
	const kept = order.filter((place, index) => starts[order[index - 1] ?? -1] !== starts[place]);
	return {
		starts: Uint32Array.from(kept, (place) => starts[place] as number),
		ends: Uint32Array.from(kept, (place) => ends[place] as number),
		qualities: Float32Array.from(kept, (place) => qualities[place] as number),
	};
}
