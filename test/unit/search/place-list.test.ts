import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createPlaceList} from '../../../source/search/place-list.ts';
import {placeAt} from '../../../source/search/places.ts';

test('property: places are told in order, of those that begin together the first of the best', () => {
	const place = fc.record({
		start: fc.nat({max: 300}),
		length: fc.integer({min: 1, max: 4}),
		quality: fc.constantFrom(0.3, 0.7, 0.9, 1),
	});
	// Nearly in order, as words near each other are, or as they come.
	const nearly = fc
		.array(place, {maxLength: 300})
		.map((drawn) => drawn.map((one, at) => ({...one, start: at * 3 + (one.start % 20)})));
	fc.assert(
		fc.property(fc.oneof(nearly, fc.array(place, {maxLength: 300})), (drawn) => {
			const list = createPlaceList();
			const best = new Map<number, (typeof drawn)[number]>();
			for (const one of drawn) {
				list.add(one.start, one.start + one.length, one.quality);
				if ((best.get(one.start)?.quality ?? 0) < one.quality) best.set(one.start, one);
			}
			const expected = [...best.values()]
				.sort((one, other) => one.start - other.start)
				.map(({start, length, quality}) => ({
					start,
					end: start + length,
					quality: Math.fround(quality),
				}));
			const places = list.places();
			expect(Array.from(places.starts, (_, at) => placeAt(places, at))).toEqual(expected);
		}),
	);
});
