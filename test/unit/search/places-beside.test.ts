import fc from 'fast-check';
import {expect, test} from 'vitest';
import {nearPlaces, unitedPlaces} from '../../../source/search/combined-places.ts';
import {createPlaceList} from '../../../source/search/place-list.ts';
import {type Place, type Places, placeAt} from '../../../source/search/places.ts';
import {createPlacesBeside} from '../../../source/search/places-beside.ts';
import {finished} from '../../../source/search/slices.ts';

const few = fc.array(
	fc.uniqueArray(
		fc.record({
			start: fc.nat({max: 400}),
			length: fc.integer({min: 1, max: 3}),
			quality: fc.constantFrom(0.3, 0.7, 0.9, 1),
		}),
		{maxLength: 5, selector: ({start}) => start},
	),
	{maxLength: 3},
);
const many = fc.record({
	starts: fc
		.uniqueArray(fc.nat({max: 400}), {minLength: 250, maxLength: 350})
		.map((list) => Uint32Array.from(list).sort()),
	ranks: fc.array(fc.nat({max: 1}), {minLength: 350, maxLength: 350}),
	levels: fc.constantFrom([0.7], [1, 0.7], [0.8, 0.2]),
	wordsOfEach: fc.constantFrom(1, 2),
});

test('property: a few places beside many are united with them as any are, also when asked again', () => {
	fc.assert(
		fc.property(many, fc.array(few, {minLength: 1, maxLength: 3}), (drawn, asked) => {
			const placesBeside = createPlacesBeside(() => {});
			const common = placesOf(drawn);
			for (const lists of [...asked, ...asked.toReversed()]) {
				const others = lists.map(listed);
				const united = finished(placesBeside(common, others));
				const expected = finished(unitedPlaces([common, ...others]));
				expect(all(united)).toEqual(all(expected));
				const found = finished(nearPlaces(united, common, 3));
				expect(all(found)).toEqual(all(finished(nearPlaces(expected, common, 3))));
				// Among others it is one list of many.
				const again = finished(unitedPlaces([...others, united]));
				expect(all(again)).toEqual(all(finished(unitedPlaces([...others, expected]))));
			}
		}),
	);
});

test('what stands beside a list is made once, and the bytes of it are told', () => {
	const common: Places = {starts: Uint32Array.from({length: 100}, (_, at) => at * 2), qualities: 1};
	const told: number[] = [];
	const placesBeside = createPlacesBeside((bytes) => told.push(bytes));
	const beside = () => [listed([{start: 7, length: 2, quality: 0.5}])];
	const united = finished(placesBeside(common, beside()));
	expect(finished(placesBeside(common, beside()))).toBe(united);
	expect(told).toEqual([101 * 5]);
	expect(finished(placesBeside(common, []))).toBe(common);
});

type Drawn = {
	readonly starts: Uint32Array;
	readonly ranks: readonly number[];
	readonly levels: readonly number[];
	readonly wordsOfEach: number;
};

function placesOf({starts, ranks, levels, wordsOfEach}: Drawn): Places {
	const [only = 1, ...more] = levels;
	if (more.length === 0) return {starts, wordsOfEach, qualities: only};
	const own = Uint8Array.from(starts, (_, at) => ranks[at] ?? 0);
	return {starts, wordsOfEach, qualities: {levels: Float32Array.from(levels), ranks: own}};
}

function listed(
	own: readonly {readonly start: number; readonly length: number; readonly quality: number}[],
): Places {
	const made = createPlaceList();
	for (const {start, length, quality} of own) made.add(start, start + length, quality);
	return made.places();
}

function all(places: Places): readonly Place[] {
	return Array.from(places.starts, (_, at) => {
		const place = placeAt(places, at);
		return {...place, quality: Math.fround(place.quality)};
	});
}
