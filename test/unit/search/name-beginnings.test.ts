import fc from 'fast-check';
import {expect, test} from 'vitest';
import {soundCodes, soundDistance} from '../../../source/romanise/distance.ts';
import {type BegunRange, begunRanges} from '../../../source/search/name-beginnings.ts';
import {begunNames, begunQuery} from '../../../source/search/name-begun-names.ts';
import {nameKeys} from '../../../source/search/name-keys.ts';
import {type Segment, segmentOf} from '../../../source/search/name-segment.ts';

const word = fc.string({unit: fc.constantFrom(...'kgtdnmaiurs'), minLength: 1, maxLength: 6});
const name = fc.array(word, {minLength: 1, maxLength: 3}).map((words) => words.join(' '));
const names = fc.array(name, {minLength: 1, maxLength: 60});

function segmentOfTexts(texts: readonly string[]) {
	const list = texts.map((text, at) => ({id: String(at), text}));
	return segmentOf({length: list.length, at: (number) => list[number]});
}

function costsOfPlaces(
	{beginnings}: Segment,
	ranges: readonly BegunRange[],
): ReadonlyMap<number, number> {
	return new Map(
		ranges.flatMap(({from, end, cost}) =>
			Array.from(beginnings.places.subarray(from, end), (place) => [place, cost] as const),
		),
	);
}

const most = 1.2;

/** Costs are settled to .05, and compared in single precision. */
function expectCost(found: number | undefined, cost: number): void {
	if (cost > most + 0.01) expect(found).toBeUndefined();
	if (cost < most - 0.01) expect(Math.abs((found ?? 9) - cost)).toBeLessThan(0.06);
}

test('property: the words of all names stand in the order of their sounds', () => {
	fc.assert(
		fc.property(names, (texts) => {
			const {beginnings, sounds} = segmentOfTexts(texts);
			const keys = Array.from(beginnings.places, (place) => {
				const end = sounds.numbers.indexOf(0, place);
				return String.fromCharCode(...sounds.numbers.subarray(place, end));
			});
			expect(keys).toEqual([...keys].sort());
			const count = texts.flatMap((text) =>
				nameKeys(text).sounds.split(' ').filter(Boolean),
			).length;
			expect(keys).toHaveLength(count);
		}),
	);
});

test('property: every name that begins so is found, at its cost', () => {
	fc.assert(
		fc.property(names, word, (texts, typed) => {
			const segment = segmentOfTexts(texts);
			const keys = nameKeys(typed);
			// As much for the first sound as for all: no part of a query then costs too much by itself.
			const query = begunQuery(keys, {least: most, share: 0, most, last: 0});
			if (!query) return;
			const costs = costsOfPlaces(segment, begunRanges(segment.beginnings, segment.sounds, query));
			for (const place of segment.beginnings.places) {
				const end = segment.sounds.numbers.indexOf(0, place);
				// The numbers of sounds are their codes and one.
				const own = Uint8Array.from(
					segment.sounds.numbers.subarray(place, end),
					(code) => code - 1,
				);
				const cost = soundDistance(soundCodes(keys.sounds), own, 'prefix');
				expectCost(costs.get(place), cost);
			}
		}),
	);
});

test('property: what begins as a query does begins as each part of the query does', () => {
	fc.assert(
		fc.property(names, word, (texts, typed) => {
			const segment = segmentOfTexts(texts);
			const costs = {least: 0.6, share: 0.2, most: 1.5, last: 0};
			const keys = nameKeys(typed);
			const foundBy = (sounds: string): readonly number[] => {
				const query = begunQuery({...keys, sounds}, costs);
				return query
					? begunNames(segment, query)
							.take(segment.names.length)
							.map(({name: number}) => number)
					: [];
			};
			const whole = foundBy(keys.sounds);
			for (let end = 1; end < keys.sounds.length; end++) {
				expect(foundBy(keys.sounds.slice(0, end))).toEqual(expect.arrayContaining([...whole]));
			}
		}),
	);
});
