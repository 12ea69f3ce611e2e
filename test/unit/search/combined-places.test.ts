import fc from 'fast-check';
import {expect, test} from 'vitest';
import {nearPlaces, unitedPlaces} from '../../../source/search/combined-places.ts';
import {createPlaceList} from '../../../source/search/place-list.ts';
import {type Place, type Places, placeAt} from '../../../source/search/places.ts';
import {evenQualities} from '../../../source/search/qualities.ts';
import {finished} from '../../../source/search/slices.ts';

test('property: of places that begin together the best stays, of equals that of the earlier list', () => {
	const place = fc.record({
		start: fc.nat({max: 60}),
		length: fc.integer({min: 1, max: 4}),
		quality: fc.constantFrom(0.25, 0.5, 1),
	});
	const list = fc.uniqueArray(place, {maxLength: 30, selector: ({start}) => start});
	// As the places of a spelling are, or of a word.
	const evenList = fc
		.tuple(list, fc.constantFrom(1, 3), fc.constantFrom(0.25, 0.5, 1))
		.map(([own, length, quality]) => own.map(({start}) => ({start, length, quality})));
	fc.assert(
		fc.property(fc.array(fc.oneof(list, evenList), {maxLength: 12}), (lists) => {
			const places = lists.map((own, at) =>
				areEven(own) && at % 2 === 0 ? even(own) : listed(own),
			);
			const best = new Map<number, Place>();
			for (const {start, length, quality} of lists.flat()) {
				if ((best.get(start)?.quality ?? 0) < quality) {
					best.set(start, {start, end: start + length, quality});
				}
			}
			const united = finished(unitedPlaces(places));
			const all = Array.from(united.starts, (_, at) => placeAt(united, at));
			expect(all).toEqual([...best.values()].sort((one, other) => one.start - other.start));
		}),
	);
});

type Listed = {readonly start: number; readonly length: number; readonly quality: number};

function listed(own: readonly Listed[]): Places {
	const made = createPlaceList();
	for (const {start, length, quality} of own) made.add(start, start + length, quality);
	return made.places();
}

function areEven([first, ...others]: readonly Listed[]): boolean {
	return others.every(({length, quality}) => length === first?.length && quality === first.quality);
}

function even(own: readonly Listed[]): Places {
	const starts = Uint32Array.from(own, ({start}) => start).sort();
	const {length, quality} = own[0] ?? {length: 1, quality: 1};
	return length === 1
		? {starts, qualities: quality}
		: {starts, wordsOfEach: length, qualities: evenQualities(own.length, quality)};
}

test('property: words are near the nearest other before them and behind them, however far apart all others are', () => {
	const starts = fc
		.uniqueArray(fc.nat({max: 200}), {maxLength: 40})
		.map((list) => Uint32Array.from(list).sort());
	const places = (own: Uint32Array): Places => ({starts: own, qualities: 1});
	fc.assert(
		fc.property(starts, starts, fc.nat({max: 6}), (left, right, distance) => {
			const expected = [...left].flatMap((start) => {
				const before = right.findLast((other) => other < start + 1);
				const after = right.find((other) => other >= start + 1);
				return [before, after].flatMap((other) => {
					const isNear =
						other !== undefined && other !== start && Math.abs(start - other) <= distance + 1;
					return isNear ? [[Math.min(start, other), Math.max(start, other) + 1]] : [];
				});
			});
			const found = finished(nearPlaces(places(left), places(right), distance));
			const spans = new Set(expected.map(([start]) => start));
			expect([...found.starts]).toEqual([...spans].sort((one = 0, other = 0) => one - other));
			for (const place of Array.from(found.starts, (_, at) => placeAt(found, at))) {
				expect(expected).toContainEqual([place.start, place.end]);
			}
		}),
	);
});

test('property: whatever is too far from all others is passed over, also where places have several words', () => {
	const one = fc.record({start: fc.nat({max: 400}), length: fc.integer({min: 1, max: 4})});
	const list = fc
		.uniqueArray(one, {maxLength: 60, selector: ({start}) => start})
		.map((own) => own.toSorted((left, right) => left.start - right.start));
	fc.assert(
		fc.property(list, list, fc.nat({max: 6}), (left, right, distance) => {
			const places = [left, right].map((own) => listed(own.map((each) => ({...each, quality: 1}))));
			const [some = listed([]), others = listed([])] = places;
			const found = finished(nearPlaces(some, others, distance));
			const told = Array.from(found.starts, (_, at) => {
				const {start, end} = placeAt(found, at);
				return [start, end];
			});
			expect(told).toEqual(eachWithNearest(left, right, distance));
		}),
	);
});

type Length = Pick<Listed, 'start' | 'length'>;

/** Start and end of each with the nearest before it and behind it, of those that begin together the first. */
function eachWithNearest(
	left: readonly Length[],
	right: readonly Length[],
	distance: number,
): readonly (readonly number[])[] {
	const ends = new Map<number, number>();
	let next = 0;
	for (const {start, length} of left) {
		const end = start + length;
		while (next < right.length && (right[next] as Length).start < end) next++;
		for (const other of right.slice(Math.max(0, next - 1), next + 1)) {
			const otherEnd = other.start + other.length;
			const between = Math.max(other.start - end, start - otherEnd);
			const first = Math.min(start, other.start);
			const isNear = between >= 0 && between <= distance && !ends.has(first);
			if (isNear) ends.set(first, Math.max(end, otherEnd));
		}
	}
	return [...ends].sort(([before], [after]) => before - after);
}
