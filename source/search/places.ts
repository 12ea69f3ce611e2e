import type {Expansion} from './expansion.ts';
import type {FormId} from './lexicon.ts';
import {noForm, type Postings, positionsOf} from './postings.ts';

/** Where something stands in the corpus: `starts` ascending, half-open, in positions of words, each with its quality. */
export type Places = {
	readonly starts: Uint32Array;
	/** Absent where each place is one word. */
	readonly ends?: Uint32Array;
	readonly qualities: Float32Array;
};

export type Place = {readonly start: number; readonly end: number; readonly quality: number};

/** Where any form of a word stands. Linear in how often that is. */
export function wordPlaces(postings: Postings, {forms}: Expansion): Places {
	const starts = formPositions(postings, forms.keys());
	const qualities = new Float32Array(starts.length);
	const [only] = forms.values();
	if (forms.size === 1) {
		return {starts, qualities: qualities.fill(only ?? 0)};
	}

	// A table instead of the map: a common word is looked up a hundred thousand times.
	const table = new Float32Array(postings.starts.length);
	for (const [form, quality] of forms) {
		table[form] = quality;
	}

	for (let index = 0; index < starts.length; index++) {
		qualities[index] = table[postings.sequence[starts[index] as number] as number] as number;
	}

	return {starts, qualities};
}

/** Where the words stand side by side in their order. */
export function phrasePlaces(postings: Postings, expansions: readonly Expansion[]): Places {
	const anchor = rarest(
		postings,
		expansions.map(({forms}) => forms),
	);
	const list = createPlaceList();
	for (const position of formPositions(postings, expansions[anchor]?.forms.keys() ?? [])) {
		const start = position - anchor;
		const quality = phraseQuality(postings, expansions, start);
		if (quality > 0) {
			list.add(start, start + expansions.length, quality);
		}
	}

	return list.places();
}

/** Which of several sets of forms stands least often in the corpus. */
export function rarest(postings: Postings, sets: readonly ReadonlyMap<FormId, number>[]): number {
	let least = Number.POSITIVE_INFINITY;
	let best = 0;
	for (const [index, forms] of sets.entries()) {
		const count = occurrences(postings, forms.keys());
		if (count < least) {
			least = count;
			best = index;
		}
	}

	return best;
}

/** How often any of some forms stands in the corpus. */
export function occurrences({starts}: Postings, forms: Iterable<FormId>): number {
	let count = 0;
	for (const form of forms) {
		count += (starts[form + 1] ?? 0) - (starts[form] ?? 0);
	}

	return count;
}

/** All positions of some forms, ascending; a view into the postings if it is one form. */
export function formPositions(postings: Postings, forms: Iterable<FormId>): Uint32Array {
	const lists = Array.from(forms, (form) => positionsOf(postings, form));
	const [first] = lists;
	if (first && lists.length === 1) {
		return first;
	}

	if (lists.length > mostMerged) {
		return concatenated(lists).sort();
	}

	let merged = new Uint32Array(0);
	for (const list of lists.sort((a, b) => a.length - b.length)) {
		merged = merged.length === 0 ? new Uint32Array(list) : mergedPair(merged, list);
	}

	return merged;
}

/** More lists than this are sorted faster than merged one by one. */
const mostMerged = 12;

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

function qualityAt({qualities}: Places, index: number): number {
	return qualities[index] ?? 0;
}

function endAt({starts, ends}: Places, index: number): number {
	return ends ? (ends[index] as number) : (starts[index] as number) + 1;
}

/** The same places, each worth so much of what it was. */
export function scaledPlaces(places: Places, factor: number): Places {
	return {...places, qualities: places.qualities.map((quality) => quality * factor)};
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

/** No places. */
export const nowhere: Places = {
	starts: new Uint32Array(0),
	qualities: new Float32Array(0),
};

export type PlaceList = {
	readonly add: (start: number, end: number, quality: number) => void;
	/** What was added, in order; of those that begin together the best. */
	readonly places: () => Places;
};

/** Costs nothing extra where the places come in order. */
export function createPlaceList(): PlaceList {
	const starts: number[] = [];
	const ends: number[] = [];
	const qualities: number[] = [];
	let isAscending = true;
	return {
		add: (start, end, quality) => {
			isAscending &&= starts.length === 0 || start > (starts.at(-1) as number);
			starts.push(start);
			ends.push(end);
			qualities.push(quality);
		},
		places: () => {
			const all = {
				starts: Uint32Array.from(starts),
				ends: Uint32Array.from(ends),
				qualities: Float32Array.from(qualities),
			};
			return isAscending ? all : sortedPlaces(all);
		},
	};
}

function sortedPlaces({starts, ends, qualities}: Required<Places>): Places {
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

/** The place of that number in a list. */
export function placeAt(places: Places, index: number): Place {
	return {
		start: places.starts[index] as number,
		end: endAt(places, index),
		quality: places.qualities[index] as number,
	};
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

function phraseQuality(
	postings: Postings,
	expansions: readonly Expansion[],
	start: number,
): number {
	let sum = 0;
	for (let index = 0; index < expansions.length; index++) {
		const form = postings.sequence[start + index] ?? noForm;
		const quality = expansions[index]?.forms.get(form);
		if (quality === undefined) {
			return 0;
		}

		sum += quality;
	}

	return sum / expansions.length;
}

function concatenated(lists: readonly Uint32Array[]): Uint32Array {
	const whole = new Uint32Array(lists.reduce((sum, {length}) => sum + length, 0));
	let at = 0;
	for (const list of lists) {
		whole.set(list, at);
		at += list.length;
	}

	return whole;
}

function mergedPair(left: Uint32Array, right: Uint32Array): Uint32Array<ArrayBuffer> {
	const merged = new Uint32Array(left.length + right.length);
	let i = 0;
	let j = 0;
	for (let index = 0; index < merged.length; index++) {
		const isLeft =
			j >= right.length || (i < left.length && (left[i] as number) <= (right[j] as number));
		merged[index] = (isLeft ? left[i] : right[j]) as number;
		if (isLeft) {
			i++;
		} else {
			j++;
		}
	}

	return merged;
}
