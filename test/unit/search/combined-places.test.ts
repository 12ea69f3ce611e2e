import fc from 'fast-check';
import {expect, test} from 'vitest';
import {unitedPlaces} from '../../../source/search/combined-places.ts';
import {createPlaceList, type Place, placeAt} from '../../../source/search/places.ts';

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
			const united = unitedPlaces(places);
			const all = Array.from(united.starts, (_, at) => placeAt(united, at));
			expect(all).toEqual([...best.values()].sort((one, other) => one.start - other.start));
		}),
	);
});
