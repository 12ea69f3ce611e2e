import fc from 'fast-check';
import {expect, test} from 'vitest';
import {nearPlaces, unitedPlaces} from '../../../source/search/combined-places.ts';
import {createPlaceList, type Place, type Places, placeAt} from '../../../source/search/places.ts';
import {finished} from '../../../source/search/slices.ts';

test('property: of places that begin together the best stays, of equals that of the earlier list', () => {
	const place = fc.record({
		start: fc.nat({max: 60}),
		length: fc.integer({min: 1, max: 4}),
		quality: fc.constantFrom(0.25, 0.5, 1),
	});
	const list = fc.uniqueArray(place, {maxLength: 30, selector: ({start}) => start});
	fc.assert(
		fc.property(fc.array(list, {maxLength: 12}), (lists) => {
			const places = lists.map((own) => {
				const made = createPlaceList();
				for (const {start, length, quality} of own) made.add(start, start + length, quality);
				return made.places();
			});
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
